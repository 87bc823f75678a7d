package org.stakeline.quantity;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Plain decimal digits as people print them: commas between thousands, a point, no exponent. */
public final class Decimals {

    private static final Pattern PRINTED =
            Pattern.compile("-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|-?\\.\\d+");

    private Decimals() {}

    /** True when {@link #parse} would accept it. */
    public static boolean isDecimal(String printed) {
        return PRINTED.matcher(printed).matches();
    }

    /**
     * The number, with the places that were printed; throws {@link NumberFormatException} for
     * anything else.
     */
    public static BigDecimal parse(String printed) {
        if (!isDecimal(printed)) {
            throw new NumberFormatException("not a plain decimal number: \"" + printed + "\"");
        }
        return new BigDecimal(printed.replace(",", ""));
    }

    /** The same amount without trailing zeros after the point, and without an exponent. */
    static BigDecimal normal(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
