package org.stakeline.read.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Finds the ways in which a regular expression's matches can begin: never too few, perhaps too
 * many. What it does not know is taken for anything.
 */
final class OpeningReader {

    private static final int KNOWN_FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.MULTILINE;
    private static final Letters LINE_END =
            Letters.of('\n').or(Letters.of('\r')).or(Letters.ALL_OTHERS);
    private static final List<Opening> START = List.of(Opening.EMPTY);

    private final String regex;
    private int flags;
    private int at;

    private OpeningReader(Pattern pattern) {
        this.regex = pattern.pattern();
        this.flags = pattern.flags();
    }

    /** The ways to begin; none where they are not known. */
    static List<Opening> of(Pattern pattern) {
        if ((pattern.flags() & ~KNOWN_FLAGS) != 0) {
            return List.of();
        }
        try {
            return new OpeningReader(pattern).alternatives(START);
        } catch (UnknownOpening e) {
            return List.of();
        }
    }

    // up to the closing bracket or the end, each alternative after each of the ways so far
    private List<Opening> alternatives(List<Opening> before) {
        List<Opening> all = new ArrayList<>();
        do {
            Ways.addAll(all, sequence(before));
        } while (take("|"));
        return Ways.limited(all);
    }

    private List<Opening> sequence(List<Opening> before) {
        List<Opening> ways = before;
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            if (Ways.areFull(ways)) {
                at = Sequences.end(regex, at);
                return ways;
            }
            ways = Ways.limited(repeated(ways));
        }
        return ways;
    }

    // one element with its quantifier: read again for each time that may matter
    private List<Opening> repeated(List<Opening> before) {
        int from = at;
        List<Opening> ways = element(before);
        Quantifier times = Quantifier.at(regex, at);
        List<Opening> all = new ArrayList<>();
        if (times.least() == 0) {
            Ways.addAll(all, before);
        }
        int most = Math.min(times.most(), Opening.LENGTH);
        for (int n = 1; n <= most; n++) {
            if (n >= times.least() || n == Opening.LENGTH) {
                Ways.addAll(all, ways);
            }
            if (n < most) {
                at = from;
                ways = Ways.limited(element(ways));
            }
        }
        at = times.end();
        return all;
    }

    private List<Opening> element(List<Opening> before) {
        if (take("(")) {
            return group(before);
        }
        if (take("^")) {
            Letters end = has(Pattern.MULTILINE) ? LINE_END : Letters.NONE;
            return each(before, w -> w.after(end));
        }
        if (take("\\k<")) {
            at = regex.indexOf('>', at) + 1;
            return each(before, Opening::anything);
        }
        if (take("\\b")) {
            return each(before, Opening::atBoundary);
        }
        boolean place = take("$") || take("\\z") || take("\\Z") || take("\\A") || take("\\B");
        return place ? before : then(before, letters());
    }

    private static List<Opening> each(List<Opening> before, UnaryOperator<Opening> change) {
        List<Opening> changed = new ArrayList<>();
        for (Opening way : before) {
            Ways.add(changed, change.apply(way));
        }
        return changed;
    }

    private static List<Opening> then(List<Opening> before, Letters letters) {
        List<Opening> longer = new ArrayList<>();
        for (Opening way : before) {
            way.then(letters, longer);
        }
        return longer;
    }

    private Letters letters() {
        LetterReader reader = new LetterReader(regex, at, flags);
        Letters letters = reader.read();
        at = reader.at();
        return letters;
    }

    // flags that are set inside a group end with it
    private List<Opening> group(List<Opening> before) {
        int outer = flags;
        boolean special = take("?");
        if (special && setsFlags()) {
            return before;
        }
        List<Opening> ways = special ? special(before) : alternatives(before);
        if (!take(")")) {
            throw new UnknownOpening("a group without an end");
        }
        flags = outer;
        return ways;
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

    private List<Opening> special(List<Opening> before) {
        if (take(":") || take(">")) {
            return alternatives(before);
        }
        if (take("=") || take("!")) {
            alternatives(START);
            return before;
        }
        if (take("<=") || take("<!")) {
            return behind(before, regex.charAt(at - 1) == '!');
        }
        if (!take("<")) {
            throw new UnknownOpening("a group of an unknown kind");
        }
        at = regex.indexOf('>', at) + 1;
        return alternatives(before);
    }

    // a single character before is used; anything longer is left to the expression itself
    private List<Opening> behind(List<Opening> before, boolean not) {
        LetterReader reader = new LetterReader(regex, at, flags);
        Letters letters = reader.readSingle();
        if (letters.isEmpty()) {
            alternatives(START);
            return before;
        }
        at = reader.at();
        return each(before, w -> w.after(not ? letters.complement() : letters));
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
