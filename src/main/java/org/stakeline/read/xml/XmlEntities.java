package org.stakeline.read.xml;

/** The five entities that XML has, and character references by number. */
final class XmlEntities {

    private static final int LONGEST = 12;

    private XmlEntities() {}

    /**
     * The place of the {@code ;} that ends the reference at this {@code &}, or of the {@code &}.
     */
    static int end(String source, int at, int to) {
        int end = source.indexOf(';', at, Math.min(to, at + LONGEST));
        return end < 0 ? at : end;
    }

    /** What the reference between {@code &} and {@code ;} stands for; empty when it is none. */
    static String decode(String source, int from, int to) {
        if (from < to && source.charAt(from) == '#') {
            return numbered(source, from + 1, to);
        }
        return switch (from < to ? source.substring(from, to) : "") {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> "";
        };
    }

    private static String numbered(String source, int from, int to) {
        boolean hex = from < to && source.charAt(from) == 'x';
        int radix = hex ? 16 : 10;
        int first = hex ? from + 1 : from;
        int code = 0;
        for (int i = first; i < to; i++) {
            int digit = Character.digit(source.charAt(i), radix);
            if (digit < 0 || code > Character.MAX_CODE_POINT) {
                return "";
            }
            code = code * radix + digit;
        }
        return first < to && isCharacter(code) ? Character.toString(code) : "";
    }

    // what XML calls a character
    private static boolean isCharacter(int code) {
        return code == '\t'
                || code == '\n'
                || code == '\r'
                || code >= ' ' && code < Character.MIN_SURROGATE
                || code > Character.MAX_SURROGATE && code < 0xFFFE
                || code > 0xFFFF && code <= Character.MAX_CODE_POINT;
    }
}
