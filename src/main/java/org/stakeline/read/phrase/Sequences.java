package org.stakeline.read.phrase;

/** Where the parts of a regular expression end. */
final class Sequences {

    private Sequences() {}

    /** The place of the {@code |} or {@code )} that ends what stands here, or the end. */
    static int end(String regex, int from) {
        int depth = 0;
        int at = from;
        while (at < regex.length()) {
            char c = regex.charAt(at);
            if (depth == 0 && (c == '|' || c == ')')) {
                return at;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '(' && setsFlags(regex, at)) {
                throw new UnknownOpening("flags that are set at " + at);
            }
            at = c == '[' ? afterClass(regex, at) : c == '\\' ? at + 2 : at + 1;
        }
        return at;
    }

    // "(?i)": it counts for the alternatives that follow too
    private static boolean setsFlags(String regex, int at) {
        int close = regex.indexOf(')', at);
        return regex.startsWith("(?", at)
                && close > 0
                && regex.substring(at + 2, close).chars().allMatch(c -> "ims-".indexOf(c) >= 0);
    }

    private static int afterClass(String regex, int from) {
        int at = from + 1;
        at += regex.charAt(at) == '^' ? 1 : 0;
        do {
            if (regex.charAt(at) == '[' || regex.startsWith("&&", at)) {
                throw new UnknownOpening("a class within a class at " + at);
            }
            at += regex.charAt(at) == '\\' ? 2 : 1;
        } while (regex.charAt(at) != ']');
        return at + 1;
    }
}
