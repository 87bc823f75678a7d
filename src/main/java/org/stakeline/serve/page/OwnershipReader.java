package org.stakeline.serve.page;

import org.stakeline.compute.Computed;
import org.stakeline.compute.percent.PercentCheck;
import org.stakeline.compute.threshold.Position;
import org.stakeline.compute.trades.TradeTotal;
import org.stakeline.evidence.Derived;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Outstanding;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.ShareRange;
import org.stakeline.quantity.Shares;
import org.stakeline.quantity.StatedPercent;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Lays the chains of an issuer out over time. */
final class OwnershipReader {

    private static final Position NOTHING =
            Position.exactly(Ratio.of(BigDecimal.ZERO, BigDecimal.ONE));

    private final List<StoredChain> chains;
    private final Map<String, Told> told;

    /**
     * The chains of one issuer.
     *
     * @param told what each filing of them tells, by its id
     */
    OwnershipReader(List<StoredChain> chains, Map<String, Told> told) {
        this.chains = List.copyOf(chains);
        this.told = Map.copyOf(told);
    }

    /**
     * What one filing tells.
     *
     * @param days what it says was traded, day by day
     */
    record Told(Ownership.Report report, List<TradeTotal> days) {

        Told {
            days = List.copyOf(days);
        }

        /** What a filing comes to, which came into the record at that moment. */
        static Told of(String id, Filing filing, Computed comes, Instant known) {
            return new Told(
                    OwnershipReader.report(id, filing, comes, known), comes.trades().days());
        }
    }

    private Told told(StoredChain stored, int member) {
        return Objects.requireNonNull(told.get(stored.id(member)));
    }

    Ownership ownership() {
        List<Integer> order =
                IntStream.range(0, chains.size())
                        .boxed()
                        .sorted(
                                Comparator.comparing(this::largest, Comparator.reverseOrder())
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        List<Ownership.Block> blocks = new ArrayList<>();
        List<Ownership.Traded> trades = new ArrayList<>();
        for (int at : order) {
            blocks.add(block(at, blocks.size() + 1));
            trades.addAll(trades(at, blocks.size()));
        }
        return new Ownership(blocks, trades, counts(), ratios());
    }

    private BigDecimal largest(int chain) {
        return reports(chain).stream()
                .map(OwnershipReader::height)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static BigDecimal height(Ownership.Report report) {
        Optional<BigDecimal> computed =
                report.computed().map(p -> p.high().percent(4)).map(Percent::value);
        return computed.or(() -> report.stated().map(s -> s.percent().value()))
                .orElse(BigDecimal.ZERO);
    }

    private Ownership.Block block(int chain, int number) {
        StoredChain stored = chains.get(chain);
        Filing last = stored.chain().filings().getLast();
        return new Ownership.Block(
                number,
                lead(last),
                last.security().title().value().orElse(""),
                "/filings/" + stored.id(last) + "/chain",
                reports(chain));
    }

    /** The first reporting person, and how many there are beside it. */
    static String lead(Filing filing) {
        int others = filing.persons().size() - 1;
        return others < 0
                ? "no cover page read"
                : filing.persons().getFirst().displayName()
                        + (others == 0 ? "" : " and " + Figures.count(others, "other"));
    }

    private List<Ownership.Report> reports(int chain) {
        StoredChain stored = chains.get(chain);
        return IntStream.range(0, stored.chain().members().size())
                .mapToObj(i -> told(stored, i).report())
                .sorted(Comparator.comparing((Ownership.Report r) -> r.day().orElse(LocalDate.MIN)))
                .toList();
    }

    private static Ownership.Report report(
            String id, Filing filing, Computed comes, Instant known) {
        Optional<PercentCheck> cover = cover(comes);
        Optional<Derived<Ratio>> exact = cover.flatMap(PercentCheck::computed);
        boolean whole = cover.filter(c -> isWhole(comes, c)).isPresent();
        Optional<Position> position =
                whole && exact.isPresent()
                        ? exact.map(d -> Position.exactly(d.value()))
                        : together(comes);
        return new Ownership.Report(
                id,
                ChainPage.called(filing),
                filing.eventDate().value().or(() -> filing.filedDate().value()),
                filing.filedDate().value(),
                known,
                cover.map(PercentCheck::person).orElse(-1),
                cover.flatMap(c -> c.stated().value()),
                whole || !comes.block().isExact(),
                position,
                whole && exact.isPresent()
                        ? "computed:percent/" + cover.get().person()
                        : comes.block().percent().isPresent() ? "computed:block/percent" : "",
                comes.block().total().map(Derived::value),
                comes.percents().stream().flatMap(c -> c.base().stream()).findFirst());
    }

    // the cover page with exactly the block's amount, else that with the largest percent
    private static Optional<PercentCheck> cover(Computed comes) {
        return comes.percents().stream()
                .filter(check -> isWhole(comes, check))
                .findFirst()
                .or(
                        () ->
                                comes.percents().stream()
                                        .max(Comparator.comparing(OwnershipReader::stated)));
    }

    private static BigDecimal stated(PercentCheck check) {
        return check.stated()
                .value()
                .map(StatedPercent::percent)
                .map(Percent::value)
                .orElse(BigDecimal.ONE.negate());
    }

    private static boolean isWhole(Computed comes, PercentCheck check) {
        Optional<Shares> total =
                comes.block()
                        .total()
                        .map(Derived::value)
                        .filter(ShareRange::isExact)
                        .map(ShareRange::low);
        return total.isPresent() && check.aggregate().value().equals(total);
    }

    private static Optional<Position> together(Computed comes) {
        Optional<ShareRange> total = comes.block().total().map(Derived::value);
        if (total.filter(t -> t.high().isZero()).isPresent()) {
            return Optional.of(NOTHING);
        }
        Optional<Position> exact =
                comes.block().percent().map(percent -> Position.exactly(percent.value()));
        return exact.or(() -> total.filter(t -> !t.isExact()).flatMap(t -> between(t, comes)));
    }

    private static Optional<Position> between(ShareRange total, Computed comes) {
        return comes.percents().stream()
                .flatMap(check -> check.base().stream())
                .findFirst()
                .map(
                        base ->
                                new Position(
                                        total.low().over(base.shares()),
                                        total.high().over(base.shares())));
    }

    // the same trade is told again by each amendment within sixty days
    private List<Ownership.Traded> trades(int chain, int number) {
        StoredChain stored = chains.get(chain);
        Set<String> seen = new HashSet<>();
        List<Ownership.Traded> trades = new ArrayList<>();
        for (int member = 0; member < stored.chain().members().size(); member++) {
            String id = stored.id(member);
            for (TradeTotal day : told(stored, member).days()) {
                if (day.first().isPresent() && seen.add(key(day))) {
                    trades.add(
                            new Ownership.Traded(
                                    number,
                                    day.first().get(),
                                    day.side(),
                                    day.quantity().value(),
                                    day.unit(),
                                    id));
                }
            }
        }
        return trades;
    }

    private static String key(TradeTotal day) {
        return day.first() + " " + day.side() + " " + day.unit() + " " + day.quantity().value();
    }

    private List<Ownership.Counted> counts() {
        List<Ownership.Counted> all =
                stated(OwnershipReader::counts).stream()
                        .sorted(Comparator.comparing(Ownership.Counted::day))
                        .toList();
        Map<String, Shares> last = new HashMap<>();
        List<Ownership.Counted> changes = new ArrayList<>();
        for (Ownership.Counted count : all) {
            Shares before = last.put(words(count.title()), count.shares());
            if (before == null || before.compareTo(count.shares()) != 0) {
                changes.add(count);
            }
        }
        return changes;
    }

    private static String words(String title) {
        return title.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", " ").strip();
    }

    private static List<Ownership.Counted> counts(String id, Filing filing) {
        List<Ownership.Counted> counts = new ArrayList<>();
        for (int i = 0; i < filing.outstanding().size(); i++) {
            Outstanding told = filing.outstanding().get(i);
            Optional<LocalDate> day =
                    told.asOf().value().or(filing.eventDate()::value).or(filing.filedDate()::value);
            if (day.isPresent() && told.shares().isPresent()) {
                counts.add(
                        new Ownership.Counted(
                                day.get(),
                                told.asOf().isPresent(),
                                told.shares().value().orElseThrow(),
                                told.securityTitle().value().orElse(""),
                                id,
                                i));
            }
        }
        return counts;
    }

    private List<Ownership.Ratios> ratios() {
        Map<String, Ownership.Ratios> first = new java.util.LinkedHashMap<>();
        stated(OwnershipReader::ratios).stream()
                .sorted(Comparator.comparing(r -> r.day().orElse(LocalDate.MIN)))
                .forEach(r -> first.putIfAbsent(r.ratio().toString(), r));
        return List.copyOf(first.values());
    }

    private static List<Ownership.Ratios> ratios(String id, Filing filing) {
        Optional<LocalDate> day = filing.eventDate().value().or(() -> filing.filedDate().value());
        return IntStream.range(0, filing.adsRatios().size())
                .boxed()
                .flatMap(
                        i ->
                                filing.adsRatios().get(i).ratio().value().stream()
                                        .map(r -> new Ownership.Ratios(day, r, id, i)))
                .toList();
    }

    /** Says something of a filing with that id. */
    private interface Saying<T> {
        List<T> of(String id, Filing filing);
    }

    private <T> List<T> stated(Saying<T> saying) {
        List<T> all = new ArrayList<>();
        for (StoredChain stored : chains) {
            for (Filing filing : stored.chain().filings()) {
                all.addAll(saying.of(stored.id(filing), filing));
            }
        }
        return all;
    }
}
