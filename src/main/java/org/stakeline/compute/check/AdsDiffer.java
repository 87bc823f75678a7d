package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * ADSs × ratio are the shares stated beside them: 9,976,068 ADSs at one for two are 19,952,136
 * shares.
 */
final class AdsDiffer implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "ads.differ",
                Finding.Level.INCONSISTENCY,
                "row 11 of Schedule 13D; the ADS ratio that the filing states",
                "The ADSs times the stated ratio are not the shares stated beside them.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        return subject.adsChecks().stream()
                .filter(check -> check.agrees().equals(Optional.of(false)))
                .map(
                        check -> {
                            List<Span> spans =
                                    Stream.concat(
                                                    check.ads().spans().stream(),
                                                    check.stated().spans().stream())
                                            .toList();
                            String path = "/adsPositions/" + check.position();
                            return rule().finding(
                                            check.words(),
                                            List.of(path + "/ads", path + "/shares"),
                                            spans);
                        })
                .toList();
    }
}
