package org.stakeline.evidence;

import org.jspecify.annotations.Nullable;

/**
 * Where words stand: characters {@code start} to {@code end} (exclusive) of a document's decoded
 * text, and exactly those characters. {@code document} is null for a bare file and for a
 * submission's header.
 */
public record Span(@Nullable String document, int start, int end, String text) {

    public Span {
        if (start < 0 || end < start || end - start != text.length()) {
            throw new IllegalArgumentException(
                    "span "
                            + start
                            + "-"
                            + end
                            + " does not fit its "
                            + text.length()
                            + " characters");
        }
    }
}
