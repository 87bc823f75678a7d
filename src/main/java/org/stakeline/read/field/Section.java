package org.stakeline.read.field;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Span;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A part of a filing in which facts are told: the cover page, a note to it, an item, an exhibit.
 */
public final class Section {

    private static final int AROUND = 4000;

    private final String where;
    private final MappedText text;
    private final int from;
    private final int to;
    private final String words;
    // parted when they are first asked for: not every part is read by the sentence
    private final AtomicReference<@Nullable List<Found<String>>> sentences =
            new AtomicReference<>();

    /**
     * @param where {@code cover}, {@code note:0} (the person's place), {@code item:5}, {@code
     *     exhibit:1}, {@code signatures}
     * @param text the document's view
     * @param from where the part begins in the view
     * @param to where it ends, exclusive
     */
    public Section(String where, MappedText text, int from, int to) {
        if (from < 0 || to < from || to > text.view().length()) {
            throw new IllegalArgumentException(
                    "section " + where + " " + from + "-" + to + " of " + text.view().length());
        }
        this.where = where;
        this.text = text;
        this.from = from;
        this.to = to;
        this.words = OverBreaks.joined(text.view().substring(from, to));
    }

    /** All of a document. */
    public static Section all(String where, MappedText text) {
        return new Section(where, text, 0, text.view().length());
    }

    public String where() {
        return where;
    }

    public MappedText text() {
        return text;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    /**
     * The characters of the part; place 0 is the view's place {@code from}. Where a page ends
     * within a sentence, what the pages print around it is white space.
     */
    public String words() {
        return words;
    }

    /** The sentences of the part, with their places in its words. */
    public List<Found<String>> sentences() {
        @Nullable List<Found<String>> known = sentences.get();
        if (known == null) {
            known = List.copyOf(Sentences.of(words, isWrapped()));
            sentences.set(known);
        }
        return known;
    }

    // two or three lines do not tell; then the text around them does
    private boolean isWrapped() {
        if (!Sentences.isShort(words)) {
            return Sentences.wrapped(words);
        }
        String view = text.view();
        int start = Math.max(0, from - AROUND);
        int end = Math.min(view.length(), to + AROUND);
        return words.indexOf('\n') >= 0 && Sentences.wrapped(view.substring(start, end));
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
