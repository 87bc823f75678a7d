package org.stakeline.read.fact;

import org.stakeline.evidence.Span;
import org.stakeline.read.field.Found;
import org.stakeline.read.field.Section;

import java.util.List;

/**
 * A sentence of a section, and the words in it that can tie a controller to what it controls.
 *
 * @param words the sentence, at its place in the section's words
 * @param hits the words of ties, in order; none in most sentences
 */
public record TieSentence(Section section, Found<String> words, List<Tie.Hit> hits) {

    private static final int LONGEST = 5000;

    /** The sentences of a section, in order. */
    public static List<TieSentence> of(Section section) {
        return section.sentences().stream()
                .map(s -> new TieSentence(section, s, Tie.hits(s.value())))
                .toList();
    }

    String text() {
        return words.value();
    }

    /** Too long to be one: a list or a table. */
    boolean isLong() {
        return words.value().length() > LONGEST;
    }

    /** The characters of the document behind places {@code from} to {@code to} of the sentence. */
    Span span(int from, int to) {
        return section.span(words.from() + from, words.from() + to);
    }
}
