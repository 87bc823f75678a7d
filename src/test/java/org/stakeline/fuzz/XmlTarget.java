package org.stakeline.fuzz;

import org.stakeline.read.envelope.Decoding;

/** Any bytes as a structured schedule. */
public final class XmlTarget {

    private XmlTarget() {}

    /** Reads the bytes within the root of a structured schedule, unless they have one. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        String body = Decoding.decode(bytes);
        Sound.reading(body.contains("<edgarSubmission") ? body : "<edgarSubmission>" + body);
    }
}
