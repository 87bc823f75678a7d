package org.stakeline.read.item;

import org.stakeline.evidence.Finding;
import org.stakeline.read.field.Section;

import java.util.ArrayList;
import java.util.List;

/** Reads what a schedule says after its cover pages. It never throws, whatever the text. */
public final class BodyReader {

    private BodyReader() {}

    /**
     * Reads items, trades, signatures and the facts told in the text, its cover notes and its
     * exhibits.
     */
    public static Body read(BodyInput input) {
        Parts parts = Parts.of(input);
        Body facts = facts(parts.sections(), input.context());
        return new Body(
                ItemReader.read(input.main(), parts.items()),
                facts.trades(),
                facts.saleMandates(),
                facts.outstanding(),
                facts.adsRatios(),
                facts.adsPositions(),
                facts.relationships(),
                facts.earlierFilings(),
                facts.formerPersons(),
                facts.signatures(),
                findings(parts, facts));
    }

    private static List<Finding> findings(Parts parts, Body facts) {
        List<Finding> findings = new ArrayList<>(facts.findings());
        if (parts.items().isEmpty()) {
            findings.add(
                    Finding.warning(
                            "items.none",
                            "No heading of an item was found in the schedule",
                            "/items"));
        }
        for (int i = 0; i < parts.items().size(); i++) {
            ItemCut cut = parts.items().get(i);
            if (cut.textFrom() >= cut.textTo()) {
                findings.add(
                        Finding.info(
                                "item.empty",
                                "Item " + cut.number() + " has a heading and no text",
                                "/items/" + i + "/text"));
            }
        }
        if (facts.signatures().isEmpty()) {
            findings.add(Finding.info("signatures.none", "No signature was read", "/signatures"));
        }
        return findings;
    }

    /**
     * Reads the facts told in sections that somebody else has cut out (the items of an XML filing);
     * {@code items} stays empty.
     */
    public static Body facts(List<Section> sections, BodyContext context) {
        return new FactReader(sections, context).read();
    }
}
