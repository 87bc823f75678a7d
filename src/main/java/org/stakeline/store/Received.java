package org.stakeline.store;

import org.stakeline.evidence.Submission;

import java.time.Instant;

/** A file, when it was received, and the version of the reader that read it. */
public record Received(Submission submission, Instant at, String readerVersion) {}
