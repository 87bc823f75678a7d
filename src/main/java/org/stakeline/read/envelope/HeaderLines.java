package org.stakeline.read.envelope;

import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;

/**
 * A header's lines of either shape, {@code KEY:<tab>value} or {@code <KEY>value}, under one key:
 * capital letters with single spaces.
 */
final class HeaderLines {

    private final String text;
    private final int to;
    private int at;
    private String key = "";
    private int valueStart;
    private int valueEnd;

    HeaderLines(String text, int from, int to) {
        this.text = text;
        this.at = from;
        this.to = to;
    }

    /** Goes to the next line that has a key; false at the end. */
    boolean next() {
        while (at < to) {
            int end = text.indexOf('\n', at);
            int lineEnd = end < 0 || end > to ? to : end;
            int lineStart = at;
            at = lineEnd + 1;
            if (line(lineStart, lineEnd)) {
                return true;
            }
        }
        return false;
    }

    String key() {
        return key;
    }

    /** True for a line without a value, which opens a block. */
    boolean isHeading() {
        return valueStart == valueEnd;
    }

    /** The line's value; not stated where there is none. */
    Stated<String> value() {
        if (isHeading()) {
            return Stated.none();
        }
        String value = text.substring(valueStart, valueEnd);
        return Stated.of(
                value.replaceAll("\\s+", " "), new Span(null, valueStart, valueEnd, value));
    }

    private boolean line(int start, int end) {
        int from = skipBlank(start, end);
        if (from == end) {
            return false;
        }
        boolean tag = text.charAt(from) == '<';
        int keyStart = tag ? from + 1 : from;
        int keyEnd = text.indexOf(tag ? '>' : ':', keyStart);
        if (keyEnd < 0 || keyEnd >= end || !isKey(keyStart, keyEnd)) {
            return false;
        }
        key = text.substring(keyStart, keyEnd).replace('-', ' ').strip();
        valueStart = skipBlank(keyEnd + 1, end);
        valueEnd = end;
        while (valueEnd > valueStart && text.charAt(valueEnd - 1) <= ' ') {
            valueEnd--;
        }
        return true;
    }

    private boolean isKey(int from, int end) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            boolean part = c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == ' ' || c == '-';
            if (!part) {
                return false;
            }
        }
        return end > from;
    }

    private int skipBlank(int from, int end) {
        int i = from;
        while (i < end && text.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }
}
