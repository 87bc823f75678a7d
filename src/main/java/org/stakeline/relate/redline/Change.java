package org.stakeline.relate.redline;

import java.util.List;
import java.util.stream.Collectors;

/** One paragraph of a redline. Places count from 0; −1 is none. */
public sealed interface Change {

    int oldPlace();

    int newPlace();

    /** The paragraph of the new text; empty for one that is gone. */
    String appliedTo(List<String> before);

    /** The same words; quotation marks may be straight or curly. */
    record Same(int oldPlace, int newPlace, String text) implements Change {
        @Override
        public String appliedTo(List<String> before) {
            return text;
        }
    }

    /** The same words in another place. */
    record Moved(int oldPlace, int newPlace, String text) implements Change {
        @Override
        public String appliedTo(List<String> before) {
            return text;
        }
    }

    /**
     * Some of the words are others.
     *
     * @param moved true where the paragraph stands in another place too
     */
    record Edited(int oldPlace, int newPlace, boolean moved, List<Words> words) implements Change {
        public Edited {
            words = List.copyOf(words);
        }

        @Override
        public String appliedTo(List<String> before) {
            return words.stream()
                    .filter(w -> w.kind() != Words.Kind.REMOVED)
                    .map(Words::text)
                    .collect(Collectors.joining());
        }
    }

    /** A paragraph that was not there. */
    record Added(int newPlace, String text) implements Change {
        @Override
        public int oldPlace() {
            return -1;
        }

        @Override
        public String appliedTo(List<String> before) {
            return text;
        }
    }

    /** A paragraph that is gone. */
    record Removed(int oldPlace, String text) implements Change {
        @Override
        public int newPlace() {
            return -1;
        }

        @Override
        public String appliedTo(List<String> before) {
            return "";
        }
    }
}
