package org.stakeline.read.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a regular expression takes: never too little, perhaps too much. */
final class ExpressionReader {

    private static final int KNOWN_FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.MULTILINE;
    private static final Letters LINE_END =
            Letters.of('\n').or(Letters.of('\r')).or(Letters.ALL_OTHERS);

    private final String regex;
    private int flags;
    private int at;

    private ExpressionReader(String regex, int flags) {
        this.regex = regex;
        this.flags = flags;
    }

    /** What it takes with these flags; none where it has something that is not known here. */
    static Optional<Expression> of(String regex, int flags) {
        if ((flags & ~KNOWN_FLAGS) != 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ExpressionReader(regex, flags).alternatives());
        } catch (UnknownExpression e) {
            return Optional.empty();
        }
    }

    // up to the closing bracket or the end
    private Expression alternatives() {
        List<Expression> ways = new ArrayList<>();
        do {
            ways.add(row());
        } while (take("|"));
        return ways.size() == 1 ? ways.getFirst() : new Expression.Either(ways);
    }

    private Expression row() {
        List<Expression> parts = new ArrayList<>();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            Expression element = element();
            Quantifier times = Quantifier.at(regex, at);
            at = times.end();
            parts.add(
                    times.least() == 1 && times.most() == 1
                            ? element
                            : new Expression.Repeated(element, times.least(), times.most()));
        }
        return parts.size() == 1 ? parts.getFirst() : new Expression.Row(parts);
    }

    private Expression element() {
        if (take("(")) {
            return group();
        }
        if (take("^")) {
            return new Expression.After(has(Pattern.MULTILINE) ? LINE_END : Letters.NONE);
        }
        if (take("\\A")) {
            return new Expression.After(Letters.NONE);
        }
        if (take("\\k<")) {
            at = regex.indexOf('>', at) + 1;
            return Expression.ANYTHING;
        }
        if (take("\\b")) {
            return new Expression.Boundary();
        }
        boolean place = take("$") || take("\\z") || take("\\Z") || take("\\B");
        return place ? Expression.NOTHING : new Expression.One(letters());
    }

    private Letters letters() {
        LetterReader reader = new LetterReader(regex, at, flags);
        Letters letters = reader.read();
        at = reader.at();
        return letters;
    }

    // flags that are set inside a group end with it
    private Expression group() {
        int outer = flags;
        boolean special = take("?");
        if (special && setsFlags()) {
            return Expression.NOTHING;
        }
        Expression inside = special ? special() : alternatives();
        if (!take(")")) {
            throw new UnknownExpression("a group without an end");
        }
        flags = outer;
        return inside;
    }

    // "(?i)": from here on, to the end of the group around it
    private boolean setsFlags() {
        int from = at;
        while (at < regex.length() && "ims".indexOf(regex.charAt(at)) >= 0) {
            flags |= flag(regex.charAt(at++));
        }
        return at > from && take(")");
    }

    private static int flag(char letter) {
        return switch (letter) {
            case 'i' -> Pattern.CASE_INSENSITIVE;
            case 'm' -> Pattern.MULTILINE;
            default -> Pattern.DOTALL;
        };
    }

    private Expression special() {
        if (take(":") || take(">")) {
            return alternatives();
        }
        if (take("=") || take("!")) {
            passOver();
            return Expression.NOTHING;
        }
        if (take("<=") || take("<!")) {
            return behind(regex.charAt(at - 1) == '!');
        }
        if (!take("<")) {
            throw new UnknownExpression("a group of an unknown kind");
        }
        at = regex.indexOf('>', at) + 1;
        return alternatives();
    }

    // to the end of the group: what is looked for around need not be understood
    private void passOver() {
        int groups = 0;
        int classes = 0;
        while (at < regex.length() && (classes > 0 || groups > 0 || regex.charAt(at) != ')')) {
            switch (regex.charAt(at)) {
                case '\\' -> at++;
                case '[' -> classes++;
                case ']' -> classes = Math.max(0, classes - 1);
                case '(' -> groups += classes == 0 ? 1 : 0;
                case ')' -> groups -= classes == 0 ? 1 : 0;
                default -> {}
            }
            at++;
        }
    }

    // a single character before is used; anything longer is left to the expression itself
    private Expression behind(boolean not) {
        LetterReader reader = new LetterReader(regex, at, flags);
        Letters letters = reader.readSingle();
        if (letters.isEmpty()) {
            passOver();
            return Expression.NOTHING;
        }
        at = reader.at();
        return new Expression.After(not ? letters.complement() : letters);
    }

    private boolean has(int flag) {
        return (flags & flag) != 0;
    }

    private boolean take(String words) {
        boolean there = regex.startsWith(words, at);
        at += there ? words.length() : 0;
        return there;
    }
}
