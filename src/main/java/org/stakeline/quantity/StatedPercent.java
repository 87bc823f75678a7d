package org.stakeline.quantity;

/**
 * A percent as a cover page says it: a number, or only that it is less or more than one ({@code
 * <1}, {@code >5}).
 */
public record StatedPercent(Bound bound, Percent percent) {

    /** How the printed number bounds the percent. */
    public enum Bound {
        EXACTLY(""),
        LESS_THAN("<"),
        MORE_THAN(">");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }
    }

    public static StatedPercent of(String digits) {
        return new StatedPercent(Bound.EXACTLY, Percent.of(digits));
    }

    public static StatedPercent lessThan(String digits) {
        return new StatedPercent(Bound.LESS_THAN, Percent.of(digits));
    }

    public static StatedPercent moreThan(String digits) {
        return new StatedPercent(Bound.MORE_THAN, Percent.of(digits));
    }

    /** Parses what {@link #toString} prints. */
    public static StatedPercent parse(String text) {
        return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
            case '<' -> lessThan(text.substring(1));
            case '>' -> moreThan(text.substring(1));
            default -> of(text);
        };
    }

    @Override
    public String toString() {
        return bound.sign + percent;
    }
}
