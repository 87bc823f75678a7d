package org.stakeline.serve.page;

import org.stakeline.filing.Filing;
import org.stakeline.quantity.AdsRatio;
import org.stakeline.store.IssuerRow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One issuer: what the filings say of it, who holds it now, and its filings.
 *
 * @param known the day at whose end the record is looked at
 * @param chains of amendments, the longest first
 * @param bases the share counts that filings state, newest first, each where it is another than
 *     before
 * @param ratios the numbers of shares that an ADS stands for, newest first
 */
public record IssuerPage(
        IssuerLine issuer,
        AsKnown known,
        List<Field> fields,
        Listing<PositionLine> holders,
        OwnershipView ownership,
        List<BaseLine> bases,
        List<RatioLine> ratios,
        List<ChainLine> chains,
        Listing<FilingLine> filings) {

    private static final int NEWEST = 5;

    public IssuerPage {
        fields = List.copyOf(fields);
        bases = List.copyOf(bases);
        ratios = List.copyOf(ratios);
        chains = List.copyOf(chains);
    }

    /** A share count that a filing states, and the filing. */
    public record BaseLine(Fact shares, Fact title, Fact asOf, String from) {

        static BaseLine of(Ownership.Counted count) {
            return new BaseLine(
                    new Fact(
                            Figures.number(count.shares().count()),
                            count.shares().toString(),
                            "",
                            Fact.Kind.PLAIN),
                    count.title().isEmpty() ? Fact.absent("not stated") : Fact.plain(count.title()),
                    count.dayStated()
                            ? FilingLine.date(count.day())
                            : Fact.absent("not stated; filing of " + Figures.date(count.day())),
                    count.words());
        }
    }

    /** How many shares an ADS stands for, by the filing that states it first. */
    public record RatioLine(String words, Fact day, String from) {

        static RatioLine of(Ownership.Ratios told) {
            return new RatioLine(
                    IssuerPage.words(told.ratio()),
                    FilingLine.date(told.day().orElse(null)),
                    told.words());
        }
    }

    /** A chain of at least two filings, or one that tells of others. */
    public record ChainLine(String words, String address) {

        static ChainLine of(StoredChain stored) {
            Filing last = stored.chain().filings().getLast();
            return new ChainLine(
                    last.security().title().value().map(t -> t + ": ").orElse("")
                            + OwnershipReader.lead(last)
                            + ", "
                            + Figures.count(stored.chain().members().size(), "filing")
                            + ", last "
                            + ChainPage.called(last),
                    "/filings/" + stored.id(last) + "/chain");
        }
    }

    public static IssuerPage of(
            IssuerRow row,
            AsKnown known,
            Listing<PositionLine> holders,
            OwnershipView ownership,
            List<StoredChain> chains,
            Listing<FilingLine> filings) {
        IssuerLine line = IssuerLine.of(row);
        return new IssuerPage(
                line,
                known,
                fields(line, known, newest(chains)),
                holders,
                ownership,
                counts(ownership.ownership()),
                ownership.ownership().ratios().reversed().stream().map(RatioLine::of).toList(),
                chains.stream().map(ChainLine::of).toList(),
                filings);
    }

    /** The share counts that filings state, the newest first. */
    public static List<BaseLine> counts(Ownership ownership) {
        return ownership.counts().reversed().stream().map(BaseLine::of).toList();
    }

    // the last few, for what they say of the issuer
    private static List<Filing> newest(List<StoredChain> chains) {
        return chains.stream()
                .flatMap(stored -> stored.chain().filings().stream())
                .sorted(
                        Comparator.comparing(
                                (Filing f) -> f.filedDate().value().orElse(LocalDate.MIN),
                                Comparator.reverseOrder()))
                .limit(NEWEST)
                .toList();
    }

    private static List<Field> fields(IssuerLine line, AsKnown known, List<Filing> sources) {
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
        if (!known.isThen()) {
            fields.add(Field.of("Latest event", line.lastEvent()));
        }
        return fields;
    }

    private static List<String> ratios(Filing filing) {
        return filing.adsRatios().stream()
                .flatMap(r -> r.ratio().value().stream())
                .map(IssuerPage::words)
                .toList();
    }

    private static String words(AdsRatio ratio) {
        return Figures.number(ratio.ads()) + " ADS = " + Figures.number(ratio.shares()) + " shares";
    }

    private static List<Fact> words(List<Filing> sources, Function<Filing, List<String>> said) {
        Set<String> words = new TreeSet<>();
        sources.forEach(source -> words.addAll(said.apply(source)));
        return words.isEmpty()
                ? List.of(Fact.absent("not stated"))
                : words.stream().map(Fact::plain).toList();
    }
}
