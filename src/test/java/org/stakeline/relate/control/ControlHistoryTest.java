package org.stakeline.relate.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stakeline.filing.Relationship.Kind.CONTROL;
import static org.stakeline.filing.Relationship.Kind.DIRECTOR_OR_OFFICER;
import static org.stakeline.filing.Relationship.Kind.GENERAL_PARTNER;
import static org.stakeline.filing.Relationship.Kind.MANAGING_MEMBER;
import static org.stakeline.filing.Relationship.Kind.SOLE_OWNER;
import static org.stakeline.filing.Relationship.Kind.TRUSTEE;

import org.junit.jupiter.api.Test;
import org.stakeline.compute.FilingBuilder;
import org.stakeline.evidence.Span;
import org.stakeline.evidence.Submission;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Reading;
import org.stakeline.filing.Relationship.Kind;
import org.stakeline.read.FilingReader;
import org.stakeline.relate.control.ControlGraph.RemarkKind;
import org.stakeline.relate.control.ControlHistory.EndKind;
import org.stakeline.relate.control.ControlHistory.Ending;
import org.stakeline.relate.control.ControlHistory.Holding;
import org.stakeline.relate.control.ControlHistory.Person;
import org.stakeline.relate.control.ControlHistory.Said;
import org.stakeline.relate.control.ControlHistory.Tie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ControlHistoryTest {

    private static List<String> chains(ControlGraph graph) {
        return graph.chains().stream().map(ControlGraph.Chain::words).toList();
    }

    private static final Path FIXTURES =
            Path.of(System.getProperty("stakeline.basedir", ""), "fixtures", "control");

    private static final List<Kind> KINDS = List.of(Kind.values());

    private int made;

    /** A filing of that day, with an event nine days before. */
    private FilingBuilder filed(String day) {
        return FilingBuilder.of(made == 0 ? "SC 13D" : "SC 13D/A")
                .hash("hash" + made++)
                .event(LocalDate.parse(day).minusDays(9).toString())
                .filed(day);
    }

    private FilingBuilder amended(int number, String day) {
        return filed(day).amendment(number);
    }

    private static FilingBuilder fund(FilingBuilder filing, String... members) {
        filing.eachShares("1000", "5", "A Fund LP", "Fund GP LLC");
        for (String member : members) {
            filing.shared(member, "1000", "5").relation(member, MANAGING_MEMBER, "Fund GP LLC");
        }
        return filing.relation("Fund GP LLC", GENERAL_PARTNER, "A Fund LP");
    }

    private static ControlHistory history(FilingBuilder... filings) {
        return ControlHistory.of(Stream.of(filings).map(FilingBuilder::build).toList());
    }

    private static Tie tie(ControlHistory history, String from, Kind kind, String to) {
        return history.ties().stream()
                .filter(t -> name(history, t.from()).equals(from))
                .filter(t -> name(history, t.to()).equals(to) && t.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static String name(ControlHistory history, String id) {
        return history.person(id).map(Person::name).orElseThrow();
    }

    private static Set<String> names(ControlHistory history, Set<String> ids) {
        return ids.stream()
                .map(id -> name(history, id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String id(ControlHistory history, String name) {
        return history.persons().stream()
                .filter(p -> p.names().contains(name))
                .map(Person::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTieHasTheFirstAndTheLastFilingThatSayIt() {
        ControlHistory history =
                history(
                        fund(filed("2020-03-10"), "Ann Able"),
                        fund(amended(1, "2021-03-10"), "Ann Able"),
                        fund(amended(2, "2022-03-10"), "Ann Able"));
        Tie tie = tie(history, "Fund GP LLC", GENERAL_PARTNER, "A Fund LP");
        assertThat(tie.said()).hasSize(3);
        assertThat(tie.first().source().called()).isEqualTo("SC 13D");
        assertThat(tie.first().source().event()).contains(LocalDate.of(2020, 3, 1));
        assertThat(tie.last().source().called()).isEqualTo("SC 13D/A No. 2");
        assertThat(tie.last().sentence()).contains("Fund GP LLC stands above A Fund LP.");
        assertThat(tie.ending()).isEmpty();
    }

    @Test
    void thatAnAmendmentIsSilentEndsNothing() {
        ControlHistory history =
                history(
                        fund(filed("2020-03-10"), "Ann Able"),
                        amended(1, "2021-03-10")
                                .eachShares("900", "4.5", "A Fund LP", "Fund GP LLC", "Ann Able"));
        assertThat(history.ties()).allMatch(tie -> tie.ending().isEmpty());
        assertThat(chains(history.graph()))
                .containsExactly(
                        "Ann Able → managing member of Fund GP LLC → general partner of A Fund LP "
                                + "→ holds An Issuer, Inc.: 900 shares");
    }

    @Test
    void aLaterFilingThatNamesOthersEndsATie() {
        ControlHistory history =
                history(
                        fund(filed("2020-03-10"), "Ann Able", "Ben Best"),
                        fund(amended(1, "2021-03-10"), "Ann Able", "Cora Cole"));
        Tie gone = tie(history, "Ben Best", MANAGING_MEMBER, "Fund GP LLC");
        assertThat(gone.ending())
                .get()
                .extracting(Ending::kind, Ending::words)
                .containsExactly(
                        EndKind.SAID_OTHERWISE,
                        "SC 13D/A No. 1 names Ann Able; Cora Cole as managing member of Fund GP LLC, and not Ben Best.");
        assertThat(gone.ending().orElseThrow().spans()).isNotEmpty();
        assertThat(history.graph().nodes())
                .extracting(ControlGraph.Node::name)
                .doesNotContain("Ben Best");
        assertThat(tie(history, "Ann Able", MANAGING_MEMBER, "Fund GP LLC").ending()).isEmpty();
        assertThat(names(history, history.above(id(history, "A Fund LP"))))
                .containsExactly("Ann Able", "Cora Cole", "Fund GP LLC");
    }

    @Test
    void anOfficerIsNotEndedByTheNamingOfAnother() {
        ControlHistory history =
                history(
                        filed("2020-03-10")
                                .shared("A Fund LP", "1000", "5")
                                .relation("Ann Able", DIRECTOR_OR_OFFICER, "A Fund LP"),
                        amended(1, "2021-03-10")
                                .shared("A Fund LP", "1000", "5")
                                .relation("Ben Best", DIRECTOR_OR_OFFICER, "A Fund LP"));
        assertThat(history.ties()).hasSize(2).allMatch(tie -> tie.ending().isEmpty());
    }

    @Test
    void aPersonThatIsDroppedEndsItsTiesWithTheFilingsWords() {
        ControlHistory history =
                history(
                        fund(filed("2020-03-10"), "Ann Able"),
                        amended(1, "2021-03-10")
                                .eachShares("1000", "5", "A Fund LP", "Ann Able")
                                .former("Fund GP LLC", "dissolved", "2021-02-01"));
        assertThat(tie(history, "Fund GP LLC", GENERAL_PARTNER, "A Fund LP").ending())
                .get()
                .extracting(Ending::kind, Ending::words, Ending::path)
                .containsExactly(
                        EndKind.DROPPED,
                        "Fund GP LLC is no longer a reporting person: dissolved on 2021-02-01, as the filing says.",
                        "/formerPersons/0");
    }

    @Test
    void aPersonWithoutACoverPageInTheNextFilingOfTheChainIsLeftOut() {
        ControlHistory history =
                history(
                        fund(filed("2020-03-10"), "Ann Able"),
                        amended(1, "2021-03-10")
                                .eachShares("1000", "5", "A Fund LP", "Fund GP LLC"));
        assertThat(tie(history, "Ann Able", MANAGING_MEMBER, "Fund GP LLC").ending())
                .get()
                .extracting(Ending::kind, Ending::words)
                .containsExactly(EndKind.LEFT_OUT, "SC 13D/A No. 1 has no cover page of Ann Able.");
    }

    @Test
    void whatASecondChainStillShowsIsNotEndedByTheFirst() {
        ControlHistory history =
                history(
                        fund(filed("2020-03-10").issuer("Other Corp."), "Ann Able"),
                        fund(filed("2020-04-10"), "Ann Able"),
                        amended(1, "2021-03-10")
                                .eachShares("1000", "5", "A Fund LP", "Fund GP LLC"));
        assertThat(tie(history, "Ann Able", MANAGING_MEMBER, "Fund GP LLC").ending()).isEmpty();
    }

    @Test
    void aNameWithoutACoverPageIsJoinedToThePersonThatIsSpelledSo() {
        ControlHistory history =
                history(
                        filed("2020-03-10")
                                .issuer("One Corp.")
                                .shared("A Fund LP", "1000", "5")
                                .relation("Fund GP, L.L.C.", GENERAL_PARTNER, "A Fund LP")
                                .relation("The Trust", SOLE_OWNER, "Fund GP, L.L.C."),
                        filed("2020-05-10")
                                .issuer("Two Corp.")
                                .eachShares("70", "5", "Fund GP LLC", "Ann Able")
                                .relation("Ann Able", MANAGING_MEMBER, "Fund GP LLC")
                                .relation("Tom Tree", TRUSTEE, "The Trust"));
        String fund = id(history, "A Fund LP");
        assertThat(names(history, history.above(fund)))
                .containsExactly("Ann Able", "Fund GP LLC", "The Trust");
        assertThat(names(history, history.below(id(history, "Ann Able"))))
                .containsExactly("A Fund LP", "Fund GP LLC");
        assertThat(history.persons()).filteredOn(p -> p.name().equals("The Trust")).hasSize(2);
    }

    @Test
    void onlyWhatWasToldByADayIsShownOfIt() {
        List<Filing> filings =
                List.of(
                        fund(filed("2020-03-10"), "Ann Able", "Ben Best").build(),
                        fund(amended(1, "2021-03-10"), "Ann Able").build());
        ControlHistory before = ControlHistory.asOf(filings, LocalDate.of(2021, 3, 9));
        ControlHistory after = ControlHistory.asOf(filings, LocalDate.of(2021, 3, 10));
        assertThat(before.ties()).allMatch(tie -> tie.ending().isEmpty());
        assertThat(tie(after, "Ben Best", MANAGING_MEMBER, "Fund GP LLC").ending()).isPresent();
        assertThat(ControlHistory.asOf(filings, LocalDate.of(2019, 1, 1)).persons()).isEmpty();
    }

    @Test
    void aPercentIsThatOfTheLastFiling() {
        ControlHistory history =
                history(
                        filed("2020-03-10")
                                .shared("B Inc.", "10", "5")
                                .owns("Ann Able", "B Inc.", "60"),
                        amended(1, "2021-03-10")
                                .shared("B Inc.", "10", "5")
                                .owns("Ann Able", "B Inc.", "45.5"));
        Tie tie = history.ties().getFirst();
        assertThat(tie.words()).isEqualTo("owns 45.5 % of");
        assertThat(tie.said())
                .extracting(said -> said.percent().map(Object::toString).orElse(""))
                .containsExactly("60", "45.5");
    }

    @Test
    void aHoldingIsThatOfTheNewestFilingOnEachIssuer() {
        ControlHistory history =
                history(
                        filed("2020-03-10").issuer("One Corp.").sole("A Fund LP", "1000", "5"),
                        filed("2020-04-10").issuer("Two Corp.").sole("A Fund LP", "70", "6"),
                        amended(1, "2021-03-10").issuer("One Corp.").sole("A Fund LP", "0", "0"));
        assertThat(history.holdings())
                .extracting(Holding::issuer, Holding::words)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Two Corp.", "70 shares"));
    }

    @Test
    void aroundAPersonAreThoseAboveAndBelowAndNobodyElse() {
        ControlHistory history =
                history(
                        fund(filed("2020-03-10"), "Ann Able")
                                .shared("B Fund LP", "10", "1")
                                .relation("Fund GP LLC", GENERAL_PARTNER, "B Fund LP"));
        ControlHistory around = history.around(id(history, "A Fund LP"));
        assertThat(around.persons())
                .extracting(Person::name)
                .containsExactly("A Fund LP", "Fund GP LLC", "Ann Able");
        assertThat(around.ties()).hasSize(2);
        assertThat(around.holdings()).hasSize(1);
        assertThat(history.around(id(history, "Ann Able")).persons()).hasSize(4);
    }

    @Test
    void circlesSeveralParentsAndGapsAreSaid() {
        ControlHistory history =
                history(
                        filed("2020-03-10")
                                .eachShares("10", "5", "A LLC", "B LLC", "A Stranger")
                                .relation("A LLC", CONTROL, "B LLC")
                                .relation("C LLC", GENERAL_PARTNER, "B LLC"),
                        amended(1, "2021-03-10")
                                .eachShares("10", "5", "A LLC", "B LLC", "A Stranger")
                                .relation("B LLC", SOLE_OWNER, "A LLC"));
        assertThat(history.graph().remarks())
                .extracting(ControlGraph.Remark::kind)
                .contains(RemarkKind.CYCLE, RemarkKind.SEVERAL_PARENTS, RemarkKind.GAP);
        String a = id(history, "A LLC");
        assertThat(history.above(a)).contains(a);
    }

    @Test
    void reachIsTheSameWhateverTheOrderOfTheFilings() {
        for (int seed = 0; seed < 60; seed++) {
            List<Filing> filings = new ArrayList<>(drawn(new Random(seed)));
            Map<String, Set<String>> reach = reach(ControlHistory.of(filings));
            ControlHistory first = ControlHistory.of(filings);
            for (int turn = 0; turn < 4; turn++) {
                Collections.shuffle(filings, new Random(turn));
                assertThat(reach(ControlHistory.of(filings))).as("seed " + seed).isEqualTo(reach);
                assertThat(ControlHistory.of(filings)).isEqualTo(first);
            }
        }
    }

    private static List<Filing> drawn(Random random) {
        List<Filing> filings = new ArrayList<>();
        int persons = 3 + random.nextInt(6);
        for (int i = 0; i < 2 + random.nextInt(6); i++) {
            FilingBuilder filing =
                    FilingBuilder.of(i == 0 ? "SC 13D" : "SC 13D/A")
                            .hash("h" + i)
                            .issuer("Issuer " + random.nextInt(2))
                            .filed(
                                    LocalDate.of(2020, 1, 1)
                                            .plusDays(random.nextInt(90))
                                            .toString());
            for (int p = 0; p < persons; p++) {
                if (random.nextInt(4) > 0) {
                    filing.shared("Person Number " + p, "10", "5");
                }
            }
            for (int r = 0; r < 1 + random.nextInt(5); r++) {
                filing.relation(
                        "Person Number " + random.nextInt(persons),
                        KINDS.get(random.nextInt(KINDS.size())),
                        "Person Number " + random.nextInt(persons));
            }
            filings.add(filing.build());
        }
        return filings;
    }

    private static Map<String, Set<String>> reach(ControlHistory history) {
        Map<String, Set<String>> reach = new TreeMap<>();
        for (Person person : history.persons()) {
            reach.put(person.name() + " above", names(history, history.above(person.id())));
            reach.put(person.name() + " below", names(history, history.below(person.id())));
        }
        return reach;
    }

    @Test
    void everyTieOfTheFixturesHasItsWordsInItsFiling() throws IOException {
        List<Reading> readings = new ArrayList<>();
        try (Stream<Path> files = Files.list(FIXTURES)) {
            for (Path file : files.sorted().toList()) {
                readings.add(
                        new FilingReader()
                                .read(Submission.of(file.toString(), Files.readAllBytes(file))));
            }
        }
        ControlHistory history = ControlHistory.of(readings.stream().map(Reading::filing).toList());
        List<Said> said = new ArrayList<>();
        history.ties().forEach(tie -> said.addAll(tie.said()));
        history.holdings().forEach(held -> said.add(held.said()));
        assertThat(said).hasSizeGreaterThan(20);
        for (Said one : said) {
            assertThat(one.spans()).as(one.path()).isNotEmpty();
            assertThat(one.spans()).allMatch(span -> stands(span, one, readings));
        }
    }

    private static boolean stands(Span span, Said said, List<Reading> readings) {
        return readings.stream()
                .filter(r -> r.filing().sha256().equals(said.source().filing()))
                .flatMap(r -> r.documents().stream())
                .filter(
                        d ->
                                Optional.ofNullable(d.document())
                                        .equals(Optional.ofNullable(span.document())))
                .anyMatch(d -> d.source().substring(span.start(), span.end()).equals(span.text()));
    }
}
