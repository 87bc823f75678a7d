package org.stakeline.read.trade;

import org.stakeline.read.field.Dates;
import org.stakeline.read.field.Found;
import org.stakeline.read.phrase.Phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The days of trades in one sentence, each taken once: the day said before the trade, else the day
 * said after it, else the day of the trade before. Days of agreements, and days up to which
 * something is told, are no days of trades.
 */
final class ProseDays {

    private static final Phrase OF_OTHER_THINGS =
            Phrase.of(
                    "(?:\\bdated(?:\\s+as\\s+of)?|(?<!effective\\s)\\bas\\s+of|\\bamended(?:\\s+on)?|\\b(?:filed|announced|executed|due|expir\\w+|maturing|outstanding|entered\\s+into)(?:\\s+with\\s+the\\s+[^,;]{3,60})?(?:\\s+on|\\s+at)?|\\bsince|\\bbefore|\\bprior\\s+to|\\buntil|\\bend(?:ing|ed)|\\bafter|\\bfollowing|\\bby|\\bat|\\bcommencing(?:\\s+on)?|\\bbeginning(?:\\s+on)?)\\s*$",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase OPENS =
            Phrase.of(
                    "(?:\\bon(?:\\s+the)?|\\beffective(?:\\s+as\\s+of)?|[(,:])\\s*$",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase EFFECTIVE =
            Phrase.of("\\beffective(?:\\s+as)?(?:\\s+(?:of|on))?\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Phrase UNTIL =
            Phrase.of(
                    "\\s*,?\\s*(?:to|through|thru|until|-|–|—|and\\s+(?:including|continuing\\s+through|ending))\\s*(?:and\\s+including\\s+)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase AND =
            Phrase.of("\\s*,?\\s*(?:and|&)\\s*(?:on\\s+)?", Pattern.CASE_INSENSITIVE);
    private static final Phrase BETWEEN =
            Phrase.of("\\b(?:between|from)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Phrase DAY_BEFORE =
            Phrase.of(
                    "\\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\\s+\\d{1,2}\\s*(?:,|and|&|to|through|-|–)[^.;\\d]{0,12}$|\\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\\s+\\d{1,2}(?:\\s*,\\s*\\d{1,2}){0,8}\\s*,?\\s*(?:and|&|-|–|to|through)\\s*$",
                    Pattern.CASE_INSENSITIVE);

    private final String text;
    private final List<Found<LocalDate>> all;
    private final List<Found<LocalDate>> free;
    private final List<Found<LocalDate>> ofPeriods = new ArrayList<>();
    private Optional<Found<LocalDate>> last = Optional.empty();

    ProseDays(String text) {
        this.text = text;
        this.all = Dates.all(text, 0, text.length());
        for (int i = 0; i < all.size(); i++) {
            period(i);
        }
        this.free = new ArrayList<>(all.stream().filter(this::isOfTrade).toList());
    }

    /** True where the sentence names any day. */
    boolean any() {
        return !all.isEmpty();
    }

    List<Found<LocalDate>> all() {
        return all;
    }

    boolean isOfPeriod(Found<LocalDate> day) {
        return ofPeriods.contains(day);
    }

    /**
     * The day of the next trade.
     *
     * @param from where the trade before it ended
     * @param at where the trade is told
     * @param to where the next one begins
     */
    Optional<Found<LocalDate>> of(int from, int at, int to) {
        List<Found<LocalDate>> told =
                free.stream().filter(d -> d.from() >= from && d.to() <= at).toList();
        Optional<Found<LocalDate>> before =
                told.stream()
                        .filter(d -> !EFFECTIVE.matcher(before(d)).find())
                        .reduce((a, b) -> b)
                        .or(() -> told.stream().reduce((a, b) -> b));
        Optional<Found<LocalDate>> day = before.or(() -> after(at, to)).or(() -> last);
        day.ifPresent(free::remove);
        last = day;
        return day;
    }

    private Optional<Found<LocalDate>> after(int at, int to) {
        return free.stream()
                .filter(d -> d.from() >= at && d.to() <= to)
                .filter(d -> OPENS.matcher(before(d)).find())
                .findFirst();
    }

    private boolean isOfTrade(Found<LocalDate> day) {
        return !OF_OTHER_THINGS.matcher(before(day)).find();
    }

    // "from May 3 to May 9", "May 3 and May 5, 1997", "May 3-5, 1997"
    private void period(int i) {
        Found<LocalDate> day = all.get(i);
        if (DAY_BEFORE.matcher(before(day)).find()) {
            ofPeriods.add(day);
        }
        if (i == 0) {
            return;
        }
        Found<LocalDate> first = all.get(i - 1);
        String between = text.substring(first.to(), day.from());
        boolean joined = UNTIL.matcher(between).matches() || AND.matcher(between).matches();
        if (joined || BETWEEN.matcher(before(first)).find() && between.length() < 20) {
            ofPeriods.add(first);
            ofPeriods.add(day);
        }
    }

    private String before(Found<LocalDate> day) {
        return text.substring(Math.max(0, day.from() - 90), day.from());
    }
}
