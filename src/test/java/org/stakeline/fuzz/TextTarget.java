package org.stakeline.fuzz;

import org.stakeline.read.envelope.Decoding;

/** Any bytes as a schedule in plain text, or in a text that was converted. */
public final class TextTarget {

    private TextTarget() {}

    /** Reads bytes that begin as markdown does as a converted text, any others as plain text. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        String body = Decoding.decode(bytes);
        boolean converted = body.startsWith("#") || body.startsWith("|");
        Sound.reading(converted ? "# SCHEDULE 13D\n" + body : Wrapped.schedule(body));
    }
}
