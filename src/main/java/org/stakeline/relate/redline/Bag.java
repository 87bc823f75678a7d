package org.stakeline.relate.redline;

import java.util.Locale;

/** The words of a paragraph without their order, for comparing many paragraphs quickly. */
final class Bag {

    private final int[] words;

    private Bag(int[] words) {
        this.words = words;
    }

    static Bag of(String text) {
        return new Bag(
                Words.of(text.toLowerCase(Locale.ROOT)).stream()
                        .filter(w -> !w.isBlank())
                        .mapToInt(String::hashCode)
                        .sorted()
                        .toArray());
    }

    /** Twice the words that both have, of the words of both, in percent. */
    int likeness(Bag other) {
        int sum = words.length + other.words.length;
        return sum == 0 ? 0 : 200 * shared(other) / sum;
    }

    private int shared(Bag other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            int order = Integer.compare(words[i], other.words[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
