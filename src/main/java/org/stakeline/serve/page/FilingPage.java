package org.stakeline.serve.page;

import org.stakeline.compute.Computed;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.MappedText;
import org.stakeline.filing.Era;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that the page of one filing shows: what it states, what that comes to, and where the two
 * differ.
 *
 * @param id the filing's id in addresses
 * @param issuerId the issuer's id in addresses; empty where it has none
 * @param evidence what was chosen, and the document in which its words are marked
 */
public record FilingPage(
        String id,
        String issuerId,
        Heading heading,
        List<Tile> tiles,
        List<FindingLine> findings,
        List<Comparison> comparisons,
        List<CoverPage> covers,
        BlockView block,
        ControlView control,
        TradesView trades,
        Optional<BeforeView> before,
        Optional<ProjectionView> projection,
        DueView due,
        Told told,
        Provenance provenance,
        EvidenceView evidence) {

    public FilingPage {
        tiles = List.copyOf(tiles);
        findings = List.copyOf(findings);
        comparisons = List.copyOf(comparisons);
        covers = List.copyOf(covers);
    }

    /** One of the few numbers that a reader looks for first. */
    public record Tile(String caption, Fact fact, String below) {}

    /** Where the file came from, and its hash. */
    public record Provenance(String source, String sha256, String era) {}

    /**
     * A filing with its findings from reading and computing, its documents and what was computed.
     *
     * @param holders ids in addresses of the persons of the cover pages, in order
     */
    public record Read(
            String id,
            String issuerId,
            Reading reading,
            Computed computed,
            List<Finding> findings,
            List<String> holders) {

        public Read {
            findings = List.copyOf(findings);
            holders = List.copyOf(holders);
        }
    }

    /** What the reader of the page asked for; empty, or 0, where not. */
    public record Asked(String mark, String from, int document, int part) {

        /** The words or the steps of one value. */
        public static Asked mark(String key, String from) {
            return new Asked(key, from, 0, 0);
        }
    }

    /** The page of a filing. */
    public static FilingPage of(Read read, Asked asked) {
        return new Assembly(read, asked).page();
    }

    /** Puts the parts together in the order of the page. */
    private static final class Assembly {

        private final Read read;
        private final Asked asked;
        private final Filing filing;
        private final Computed computed;
        private final Marks marks = new Marks();

        Assembly(Read read, Asked asked) {
            this.read = read;
            this.asked = asked;
            this.filing = read.reading().filing();
            this.computed = read.computed();
        }

        FilingPage page() {
            Heading heading = Heading.of(filing, marks);
            List<CoverPage> covers = CoverPage.of(filing, marks);
            BlockView block = BlockView.of(computed.block(), marks);
            List<Comparison> comparisons = Comparison.of(computed, marks);
            TradesView trades = TradesView.of(filing, computed.trades(), marks);
            List<FindingLine> findings = FindingLine.of(read.findings(), marks);
            Optional<BeforeView> before =
                    computed.trades().before().map(b -> BeforeView.of(b, marks));
            Optional<ProjectionView> projection =
                    computed.trades().projection().map(p -> ProjectionView.of(p, marks));
            FilingPlaces places = new FilingPlaces("", read.holders(), marks);
            ControlView control = ControlView.of(computed.control(), places);
            DueView due = DueView.of(computed.dueDate(), marks);
            Told told = Told.of(filing, computed.earlier(), computed.personChanges(), marks);
            return new FilingPage(
                    read.id(),
                    read.issuerId(),
                    heading,
                    tiles(block, trades),
                    findings,
                    comparisons,
                    covers,
                    block,
                    control,
                    trades,
                    before,
                    projection,
                    due,
                    told,
                    provenance(),
                    evidence());
        }

        private List<Tile> tiles(BlockView block, TradesView trades) {
            List<Tile> tiles = new ArrayList<>();
            tiles.add(new Tile("Block, counted once", block.total(), "shares"));
            tiles.add(new Tile("Percent, computed", block.percent(), stated()));
            if (!trades.totals().isEmpty()) {
                TradesView.Total total = trades.totals().getFirst();
                tiles.add(
                        new Tile(
                                total.fields().getFirst().caption(),
                                total.fields().getFirst().values().getFirst(),
                                total.caption()));
            }
            tiles.add(event());
            return tiles;
        }

        private Tile event() {
            Fact fact = marks.date("Date of event", "/eventDate", filing.eventDate());
            String shown = filing.eventDate().value().map(Figures::day).orElse(fact.shown());
            String weekday = filing.eventDate().value().map(Figures::weekday).orElse("");
            return new Tile("Date of event", fact.as(shown), weekday);
        }

        private String stated() {
            List<String> percents =
                    filing.persons().stream()
                            .flatMap(person -> person.percent().value().stream())
                            .map(percent -> percent + "%")
                            .distinct()
                            .toList();
            return percents.isEmpty() ? "none stated" : "stated " + String.join(", ", percents);
        }

        private Provenance provenance() {
            return new Provenance(filing.source(), filing.sha256(), filing.era().word());
        }

        private EvidenceView evidence() {
            List<MappedText> documents = read.reading().documents();
            boolean preformatted = filing.era() == Era.TEXT;
            return EvidenceView.of(documents, preformatted, filing.sha256(), marks, asked);
        }
    }
}
