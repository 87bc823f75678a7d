package org.stakeline.read.text;

import org.stakeline.evidence.MappedText;
import org.stakeline.read.phrase.Phrase;

/** Reads a converted text line by line and leaves out the marks of markdown, TeX and HTML. */
final class MarkReader {

    private static final String ESCAPED = "$%&#_*{}[]()~^<>|.-+!`\"'";

    private static final Phrase BREAK = Phrase.of("(?i)br\\s*/?");
    private static final Phrase MARKUP =
            Phrase.of("(?i)/?(?:u|b|i|em|strong|sup|sub|p|div|span)(?:\\s[^>]*)?");
    private static final int LONGEST_TAG = 60;
    private static final int LONGEST_FORMULA = 200;

    private final String source;
    private final MappedText.Builder view;
    private boolean math;

    MarkReader(String source, MappedText.Builder view) {
        this.source = source;
        this.view = view;
    }

    void read() {
        int at = 0;
        while (at < source.length()) {
            int end = source.indexOf('\n', at);
            int next = end < 0 ? source.length() : end;
            line(at, next);
            if (end >= 0) {
                view.copy(next, next + 1);
            }
            at = next + 1;
        }
    }

    private void line(int from, int to) {
        if (isTableRule(from, to)) {
            return;
        }
        boolean table = from < to && source.charAt(from) == '|';
        math = false;
        int at = table ? from + 1 : afterHeadingMarks(from, to);
        while (at < to) {
            at = one(at, to, table);
        }
    }

    private int afterHeadingMarks(int from, int to) {
        int at = from;
        while (at < to && source.charAt(at) == '#') {
            at++;
        }
        return at > from && at < to && source.charAt(at) == ' ' ? at + 1 : from;
    }

    /** {@code |---|:--:|} */
    private boolean isTableRule(int from, int to) {
        boolean rule = from < to && source.charAt(from) == '|';
        for (int i = from; rule && i < to; i++) {
            rule = "|-: \r".indexOf(source.charAt(i)) >= 0;
        }
        return rule;
    }

    private int one(int at, int to, boolean table) {
        char c = source.charAt(at);
        char next = at + 1 < to ? source.charAt(at + 1) : '\n';
        return switch (c) {
            case '\\' -> escape(at, next);
            case '$' -> dollar(at, to);
            case '*' -> next == '*' ? at + 2 : copy(at);
            case '<' -> tag(at, to);
            case '&' -> entity(at, to);
            case '|' -> table ? put("\t", at, at + 1) : copy(at);
            case '^', '{', '}' -> math ? at + 1 : copy(at);
            case '\r' -> at + 1;
            case '□', '◻', '❑' -> put("☐", at, at + 1);
            case '■', '☑', '✓', '✔', '✗' -> put("☒", at, at + 1);
            default -> copy(at);
        };
    }

    private int escape(int at, char next) {
        if (next == ' ') {
            return put(" ", at, at + 2);
        }
        return ESCAPED.indexOf(next) >= 0 ? put(String.valueOf(next), at, at + 2) : copy(at);
    }

    /** a sign of money, or the fence of a formula */
    private int dollar(int at, int to) {
        if (math) {
            math = false;
            return at + 1;
        }
        int end = source.indexOf('$', at + 1, Math.min(to, at + LONGEST_FORMULA));
        boolean fence =
                end > 0 && end < to && source.substring(at + 1, end).matches(".*[\\\\^{].*");
        if (fence) {
            math = true;
            return at + 1;
        }
        return copy(at);
    }

    private int tag(int at, int to) {
        int end = source.indexOf('>', at, Math.min(to, at + LONGEST_TAG));
        if (end < 0) {
            return copy(at);
        }
        String tag = source.substring(at + 1, end);
        if (BREAK.matcher(tag).matches()) {
            return put("\n", at, end + 1);
        }
        return MARKUP.matcher(tag).matches() ? end + 1 : copy(at);
    }

    private int entity(int at, int to) {
        int end = Math.min(to, at + 6);
        String rest = source.substring(at, end);
        if (rest.startsWith("&amp;")) {
            return put("&", at, at + 5);
        }
        if (rest.startsWith("&lt;")) {
            return put("<", at, at + 4);
        }
        if (rest.startsWith("&gt;")) {
            return put(">", at, at + 4);
        }
        return rest.startsWith("&nbsp;") ? put(" ", at, at + 6) : copy(at);
    }

    private int copy(int at) {
        view.copy(at, at + 1);
        return at + 1;
    }

    private int put(String text, int from, int to) {
        view.put(text, from, to);
        return to;
    }
}
