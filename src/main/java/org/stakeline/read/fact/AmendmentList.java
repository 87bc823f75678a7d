package org.stakeline.read.fact;

import org.stakeline.read.field.Dates;
import org.stakeline.read.field.Found;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Amendments that are named together: <i>Amendment Nos. 1, 2 and 3 filed on May 1, June 2 and July
 * 1, 2008</i>.
 *
 * @param from where the list begins in the sentence
 * @param to where it ends
 * @param days as many as numbers, or none
 */
record AmendmentList(List<Integer> numbers, int from, int to, List<Found<LocalDate>> days) {

    private static final Phrase LIST =
            Phrase.of(
                    "\\bamendments?\\s+(?:nos?\\.?|numbers?)\\s{0,3}(\\d{1,2}(?:(?:\\s*,)?\\s*(?:,|and|&|through|to|-|–|—)\\s*(?:nos?\\.?\\s*)?\\d{1,2}(?!\\d)){1,30})(?!\\s*[,]?\\s*(?:19|20)\\d\\d)",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase FILED =
            Phrase.of(
                    "\\s*(?:thereto)?,?\\s*(?:each\\s+)?(?:as\\s+)?filed\\b[^\\d;.]{0,90}",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase AMENDED_ON =
            Phrase.of(
                    "\\bamended\\s+(?:and\\s+(?:supplemented|restated)\\s+)?on\\s+",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase BETWEEN =
            Phrase.of(
                    "(?:\\s*,)?(?:\\s*(?:and|on|(?:further\\s+)?amended|supplemented|restated))*\\s*",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase NUMBER =
            Phrase.of(
                    "\\s*\\((?:[\"“]?)amendment\\s+(?:no\\.?|number)\\s*(\\d{1,2})[\"”]?\\)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile("(\\d{1,2})|through|to|-|–|—");
    private static final int MOST = 99;

    AmendmentList {
        numbers = List.copyOf(numbers);
        days = List.copyOf(days);
    }

    /** The lists of a sentence, in order. */
    static List<AmendmentList> in(String sentence) {
        List<AmendmentList> lists = new ArrayList<>();
        PhraseMatcher m = LIST.matcher(sentence);
        while (m.find()) {
            List<Integer> numbers = numbers(m.group(1));
            lists.add(
                    new AmendmentList(
                            numbers, m.start(), m.end(), days(sentence, m.end(), numbers.size())));
        }
        return lists;
    }

    /**
     * Amendments of which the days are told: <i>as amended on May 1, 2008 (Amendment No. 1) and
     * June 2, 2008 (Amendment No. 2)</i>; and, where they are all before the one whose number is
     * given, <i>and amended on May 1 and June 2, 2008</i>.
     */
    static List<AmendmentList> byDay(String sentence, int own) {
        PhraseMatcher m = AMENDED_ON.matcher(sentence);
        if (!m.find()) {
            return List.of();
        }
        List<Found<LocalDate>> days = Dates.all(sentence, m.end(), sentence.length());
        List<Integer> numbers = new ArrayList<>();
        int end = m.end();
        for (Found<LocalDate> day : days) {
            if (!BETWEEN.matcher(sentence.substring(end, day.from())).matches()) {
                break;
            }
            PhraseMatcher number =
                    NUMBER.matcher(sentence).seeingAround(day.to(), sentence.length());
            boolean told = number.lookingAt();
            numbers.add(told ? Integer.parseInt(number.group(1)) : 0);
            end = told ? number.end() : day.to();
        }
        boolean each = !numbers.isEmpty() && !numbers.contains(0);
        boolean all = numbers.stream().allMatch(n -> n == 0) && numbers.size() == own - 1;
        if (!each && !all) {
            return List.of();
        }
        List<Integer> named = all ? IntStream.range(1, own).boxed().toList() : numbers;
        return List.of(new AmendmentList(named, m.start(), m.end(), days.subList(0, named.size())));
    }

    /** The day of filing that is said of one of them. */
    Optional<Found<LocalDate>> day(int index) {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(index));
    }

    // "1 through 3" are three
    private static List<Integer> numbers(String words) {
        List<Integer> numbers = new ArrayList<>();
        boolean range = false;
        Matcher part = PART.matcher(words);
        while (part.find()) {
            if (part.group(1) == null) {
                range = true;
                continue;
            }
            int number = Integer.parseInt(part.group(1));
            for (int n = range ? numbers.getLast() + 1 : number; n < number && n < MOST; n++) {
                numbers.add(n);
            }
            numbers.add(number);
            range = false;
        }
        return numbers;
    }

    // one day for each, or none
    private static List<Found<LocalDate>> days(String sentence, int at, int count) {
        PhraseMatcher filed = FILED.matcher(sentence).seeingAround(at, sentence.length());
        if (!filed.lookingAt()) {
            return List.of();
        }
        int stop = sentence.indexOf(';', at);
        int to = stop < 0 ? sentence.length() : stop;
        List<Found<LocalDate>> days = Dates.all(sentence, at, to);
        return days.size() == count ? days : List.of();
    }
}
