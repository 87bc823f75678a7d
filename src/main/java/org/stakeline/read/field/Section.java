package org.stakeline.read.field;

import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Span;

/**
 * A part of a filing in which facts are told: the cover page, a note to it, an item, an exhibit.
 *
 * @param where {@code cover}, {@code note:0} (the person's place), {@code item:5}, {@code
 *     exhibit:1}, {@code signatures}
 * @param text the document's view
 * @param from where the part begins in the view
 * @param to where it ends, exclusive
 */
public record Section(String where, MappedText text, int from, int to) {

    public Section {
        if (from < 0 || to < from || to > text.view().length()) {
            throw new IllegalArgumentException(
                    "section " + where + " " + from + "-" + to + " of " + text.view().length());
        }
    }

    /** All of a document. */
    public static Section all(String where, MappedText text) {
        return new Section(where, text, 0, text.view().length());
    }

    /** The characters of the part; place 0 is the view's place {@code from}. */
    public String words() {
        return text.view().substring(from, to);
    }

    /**
     * The document's characters behind the part's own places {@code start} to {@code end}
     * (exclusive).
     */
    public Span span(int start, int end) {
        return text.span(from + start, from + end);
    }

    /** True for an item of that number. */
    public boolean isItem(String number) {
        return where.equals("item:" + number);
    }
}
