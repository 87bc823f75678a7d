package org.stakeline.compute.check;

import org.stakeline.evidence.Accession;
import org.stakeline.evidence.Finding;
import org.stakeline.filing.Filing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A structured amendment names the filing that it follows: one that names itself, or one filed
 * later, is told of. That it names an older one than the last is not, for many filers name the
 * original.
 */
final class WrongPredecessor implements ChainCheck {

    @Override
    public Rule rule() {
        return new Rule(
                "chain.previous-accession",
                Finding.Level.INCONSISTENCY,
                "structured data of Schedules 13D and 13G, previousAccessionNumber",
                "The filing that an amendment says it follows is itself, or was filed later.");
    }

    @Override
    public List<At> look(ChainSubject subject) {
        return IntStream.range(0, subject.filings().size())
                .boxed()
                .flatMap(i -> look(subject, i).stream())
                .toList();
    }

    private Optional<At> look(ChainSubject subject, int member) {
        Filing filing = subject.filing(member);
        return filing.previousAccession()
                .value()
                .filter(named -> isNotBefore(subject, member, named))
                .map(named -> new At(member, finding(filing, named)));
    }

    private Finding finding(Filing filing, Accession named) {
        return rule().finding(
                        "It says that it follows "
                                + named
                                + (isNumbered(filing, named)
                                        ? ", which is its own number."
                                        : ", which was filed later."),
                        "/previousAccession",
                        filing.previousAccession().spans());
    }

    private static boolean isNotBefore(ChainSubject subject, int member, Accession named) {
        Filing filing = subject.filing(member);
        return isNumbered(filing, named)
                || IntStream.range(member + 1, subject.filings().size())
                        .mapToObj(subject::filing)
                        .filter(f -> !f.filedDate().value().equals(filing.filedDate().value()))
                        .anyMatch(f -> isNumbered(f, named));
    }

    private static boolean isNumbered(Filing filing, Accession named) {
        return filing.accession().value().filter(named::equals).isPresent();
    }
}
