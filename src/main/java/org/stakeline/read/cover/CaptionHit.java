package org.stakeline.read.cover;

import java.util.List;

/**
 * A row's caption found in the view.
 *
 * @param start where its row number stands, or its first word
 * @param end the place after its last word
 * @param numbered whether the row's number stands before it
 * @param parts the pieces of the caption, first to last; what stands between them is the row's
 *     value
 */
record CaptionHit(Row row, int start, int end, boolean numbered, List<Part> parts) {

    /** Characters {@code from} to {@code to} of the view, exclusive. */
    record Part(int from, int to) {}

    CaptionHit {
        parts = List.copyOf(parts);
    }
}
