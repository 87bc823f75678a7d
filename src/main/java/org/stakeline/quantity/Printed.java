package org.stakeline.quantity;

import java.math.BigDecimal;

/** Numbers as a lawyer writes them: commas between thousands, a space before the percent sign. */
public final class Printed {

    private Printed() {}

    /** {@code 19,952,136}; places after the point are kept as they are. */
    public static String number(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder shown = new StringBuilder(plain);
        for (int at = point - 3; at > 0; at -= 3) {
            shown.insert(at, ',');
        }
        return number.signum() < 0 ? "-" + shown : shown.toString();
    }

    public static String number(Shares shares) {
        return number(shares.count());
    }

    public static String number(Ads ads) {
        return number(ads.count());
    }

    /** A ratio as a percent to four places, rounded half up: {@code 6.1785 %}. */
    public static String percent(Ratio ratio) {
        return ratio.percent(4) + " %";
    }

    /** {@code 1 sale}, {@code 10 sales}. */
    public static String count(long number, String one, String many) {
        return number(BigDecimal.valueOf(number)) + " " + (number == 1 ? one : many);
    }
}
