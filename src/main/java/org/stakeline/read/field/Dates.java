package org.stakeline.read.field;

import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dates as American filings print them: {@code May 12, 2023}, {@code 12 May 2023}, {@code 5/12/23},
 * {@code 2023-05-12}. Two digits of a year are of 1950 to 2049. Month before day, where both could
 * be.
 */
public final class Dates {

    private static final String MONTH =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final Phrase DATE =
            Phrase.of(
                    "\\b"
                            + MONTH
                            + "(?:\\s{0,9}|-)(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s{0,3}[,.]?\\s{0,9}|-)(?<year>\\d{4})(?!\\d)"
                            + "|(?<![\\d/.,-])(?<day2>\\d{1,2})(?:st|nd|rd|th)?[\\s-]{1,3}(?:day\\s{1,3})?(?:of\\s{1,3})?"
                            + MONTH.replace("month", "month2")
                            + ",?[\\s-]{1,3}(?<year2>\\d{4}|\\d{2})(?!\\d)"
                            + "|(?<![\\d/.-])(?<year3>\\d{4})(?<sign3>[-/])(?<month3>\\d{1,2})\\k<sign3>(?<day3>\\d{1,2})(?![\\d/-])"
                            + "|(?<![\\d/.-])(?<month4>\\d{1,2})(?<sign>[/.-])(?:(?<=/)\\s)?(?<day4>\\d{1,2})\\k<sign>(?<year4>\\d{4}|\\d{2})(?![\\d/])",
                    Pattern.CASE_INSENSITIVE);
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private Dates() {}

    /** The first date that stands wholly between {@code from} and {@code to}. */
    public static Optional<Found<LocalDate>> first(String text, int from, int to) {
        PhraseMatcher matcher = matcher(text, from, to);
        while (matcher.find()) {
            Optional<LocalDate> date = date(matcher);
            if (date.isPresent()) {
                return Optional.of(new Found<>(date.get(), matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    /** All dates between {@code from} and {@code to}, in order. */
    public static List<Found<LocalDate>> all(String text, int from, int to) {
        List<Found<LocalDate>> all = new ArrayList<>();
        PhraseMatcher matcher = matcher(text, from, to);
        while (matcher.find()) {
            date(matcher).ifPresent(d -> all.add(new Found<>(d, matcher.start(), matcher.end())));
        }
        return all;
    }

    private static PhraseMatcher matcher(String text, int from, int to) {
        return DATE.matcher(text).seeingAround(from, to);
    }

    private static Optional<LocalDate> date(PhraseMatcher m) {
        if (m.group("month") != null) {
            return of(m.group("year"), month(m.group("month")), m.group("day"));
        }
        if (m.group("month2") != null) {
            return of(m.group("year2"), month(m.group("month2")), m.group("day2"));
        }
        if (m.group("month3") != null) {
            return of(m.group("year3"), Integer.parseInt(m.group("month3")), m.group("day3"));
        }
        return of(m.group("year4"), Integer.parseInt(m.group("month4")), m.group("day4"));
    }

    private static int month(String name) {
        return 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
    }

    private static Optional<LocalDate> of(String year, int month, String day) {
        int y = Integer.parseInt(year);
        try {
            return Optional.of(
                    LocalDate.of(
                            y >= 100 ? y : y < 50 ? 2000 + y : 1900 + y,
                            month,
                            Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
