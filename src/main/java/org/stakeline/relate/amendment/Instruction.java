package org.stakeline.relate.amendment;

import java.util.List;

/**
 * What a lead-in sentence of an amendment says is to be done, and where: <i>Item 5(c) is hereby
 * amended and restated in its entirety as follows</i>.
 *
 * @param item the number of the item that it names
 * @param labels the sub-items that it names, empty for the item as a whole
 * @param words the sentence
 */
public record Instruction(
        String item, List<String> labels, Operation operation, Place place, String words) {

    public Instruction {
        labels = List.copyOf(labels);
    }

    /** What is done. */
    public enum Operation {
        /** New text stands in place of the old. */
        RESTATE,
        /** New text comes to the old. */
        ADD,
        /** The old text goes. */
        DELETE,
        /** The sentence says that nothing changes. */
        UNCHANGED,
        /** The sentence does not say whether the old text stays. */
        UNCLEAR
    }

    /**
     * Where in the item, or its sub-item, it is done; paragraphs and sentences count from 1, or
     * from −1 at the end.
     */
    public sealed interface Place {

        /** All of it; for an addition, its end. */
        record Whole() implements Place {}

        record Start() implements Place {}

        /** {@code count} paragraphs from {@code paragraph} on. */
        record At(int paragraph, int count) implements Place {}

        record After(int paragraph) implements Place {}

        record Before(int paragraph) implements Place {}

        /** A sentence of a paragraph. */
        record Sentence(int paragraph, int sentence) implements Place {}

        /** The paragraph that has these words. */
        record Saying(String words, boolean after) implements Place {}

        /** A paragraph of exhibits that begins with one of these numbers. */
        record Exhibits(List<String> numbers) implements Place {
            public Exhibits {
                numbers = List.copyOf(numbers);
            }
        }
    }
}
