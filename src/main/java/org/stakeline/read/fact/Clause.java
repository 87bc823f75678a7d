package org.stakeline.read.fact;

import org.stakeline.read.field.Cast;
import org.stakeline.read.field.Found;
import org.stakeline.read.phrase.Phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A sentence and whom it names: finds the names and lists of names before and after a place in it.
 */
final class Clause {

    private static final int FAR = 150;

    private static final Phrase CAPITAL = Phrase.of("(?<![\\p{L}\\p{N}.])\\p{Lu}[\\p{L}-]+");
    private static final Phrase EXCEPTED =
            Phrase.of(
                    "\\b(?:other\\s+than|except(?:\\s+for)?|excluding|besides)\\s+(?:the\\s+)?$",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase PREPOSITION =
            Phrase.of(
                    "\\b(?:through|by|from|with|to|in|for|via)\\s+(?:the\\s+)?$",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase DOES =
            Phrase.of(
                    "\\s*(?:\\([^()]{0,80}\\)\\s*)?(?:may|is|are|has|have|beneficially|owns?|holds?|exercises?|shares?|was|could)\\b");

    private final String text;
    private final List<Found<List<String>>> mentions;

    Clause(String text, Cast cast) {
        this.text = text;
        this.mentions =
                cast.mentions(text).stream()
                        .filter(m -> !isTerm(text, m) && !isExcepted(text, m))
                        .toList();
    }

    String text() {
        return text;
    }

    List<Found<List<String>>> mentions() {
        return mentions;
    }

    /** The first that it names. */
    List<String> first() {
        return mentions.isEmpty() ? List.of() : mentions.getFirst().value();
    }

    // the short name in quotes that is being given
    private static boolean isTerm(String text, Found<List<String>> mention) {
        boolean before = mention.from() > 0 && "\"“".indexOf(text.charAt(mention.from() - 1)) >= 0;
        return before
                && mention.to() < text.length()
                && "\"”,.".indexOf(text.charAt(mention.to())) >= 0;
    }

    // "other than S": the words are not said of S
    private static boolean isExcepted(String text, Found<List<String>> mention) {
        int from = Math.max(0, mention.from() - 20);
        return EXCEPTED.matcher(text).region(from, mention.from()).find();
    }

    /** True where words have a name that is not known, or that of a thing. */
    static boolean isNamed(String words) {
        return CAPITAL.matcher(words).find();
    }

    /** The names with which the sentence begins: the first, and those joined to it. */
    List<String> subject() {
        List<String> names = new ArrayList<>();
        joined(0, Integer.MAX_VALUE).forEach(m -> names.addAll(m.value()));
        return names;
    }

    /** <i>through S</i>, <i>by S</i>: no subject of a verb. */
    boolean followsPreposition(int mention) {
        int at = mentions.get(mention).from();
        return PREPOSITION.matcher(text).region(Math.max(0, at - 15), at).find();
    }

    /** The last name before this one that a verb follows. */
    List<String> doer(int mention) {
        for (int i = mention - 1; i >= 0; i--) {
            int end = mentions.get(i).to();
            if (DOES.matcher(text).region(end, text.length()).lookingAt()) {
                return mentions.get(i).value();
            }
        }
        return List.of();
    }

    /** The names in one list whose first begins within so many characters of the place. */
    List<Found<List<String>>> joined(int at, int within) {
        List<Found<List<String>>> names = new ArrayList<>();
        int end = at;
        for (Found<List<String>> mention : mentions) {
            if (mention.from() < end) {
                continue;
            }
            boolean joins =
                    names.isEmpty()
                            ? mention.from() - end <= within
                            : mention.from() - end <= FAR
                                    && Linkage.joins(folded(end, mention.from()));
            if (!joins) {
                break;
            }
            names.add(mention);
            end = mention.to();
        }
        return names;
    }

    /** The words between the last name before a place and the place, on one line. */
    String since(int last, int at) {
        return folded(mentions.get(last).to(), at);
    }

    boolean insideName(int at) {
        return mentions.stream().anyMatch(m -> m.from() <= at && at < m.to());
    }

    String folded(int from, int to) {
        return to - from > 400
                ? "..".repeat(200)
                : text.substring(from, to).replaceAll("\\s+", " ");
    }

    // the list of names whose first begins within so many characters
    List<String> listFrom(int at, int within) {
        List<String> names = new ArrayList<>();
        int end = at;
        int room = within;
        for (Found<List<String>> mention : mentions) {
            if (mention.from() < end) {
                continue;
            }
            String between = folded(end, mention.from());
            boolean joined =
                    names.isEmpty()
                            ? between.length() <= room
                                    && !isNamed(between)
                                    && !Tie.standsIn(between)
                            : between.length() <= FAR
                                    && (Linkage.joins(between)
                                            || names.size() > 2 && Linkage.skipsItem(between))
                                    && !beginsClause(between, mention);
            if (!joined) {
                break;
            }
            names.addAll(mention.value());
            end = mention.to();
        }
        return names;
    }

    // "S is an adviser which provides advisory services to O"
    List<String> relative(int at) {
        int last = lastMention(at);
        boolean which =
                last >= 0
                        && folded(mentions.get(last).to(), at)
                                .matches("(?:,|\\s(?:is|are)) .{0,160}\\b(?:which|who|and) ?");
        return which ? List.of(mentions.get(last).value().getFirst()) : List.of();
    }

    List<String> nearest(int at, int within) {
        int last = lastMention(at);
        return last >= 0 && at - mentions.get(last).to() <= within
                ? listBack(last, folded(mentions.get(last).to(), at) + " " + firstWord(at))
                : List.of();
    }

    int lastMention(int at) {
        int last = -1;
        for (int i = 0; i < mentions.size() && mentions.get(i).to() <= at; i++) {
            last = i;
        }
        return last;
    }

    private String firstWord(int at) {
        String rest = text.substring(at, Math.min(text.length(), at + 30)).strip();
        return rest.split("\\s+")[0];
    }

    private boolean beginsClause(String between, Found<List<String>> mention) {
        String after = text.substring(mention.to());
        return between.toLowerCase(Locale.ROOT).contains("and") && Linkage.beginsClause(after);
    }

    // the list of names that ends with this one; one alone before a verb in the singular, unless it
    // says "each of"
    List<String> listBack(int last, String between) {
        List<String> names = new ArrayList<>(mentions.get(last).value());
        int next = last;
        while (next > 0) {
            String gap = folded(mentions.get(next - 1).to(), mentions.get(next).from());
            if (gap.length() > 60 || !Linkage.joins(gap)) {
                break;
            }
            next--;
            names.addAll(0, mentions.get(next).value());
        }
        String before =
                text.substring(
                        Math.max(0, mentions.get(next).from() - 12), mentions.get(next).from());
        boolean each = before.toLowerCase(Locale.ROOT).contains("each of");
        return Linkage.isSingular(between) && !each ? mentions.get(last).value() : names;
    }

    boolean names(int from, int to) {
        return mentions.stream().anyMatch(m -> m.from() >= from && m.from() < to);
    }
}
