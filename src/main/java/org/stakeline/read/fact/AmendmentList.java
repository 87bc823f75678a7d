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
