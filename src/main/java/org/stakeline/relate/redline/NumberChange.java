package org.stakeline.relate.redline;

import org.stakeline.relate.redline.Words.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that is another than before, at the same place of a sentence.
 *
 * @param change the paragraph's place in the redline, from 0
 * @param sort what kind of number it is
 */
public record NumberChange(int change, Sort sort, String before, String after) {

    /** What a number counts. */
    public enum Sort {
        PERCENT,
        MONEY,
        DAY,
        NUMBER
    }

    private static final String MONTHS =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<day>"
                            + MONTHS
                            + " \\d{1,2}, \\d{4}|\\d{1,2}/\\d{1,2}/\\d{2,4})"
                            + "|(?<percent>\\d[\\d,]*(?:\\.\\d+)? ?(?:%|percent\\b))"
                            + "|(?<money>(?:US|HK|C|RMB)?[$€£¥] ?\\d[\\d,]*(?:\\.\\d+)?)"
                            + "|(?<number>(?<![\\w.(])\\d[\\d,]*(?:\\.\\d+)?(?![\\w)]))");

    /** The numbers that changed, in order. */
    static List<NumberChange> in(List<Change> changes) {
        List<NumberChange> numbers = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i) instanceof Change.Edited edited) {
                numbers.addAll(in(i, edited));
            }
        }
        return numbers;
    }

    /** Old and new text with as many numbers: they are compared one by one. */
    private static List<NumberChange> in(int change, Change.Edited edited) {
        List<Found> before = found(text(edited, Kind.ADDED));
        List<Found> after = found(text(edited, Kind.REMOVED));
        return sorts(before).equals(sorts(after))
                ? pairs(change, before, after)
                : byRun(change, edited);
    }

    private static List<NumberChange> byRun(int change, Change.Edited edited) {
        List<NumberChange> numbers = new ArrayList<>();
        for (int i = 1; i < edited.words().size(); i++) {
            Words one = edited.words().get(i - 1);
            Words next = edited.words().get(i);
            if (one.kind() == Kind.REMOVED && next.kind() == Kind.ADDED) {
                List<Found> before = found(one.text());
                List<Found> after = found(next.text());
                if (sorts(before).equals(sorts(after))) {
                    numbers.addAll(pairs(change, before, after));
                }
            }
        }
        return numbers;
    }

    private static List<NumberChange> pairs(int change, List<Found> before, List<Found> after) {
        List<NumberChange> numbers = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).text().equals(after.get(i).text())) {
                numbers.add(
                        new NumberChange(
                                change,
                                before.get(i).sort(),
                                before.get(i).text(),
                                after.get(i).text()));
            }
        }
        return numbers;
    }

    private static String text(Change.Edited edited, Kind without) {
        StringBuilder text = new StringBuilder();
        edited.words().stream()
                .filter(w -> w.kind() != without)
                .forEach(w -> text.append(w.text()));
        return text.toString();
    }

    private record Found(Sort sort, String text) {}

    private static List<Found> found(String text) {
        List<Found> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            found.add(new Found(sort(number), number.group()));
        }
        return found;
    }

    private static Sort sort(Matcher number) {
        for (Sort sort : Sort.values()) {
            if (number.group(sort.name().toLowerCase(Locale.ROOT)) != null) {
                return sort;
            }
        }
        return Sort.NUMBER;
    }

    private static List<Sort> sorts(List<Found> found) {
        return found.stream().map(Found::sort).toList();
    }
}
