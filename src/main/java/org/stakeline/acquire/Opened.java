package org.stakeline.acquire;

import org.stakeline.evidence.Submission;

/** What opening a file gave. */
public sealed interface Opened {

    /** The file's bytes, unchanged. */
    record Whole(Submission submission) implements Opened {}

    /**
     * Too large to be a filing, or large and without any word of Schedule 13D or 13G: its bytes
     * were not kept.
     */
    record Unlike(String source, String sha256, String message) implements Opened {}

    /** The file could not be read. */
    record Problem(String source, String message) implements Opened {}
}
