package org.stakeline.read.phrase;

import java.util.Map;
import java.util.regex.Pattern;

/** Reads one character of a regular expression, or one class of them. */
final class LetterReader {

    private static final Letters OTHER_LETTERS = Letters.LETTER.or(Letters.ALL_OTHERS);
    private static final Map<Character, Letters> CLASSES =
            Map.of('d', Letters.DIGIT, 'w', Letters.WORD, 's', Letters.SPACE);
    private static final Map<Character, Character> SIGNS =
            Map.of('t', '\t', 'n', '\n', 'r', '\r', 'f', '\f');
    private static final Map<String, Letters> PROPERTIES =
            Map.of(
                    "{L}",
                    OTHER_LETTERS,
                    "{N}",
                    Letters.DIGIT.or(Letters.ALL_OTHERS),
                    "{Lu}",
                    Letters.range('A', 'Z').or(Letters.ALL_OTHERS));

    private final String regex;
    private final boolean anyCase;
    private final boolean dotAll;
    private int at;

    LetterReader(String regex, int at, int flags) {
        this.regex = regex;
        this.at = at;
        this.anyCase = (flags & Pattern.CASE_INSENSITIVE) != 0;
        this.dotAll = (flags & Pattern.DOTALL) != 0;
    }

    int at() {
        return at;
    }

    /** The characters that match here, exact up to 127. */
    Letters read() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '.' -> dotAll ? Letters.ANY : DOT;
            case '[' -> listed();
            case '\\' -> escaped();
            case '(', ')', '|', '^', '$', '?', '*', '+', '{' ->
                    throw new UnknownExpression("no character at " + at);
            default -> cased(Letters.of(c));
        };
    }

    /** The characters, where one stands here and then a bracket ends; none where not. */
    Letters readSingle() {
        if ("(|^$)".indexOf(regex.charAt(at)) >= 0 || regex.startsWith("\\b", at)) {
            return Letters.NONE;
        }
        Letters letters = read();
        return at < regex.length() && regex.charAt(at) == ')' ? letters : Letters.NONE;
    }

    private static final Letters DOT =
            Letters.of('\n').or(Letters.of('\r')).complement().or(Letters.ALL_OTHERS);

    private Letters cased(Letters letters) {
        return anyCase ? letters.anyCase() : letters;
    }

    private Letters listed() {
        boolean not = regex.charAt(at) == '^';
        at += not ? 1 : 0;
        Letters all = Letters.NONE;
        do {
            all = all.or(entry());
        } while (regex.charAt(at) != ']');
        at++;
        return not ? all.complement() : all;
    }

    private Letters entry() {
        if (regex.charAt(at) == '[' || regex.startsWith("&&", at)) {
            throw new UnknownExpression("a class within a class at " + at);
        }
        int from = at;
        Letters letters = regex.charAt(at++) == '\\' ? escaped() : Letters.NONE;
        boolean range = regex.charAt(at) == '-' && regex.charAt(at + 1) != ']';
        if (!range) {
            return regex.charAt(from) == '\\' ? letters : cased(Letters.of(regex.charAt(from)));
        }
        char first = sign(from);
        int last = at + 1;
        char end = sign(last);
        at = after(last);
        return cased(Letters.range(first, end));
    }

    // the character itself, where an escape stands for one
    private char sign(int place) {
        char c = regex.charAt(place);
        if (c != '\\') {
            return c;
        }
        char letter = regex.charAt(place + 1);
        return switch (letter) {
            case 'x' -> hex(place + 2, 2);
            case 'u' -> hex(place + 2, 4);
            default -> plain(letter);
        };
    }

    private static char plain(char letter) {
        Character sign = SIGNS.get(letter);
        if (sign == null && Character.isLetterOrDigit(letter)) {
            throw new UnknownExpression("the escape " + letter);
        }
        return sign == null ? letter : sign;
    }

    private char hex(int from, int length) {
        return (char) Integer.parseInt(regex, from, from + length, 16);
    }

    private int after(int place) {
        if (regex.charAt(place) != '\\') {
            return place + 1;
        }
        return switch (regex.charAt(place + 1)) {
            case 'x' -> place + 4;
            case 'u' -> place + 6;
            default -> place + 2;
        };
    }

    // after the backslash
    private Letters escaped() {
        char letter = regex.charAt(at);
        if (letter == 'p') {
            return property();
        }
        Letters letters = CLASSES.get(Character.toLowerCase(letter));
        if (letters != null) {
            at++;
            return Character.isUpperCase(letter) ? letters.complement() : letters;
        }
        char sign = sign(at - 1);
        at = after(at - 1);
        return cased(Letters.of(sign));
    }

    // where case does not count, a capital letter may be a small one too, or not
    private Letters property() {
        int end = regex.indexOf('}', at) + 1;
        String name = regex.substring(at + 1, end);
        Letters letters = PROPERTIES.get(name);
        if (letters == null || anyCase && name.equals("{Lu}")) {
            throw new UnknownExpression("the property " + name);
        }
        at = end;
        return letters;
    }
}
