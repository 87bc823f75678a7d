package org.stakeline.fuzz;

import org.stakeline.read.envelope.Decoding;

/** Any bytes as what Item 5(c) tells of trades. */
public final class TradesTarget {

    private static final String BEFORE =
            """
            Item 5. Interest in Securities of the Issuer

            (c) The following transactions in the Common Stock were made in the past sixty days:

            """;
    private static final String AFTER = "\nItem 6. Contracts, Arrangements\n\nNone.\n";

    private TradesTarget() {}

    /** Reads the bytes within Item 5(c), in HTML where they begin with a tag. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        String trades = Decoding.decode(bytes);
        Sound.reading(
                Wrapped.schedule(
                        trades.startsWith("<")
                                ? "<html><pre>" + BEFORE + "</pre>" + trades + "<pre>" + AFTER
                                : BEFORE + trades + AFTER));
    }
}
