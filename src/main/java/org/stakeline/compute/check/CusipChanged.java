package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Filing;
import org.stakeline.relate.amendment.ChainEvent;

import java.util.List;
import java.util.stream.Collectors;

/** A class keeps its CUSIP: another one than in the filing before is told of, with both. */
final class CusipChanged implements ChainCheck {

    @Override
    public Rule rule() {
        return new Rule(
                "chain.cusip-changed",
                Finding.Level.WARNING,
                "cover page, CUSIP number",
                "The CUSIP is another than in the filing before.");
    }

    @Override
    public List<At> look(ChainSubject subject) {
        return subject.events(ChainEvent.Kind.CUSIP_CHANGED)
                .map(
                        event ->
                                new At(
                                        event.member(),
                                        finding(
                                                subject.filing(event.member() - 1),
                                                subject.filing(event.member()))))
                .toList();
    }

    private Finding finding(Filing before, Filing now) {
        return rule().finding(
                        "CUSIP "
                                + cusips(now)
                                + "; in "
                                + ChainSubject.called(before)
                                + " it was "
                                + cusips(before)
                                + ".",
                        "/security/cusips",
                        now.security().cusips().stream()
                                .flatMap(cusip -> cusip.spans().stream())
                                .toList());
    }

    private static String cusips(Filing filing) {
        return filing.security().cusips().stream()
                .map(Stated::value)
                .flatMap(cusip -> cusip.stream())
                .collect(Collectors.joining(", "));
    }
}
