package org.stakeline.read.phrase;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Finds the ways in which a regular expression's matches can begin: never too few, perhaps too
 * many. What it does not know is taken for anything.
 */
final class OpeningReader {

    private static final int MOST = 120;
    private static final int KNOWN_FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.MULTILINE;
    private static final Letters LINE_END =
            Letters.of('\n').or(Letters.of('\r')).or(Letters.ALL_OTHERS);
    private static final Set<Opening> START = Set.of(Opening.EMPTY);

    private final String regex;
    private int flags;
    private int at;

    private OpeningReader(Pattern pattern) {
        this.regex = pattern.pattern();
        this.flags = pattern.flags();
    }

    /** The ways to begin; none where they are not known. */
    static Set<Opening> of(Pattern pattern) {
        if ((pattern.flags() & ~KNOWN_FLAGS) != 0) {
            return Set.of();
        }
        try {
            return new OpeningReader(pattern).alternatives(START);
        } catch (UnknownOpening e) {
            return Set.of();
        }
    }

    // up to the closing bracket or the end, each alternative after each of the ways so far
    private Set<Opening> alternatives(Set<Opening> before) {
        Set<Opening> all = new LinkedHashSet<>();
        do {
            all.addAll(sequence(before));
        } while (take("|"));
        return limited(all);
    }

    private static Set<Opening> limited(Set<Opening> ways) {
        if (ways.size() > MOST) {
            throw new UnknownOpening("too many ways to begin");
        }
        return ways;
    }

    private Set<Opening> sequence(Set<Opening> before) {
        Set<Opening> ways = before;
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            if (areFull(ways)) {
                at = Sequences.end(regex, at);
                return ways;
            }
            ways = limited(repeated(ways));
        }
        return ways;
    }

    // what follows cannot change them
    private static boolean areFull(Set<Opening> ways) {
        for (Opening way : ways) {
            if (!way.isFull()) {
                return false;
            }
        }
        return true;
    }

    // one element with its quantifier: read again for each time that may matter
    private Set<Opening> repeated(Set<Opening> before) {
        int from = at;
        Set<Opening> ways = element(before);
        Quantifier times = Quantifier.at(regex, at);
        Set<Opening> all = new LinkedHashSet<>();
        if (times.least() == 0) {
            all.addAll(before);
        }
        int most = Math.min(times.most(), Opening.LENGTH);
        for (int n = 1; n <= most; n++) {
            if (n >= times.least() || n == Opening.LENGTH) {
                all.addAll(ways);
            }
            if (n < most) {
                at = from;
                ways = limited(element(ways));
            }
        }
        at = times.end();
        return all;
    }

    private Set<Opening> element(Set<Opening> before) {
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

    private static Set<Opening> each(Set<Opening> before, UnaryOperator<Opening> change) {
        Set<Opening> changed = new LinkedHashSet<>();
        for (Opening way : before) {
            changed.add(change.apply(way));
        }
        return changed;
    }

    private static Set<Opening> then(Set<Opening> before, Letters letters) {
        Set<Opening> longer = new LinkedHashSet<>();
        for (Opening way : before) {
            longer.addAll(way.then(letters));
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
    private Set<Opening> group(Set<Opening> before) {
        int outer = flags;
        boolean special = take("?");
        if (special && setsFlags()) {
            return before;
        }
        Set<Opening> ways = special ? special(before) : alternatives(before);
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

    private Set<Opening> special(Set<Opening> before) {
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
    private Set<Opening> behind(Set<Opening> before, boolean not) {
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
