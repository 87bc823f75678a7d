package org.stakeline.serve.page;

import java.util.List;

/** One holder: its newest position in each issuer, and its filings. */
public record HolderPage(
        HolderLine holder,
        List<PositionLine> positions,
        List<FilingLine> filings,
        long allFilings) {

    public HolderPage {
        positions = List.copyOf(positions);
        filings = List.copyOf(filings);
    }
}
