package org.stakeline.read.cover;

import org.stakeline.evidence.Stated;
import org.stakeline.filing.FundsCode;
import org.stakeline.filing.PersonType;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Reads the rows of two-letter codes: source of funds, and type of reporting person. */
final class CodesRow {

    private static final Phrase FUNDS = codes("SC|BK|AF|WC|PF|OO|00|0O|O0");
    private static final Phrase TYPES = codes("BD|BK|IC|IV|IA|EP|HC|SA|CP|CO|PN|IN|FI|OO|00|0O|O0");

    // H.C.; I.A., P.N.: nothing but codes with a point after each letter
    private static final Phrase POINTED =
            Phrase.of("[\\s(–—-]*(?:[A-Z0]\\.\\s?[A-Z0]\\.?(?:[\\s,;/&)-]|and\\s)*){1,6}");

    private static final Phrase POINTED_CODE = Phrase.of("[A-Z0]\\.\\s?[A-Z0]\\.?");

    private CodesRow() {}

    private static Phrase codes(String list) {
        return Phrase.of("(?<![\\p{L}\\d.])(?:" + list + ")(?![\\p{L}\\d])");
    }

    static List<Stated<FundsCode>> funds(RowText row, Doubts doubts) {
        return read(row, doubts, "funds", FUNDS, FundsCode::valueOf);
    }

    static List<Stated<PersonType>> types(RowText row, Doubts doubts) {
        return read(row, doubts, "types", TYPES, PersonType::valueOf);
    }

    private static <T> List<Stated<T>> read(
            RowText row, Doubts doubts, String field, Phrase pattern, Function<String, T> code) {
        Marks.blank(row);
        List<RowText.Line> lines = row.lines();
        if (lines.isEmpty()) {
            return List.of();
        }
        String text = row.toString();
        if (isOnlyCodes(text)) {
            text = text.toUpperCase(Locale.ROOT);
        }
        List<Stated<T>> codes = new ArrayList<>();
        List<T> seen = new ArrayList<>();
        PhraseMatcher matcher =
                (POINTED.matcher(text).matches() ? POINTED_CODE : pattern).matcher(text);
        while (matcher.find()) {
            String letters = letters(matcher.group());
            if (!pattern.matcher(letters).matches()) {
                continue;
            }
            T value = code.apply(letters);
            if (!seen.contains(value)) {
                seen.add(value);
                codes.add(
                        Stated.of(
                                value,
                                doubts.span(
                                        row.start() + matcher.start(),
                                        row.start() + matcher.end())));
            }
        }
        if (codes.isEmpty() && !Absence.isNotApplicable(text) && !Absence.isZero(text)) {
            doubts.unreadable(field, lines.getFirst().from(), lines.getLast().to());
        }
        return codes;
    }

    // OO is often typed with noughts, and codes with points
    private static String letters(String printed) {
        return printed.replaceAll("[.\\s]", "").replace('0', 'O');
    }

    /** True when there is a type of reporting person, and nothing but types. */
    static boolean isOnlyTypes(String text) {
        return isOnlyCodes(text) && TYPES.matcher(text).find();
    }

    /** nothing but words of two letters, joined or not */
    private static boolean isOnlyCodes(String text) {
        for (String word : text.split("[\\s,:;/&()*.-]+")) {
            boolean joint = word.isEmpty() || word.equals("and");
            if (!joint && word.length() != 2) {
                return false;
            }
        }
        return true;
    }
}
