package org.stakeline.store;

import java.time.Instant;
import org.stakeline.evidence.Submission;

/** A file, when it was received, and the version of the reader that read it. */
public record Received(Submission submission, Instant at, String readerVersion) {}
