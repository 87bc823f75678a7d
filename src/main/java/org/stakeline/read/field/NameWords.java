package org.stakeline.read.field;

/** The words of a text, of which names are made: letters, digits and the signs within names. */
final class NameWords {

    private NameWords() {}

    /**
     * The first place from {@code at} on where a word goes on or begins; the text's end if none.
     */
    static int next(String text, int at) {
        int i = at;
        while (i < text.length() && !isPart(text, i)) {
            i++;
        }
        return i;
    }

    /** The place after the word that stands here. */
    static int end(String text, int at) {
        int i = at;
        while (i < text.length() && isPart(text, i)) {
            i++;
        }
        return i;
    }

    private static boolean isPart(String text, int at) {
        char c = text.charAt(at);
        if (c < 128) {
            return c >= 'a' && c <= 'z'
                    || c >= 'A' && c <= 'Z'
                    || c >= '0' && c <= '9'
                    || c == '&'
                    || c == '\''
                    || c == '.'
                    || c == '-';
        }
        return c == '’' || isLetterOrNumber(c);
    }

    private static boolean isLetterOrNumber(char c) {
        return Character.isLetter(c)
                || switch (Character.getType(c)) {
                    case Character.DECIMAL_DIGIT_NUMBER,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER ->
                            true;
                    default -> false;
                };
    }
}
