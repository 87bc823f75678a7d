package org.stakeline.serve.page;

import org.stakeline.relate.control.ControlGraph;
import org.stakeline.relate.control.ControlHistory;
import org.stakeline.relate.control.ControlHistory.Ending;
import org.stakeline.relate.control.ControlHistory.Person;
import org.stakeline.relate.control.ControlHistory.Tie;
import org.stakeline.serve.page.ControlView.Name;
import org.stakeline.serve.page.ControlView.Told;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who stands above and below: of one filing, or of a person over its filings.
 *
 * @param crumbs the pages that stand over this one
 * @param dated true where a day can be chosen
 * @param asOf the day that was chosen; empty for none
 * @param ended ties that later filings no longer leave standing
 */
public record ControlPage(
        String heading,
        String lead,
        List<Name> crumbs,
        boolean dated,
        String asOf,
        ControlView control,
        List<Ended> ended,
        String basis) {

    public ControlPage {
        crumbs = List.copyOf(crumbs);
        ended = List.copyOf(ended);
    }

    /** A tie that no longer stands, and the filing by which it does not. */
    public record Ended(String tie, List<Told> said, Told by) {

        public Ended {
            said = List.copyOf(said);
        }
    }

    /** The page of a person. */
    public static ControlPage of(
            String name, ToldControl told, ControlHistory history, String asOf) {
        HistoryPlaces places = new HistoryPlaces(history, told);
        String holder = "/persons/" + told.holder();
        String filings = Figures.count(told.filings().size(), "filing");
        return new ControlPage(
                name,
                "Who stands above and below, as the filings say it over time",
                List.of(new Name("Persons", "/persons"), new Name(name, holder)),
                true,
                asOf,
                ControlView.of(history.graph(), places),
                ended(history, places),
                "From "
                        + (told.cut() ? "the newest " + filings : filings)
                        + " of this person and of those above it.");
    }

    private static List<Ended> ended(ControlHistory history, HistoryPlaces places) {
        Map<String, String> names =
                history.persons().stream().collect(Collectors.toMap(Person::id, Person::name));
        return history.ties().stream()
                .flatMap(tie -> tie.ending().map(end -> ended(tie, end, names, places)).stream())
                .toList();
    }

    private static Ended ended(
            Tie tie, Ending ending, Map<String, String> names, HistoryPlaces places) {
        String words = names.get(tie.from()) + " " + tie.words() + " " + names.get(tie.to());
        String address = places.address(ending.source(), ending.path());
        return new Ended(
                words,
                places.told(tie.said()),
                new Told(ending.words(), ending.source().called(), address));
    }

    /** The page of one filing; each link with the filings of its chain that say the same. */
    public static ControlPage of(FilingPage.Read read, StoredChain chain) {
        ControlGraph graph = read.computed().control();
        Marks marks = new Marks();
        Heading heading = Heading.of(read.reading().filing(), marks);
        ToldControl told = ToldControl.of(chain);
        ControlHistory history = ControlHistory.of(chain.chain().filings());
        String address = "/filings/" + read.id();
        ChainPlaces places =
                new ChainPlaces(
                        new FilingPlaces(address, read.holders(), marks),
                        read.reading().filing(),
                        history,
                        new HistoryPlaces(history, told));
        return new ControlPage(
                heading.issuer() + ": who controls whom",
                heading.title(),
                List.of(new Name("Filings", "/"), new Name(heading.title(), address)),
                false,
                "",
                ControlView.of(graph, places),
                List.of(),
                "As this filing says it; the days are those of the "
                        + Figures.count(chain.chain().filings().size(), "filing")
                        + " of its chain.");
    }
}
