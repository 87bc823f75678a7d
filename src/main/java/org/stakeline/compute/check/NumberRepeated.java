package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.filing.Filing;
import org.stakeline.relate.amendment.ChainEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Each amendment has a number of its own: two filings of a chain with one number are told of,
 * unless the later says that it restates that amendment.
 */
final class NumberRepeated implements ChainCheck {

    @Override
    public Rule rule() {
        return new Rule(
                "chain.number-repeated",
                Finding.Level.INCONSISTENCY,
                "Rule 13d-2; cover page, number of the amendment",
                "Two amendments of a chain have the same number.");
    }

    @Override
    public List<At> look(ChainSubject subject) {
        return subject.events(ChainEvent.Kind.REPEATED_NUMBER)
                .filter(event -> !restates(subject.filing(event.member())))
                .flatMap(event -> earlier(subject, event.member()).stream())
                .toList();
    }

    /** {@code Amended and Restated Amendment No. 17}, {@code restate the Amendment No. 17}. */
    private static boolean restates(Filing filing) {
        Pattern words =
                Pattern.compile(
                        "(?i)restate[sd]?\\s+(?:the\\s+|its\\s+)?amendment\\s+no\\.?\\s*"
                                + filing.amendmentNumber().value().orElse(0)
                                + "\\b");
        return filing.items().stream()
                .flatMap(item -> item.text().value().stream())
                .anyMatch(text -> words.matcher(text).find());
    }

    private Optional<At> earlier(ChainSubject subject, int member) {
        Filing filing = subject.filing(member);
        return IntStream.range(0, member)
                .map(i -> member - 1 - i)
                .mapToObj(subject::filing)
                .filter(f -> f.amendmentNumber().value().equals(filing.amendmentNumber().value()))
                .filter(f -> !f.accession().value().equals(filing.accession().value()))
                .findFirst()
                .map(other -> new At(member, finding(filing, other)));
    }

    private Finding finding(Filing filing, Filing other) {
        List<Span> spans = new ArrayList<>(filing.amendmentNumber().spans());
        return rule().finding(
                        "This is Amendment No. "
                                + filing.amendmentNumber().value().orElse(0)
                                + ", and so is that filed"
                                + other.filedDate().value().map(d -> " on " + d).orElse("")
                                + other.accession().value().map(a -> ", " + a).orElse("")
                                + ".",
                        "/amendmentNumber",
                        spans);
    }
}
