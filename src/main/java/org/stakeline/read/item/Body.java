package org.stakeline.read.item;

import org.stakeline.evidence.Finding;
import org.stakeline.filing.AdsPosition;
import org.stakeline.filing.AdsRatioStatement;
import org.stakeline.filing.EarlierFiling;
import org.stakeline.filing.FormerPerson;
import org.stakeline.filing.Item;
import org.stakeline.filing.Outstanding;
import org.stakeline.filing.Relationship;
import org.stakeline.filing.SaleMandate;
import org.stakeline.filing.Signature;
import org.stakeline.filing.Trade;

import java.util.List;

/**
 * All that a schedule says outside the rows of its cover pages: its items and the facts told in
 * text.
 */
public record Body(
        List<Item> items,
        List<Trade> trades,
        List<SaleMandate> saleMandates,
        List<Outstanding> outstanding,
        List<AdsRatioStatement> adsRatios,
        List<AdsPosition> adsPositions,
        List<Relationship> relationships,
        List<EarlierFiling> earlierFilings,
        List<FormerPerson> formerPersons,
        List<Signature> signatures,
        List<Finding> findings) {

    public Body {
        items = List.copyOf(items);
        trades = List.copyOf(trades);
        saleMandates = List.copyOf(saleMandates);
        outstanding = List.copyOf(outstanding);
        adsRatios = List.copyOf(adsRatios);
        adsPositions = List.copyOf(adsPositions);
        relationships = List.copyOf(relationships);
        earlierFilings = List.copyOf(earlierFilings);
        formerPersons = List.copyOf(formerPersons);
        signatures = List.copyOf(signatures);
        findings = List.copyOf(findings);
    }

    /** A body of which nothing was read. */
    public static Body empty() {
        return new Body(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of());
    }
}
