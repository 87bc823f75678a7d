package org.stakeline.contract;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Moments as the contract prints them: to the second, with the offset ({@code
 * 2023-05-16T16:05:11-04:00}).
 */
final class Moments {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private Moments() {}

    static String print(OffsetDateTime moment) {
        return FORM.format(moment);
    }
}
