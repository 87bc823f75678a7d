package org.stakeline.read.xml;

import org.jspecify.annotations.Nullable;

/** The five entities that XML has, and character references by number. */
final class XmlEntities {

    private XmlEntities() {}

    /** What the reference between {@code &} and {@code ;} stands for; null when it is none. */
    static @Nullable String decode(String source, int from, int to) {
        if (from < to && source.charAt(from) == '#') {
            return numbered(source, from + 1, to);
        }
        return switch (source.substring(from, to)) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> null;
        };
    }

    private static @Nullable String numbered(String source, int from, int to) {
        boolean hex = from < to && source.charAt(from) == 'x';
        int radix = hex ? 16 : 10;
        int first = hex ? from + 1 : from;
        int code = 0;
        for (int i = first; i < to; i++) {
            int digit = Character.digit(source.charAt(i), radix);
            if (digit < 0 || code > Character.MAX_CODE_POINT) {
                return null;
            }
            code = code * radix + digit;
        }
        boolean character =
                first < to
                        && code > 0
                        && code <= Character.MAX_CODE_POINT
                        && (code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE);
        return character ? Character.toString(code) : null;
    }
}
