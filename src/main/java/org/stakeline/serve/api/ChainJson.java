package org.stakeline.serve.api;

import io.micronaut.serde.annotation.Serdeable;

import org.jspecify.annotations.Nullable;
import org.stakeline.filing.Filing;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.relate.amendment.Chain;
import org.stakeline.relate.amendment.ChainEvent;
import org.stakeline.serve.page.StoredChain;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The filings of one group of filers on one class, in order.
 *
 * @param told filings that members tell of and that are not in the store
 */
@Serdeable
public record ChainJson(
        @Nullable String issuer,
        @Nullable String securityTitle,
        List<Member> members,
        List<Event> events,
        List<Told> told) {

    /** One filing, with the percent of each reporting person as stated. */
    @Serdeable
    public record Member(
            String filing,
            @Nullable String form,
            @Nullable Integer amendmentNumber,
            @Nullable String filedDate,
            @Nullable String eventDate,
            List<Percent> persons,
            List<String> hints) {}

    @Serdeable
    public record Percent(String name, @Nullable String aggregate, @Nullable String percent) {}

    /**
     * Something that the order shows.
     *
     * @param member the member's place, from 0
     * @param numbers amendment numbers, 0 for the original
     */
    @Serdeable
    public record Event(
            String kind,
            int member,
            String words,
            List<Integer> numbers,
            @Nullable String person) {}

    @Serdeable
    public record Told(
            @Nullable Integer amendmentNumber,
            @Nullable String filedDate,
            @Nullable String calledAs,
            String by) {}

    static ChainJson of(StoredChain stored) {
        Chain chain = stored.chain();
        Filing last = chain.filings().getLast();
        return new ChainJson(
                last.issuer().name().value().orElse(null),
                last.security().title().value().orElse(null),
                IntStream.range(0, chain.members().size())
                        .mapToObj(i -> member(stored, i))
                        .toList(),
                chain.events().stream().map(ChainJson::event).toList(),
                chain.told().stream().map(t -> told(stored, t)).toList());
    }

    private static Member member(StoredChain stored, int at) {
        Chain.Member member = stored.chain().members().get(at);
        Filing filing = member.filing();
        return new Member(
                stored.id(at),
                filing.form().value().orElse(null),
                filing.amendmentNumber().value().orElse(null),
                filing.filedDate().value().map(Object::toString).orElse(null),
                filing.eventDate().value().map(Object::toString).orElse(null),
                filing.persons().stream().map(ChainJson::percent).toList(),
                member.hints());
    }

    private static Percent percent(ReportingPerson person) {
        return new Percent(
                person.displayName(),
                person.aggregate().value().map(Object::toString).orElse(null),
                person.percent().value().map(Object::toString).orElse(null));
    }

    private static Event event(ChainEvent event) {
        return new Event(
                FindingJson.word(event.kind()),
                event.member(),
                event.words(),
                event.numbers(),
                event.person().orElse(null));
    }

    private static Told told(StoredChain stored, Chain.ToldOf told) {
        return new Told(
                told.number().orElse(null),
                told.filedDate().map(Object::toString).orElse(null),
                told.calledAs().orElse(null),
                stored.id(told.by()));
    }
}
