package org.stakeline.fuzz;

/** Any bytes as a file. */
public final class EnvelopeTarget {

    private EnvelopeTarget() {}

    /** Reads the bytes as they are. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Sound.reading(bytes);
    }
}
