package org.stakeline.serve.page;

import org.jspecify.annotations.Nullable;
import org.stakeline.compute.ComputedChain;
import org.stakeline.evidence.Finding;
import org.stakeline.filing.Filing;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.relate.amendment.AmendedItem;
import org.stakeline.relate.amendment.AmendedSchedule;
import org.stakeline.relate.amendment.Chain;
import org.stakeline.relate.amendment.ChainEvent;
import org.stakeline.relate.amendment.Instruction.Operation;
import org.stakeline.relate.amendment.Passage;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One chain: its filings in order with what the order shows, and the schedule as amended.
 *
 * @param id of the filing by which the chain was asked for
 * @param asOf the day for which the schedule is shown, empty for the newest
 * @param told filings that are told of and are not in the store
 * @param changes what the filings come to together
 */
public record ChainPage(
        String id,
        String issuer,
        String issuerId,
        String title,
        String asOf,
        List<Line> lines,
        List<String> told,
        ChainChanges changes,
        List<ItemView> items) {

    public ChainPage {
        lines = List.copyOf(lines);
        told = List.copyOf(told);
        items = List.copyOf(items);
    }

    /**
     * A filing of the chain.
     *
     * @param compare the address that compares it with the filing before, empty for the first
     * @param persons each reporting person with its percent as stated
     * @param done what it did to which item
     */
    public record Line(
            String id,
            String form,
            Fact filed,
            Fact event,
            List<Holder> persons,
            String done,
            List<Happening> events,
            String compare,
            String hints) {}

    /** A reporting person and its percent as stated. */
    public record Holder(String name, Fact percent, String address) {}

    /** An event of the chain, and whether it is one to look at. */
    public record Happening(String kind, String words, boolean notable) {}

    /** An item of the schedule as amended. */
    public record ItemView(
            String number,
            String title,
            boolean certain,
            List<PassageView> passages,
            List<String> steps,
            List<FindingView> findings) {}

    /**
     * A paragraph.
     *
     * @param standing in words, empty where it is in force
     * @param from the filing that it comes from, in words
     * @param address of its words in that filing
     */
    public record PassageView(
            String text, String css, String standing, String from, String address) {}

    /** A finding on an item. */
    public record FindingView(String level, String sign, String message, String code) {}

    public static ChainPage of(
            String id,
            String issuerId,
            StoredChain stored,
            ComputedChain computed,
            @Nullable LocalDate asOf) {
        Chain chain = stored.chain();
        AmendedSchedule schedule = asOf == null ? chain.latest() : chain.asOf(asOf);
        Filing last = chain.filings().getLast();
        return new ChainPage(
                id,
                last.issuer().name().value().orElse("(no issuer read)"),
                issuerId,
                last.security().title().value().orElse(""),
                asOf == null ? "" : asOf.toString(),
                IntStream.range(0, chain.members().size()).mapToObj(i -> line(stored, i)).toList(),
                chain.told().stream().map(t -> told(stored, t)).toList(),
                ChainChanges.of(stored, computed),
                schedule.items().stream().map(i -> item(stored, schedule, i)).toList());
    }

    private static Line line(StoredChain stored, int at) {
        Chain.Member member = stored.chain().members().get(at);
        Filing filing = member.filing();
        String id = stored.id(at);
        return new Line(
                id,
                called(filing),
                FilingLine.date(filing.filedDate().value().orElse(null)),
                FilingLine.date(filing.eventDate().value().orElse(null)),
                IntStream.range(0, filing.persons().size())
                        .mapToObj(i -> holder(id, filing.persons().get(i), i))
                        .toList(),
                done(filing),
                stored.chain().events().stream()
                        .filter(e -> e.member() == at)
                        .map(ChainPage::happening)
                        .toList(),
                at == 0
                        ? ""
                        : Address.of("/compare")
                                .with("from", stored.id(at - 1))
                                .with("to", id)
                                .toString(),
                String.join("; ", member.hints()));
    }

    private static Holder holder(String id, ReportingPerson person, int index) {
        Fact percent =
                person.percent()
                        .value()
                        .map(p -> Fact.plain(p + "%"))
                        .orElseGet(() -> Fact.absent("not stated"));
        return new Holder(
                person.displayName(),
                percent,
                "/filings/" + id + "?mark=/persons/" + index + "/percent#words");
    }

    /** What the filing does to the items, in its own lead-in sentences. */
    private static String done(Filing filing) {
        AmendedSchedule alone = AmendedSchedule.of(List.of(filing), Optional.empty());
        if (!filing.isAmendment()) {
            return "";
        }
        return alone.items().stream()
                .flatMap(
                        i ->
                                i.steps().stream()
                                        .map(s -> "Item " + i.number() + " " + word(s.operation())))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String word(Operation operation) {
        return switch (operation) {
            case RESTATE -> "restated";
            case ADD -> "added to";
            case DELETE -> "deleted";
            case UNCHANGED -> "unchanged";
            case UNCLEAR -> "amended";
        };
    }

    private static Happening happening(ChainEvent event) {
        boolean notable =
                switch (event.kind()) {
                    case GAP, REPEATED_NUMBER, OUT_OF_ORDER, OTHER_PREDECESSOR, CUSIP_CHANGED ->
                            true;
                    case RESTARTED,
                            SWITCHED,
                            MERGED,
                            PERSON_JOINED,
                            PERSON_LEFT,
                            EXIT,
                            NONE_ABOVE_FIVE ->
                            false;
                };
        return new Happening(
                event.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                event.words(),
                notable);
    }

    private static String told(StoredChain stored, Chain.ToldOf told) {
        String number =
                told.number()
                        .map(n -> n == 0 ? "The original" : "Amendment No. " + n)
                        .or(told::calledAs)
                        .orElse("An earlier filing");
        String called =
                told.number().isPresent()
                        ? told.calledAs().map(c -> " (“" + c + "”)").orElse("")
                        : "";
        return number
                + called
                + told.filedDate().map(d -> ", filed " + Figures.date(d)).orElse("")
                + " — told of by "
                + called(stored.chain().filings().get(told.by()))
                + ", not in the store";
    }

    private static ItemView item(StoredChain stored, AmendedSchedule schedule, AmendedItem item) {
        return new ItemView(
                item.number(),
                item.title().orElse(""),
                item.isCertain(),
                item.passages().stream().map(p -> passage(stored, schedule, p)).toList(),
                item.steps().stream()
                        .map(
                                s ->
                                        called(schedule.filings().get(s.member()))
                                                + ": "
                                                + (s.words().isEmpty()
                                                        ? word(s.operation())
                                                        : "“" + s.words() + "”"))
                        .toList(),
                item.findings().stream().map(ChainPage::finding).toList());
    }

    private static PassageView passage(
            StoredChain stored, AmendedSchedule schedule, Passage passage) {
        Optional<Filing> from = passage.source().map(s -> schedule.filings().get(s.member()));
        return new PassageView(
                passage.text(),
                passage.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                switch (passage.standing()) {
                    case IN_FORCE -> "";
                    case PERHAPS_REPLACED -> "perhaps replaced";
                    case PERHAPS_ADDED -> "perhaps added";
                    case NOT_IN_STORE -> "not in the store";
                },
                from.map(ChainPage::called).orElse(""),
                from.map(
                                f ->
                                        "/filings/"
                                                + stored.id(f)
                                                + "?mark=/items/"
                                                + passage.source().orElseThrow().item()
                                                + "/text#words")
                        .orElse(""));
    }

    private static FindingView finding(Finding finding) {
        String level = finding.level().name().toLowerCase(Locale.ROOT);
        return new FindingView(
                level, FindingLine.sign(finding.level()), finding.message(), finding.code());
    }

    /** {@code SC 13D/A No. 4}, {@code SC 13D}. */
    static String called(Filing filing) {
        String form = filing.form().value().orElse("Filing");
        return filing.amendmentNumber().value().map(n -> form + " No. " + n).orElse(form);
    }
}
