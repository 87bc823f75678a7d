package org.stakeline.relate.control;

import org.stakeline.evidence.Span;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Relationship;
import org.stakeline.quantity.Percent;
import org.stakeline.relate.amendment.ChainOrder;
import org.stakeline.relate.person.KnownPerson;
import org.stakeline.relate.person.Spelling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who controls whom as filings say it one after another: each tie with the filings that say it,
 * from the first to the last, and with the one that says otherwise.
 *
 * @param persons in the order in which the filings first name them
 * @param holdings what each holds of each issuer, by the newest filing with its cover page
 */
public record ControlHistory(List<Person> persons, List<Tie> ties, List<Holding> holdings) {

    public ControlHistory {
        persons = List.copyOf(persons);
        ties = List.copyOf(ties);
        holdings = List.copyOf(holdings);
    }

    /** The history that these filings tell, in whatever order they are given. */
    public static ControlHistory of(Collection<Filing> filings) {
        List<Filing> inTime = filings.stream().sorted(ChainOrder.IN_TIME).toList();
        return of(inTime, KnownPerson.among(Spelling.in(inTime)));
    }

    /** The same, with the persons behind the names as they were judged. */
    public static ControlHistory of(Collection<Filing> filings, List<KnownPerson> known) {
        return new HistoryBuilder(filings, known).build();
    }

    /** What was told by the end of that day. */
    public static ControlHistory asOf(Collection<Filing> filings, LocalDate day) {
        return of(filings.stream().filter(f -> isToldBy(f, day)).toList());
    }

    private static boolean isToldBy(Filing filing, LocalDate day) {
        return ChainOrder.day(filing).map(told -> !told.isAfter(day)).orElse(true);
    }

    /** The person of a cover page: of the filing with this hash, from 0. */
    public Optional<Person> person(String filing, int cover) {
        Cover wanted = new Cover(filing, cover);
        return persons.stream().filter(p -> p.covers().contains(wanted)).findFirst();
    }

    /** The person with this id. */
    public Optional<Person> person(String id) {
        return persons.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** All who stand above a person, by the ties in force. */
    public Set<String> above(String person) {
        return Reach.against(person, HistoryGraph.ties(this));
    }

    /** All who stand below a person, by the ties in force. */
    public Set<String> below(String person) {
        return Reach.from(person, HistoryGraph.ties(this));
    }

    /**
     * What concerns one person: those above up to the tops, those below down to what they hold, all
     * ties among them, and those that ended with whoever stood above.
     */
    public ControlHistory around(String person) {
        Set<String> kept = new HashSet<>(above(person));
        kept.addAll(below(person));
        kept.add(person);
        List<Tie> concerned =
                ties.stream()
                        .filter(t -> kept.contains(t.to()))
                        .filter(t -> kept.contains(t.from()) || t.ending().isPresent())
                        .toList();
        Set<String> named = new HashSet<>(kept);
        concerned.forEach(tie -> named.add(tie.from()));
        return new ControlHistory(
                persons.stream().filter(p -> named.contains(p.id())).toList(),
                concerned,
                holdings.stream().filter(h -> kept.contains(h.person())).toList());
    }

    /** The ties that the newest filings leave standing, as one graph down to the securities. */
    public ControlGraph graph() {
        return HistoryGraph.of(this);
    }

    /**
     * A person behind all the names that filings use for it.
     *
     * @param id {@code p0}, {@code p1} … within this history
     * @param names as printed, the one that most use first
     * @param covers the cover pages that are its own; none where it is only named
     */
    public record Person(String id, List<String> names, boolean individual, List<Cover> covers) {

        public Person {
            names = List.copyOf(names);
            covers = List.copyOf(covers);
        }

        public String name() {
            return names.getFirst();
        }
    }

    /**
     * A cover page.
     *
     * @param filing the hash of the filing's bytes
     * @param person its place, from 0
     */
    public record Cover(String filing, int person) {}

    /**
     * That one stands above another in one way.
     *
     * @param said each filing that says so, in time
     * @param ending the filing by which it no longer stands
     */
    public record Tie(
            String from,
            String to,
            Relationship.Kind kind,
            List<Said> said,
            Optional<Ending> ending) {

        public Tie {
            said = List.copyOf(said);
        }

        /** The first filing that says it. */
        public Said first() {
            return said.getFirst();
        }

        /** The last filing that says it, with what it says. */
        public Said last() {
            return said.getLast();
        }

        /** {@code general partner of}, {@code owns 51 % of}. */
        public String words() {
            return ControlWords.of(Optional.of(kind), last().percent(), last().together());
        }
    }

    /**
     * What one filing says of a tie or of a holding.
     *
     * @param together the part that several owners own together
     * @param path JSON Pointer into that filing's reading
     */
    public record Said(
            Source source,
            Optional<Percent> percent,
            Optional<Percent> together,
            Optional<String> sentence,
            List<Span> spans,
            String path) {

        public Said {
            spans = List.copyOf(spans);
        }
    }

    /**
     * A filing as a source.
     *
     * @param filing the hash of its bytes
     * @param called {@code SC 13D/A No. 3}
     * @param filed the day on which it was filed
     * @param event the date of the event that it reports
     */
    public record Source(
            String filing,
            String called,
            Optional<LocalDate> filed,
            Optional<LocalDate> event,
            Optional<LocalDate> day) {

        static Source of(Filing filing) {
            String form = filing.form().value().orElse("filing");
            String number = filing.amendmentNumber().value().map(n -> " No. " + n).orElse("");
            return new Source(
                    filing.sha256(),
                    form + number,
                    filing.filedDate().value(),
                    filing.eventDate().value(),
                    ChainOrder.day(filing));
        }
    }

    /**
     * A later filing by which a tie no longer stands.
     *
     * @param words what it says, in a sentence
     */
    public record Ending(EndKind kind, Source source, String words, List<Span> spans, String path) {

        public Ending {
            spans = List.copyOf(spans);
        }
    }

    /** Why a tie no longer stands. */
    public enum EndKind {
        /** The filing says that one of the two is no longer a reporting person. */
        DROPPED,
        /** The filing names others in that place, and not this one. */
        SAID_OTHERWISE,
        /** The next filing of the chain has no cover page of one of the two. */
        LEFT_OUT
    }

    /**
     * What a person holds of one issuer.
     *
     * @param words {@code 1,000 shares}
     */
    public record Holding(String person, String issuer, String words, Said said) {}
}
