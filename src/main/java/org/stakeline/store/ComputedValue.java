package org.stakeline.store;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Derived;

import java.util.List;

/**
 * A value that was computed from a filing, as it is kept: printed, with its rule, its inputs and
 * its working.
 *
 * @param name what it is ({@code percent}, {@code block}, {@code due-date})
 * @param subject JSON Pointer to what it is about ({@code /persons/0}), or null when it is about
 *     the filing
 * @param value exact: digits, a fraction ({@code 19952136 / 322929669}), a date or a word
 * @param shown the value as a page shows it ({@code 6.1785})
 */
public record ComputedValue(
        String name,
        @Nullable String subject,
        String value,
        String shown,
        String rule,
        List<Derived.Input> inputs,
        List<String> working) {

    public ComputedValue {
        inputs = List.copyOf(inputs);
        working = List.copyOf(working);
    }
}
