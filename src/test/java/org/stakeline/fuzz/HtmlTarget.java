package org.stakeline.fuzz;

import org.stakeline.read.envelope.Decoding;

/** Any bytes as a schedule in HTML. */
public final class HtmlTarget {

    private HtmlTarget() {}

    /** Reads the bytes as the HTML of a submission whose header says that it is a schedule. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Sound.reading(Wrapped.schedule("<html>" + Decoding.decode(bytes)));
    }
}
