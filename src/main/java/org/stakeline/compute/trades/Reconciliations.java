package org.stakeline.compute.trades;

import org.stakeline.compute.block.Block;
import org.stakeline.compute.percent.AdsChecks;
import org.stakeline.compute.trades.Reconciliation.Line;
import org.stakeline.compute.trades.Reconciliation.OtherName;
import org.stakeline.compute.trades.Reconciliation.Verdict;
import org.stakeline.evidence.Derived;
import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Filing;
import org.stakeline.filing.PersonName;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.quantity.AdsRatio;
import org.stakeline.quantity.ShareRange;
import org.stakeline.quantity.Shares;
import org.stakeline.relate.amendment.PersonTrack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Sets what a position changed by from one filing to the next against the trades that the later one
 * tells of. 2,443,082 shares before, 7,000 bought, 214,820 sold and 6,100 transferred are 2,229,162
 * now.
 */
public final class Reconciliations {

    private final List<Filing> filings;
    private final List<Block> blocks;
    private final List<PersonTrack> tracks;

    private Reconciliations(List<Filing> filings, List<Block> blocks, List<PersonTrack> tracks) {
        this.filings = filings;
        this.blocks = blocks;
        this.tracks = tracks;
    }

    /**
     * One for each filing that tells of trades and has one before it.
     *
     * @param blocks those of the filings, in their order
     * @param tracks the persons through the filings
     */
    public static List<Reconciliation> of(
            List<Filing> filings, List<Block> blocks, List<PersonTrack> tracks) {
        Reconciliations all = new Reconciliations(filings, blocks, tracks);
        Map<Integer, List<PersonTrack>> byMember = all.tracksByMember();
        List<Reconciliation> found = new ArrayList<>();
        for (int to = 1; to < filings.size(); to++) {
            if (!filings.get(to).trades().isEmpty()) {
                found.add(all.between(to - 1, to, byMember));
            }
        }
        return List.copyOf(found);
    }

    private Map<Integer, List<PersonTrack>> tracksByMember() {
        Map<Integer, List<PersonTrack>> byMember = new TreeMap<>();
        for (PersonTrack track : tracks) {
            Set<Integer> members = new TreeSet<>();
            for (PersonTrack.Appearance at : track.appearances()) {
                members.add(at.member());
                members.add(at.member() + 1);
            }
            members.forEach(m -> byMember.computeIfAbsent(m, none -> new ArrayList<>()).add(track));
        }
        return byMember;
    }

    private Reconciliation between(int from, int to, Map<Integer, List<PersonTrack>> byMember) {
        Filing before = filings.get(from);
        Filing now = filings.get(to);
        List<PersonTrack> here = byMember.getOrDefault(to, List.of());
        Map<PersonTrack, List<Integer>> own = new LinkedHashMap<>();
        here.forEach(track -> own.put(track, new ArrayList<>()));
        Map<String, List<Integer>> others = new LinkedHashMap<>();
        List<Integer> fresh = NewTrades.between(before, now);
        fresh.forEach(row -> assign(row, from, to, own, others));
        List<OtherName> otherNames =
                others.entrySet().stream()
                        .map(e -> new OtherName(e.getKey(), net(now, e.getValue()).net()))
                        .toList();
        List<Line> lines =
                own.entrySet().stream().map(e -> line(e.getKey(), from, to, e.getValue())).toList();
        return new Reconciliation(
                from,
                to,
                withOtherNames(lines, otherNames),
                block(from, to, fresh),
                otherNames,
                missing(before, now));
    }

    private static int missing(Filing before, Filing now) {
        int last = before.isAmendment() ? before.amendmentNumber().value().orElse(-1) : 0;
        int next = now.amendmentNumber().value().orElse(-1);
        boolean same = before.schedule().equals(now.schedule());
        return same && last >= 0 && next > last ? next - last - 1 : 0;
    }

    private void assign(
            int row,
            int from,
            int to,
            Map<PersonTrack, List<Integer>> own,
            Map<String, List<Integer>> others) {
        Stated<String> named = filings.get(to).trades().get(row).person();
        Optional<PersonTrack> person =
                named.value()
                        .map(name -> named(name, from, to, own.keySet()))
                        .orElseGet(() -> only(own.keySet()));
        person.map(own::get)
                .orElseGet(
                        () ->
                                others.computeIfAbsent(
                                        named.value().orElse("(no name)"),
                                        none -> new ArrayList<>()))
                .add(row);
    }

    /** trades without a name are those of the only person there is. */
    private static Optional<PersonTrack> only(Set<PersonTrack> tracks) {
        return tracks.size() == 1 ? tracks.stream().findFirst() : Optional.empty();
    }

    private Optional<PersonTrack> named(String name, int from, int to, Set<PersonTrack> tracks) {
        PersonName wanted = PersonName.of(name);
        return tracks.stream()
                .filter(
                        t ->
                                person(t, to).or(() -> person(t, from)).stream()
                                        .anyMatch(p -> isNamed(p, wanted)))
                .findFirst();
    }

    private static boolean isNamed(ReportingPerson person, PersonName wanted) {
        PersonName own = PersonName.of(person.name().value().orElse(""));
        return own.isSpelledAs(wanted)
                || own.hasTheWordsOf(wanted)
                || (!own.ownWords().isEmpty() && own.ownWords().equals(wanted.ownWords()));
    }

    private Optional<ReportingPerson> person(PersonTrack track, int member) {
        return track.personAt(member).map(p -> filings.get(member).persons().get(p));
    }

    private NetTrades net(Filing filing, List<Integer> rows) {
        Optional<AdsRatio> ratio =
                AdsChecks.onlyRatio(filing).flatMap(said -> said.ratio().value());
        NetTrades trades = new NetTrades(filing, ratio);
        trades.add(rows);
        return trades;
    }

    private Line line(PersonTrack track, int from, int to, List<Integer> rows) {
        List<Span> spans = new ArrayList<>();
        person(track, from).ifPresent(p -> spans.addAll(p.aggregate().spans()));
        person(track, to).ifPresent(p -> spans.addAll(p.aggregate().spans()));
        NetTrades trades = net(filings.get(to), rows);
        Optional<Shares> before = amount(track, from);
        Optional<Shares> now = amount(track, to);
        return ReconciledLine.of(
                track.name(),
                track.personAt(to),
                before.or(() -> nothing(track, from, now, trades.net())),
                now.or(() -> nothing(track, to, before, trades.net().negate())),
                trades,
                spans);
    }

    private Optional<Shares> amount(PersonTrack track, int member) {
        return person(track, member).flatMap(p -> p.aggregate().value());
    }

    /**
     * who has no cover page at one of the two filings has nothing there, if the trades alone make
     * the other position.
     */
    private Optional<Shares> nothing(
            PersonTrack track, int member, Optional<Shares> other, BigDecimal net) {
        return person(track, member).isEmpty()
                ? other.filter(o -> o.count().compareTo(net) == 0).map(o -> Shares.ZERO)
                : Optional.empty();
    }

    private Optional<Line> block(int from, int to, List<Integer> rows) {
        Optional<Shares> before = exact(blocks.get(from));
        Optional<Shares> now = exact(blocks.get(to));
        return before.isEmpty() || now.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        ReconciledLine.of(
                                "All persons, each share counted once",
                                Optional.empty(),
                                before,
                                now,
                                net(filings.get(to), rows),
                                List.of()));
    }

    private static Optional<Shares> exact(Block block) {
        return block.total().map(Derived::value).filter(ShareRange::isExact).map(ShareRange::low);
    }

    /** all trades under other names together may be what remains for exactly one person. */
    private static List<Line> withOtherNames(List<Line> lines, List<OtherName> others) {
        BigDecimal net =
                others.stream().map(OtherName::net).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Line> fitting =
                lines.stream()
                        .filter(line -> line.verdict() == Verdict.REST)
                        .filter(line -> line.rest().filter(r -> r.compareTo(net) == 0).isPresent())
                        .toList();
        return net.signum() == 0 || fitting.size() != 1
                ? lines
                : lines.stream()
                        .map(
                                line ->
                                        line.equals(fitting.getFirst())
                                                ? ReconciledLine.withOtherNames(line, others)
                                                : line)
                        .toList();
    }
}
