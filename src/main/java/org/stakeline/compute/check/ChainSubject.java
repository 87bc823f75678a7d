package org.stakeline.compute.check;

import org.stakeline.compute.threshold.Step;
import org.stakeline.compute.trades.Reconciliation;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Item;
import org.stakeline.relate.amendment.Chain;
import org.stakeline.relate.amendment.ChainEvent;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the checks of a chain look at: its filings, and what these came to together. */
public record ChainSubject(Chain chain, List<Step> steps, List<Reconciliation> reconciliations) {

    public ChainSubject {
        steps = List.copyOf(steps);
        reconciliations = List.copyOf(reconciliations);
    }

    List<Filing> filings() {
        return chain.filings();
    }

    Filing filing(int member) {
        return chain.members().get(member).filing();
    }

    Stream<ChainEvent> events(ChainEvent.Kind kind) {
        return chain.events().stream().filter(event -> event.kind() == kind);
    }

    /** True where numbers are passed over just before that filing: what they said is not known. */
    boolean isAfterAGap(int member) {
        return events(ChainEvent.Kind.GAP).anyMatch(gap -> gap.member() == member);
    }

    /** True where the words stand in an item or a note of that filing, in whatever case. */
    boolean isInText(int member, String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        Filing filing = filing(member);
        Stream<Stated<String>> notes = filing.persons().stream().flatMap(p -> p.notes().stream());
        return Stream.concat(filing.items().stream().map(Item::text), notes)
                .flatMap(text -> text.value().stream())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** {@code Amendment No. 4 of 2025-04-03}, {@code the filing of 2025-03-07}. */
    static String called(Filing filing) {
        return filing.amendmentNumber()
                        .value()
                        .filter(n -> filing.isAmendment())
                        .map(n -> "Amendment No. " + n)
                        .orElse("the filing")
                + filing.filedDate().value().map(day -> " of " + day).orElse("");
    }
}
