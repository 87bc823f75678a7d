package org.stakeline.read.html;

/** Cuts an HTML source into tags and text from front to back, whatever is wrong with it. */
final class HtmlScanner {

    private static final int LONGEST_QUOTE = 4000;

    private final String source;
    private final char[] chars;
    private final Sink sink;
    private final TagNames names = new TagNames();
    private int at;
    // once an end was looked for in vain there is none further on either
    private boolean commentsEnd = true;
    private boolean rawEnds = true;

    /** What takes the pieces. */
    interface Sink {

        /** Text as it stands in the source, entities and all. */
        void text(int from, int to);

        /** A start tag; {@code name} in lower case, the whole tag at {@code from} to {@code to}. */
        void open(String name, int from, int to);

        /** An end tag. */
        void close(String name, int from, int to);
    }

    /** {@code chars} are those of the source: they are looked at one by one. */
    HtmlScanner(String source, char[] chars, Sink sink) {
        this.source = source;
        this.chars = chars;
        this.sink = sink;
    }

    void scan() {
        int text = 0;
        while (at < source.length()) {
            int tag = source.indexOf('<', at);
            if (tag < 0) {
                break;
            }
            if (!beginsTag(tag)) {
                at = tag + 1;
                continue;
            }
            if (tag > text) {
                sink.text(text, tag);
            }
            at = tag;
            tag();
            text = at;
        }
        if (text < source.length()) {
            sink.text(text, source.length());
        }
    }

    private boolean beginsTag(int tag) {
        char next = tag + 1 < chars.length ? chars[tag + 1] : ' ';
        if (next == '/') {
            return tag + 2 < chars.length && isLetter(chars[tag + 2]);
        }
        return next == '!' || next == '?' || isLetter(next);
    }

    private void tag() {
        int from = at;
        char next = chars[from + 1];
        if (next == '!' || next == '?') {
            at = endOfDeclaration(from);
            return;
        }
        boolean end = next == '/';
        int name = from + (end ? 2 : 1);
        int nameEnd = name;
        while (nameEnd < chars.length && isNameChar(chars[nameEnd])) {
            nameEnd++;
        }
        at = endOfTag(nameEnd);
        String word = names.of(chars, name, nameEnd);
        if (end) {
            sink.close(word, from, at);
        } else {
            sink.open(word, from, at);
            skipRaw(word);
        }
    }

    private int endOfDeclaration(int from) {
        if (commentsEnd && source.startsWith("<!--", from)) {
            int end = source.indexOf("-->", from + 4);
            if (end >= 0) {
                return end + 3;
            }
            commentsEnd = false;
        }
        int end = source.indexOf('>', from);
        return end < 0 ? chars.length : end + 1;
    }

    /** the place after the tag's end; a tag that is not closed ends where the next begins */
    private int endOfTag(int from) {
        for (int i = from; i < chars.length; i++) {
            char c = chars[i];
            if (c == '>') {
                return i + 1;
            }
            if (c == '<') {
                return i;
            }
            if ((c == '"' || c == '\'') && chars[i - 1] == '=') {
                i = endOfQuote(i, c);
            }
        }
        return chars.length;
    }

    private int endOfQuote(int from, char quote) {
        int end = Math.min(chars.length, from + LONGEST_QUOTE);
        for (int i = from + 1; i < end; i++) {
            if (chars[i] == quote) {
                return i;
            }
        }
        return from;
    }

    private void skipRaw(String name) {
        if (rawEnds && (name.equals("script") || name.equals("style") || name.equals("title"))) {
            String end = "</" + name;
            int close = at;
            while (close >= 0 && !source.regionMatches(true, close, end, 0, end.length())) {
                close = source.indexOf('<', close + 1);
            }
            rawEnds = close >= 0;
            at = close < 0 ? at : close;
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isNameChar(char c) {
        return isLetter(c) || c >= '0' && c <= '9' || c == ':' || c == '-' || c == '_';
    }
}
