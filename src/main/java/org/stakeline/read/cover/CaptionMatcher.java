package org.stakeline.read.cover;

import org.stakeline.read.field.Likeness;
import org.stakeline.read.field.Words;
import org.stakeline.read.phrase.Phrase;

import java.util.ArrayList;
import java.util.List;

/**
 * Follows one caption's words through the view, over line ends and the values that stand beside it.
 */
final class CaptionMatcher {

    private static final Phrase NUMBERED =
            Phrase.of("(?:^|  |\\t)\\s*\\(?\\d{1,2}[.)]\\s*[A-Za-z]");
    private static final Phrase VALUE = Phrase.of("[.,]\\d|\\s{0,3}%");
    private static final String BOX_SIGNS = "☐☒|_\f";
    private static final int LINES_AHEAD = 3;
    private static final List<String> NUMBERS = List.of("NO", "NOS", "NUMBER", "NUMBERS");
    private static final int SKIPPED_WORDS = 3;

    private final String view;
    private final Words words;
    private final int first;
    private final List<CaptionHit.Part> parts = new ArrayList<>();
    private int next;
    private int partFrom;
    private int partTo;

    CaptionMatcher(String view, Words words, int first) {
        this.view = view;
        this.words = words;
        this.first = first;
        this.next = first;
        this.partFrom = words.from(first);
        this.partTo = partFrom;
    }

    /** Takes all these words; false when they are not there. */
    boolean head(List<String> head) {
        int at = 0;
        while (at < head.size()) {
            int taken = take(head, at);
            if (taken == 0) {
                if (at == 0 || !isGap() || !jump(head, at)) {
                    return false;
                }
                continue;
            }
            at += taken;
        }
        return true;
    }

    /** whether the next word stands off from the last: in another column, line or cell */
    private boolean isGap() {
        int to = next < words.size() ? words.from(next) : view.length();
        int spaces = 0;
        for (int i = partTo; i < to; i++) {
            char c = view.charAt(i);
            spaces = c == ' ' ? spaces + 1 : 0;
            if (spaces > 1 || CaptionStart.isBreak(c) || c == '[') {
                return true;
            }
        }
        return false;
    }

    /** Takes as many of these words as follow, with gaps of a few words. */
    void tail(List<String> tail) {
        int from = next;
        int wasFrom = partFrom;
        int wasTo = partTo;
        int known = parts.size();
        follow(tail);
        if (next > from && areLetters(from)) {
            next = from;
            partFrom = wasFrom;
            partTo = wasTo;
            parts.subList(known, parts.size()).clear();
        }
    }

    /** {@code S. Alder}: the initials of a name, and no words of a caption */
    private boolean areLetters(int from) {
        for (int word = from; word < next; word++) {
            boolean letter = Character.isLetter(view.charAt(words.from(word)));
            if (!letter || words.to(word) - words.from(word) > 1) {
                return false;
            }
        }
        return true;
    }

    private void follow(List<String> tail) {
        int at = 0;
        while (at < tail.size()) {
            int skipped = 0;
            int taken = 0;
            while (taken == 0 && skipped <= SKIPPED_WORDS && at + skipped < tail.size()) {
                taken = take(tail, at + skipped);
                skipped += taken == 0 ? 1 : 0;
            }
            if (taken > 0) {
                at += skipped + taken;
            } else if (!jump(tail, at)) {
                return;
            }
        }
    }

    /**
     * takes one printed word, or two for one or one for several; gives how many of the caption's
     * are done
     */
    private int take(List<String> caption, int at) {
        if (next >= words.size() || !near()) {
            return 0;
        }
        String printed = words.upper(next);
        String meant = caption.get(at);
        if (meant.equals("#") ? isRowNumber(printed) : matches(printed, meant)) {
            accept(1);
            return 1;
        }
        int glued = glued(printed, caption, at);
        if (glued > 0) {
            accept(1);
            return glued;
        }
        if (meant.length() > 4
                && next + 1 < words.size()
                && printed.length() > 1
                && printed.length() <= meant.length() + Likeness.MOST_SLIPS
                && Character.isLetter(printed.charAt(0))
                && Character.isLetter(view.charAt(words.from(next + 1)))
                && Likeness.alike(printed + words.upper(next + 1), meant)) {
            accept(2);
            return 1;
        }
        return hyphenated(printed, meant) ? 1 : 0;
    }

    // how many of the caption's words are printed as one, 0 where they are not
    private static int glued(String printed, List<String> caption, int at) {
        String glued = caption.get(at);
        int most = printed.length() + Likeness.MOST_SLIPS;
        for (int n = 2; n <= 6 && at + n <= caption.size(); n++) {
            String more = caption.get(at + n - 1);
            if (glued.length() + more.length() > most) {
                return 0;
            }
            glued += more;
            if (glued.length() > 4 && Likeness.alike(printed, glued)) {
                return n;
            }
        }
        return 0;
    }

    /** a word broken at a line's end, with the row's value between its halves */
    private boolean hyphenated(String printed, String meant) {
        int dash = words.to(next);
        if (dash >= view.length() || view.charAt(dash) != '-' || !meant.startsWith(printed)) {
            return false;
        }
        int word = words.at(Math.max(0, nextLine(dash)));
        if (word <= next || word >= words.size()) {
            return false;
        }
        if (!Likeness.alike(printed + words.upper(word), meant)) {
            return false;
        }
        parts.add(new CaptionHit.Part(partFrom, dash + 1));
        partFrom = words.from(word);
        next = word + 1;
        partTo = words.to(word);
        return true;
    }

    private boolean matches(String printed, String meant) {
        if (meant.length() == 1 && "AB".contains(meant) && isBracketed(next)) {
            return false;
        }
        return Likeness.alike(printed, meant)
                || meant.startsWith("NO") && NUMBERS.contains(meant) && NUMBERS.contains(printed)
                || printed.length() > 3 && isPlural(printed, meant)
                || meant.length() > 3 && isPlural(meant, printed);
    }

    private static boolean isPlural(String many, String one) {
        return many.length() == one.length() + 1 && many.endsWith("S") && many.startsWith(one);
    }

    private boolean isBracketed(int word) {
        int from = words.from(word);
        int to = words.to(word);
        return from > 0
                && to < view.length()
                && (view.charAt(from - 1) == '(' || view.charAt(to) == ')');
    }

    /**
     * the number of a row that a caption names, no value: {@code (11)}, {@code 9}; not {@code 9.2%}
     */
    private boolean isRowNumber(String printed) {
        if (printed.length() > 2 || !Character.isDigit(printed.charAt(0))) {
            return false;
        }
        int from = words.from(next);
        boolean bracketed = from > 0 && "([".indexOf(view.charAt(from - 1)) >= 0;
        return bracketed
                || sameCell(from)
                        && !VALUE.matcher(view).region(words.to(next), view.length()).lookingAt();
    }

    private boolean sameCell(int from) {
        for (int i = partTo; i < from; i++) {
            if (view.charAt(i) == '\t' || view.charAt(i) == '\u000b') {
                return false;
            }
        }
        return true;
    }

    /** no more than punctuation, spaces and one line's end between the last word and the next */
    private boolean near() {
        int breaks = 0;
        for (int i = partTo; next > first && i < words.from(next); i++) {
            char c = view.charAt(i);
            if (BOX_SIGNS.indexOf(c) >= 0 || opensBox(c, i)) {
                return false;
            }
            breaks += c == '\n' || c == '\u000b' || c == '\t' ? 1 : 0;
        }
        return breaks <= 4;
    }

    /** {@code [ ]}, {@code / /}, {@code ( )}; not {@code [LINE]}, {@code and/or}, {@code (11)} */
    private boolean opensBox(char c, int at) {
        char after = at + 1 < view.length() ? view.charAt(at + 1) : ' ';
        boolean apart = at > 0 && view.charAt(at - 1) == ' ';
        return c == '[' && !isWord(at + 1)
                || apart && (c == '/' || c == '(') && " /)_".indexOf(after) >= 0;
    }

    private boolean isWord(int at) {
        return at + 1 < view.length()
                && Character.isLetter(view.charAt(at))
                && Character.isLetter(view.charAt(at + 1));
    }

    private void accept(int count) {
        next += count;
        partTo = words.to(next - 1);
    }

    /** goes on where one of the next lines or cells begins with the caption's next words */
    private boolean jump(List<String> caption, int at) {
        int line = partTo;
        int first = -1;
        for (int n = 0; n < LINES_AHEAD; n++) {
            line = nextLine(line);
            if (line < 0) {
                return false;
            }
            first = n == 1 ? line : first;
            int word = words.at(line);
            if (word >= next && continues(caption, at, word)) {
                return !numberedBetween(first, word) && goTo(word);
            }
        }
        return false;
    }

    /** whether another row's number stands on the lines that would be passed over */
    private boolean numberedBetween(int from, int word) {
        return from >= 0 && NUMBERED.matcher(view).region(from, words.from(word)).find();
    }

    private boolean goTo(int word) {
        parts.add(new CaptionHit.Part(partFrom, partTo));
        next = word;
        partFrom = words.from(word);
        partTo = partFrom;
        return true;
    }

    private boolean continues(List<String> caption, int at, int word) {
        if (word >= words.size() || isBracketed(word)) {
            return false;
        }
        String meant = caption.get(at);
        if (!Likeness.alike(words.upper(word), meant)) {
            return false;
        }
        boolean telling = meant.length() > 4;
        boolean two =
                at + 1 < caption.size()
                        && word + 1 < words.size()
                        && Likeness.alike(words.upper(word + 1), caption.get(at + 1));
        return telling || two;
    }

    /** the start of the next line with a word in it */
    private int nextLine(int from) {
        int i = from;
        while (i < view.length() && view.charAt(i) != '\n' && view.charAt(i) != '\u000b') {
            i++;
        }
        return i < view.length() ? i + 1 : -1;
    }

    CaptionMatch done(Row row, CaptionStart.RowNumber number) {
        parts.add(new CaptionHit.Part(partFrom, partTo));
        int start = number.at() < 0 ? words.from(first) : number.at();
        return new CaptionMatch(
                new CaptionHit(row, start, partTo, number.at() >= 0, parts),
                Math.max(next, first + 1));
    }
}
