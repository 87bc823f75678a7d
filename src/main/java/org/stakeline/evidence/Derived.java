package org.stakeline.evidence;

import java.util.List;

/**
 * A value that was computed, with the rule that made it and the inputs it was made from, so that it
 * can be walked back to the words of the filing.
 *
 * @param rule the rule in words, with its citation where there is one ({@code row 11 ÷ shares
 *     outstanding, Rule 13d-3(d)(1)(i)})
 * @param inputs what went in, each with the characters it came from
 * @param working the steps as one would write them on paper, one a line
 */
public record Derived<T>(T value, String rule, List<Input> inputs, List<String> working) {

    public Derived {
        inputs = List.copyOf(inputs);
        working = List.copyOf(working);
    }

    /**
     * One input of a computation.
     *
     * @param name what it is ({@code aggregate amount, row 11})
     * @param shown the value as used
     * @param path JSON Pointer into the reading, or empty when it does not come from this filing's
     *     reading
     */
    public record Input(String name, String shown, String path, List<Span> spans) {

        public Input {
            spans = List.copyOf(spans);
        }

        public static Input of(String name, Stated<?> stated, String path) {
            return new Input(
                    name,
                    stated.value().map(Object::toString).orElse("not stated"),
                    path,
                    stated.spans());
        }
    }
}
