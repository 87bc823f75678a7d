package org.stakeline.read.field;

import org.stakeline.quantity.Decimals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Numbers as filings print them: digits with or without commas between thousands, a point, a dollar
 * sign left outside. A comma followed by one space ({@code 1, 234,567}) is read as printed by a
 * careless hand; figures with a broken group ({@code 1,353,4681}) are no number here.
 */
public final class Numbers {

    private Numbers() {}

    /** The first number at or after {@code from} and wholly before {@code to}. */
    public static Optional<Found<BigDecimal>> first(CharSequence text, int from, int to) {
        int at = from;
        while (at < to) {
            if (startsNumber(text, at, from)) {
                int end = end(text, at, to);
                String digits = text.subSequence(at, end).toString().replace(" ", "");
                if (Decimals.isDecimal(digits)) {
                    return Optional.of(new Found<>(Decimals.parse(digits), at, end));
                }
                at = end;
            }
            at++;
        }
        return Optional.empty();
    }

    /** All numbers between {@code from} and {@code to}, in order. */
    public static List<Found<BigDecimal>> all(CharSequence text, int from, int to) {
        List<Found<BigDecimal>> all = new ArrayList<>();
        Optional<Found<BigDecimal>> next = first(text, from, to);
        while (next.isPresent()) {
            all.add(next.get());
            next = first(text, next.get().to(), to);
        }
        return all;
    }

    private static boolean startsNumber(CharSequence text, int at, int from) {
        char c = text.charAt(at);
        boolean first = isDigit(c) || c == '.' && digitAt(text, at + 1);
        return first && (at == from || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    /** the end of the run of digits, commas and points that begins here */
    private static int end(CharSequence text, int at, int to) {
        int i = at;
        while (i < to) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                i++;
            } else if ((c == ',' || c == '.') && digitAt(text, i + 1) && i + 1 < to) {
                i++;
            } else if (c == ',' && i > at && spacedGroup(text, i, to)) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    /** a comma, one space, and exactly three digits that do not begin another number */
    private static boolean spacedGroup(CharSequence text, int comma, int to) {
        return comma + 4 < to
                && text.charAt(comma + 1) == ' '
                && digitAt(text, comma + 2)
                && digitAt(text, comma + 3)
                && digitAt(text, comma + 4)
                && !digitAt(text, comma + 5);
    }

    private static boolean digitAt(CharSequence text, int at) {
        return at < text.length() && isDigit(text.charAt(at));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
