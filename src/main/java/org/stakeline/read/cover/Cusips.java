package org.stakeline.read.cover;

import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Stated;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.ArrayList;
import java.util.List;

/** CUSIP numbers as printed: six to ten letters and figures, in groups or not. */
final class Cusips {

    private static final Phrase NUMBER =
            Phrase.of(
                    "(?<![\\p{L}\\d.,$/])(?=[A-Z]{0,3}\\d|\\d)(?:[A-Z\\d]{9,10}|[A-Z\\d]{8}(?:[ -][A-Z\\d])?|[A-Z\\d]{6}(?:[ -]{1,2}[A-Z\\d]{2,3}(?:[ -]{1,2}[A-Z\\d])?)?"
                            + "|[A-Z\\d]{5}[ -]{1,2}[A-Z\\d][ -]{1,2}[A-Z\\d]{2}[ -]{0,2}[A-Z\\d]|[A-Z\\d]{5}[ -]{1,2}[A-Z\\d]{3,4}|[A-Z\\d]{3}[ -]{1,2}[A-Z\\d]{3}[ -]{1,2}[A-Z\\d]{2,3}(?:[ -]{1,2}[A-Z\\d])?|[A-Z\\d]{7}[ -][A-Z\\d]{2})(?![\\p{L}\\d]|[.,]\\d)");
    private static final Phrase SPREAD =
            Phrase.of(
                    "(?<![\\p{L}\\d])(?:[A-Z\\d] ){8}[A-Z\\d](?![\\p{L}\\d])"
                            + "|(?<![\\p{L}\\d.])[A-Z\\d]{6}\\.[A-Z\\d]{2}\\.[A-Z\\d](?![\\p{L}\\d])");
    private static final Phrase LABELLED =
            Phrase.of(
                    "(?i)\\bC\\.?U\\.?S\\.?I\\.?P\\.?[ \\t]{0,4}(?:No|Number|#)?s?[.:#]{0,3}[\\s_:#]{0,40}");

    private Cusips() {}

    /** Leaves out the numbers. */
    static void blank(RowText blank) {
        blank.blankAll(NUMBER);
    }

    /** Leaves out a number that stands in a column of its own beside other words. */
    static void blankColumn(RowText blank) {
        PhraseMatcher matcher = NUMBER.matcher(blank.toString());
        while (matcher.find()) {
            int from = matcher.start();
            String before = blank.toString().substring(Math.max(0, from - 3), from);
            String after = blank.toString().substring(matcher.end());
            if ((before.isBlank() || before.endsWith("\t"))
                    && after.matches("(?s)[ *]*(?:[\\n\\t].*)?")) {
                blank.blank(from, matcher.end());
            }
        }
    }

    /** All that stand in this blank. */
    static List<Stated<String>> in(RowText blank, MappedText text) {
        List<Stated<String>> cusips = new ArrayList<>();
        Marks.blank(blank);
        for (Phrase pattern : List.of(NUMBER, SPREAD)) {
            PhraseMatcher matcher = pattern.matcher(blank.toString());
            while (matcher.find()) {
                add(cusips, matcher.group(), blank.start() + matcher.start(), text);
            }
        }
        return cusips;
    }

    /** The first one after the words <i>CUSIP No.</i> */
    static List<Stated<String>> labelled(MappedText text, int from, int to) {
        List<Stated<String>> cusips = new ArrayList<>();
        PhraseMatcher label = LABELLED.matcher(text.view()).region(from, to);
        while (cusips.isEmpty() && label.find()) {
            PhraseMatcher number =
                    NUMBER.matcher(text.view()).region(label.end(), Math.min(to, label.end() + 40));
            if (number.lookingAt()) {
                add(cusips, number.group(), number.start(), text);
            }
        }
        return cusips;
    }

    private static void add(List<Stated<String>> cusips, String printed, int at, MappedText text) {
        String plain = printed.replaceAll("[ .-]", "");
        long digits = plain.chars().filter(Character::isDigit).count();
        boolean again = cusips.stream().anyMatch(c -> c.value().orElse("").equals(plain));
        if (digits >= 3 && plain.length() >= 6 && !again) {
            cusips.add(Stated.of(plain, text.span(at, at + printed.length())));
        }
    }
}
