package org.stakeline.read.item;

import org.stakeline.evidence.MappedText;

import java.util.List;

/**
 * A schedule whose cover pages are read and whose items are to be.
 *
 * @param main the schedule's document; its part before {@code from} is the cover pages with their
 *     notes, where bases, ratios and earlier filings are told too
 * @param from the place in the view where the last cover page ends
 * @param exhibits the other documents of the submission, in order
 */
public record BodyInput(MappedText main, int from, BodyContext context, List<MappedText> exhibits) {

    public BodyInput {
        exhibits = List.copyOf(exhibits);
    }
}
