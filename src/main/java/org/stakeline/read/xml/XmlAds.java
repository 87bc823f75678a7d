package org.stakeline.read.xml;

import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.read.field.Section;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.List;
import java.util.Optional;

/** Whether the class, or its CUSIP, is said to be that of American depositary shares. */
final class XmlAds {

    private static final Phrase CLASS =
            Phrase.of(
                    "(?i)^\\W*(?:the )?(?:American Depositary (?:Shares?|Receipts?)|ADSs?|ADRs?)\\b");
    private static final Phrase CUSIP =
            Phrase.of(
                    "(?i)\\bCUSIP\\b[^.;\\n]{0,200}\\b(?:American Depositary (?:Shares?|Receipts?)|ADSs?|ADRs?)\\b");

    private XmlAds() {}

    static Stated<Boolean> isAds(Stated<String> title, List<Section> sections) {
        if (title.value().filter(t -> CLASS.matcher(t).find()).isPresent()) {
            return title.map(t -> true);
        }
        return sections.stream()
                .filter(s -> s.where().equals("item:1") || s.where().startsWith("note:"))
                .flatMap(s -> cusipOfAds(s).stream())
                .findFirst()
                .map(span -> Stated.of(true, span))
                .orElseGet(Stated::none);
    }

    private static Optional<Span> cusipOfAds(Section section) {
        if (!section.words().contains("CUSIP")) {
            return Optional.empty();
        }
        PhraseMatcher said = CUSIP.matcher(section.words());
        return said.find() ? Optional.of(section.span(said.start(), said.end())) : Optional.empty();
    }
}
