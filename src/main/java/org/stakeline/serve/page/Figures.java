package org.stakeline.serve.page;

import org.stakeline.quantity.Printed;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Numbers and dates as a page prints them: thousands apart by commas, all the places that there
 * are, months in letters, the day of the week beside the date. Nothing is rounded here.
 */
public final class Figures {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu (EEE)", Locale.ENGLISH);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu (EEE), HH:mm:ss xxx", Locale.ENGLISH);

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("d MMM uuuu (EEE), HH:mm 'UTC'", Locale.ENGLISH);

    private Figures() {}

    /** {@code 19952136} as {@code 19,952,136}; {@code 30321558.4709} as {@code 30,321,558.4709}. */
    public static String number(BigDecimal number) {
        return Printed.number(number);
    }

    /** The same for plain digits; any other words stay as they are. */
    public static String number(String plain) {
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String rest = point < 0 ? "" : plain.substring(point);
        return whole.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ",") + rest;
    }

    /** {@code 2023-05-12} as {@code 12 May 2023 (Fri)}. */
    public static String date(LocalDate date) {
        return DAY.format(date);
    }

    /** The day without its day of the week: {@code 12 May 2023}. */
    static String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).format(date);
    }

    /** {@code Friday}. */
    static String weekday(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH).format(date);
    }

    /** A moment with its offset from UTC: {@code 15 May 2023 (Mon), 16:31:07 -04:00}. */
    public static String moment(OffsetDateTime moment) {
        return TIME.format(moment);
    }

    /** A moment of the record, in UTC. */
    public static String instant(Instant moment) {
        return UTC.format(moment.atOffset(ZoneOffset.UTC));
    }

    /** {@code GENERAL_PARTNER} as {@code general partner}. */
    public static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@code 1 finding}, {@code 2 findings}. */
    public static String count(long number, String noun) {
        return number(Long.toString(number)) + " " + noun + (number == 1 ? "" : "s");
    }
}
