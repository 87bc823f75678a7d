package org.stakeline.read.phrase;

/**
 * How often an element of a regular expression is repeated.
 *
 * @param end where the expression goes on
 */
record Quantifier(int least, int most, int end) {

    /** The one that stands here; once where none does. */
    static Quantifier at(String regex, int at) {
        return switch (at < regex.length() ? regex.charAt(at) : ' ') {
            case '?' -> of(0, 1, regex, at + 1);
            case '*' -> of(0, Integer.MAX_VALUE, regex, at + 1);
            case '+' -> of(1, Integer.MAX_VALUE, regex, at + 1);
            case '{' -> counted(regex, at + 1);
            default -> new Quantifier(1, 1, at);
        };
    }

    private static Quantifier counted(String regex, int from) {
        int end = regex.indexOf('}', from);
        String[] counts = regex.substring(from, end).split(",", -1);
        int least = Integer.parseInt(counts[0]);
        int most =
                counts.length == 1
                        ? least
                        : counts[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(counts[1]);
        return of(least, most, regex, end + 1);
    }

    // a second sign says how eager it is, which does not matter here
    private static Quantifier of(int least, int most, String regex, int at) {
        boolean eager = at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0;
        return new Quantifier(least, most, eager ? at + 1 : at);
    }
}
