package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.relate.amendment.EarlierList;

import java.util.List;

/**
 * What an amendment amends came before it: an earlier filing with its own number or a higher one is
 * told of.
 */
final class OwnNumberListed implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "earlier.own-number",
                Finding.Level.INCONSISTENCY,
                "Rule 13d-2; cover page, list of earlier filings",
                "An earlier filing has this amendment's own number or a higher one.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        return subject.filing().amendmentNumber().value().stream()
                .flatMap(
                        own ->
                                subject.earlier().entries().stream()
                                        .filter(e -> e.number().filter(n -> n >= own).isPresent())
                                        .filter(e -> isBeforeThis(e, subject))
                                        .map(
                                                e ->
                                                        rule().finding(
                                                                        "This is Amendment No. "
                                                                                + own
                                                                                + ", and it lists "
                                                                                + e.shown()
                                                                                + " of "
                                                                                + e.filedDate()
                                                                                        .map(
                                                                                                Object
                                                                                                        ::toString)
                                                                                        .orElse("")
                                                                                + " as earlier.",
                                                                        "/earlierFilings/"
                                                                                + e.index()
                                                                                + "/amendmentNumber",
                                                                        e.spans())))
                .toList();
    }

    private static boolean isBeforeThis(EarlierList.Entry entry, Subject subject) {
        return entry.filedDate().flatMap(date -> subject.filed().map(date::isBefore)).orElse(false);
    }
}
