package org.stakeline.serve.page;

import org.stakeline.evidence.Span;

import java.util.List;
import java.util.Optional;

/**
 * What is shown when a value is chosen: the words of the filing that say it, or the steps that made
 * it.
 *
 * @param key JSON Pointer into the reading, or {@code computed:…}, or {@code finding:…}
 * @param label what the value is, in words
 * @param steps how it was computed; empty for what the filing states
 */
public record Mark(
        String key,
        String label,
        String shown,
        String exact,
        List<Span> spans,
        Optional<Steps> steps) {

    public Mark {
        spans = List.copyOf(spans);
    }

    /** True where what is shown is not all: rounded, or said in other words than its digits. */
    public boolean isRounded() {
        return steps.isPresent()
                && !exact.isEmpty()
                && !shown.replaceAll("[,$ ]", "").equals(exact);
    }

    /**
     * A computation as one would write it on paper.
     *
     * @param rule the rule in words, with its citation
     * @param working one line a step
     */
    public record Steps(String rule, List<String> working, List<Input> inputs) {

        public Steps {
            working = List.copyOf(working);
            inputs = List.copyOf(inputs);
        }
    }

    /** What went into a computation. */
    public record Input(String name, Fact value) {}
}
