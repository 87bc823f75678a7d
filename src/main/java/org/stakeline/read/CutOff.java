package org.stakeline.read;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Finding.Level;
import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Outstanding;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.filing.Trade;
import org.stakeline.read.envelope.Envelope;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes no number from the words at which a document breaks off: {@code 19,95} may be all that is
 * left of {@code 19,952,136}.
 */
final class CutOff {

    private static final String CUT_OFF = "submission.cut-off";

    private final int end;
    private final List<Finding> findings = new ArrayList<>();

    private CutOff(int end) {
        this.end = end;
    }

    /** For the main document of this file; it finds nothing in a file that is whole. */
    static CutOff of(Envelope envelope, MappedText view) {
        boolean broken =
                envelope.findings().stream()
                        .anyMatch(
                                f ->
                                        f.level() == Level.ERROR && f.code().equals(CUT_OFF)
                                                || f.code().equals(TooLarge.CODE));
        return new CutOff(broken ? view.source().stripTrailing().length() : Integer.MAX_VALUE);
    }

    /** What was found to be broken off. */
    List<Finding> findings() {
        return findings;
    }

    List<ReportingPerson> persons(List<ReportingPerson> persons) {
        List<ReportingPerson> whole = new ArrayList<>();
        for (ReportingPerson person : persons) {
            whole.add(person(person, "/persons/" + whole.size() + "/"));
        }
        return whole;
    }

    private ReportingPerson person(ReportingPerson p, String path) {
        return new ReportingPerson(
                whole(p.name(), path + "name"),
                p.cik(),
                p.irsNumber(),
                p.group(),
                p.funds(),
                p.legalProceedings(),
                whole(p.citizenship(), path + "citizenship"),
                whole(p.soleVoting(), path + "soleVoting"),
                whole(p.sharedVoting(), path + "sharedVoting"),
                whole(p.soleDispositive(), path + "soleDispositive"),
                whole(p.sharedDispositive(), path + "sharedDispositive"),
                whole(p.aggregate(), path + "aggregate"),
                p.excludesShares(),
                whole(p.percent(), path + "percent"),
                p.types(),
                p.notes());
    }

    List<Trade> trades(List<Trade> trades) {
        List<Trade> whole = new ArrayList<>();
        for (Trade trade : trades) {
            String path = "/trades/" + whole.size() + "/";
            whole.add(
                    new Trade(
                            trade.person(),
                            whole(trade.date(), path + "date"),
                            trade.side(),
                            whole(trade.quantity(), path + "quantity"),
                            trade.unit(),
                            trade.unitHeading(),
                            whole(trade.price(), path + "price"),
                            whole(trade.low(), path + "low"),
                            whole(trade.high(), path + "high"),
                            trade.currency(),
                            trade.note()));
        }
        return whole;
    }

    List<Outstanding> outstanding(List<Outstanding> counts) {
        List<Outstanding> whole = new ArrayList<>();
        for (Outstanding count : counts) {
            String path = "/outstanding/" + whole.size() + "/shares";
            whole.add(
                    new Outstanding(
                            whole(count.shares(), path), count.securityTitle(), count.asOf()));
        }
        return whole;
    }

    private <T> Stated<T> whole(Stated<T> stated, String path) {
        List<Span> spans = stated.spans();
        if (!stated.isPresent() || spans.isEmpty() || spans.getLast().end() < end) {
            return stated;
        }
        Span last = spans.getLast();
        findings.add(
                Finding.error(
                        "value.cut-off",
                        "The document breaks off at \""
                                + last.text()
                                + "\", which may not be all of it; no value is taken.",
                        path,
                        last));
        return Stated.unreadable(last);
    }
}
