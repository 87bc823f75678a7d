package org.stakeline.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * The calendars that a computation needs, given to it from outside.
 *
 * @param federal the days that count for filing: Federal holidays and the closures that are certain
 * @param federalOtherwise the same with each day on which it is not certain whether the filing
 *     system was open taken the other way
 * @param exchange the days on which the New York exchanges trade
 */
public record Calendars(
        DayCalendar federal,
        DayCalendar federalOtherwise,
        DayCalendar exchange,
        FilingHours hours) {

    /** From the tables of holidays, extra closures and filing hours. */
    public static Calendars of(
            CsvTable federal, CsvTable exchange, CsvTable closures, CsvTable hours) {
        DayCalendar filing =
                DayCalendar.of("federal", federal).with(days(closures, "federal", "certain"));
        return new Calendars(
                filing,
                filing.with(days(closures, "federal", "uncertain"))
                        .without(days(closures, "federal", "perhaps-open").keySet()),
                DayCalendar.of("exchange", exchange).with(days(closures, "exchange", "certain")),
                FilingHours.of(hours));
    }

    /** The calendars that ship with the program. */
    public static Calendars bundled() {
        return of(
                CsvTable.bundled("/calendars/federal.csv"),
                CsvTable.bundled("/calendars/exchange.csv"),
                CsvTable.bundled("/calendars/closures.csv"),
                CsvTable.bundled("/calendars/hours.csv"));
    }

    private static Map<LocalDate, String> days(
            CsvTable closures, String calendar, String certainty) {
        Map<LocalDate, String> days = new HashMap<>();
        for (CsvTable.Row row : closures.rows()) {
            if (row.text("calendar").equals(calendar) && row.text("certainty").equals(certainty)) {
                days.put(row.date("date"), row.text("name"));
            }
        }
        return days;
    }
}
