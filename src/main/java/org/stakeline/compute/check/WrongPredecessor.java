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
                .map(
                        named ->
                                new At(
                                        member,
                                        rule().finding(
                                                        "It says that it follows "
                                                                + named
                                                                + (filing.accession()
                                                                                .value()
                                                                                .filter(
                                                                                        named
                                                                                                ::equals)
                                                                                .isPresent()
                                                                        ? ", which is its own number."
                                                                        : ", which was filed later."),
                                                        "/previousAccession",
                                                        filing.previousAccession().spans())));
    }

    private static boolean isNotBefore(ChainSubject subject, int member, Accession named) {
        return IntStream.range(member, subject.filings().size())
                .mapToObj(subject::filing)
                .filter(
                        f ->
                                f == subject.filing(member)
                                        || !f.filedDate()
                                                .value()
                                                .equals(subject.filing(member).filedDate().value()))
                .anyMatch(f -> f.accession().value().filter(named::equals).isPresent());
    }
}
