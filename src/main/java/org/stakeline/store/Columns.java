package org.stakeline.store;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Stated;
import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.Shares;
import org.stakeline.quantity.StatedPercent;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Values as columns hold them, and back. */
final class Columns {

    private static final int ORDER_DIGITS = 28;

    private Columns() {}

    /**
     * A text without the one character that PostgreSQL cannot keep; a replacement character stands
     * in its place.
     */
    static String text(String text) {
        return text.replace('\0', '\uFFFD');
    }

    static @Nullable String text(Stated<?> stated) {
        return stated.value().map(v -> text(v.toString())).orElse(null);
    }

    static @Nullable String digits(Stated<BigDecimal> stated) {
        return stated.value().map(BigDecimal::toPlainString).orElse(null);
    }

    static <T> @Nullable T value(Stated<T> stated) {
        return stated.value().orElse(null);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static @Nullable String word(Stated<? extends Enum<?>> stated) {
        return stated.value().map(Columns::word).orElse(null);
    }

    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    /** Values of a list with a space between, without those that were not read. */
    static String words(List<? extends Stated<? extends Enum<?>>> list) {
        List<String> names =
                list.stream().flatMap(s -> s.value().stream()).map(Enum::name).toList();
        return String.join(" ", names);
    }

    /** A number to sort by; null when it has more digits than the column. */
    static @Nullable BigDecimal order(@Nullable BigDecimal number) {
        return number == null || number.precision() - number.scale() > ORDER_DIGITS ? null : number;
    }

    static OffsetDateTime moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    static @Nullable Shares shares(@Nullable String digits) {
        return digits == null ? null : Shares.parse(digits);
    }

    /** The fraction that {@link Ratio#toString} printed. */
    static @Nullable Ratio ratio(@Nullable String fraction) {
        if (fraction == null) {
            return null;
        }
        int bar = fraction.indexOf(" / ");
        return Ratio.of(
                new BigDecimal(fraction.substring(0, bar)),
                new BigDecimal(fraction.substring(bar + 3)));
    }

    static @Nullable StatedPercent percent(@Nullable String printed) {
        return printed == null ? null : StatedPercent.parse(printed);
    }
}
