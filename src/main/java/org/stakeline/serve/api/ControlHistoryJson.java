package org.stakeline.serve.api;

import io.micronaut.serde.annotation.Serdeable;

import org.jspecify.annotations.Nullable;
import org.stakeline.relate.control.ControlGraph;
import org.stakeline.relate.control.ControlHistory;
import org.stakeline.serve.api.FindingJson.SpanJson;
import org.stakeline.serve.page.ToldControl;

import java.time.LocalDate;
import java.util.List;

/**
 * Who stands above and below a person, as filings say it one after another.
 *
 * @param person the person's id within this answer; null where nothing was told of it by that day
 * @param above ids of all who stand above it
 * @param below ids of all who stand below it
 * @param cut true where there are more filings than were looked at
 */
@Serdeable
public record ControlHistoryJson(
        @Nullable String person,
        @Nullable String asOf,
        List<Person> persons,
        List<Tie> ties,
        List<Holding> holdings,
        List<String> above,
        List<String> below,
        List<ControlJson.Chain> chains,
        List<Remark> remarks,
        int filings,
        boolean cut) {

    /**
     * A person.
     *
     * @param person its id among the persons of the store; null for one that is only named
     */
    @Serdeable
    public record Person(
            String id,
            String name,
            List<String> names,
            boolean individual,
            @Nullable String person) {

        static Person of(ControlHistory.Person person, ToldControl told) {
            return new Person(
                    person.id(),
                    person.name(),
                    person.names(),
                    person.individual(),
                    told.holder(person).orElse(null));
        }
    }

    /**
     * That one stands above another in one way, with each filing that says so, in time.
     *
     * @param percent as the last of them says it
     * @param ending null where the tie stands
     */
    @Serdeable
    public record Tie(
            String from,
            String to,
            String kind,
            @Nullable String percent,
            @Nullable String together,
            String words,
            Source first,
            Source last,
            List<Said> said,
            @Nullable Ending ending) {

        static Tie of(ControlHistory.Tie tie, ToldControl told) {
            return new Tie(
                    tie.from(),
                    tie.to(),
                    FindingJson.word(tie.kind()),
                    tie.last().percent().map(Object::toString).orElse(null),
                    tie.last().together().map(Object::toString).orElse(null),
                    tie.words(),
                    Source.of(tie.first().source(), told),
                    Source.of(tie.last().source(), told),
                    tie.said().stream().map(said -> Said.of(said, told)).toList(),
                    tie.ending().map(ending -> Ending.of(ending, told)).orElse(null));
        }
    }

    /** A filing. */
    @Serdeable
    public record Source(
            String filing, String called, @Nullable String filedDate, @Nullable String eventDate) {

        static Source of(ControlHistory.Source source, ToldControl told) {
            return new Source(
                    told.id(source.filing()),
                    source.called(),
                    source.filed().map(LocalDate::toString).orElse(null),
                    source.event().map(LocalDate::toString).orElse(null));
        }
    }

    /** What one filing says; {@code path} points into its reading. */
    @Serdeable
    public record Said(
            Source source,
            @Nullable String percent,
            @Nullable String together,
            @Nullable String sentence,
            String path,
            List<SpanJson> spans) {

        static Said of(ControlHistory.Said said, ToldControl told) {
            return new Said(
                    Source.of(said.source(), told),
                    said.percent().map(Object::toString).orElse(null),
                    said.together().map(Object::toString).orElse(null),
                    said.sentence().orElse(null),
                    said.path(),
                    SpanJson.of(said.spans()));
        }
    }

    /** The later filing by which a tie no longer stands. */
    @Serdeable
    public record Ending(
            String kind, Source source, String words, String path, List<SpanJson> spans) {

        static Ending of(ControlHistory.Ending ending, ToldControl told) {
            return new Ending(
                    FindingJson.word(ending.kind()),
                    Source.of(ending.source(), told),
                    ending.words(),
                    ending.path(),
                    SpanJson.of(ending.spans()));
        }
    }

    /** What a person holds of an issuer, by the newest filing with its cover page. */
    @Serdeable
    public record Holding(String person, String issuer, String words, Said said) {

        static Holding of(ControlHistory.Holding held, ToldControl told) {
            return new Holding(
                    held.person(), held.issuer(), held.words(), Said.of(held.said(), told));
        }
    }

    /** What is unusual: a cycle, several parents, a gap. */
    @Serdeable
    public record Remark(String kind, String words, List<String> persons) {

        static Remark of(ControlGraph.Remark remark) {
            return new Remark(FindingJson.word(remark.kind()), remark.words(), remark.nodes());
        }
    }

    static ControlHistoryJson of(
            ToldControl told, ControlHistory history, @Nullable LocalDate asOf) {
        String person = told.person(history).map(ControlHistory.Person::id).orElse(null);
        ControlGraph graph = history.graph();
        return new ControlHistoryJson(
                person,
                asOf == null ? null : asOf.toString(),
                history.persons().stream().map(p -> Person.of(p, told)).toList(),
                history.ties().stream().map(tie -> Tie.of(tie, told)).toList(),
                history.holdings().stream().map(held -> Holding.of(held, told)).toList(),
                person == null ? List.of() : history.above(person).stream().sorted().toList(),
                person == null ? List.of() : history.below(person).stream().sorted().toList(),
                graph.chains().stream().map(ControlJson.Chain::of).toList(),
                graph.remarks().stream().map(Remark::of).toList(),
                told.filings().size(),
                told.cut());
    }
}
