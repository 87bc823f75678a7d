package org.stakeline.read.envelope;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Stated;

/**
 * One document of a submission.
 *
 * @param name its {@code <FILENAME>}, or {@code #n}; null for a bare file and for a document that
 *     is cut off, whose offsets are those of the whole file
 * @param type its {@code <TYPE>}
 * @param body what stands between {@code <TEXT>} and {@code </TEXT>}; for a document that is cut
 *     off, with as many spaces before it as the file has characters before it
 */
public record SubmittedDocument(
        @Nullable String name, Stated<String> type, String body, BodyKind kind) {}
