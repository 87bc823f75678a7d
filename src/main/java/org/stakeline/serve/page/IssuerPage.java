package org.stakeline.serve.page;

import org.stakeline.filing.Filing;
import org.stakeline.store.IssuerRow;
import org.stakeline.store.Position;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One issuer: what the filings say of it, who holds it now, and its filings.
 *
 * @param chains of amendments, the longest first
 * @param bases the share counts that filings state, newest first, each once
 */
public record IssuerPage(
        IssuerLine issuer,
        List<Field> fields,
        List<PositionLine> holders,
        List<BaseLine> bases,
        List<ChainLine> chains,
        List<FilingLine> filings,
        long allFilings) {

    public IssuerPage {
        fields = List.copyOf(fields);
        holders = List.copyOf(holders);
        bases = List.copyOf(bases);
        chains = List.copyOf(chains);
        filings = List.copyOf(filings);
    }

    /** A share count that a filing states, and the filing. */
    public record BaseLine(Fact shares, Fact title, Fact asOf, String from) {}

    /** A chain of at least two filings, or one that tells of others. */
    public record ChainLine(String words, String address) {

        static ChainLine of(StoredChain stored) {
            Filing last = stored.chain().filings().getLast();
            String lead =
                    last.persons().isEmpty()
                            ? "no cover page read"
                            : last.persons().getFirst().displayName()
                                    + (last.persons().size() > 1
                                            ? " and "
                                                    + Figures.count(
                                                            last.persons().size() - 1L, "other")
                                            : "");
            return new ChainLine(
                    last.security().title().value().map(t -> t + ": ").orElse("")
                            + lead
                            + ", "
                            + Figures.count(stored.chain().members().size(), "filing")
                            + ", last "
                            + ChainPage.called(last),
                    "/filings/" + stored.id(last) + "/chain");
        }
    }

    /** A filing and its id in addresses. */
    public record Source(String id, Filing filing) {}

    public static IssuerPage of(
            IssuerRow row,
            List<Position> holders,
            List<Source> sources,
            List<StoredChain> chains,
            List<FilingLine> filings,
            long allFilings) {
        IssuerLine line = IssuerLine.of(row);
        return new IssuerPage(
                line,
                fields(line, sources),
                holders.stream().map(PositionLine::of).toList(),
                bases(sources),
                chains.stream().map(ChainLine::of).toList(),
                filings,
                allFilings);
    }

    private static List<Field> fields(IssuerLine line, List<Source> sources) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of("CIK", line.cik()));
        fields.add(
                new Field(
                        "Classes of securities",
                        words(sources, f -> f.security().title().value().stream().toList())));
        fields.add(
                Field.of(
                        "CUSIPs",
                        line.cusips().isEmpty()
                                ? Fact.absent("not stated")
                                : Fact.plain(line.cusips())));
        fields.add(new Field("ADS ratio", words(sources, IssuerPage::ratios)));
        fields.add(Field.of("Latest event", line.lastEvent()));
        return fields;
    }

    private static List<String> ratios(Filing filing) {
        return filing.adsRatios().stream()
                .flatMap(r -> r.ratio().value().stream())
                .map(
                        r ->
                                Figures.number(r.ads())
                                        + " ADS = "
                                        + Figures.number(r.shares())
                                        + " shares")
                .toList();
    }

    private static List<Fact> words(List<Source> sources, Function<Filing, List<String>> said) {
        Set<String> words = new TreeSet<>();
        sources.forEach(source -> words.addAll(said.apply(source.filing())));
        return words.isEmpty()
                ? List.of(Fact.absent("not stated"))
                : words.stream().map(Fact::plain).toList();
    }

    private static List<BaseLine> bases(List<Source> sources) {
        Set<BaseLine> bases = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Source source : sources) {
            for (int i = 0; i < source.filing().outstanding().size(); i++) {
                BaseLine line = base(source, i);
                if (seen.add(line.shares().exact() + line.title().exact() + line.asOf().exact())) {
                    bases.add(line);
                }
            }
        }
        return List.copyOf(bases);
    }

    private static BaseLine base(Source source, int index) {
        var base = source.filing().outstanding().get(index);
        Marks marks = new Marks();
        String from = "/filings/" + source.id() + "?mark=/outstanding/" + index + "/shares#words";
        return new BaseLine(
                unlinked(marks.shares("", "s", base.shares())),
                unlinked(marks.stated("", "t", base.securityTitle())),
                unlinked(marks.date("", "d", base.asOf())),
                from);
    }

    private static Fact unlinked(Fact fact) {
        return new Fact(
                fact.shown(),
                fact.exact(),
                "",
                fact.kind() == Fact.Kind.ABSENT ? fact.kind() : Fact.Kind.PLAIN);
    }
}
