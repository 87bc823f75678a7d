package org.stakeline.read.item;

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
        return Body.empty();
    }

    /**
     * Reads the facts told in sections that somebody else has cut out (the items of an XML filing);
     * {@code items} stays empty.
     */
    public static Body facts(List<Section> sections, BodyContext context) {
        return Body.empty();
    }
}
