package org.stakeline.read.html;

/**
 * Character references of HTML, as browsers take them: by name, by number, with the codes of
 * windows-1252.
 */
final class Entities {

    private static final int LONGEST = 32;
    private static final String WINDOWS_1252 =
            "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    private Entities() {}

    /**
     * The place after the reference that begins at this ampersand; {@code at} when there is none.
     */
    static int end(String source, int at, int limit) {
        int i = at + 1;
        int stop = Math.min(limit, at + LONGEST);
        boolean number = i < stop && source.charAt(i) == '#';
        if (number) {
            i++;
        }
        int first = i;
        while (i < stop && Character.isLetterOrDigit(source.charAt(i))) {
            i++;
        }
        if (i == first) {
            return at;
        }
        if (i < limit && source.charAt(i) == ';') {
            return i + 1;
        }
        return number ? endOfDigits(source, first, i, at) : at;
    }

    private static int endOfDigits(String source, int first, int limit, int at) {
        int i = first;
        while (i < limit && Character.isDigit(source.charAt(i))) {
            i++;
        }
        return i == first ? at : i;
    }

    /** What the reference shows; empty when it is none that is known. */
    static String decode(String reference) {
        boolean closed = reference.endsWith(";");
        String body = reference.substring(1, reference.length() - (closed ? 1 : 0));
        if (body.startsWith("#")) {
            return numbered(body.substring(1));
        }
        return switch (body) {
            case "nbsp" -> "\u00a0";
            case "amp" -> "&";
            default -> org.jsoup.nodes.Entities.getByName(body);
        };
    }

    private static String numbered(String digits) {
        boolean hex = digits.startsWith("x") || digits.startsWith("X");
        String plain = hex ? digits.substring(1) : digits;
        int code = code(plain, hex ? 16 : 10);
        if (code >= 0x80 && code < 0xa0) {
            return WINDOWS_1252.substring(code - 0x80, code - 0x7f);
        }
        return code <= 0 || !Character.isValidCodePoint(code) || code >= 0xd800 && code < 0xe000
                ? ""
                : Character.toString(code);
    }

    private static int code(String digits, int radix) {
        if (digits.isEmpty() || digits.length() > 8) {
            return -1;
        }
        int code = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), radix);
            if (digit < 0 || code > Character.MAX_CODE_POINT) {
                return -1;
            }
            code = code * radix + digit;
        }
        return code;
    }
}
