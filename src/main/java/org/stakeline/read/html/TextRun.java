package org.stakeline.read.html;

import org.stakeline.evidence.MappedText;

/**
 * Writes text with its entities decoded, its white space folded, its boxes and raised marks as one
 * character each.
 */
final class TextRun {

    private static final String PLAIN = "0123456789()+-=";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁺⁻⁼";

    private static final int MOST_BLANK = 600;

    private final String source;
    private final char[] chars;
    private final MappedText.Builder view;
    private int spaceFrom = -1;
    private int spaceTo = -1;

    /** {@code chars} are those of the source: they are looked at one by one. */
    TextRun(String source, char[] chars, MappedText.Builder view) {
        this.source = source;
        this.chars = chars;
        this.view = view;
    }

    /** Forgets a space that was waiting for a character to stand before. */
    void dropSpace() {
        spaceFrom = -1;
    }

    void add(int from, int to, OpenElements.Element element) {
        if (element.underlined() && isBlankLine(from, to)) {
            flushSpace();
            view.put("____", from, to);
            return;
        }
        boolean simple =
                element.font() == Dingbats.NONE && !element.superscript() && !element.pre();
        int at = from;
        while (at < to) {
            at = simple ? plain(at, to) : at;
            if (at < to) {
                at = one(at, to, element);
            }
        }
    }

    /** an underlined run of hard spaces: a line to write on */
    private boolean isBlankLine(int from, int to) {
        if (to - from > MOST_BLANK) {
            return false;
        }
        String plain =
                source.substring(from, to).replace("&nbsp;", "\u00a0").replace("&#160;", "\u00a0");
        return plain.length() > 1
                && plain.indexOf('\u00a0') >= 0
                && plain.chars().allMatch(c -> c == '\u00a0' || c <= ' ');
    }

    /** copies ordinary characters in one piece, and gives the place where something else begins */
    private int plain(int from, int to) {
        int at = from;
        while (at < to && (isPlain(chars[at]) || isGap(at, from, to))) {
            at++;
        }
        if (at > from) {
            flushSpace();
            view.copy(from, at);
        }
        return at;
    }

    /** one space between two ordinary characters, which stays as it is */
    private boolean isGap(int at, int from, int to) {
        return chars[at] == ' ' && at > from && at + 1 < to && isPlain(chars[at + 1]);
    }

    private static boolean isPlain(char c) {
        return c > ' ' && c < '\u007f' && c != '&' || c >= '\u0100' && c < '\u2000';
    }

    private int one(int at, int to, OpenElements.Element element) {
        char c = chars[at];
        int end = c == '&' ? Entities.end(source, at, to) : at + 1;
        String shown = null;
        if (end > at + 1) {
            shown = Entities.decode(source.substring(at, end));
        }
        if (shown == null || shown.isEmpty()) {
            end = shown != null && c == '&' && chars[at + 1] == '#' ? end : at + 1;
            shown = end > at + 1 ? "" : String.valueOf(c);
        }
        if (shown.length() == 1) {
            show(shown.charAt(0), at, end, to, element);
        } else if (!shown.isEmpty()) {
            flushSpace();
            view.put(shown, at, end);
        }
        return end;
    }

    private void show(char c, int from, int to, int limit, OpenElements.Element element) {
        if (isZeroWidth(c)) {
            return;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            space(c, from, to, element.pre());
            return;
        }
        char shown = c;
        if (element.font() != Dingbats.NONE && standsAlone(from, to, limit)) {
            shown = element.font().shown(c);
        } else if (c >= '\uf000' && c <= '\uf0ff') {
            shown = Dingbats.WINGDINGS.shown(c);
        }
        int raised = element.superscript() ? PLAIN.indexOf(shown) : -1;
        flushSpace();
        put(raised < 0 ? box(shown) : RAISED.charAt(raised), from, to);
    }

    // what stands for itself is copied, so that it joins what was copied before
    private void put(char shown, int from, int to) {
        if (to == from + 1 && chars[from] == shown) {
            view.copy(from, to);
        } else {
            view.put(shown, from, to);
        }
    }

    private static boolean isZeroWidth(char c) {
        return c == '\u00ad' || c >= '\u200b' && c <= '\u200f' || c == '\ufeff' || c == '\u2060';
    }

    /** a picture's letter, not part of a word that a wrong font was left on */
    private boolean standsAlone(int from, int to, int limit) {
        boolean before = from > 0 && Character.isLetter(chars[from - 1]);
        return !before && (to >= limit || !Character.isLetter(chars[to]));
    }

    private static char box(char c) {
        return switch (c) {
            case '□', '◻', '❑', '❒', '❏', '❐', '◽', '▢', '▯' -> '☐';
            case '☑', '■', '✓', '✔', '✗', '✘', '☓', '⌧', '⊠', '▣', '◼' -> '☒';
            default -> c;
        };
    }

    private void space(char c, int from, int to, boolean pre) {
        if (pre) {
            dropSpace();
            if (c != '\r') {
                put(c == '\n' || c == '\f' ? c : ' ', from, to);
            }
        } else if (spaceFrom < 0) {
            spaceFrom = from;
            spaceTo = to;
        } else {
            spaceTo = to;
        }
    }

    private void flushSpace() {
        if (spaceFrom >= 0) {
            char last = view.last();
            if (last != '\n' && last != '\t' && last != '\u000b' && last != ' ') {
                put(' ', spaceFrom, spaceTo);
            }
            spaceFrom = -1;
        }
    }
}
