package org.stakeline.read;

import org.stakeline.evidence.Finding;
import org.stakeline.read.envelope.Envelope;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A file of which only the beginning is read. */
final class TooLarge {

    static final String CODE = "submission.too-large";

    // of UTF-8: a character's first byte is 11......, each that follows it 10......
    private static final int LEADING_BITS = 0xC0;
    private static final int FOLLOWS = 0x80;
    private static final int MOST_FOLLOWING = 3;

    private TooLarge() {}

    /** These bytes without a last character that may not be whole. */
    static byte[] ofWholeCharacters(byte[] bytes) {
        int last = bytes.length - 1;
        int least = Math.max(0, last - MOST_FOLLOWING);
        while (last >= least && (bytes[last] & LEADING_BITS) == FOLLOWS) {
            last--;
        }
        boolean leads = last >= least && (bytes[last] & LEADING_BITS) == LEADING_BITS;
        return leads ? Arrays.copyOf(bytes, last) : bytes;
    }

    /** The same with a finding that says how much of the file it is. */
    static Envelope said(Envelope envelope, int read, long size) {
        List<Finding> findings = new ArrayList<>();
        findings.add(
                Finding.error(
                        CODE,
                        "Only the first "
                                + read
                                + " of "
                                + size
                                + " bytes were read, for more do not fit the memory; what is in the"
                                + " rest is missing.",
                        ""));
        findings.addAll(envelope.findings());
        return new Envelope(
                envelope.text(),
                envelope.isSubmission(),
                envelope.header(),
                envelope.documents(),
                findings);
    }
}
