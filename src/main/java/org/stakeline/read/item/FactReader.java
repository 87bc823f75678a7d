package org.stakeline.read.item;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Stated;
import org.stakeline.evidence.WithFindings;
import org.stakeline.filing.EarlierFiling;
import org.stakeline.filing.Outstanding;
import org.stakeline.filing.Relationship;
import org.stakeline.filing.Schedule;
import org.stakeline.filing.Signature;
import org.stakeline.filing.Trade;
import org.stakeline.read.fact.AdsReader;
import org.stakeline.read.fact.EarlierFilingReader;
import org.stakeline.read.fact.FormerPersonReader;
import org.stakeline.read.fact.Holders;
import org.stakeline.read.fact.MandateReader;
import org.stakeline.read.fact.OutstandingReader;
import org.stakeline.read.fact.Possible;
import org.stakeline.read.fact.RelationshipReader;
import org.stakeline.read.fact.Roster;
import org.stakeline.read.fact.SignatureReader;
import org.stakeline.read.fact.TieSentence;
import org.stakeline.read.fact.Ties;
import org.stakeline.read.fact.Unresolved;
import org.stakeline.read.field.Cast;
import org.stakeline.read.field.Section;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.trade.TradeReader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the facts told in the sections of one filing, each kind where the form has it told. */
final class FactReader {

    private static final int HEREIN_DAYS = 75;
    private static final int NAMED_DAYS = 130;
    private static final Phrase TRADES = Phrase.of("item:5|signatures|text|exhibit.*");
    private static final Phrase INTERESTS = Phrase.of("item:5");
    private static final Phrase FACTS = Phrase.of("cover|note:.*|intro|text|item:.*");
    private static final Phrase BASES = Phrase.of("cover|note:.*|intro|text|item:[1-6]");
    private static final Phrase SIGNED = Phrase.of("signatures|text");
    private static final Phrase TIES = Phrase.of("cover|note:.*|intro|text|item:[245]");
    private static final Phrase TIES_13G = Phrase.of("cover|note:.*|intro|text|item:[24]");
    private static final Phrase ROLES = Phrase.of("note:.*|item:[257]");
    private static final Phrase TOLD_BESIDES = Phrase.of("note:.*|item:[2378]");
    private static final Phrase SIGNED_PAPER = Phrase.of("/s/|\\bBy:\\s|\\bhereby\\s+agrees?\\b");
    private static final Phrase HOLDERS = Phrase.of("cover|note:.*|intro|item:[245]");
    private static final Phrase BASES_13G = Phrase.of("cover|note:.*|intro|text|item:[1-4]");
    private static final Phrase ISSUERS =
            Phrase.of("^(?:the\\s+)?(?:issuer|company)['’]s\\s+", Pattern.CASE_INSENSITIVE);
    private static final Phrase EARLIER =
            Phrase.of("cover|note:.*|intro|text|item:[1-7]|signatures");

    private final List<Section> sections;
    private final BodyContext context;
    private final Cast cast;
    private final List<Roster> rosters;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Trade> trades = new ArrayList<>();
    private @Nullable List<Signature> signed;

    FactReader(List<Section> sections, BodyContext context) {
        this.sections = List.copyOf(sections);
        this.context = context;
        List<String> persons =
                context.persons().stream().flatMap(p -> p.name().value().stream()).toList();
        Cast named = Cast.of(persons, in(FACTS).stream().map(Section::words).toList());
        this.rosters = Attached.of(sections, ROLES).stream().map(Roster::of).toList();
        this.cast =
                rosters.stream().map(r -> r.roles(named)).reduce(named, Cast::with, (a, b) -> b);
    }

    private Cast withRoles(Cast named) {
        Cast known = named;
        for (Roster roster : rosters) {
            known = known.with(roster.roles(named));
        }
        return known;
    }

    Body read() {
        Stated<String> title = context.security().title();
        return new Body(
                List.of(),
                trades(),
                each(FACTS, MandateReader::read, m -> m.upTo().value() + " " + m.side().value()),
                each(isG() ? BASES_13G : BASES, s -> bases(s, title), o -> o.shares().value()),
                each(FACTS, AdsReader::ratios, r -> r.ratio().value()),
                each(FACTS, s -> AdsReader.positions(s, cast), p -> p.ads().value()),
                relationships(),
                earlierFilings(),
                each(FACTS, s -> FormerPersonReader.read(s, cast), p -> p.name().value()),
                signatures(),
                findings);
    }

    // in Items 3, 4 and 6 of a Schedule 13D a count is a base only where a percent rests on it
    private List<Outstanding> bases(Section section, Stated<String> title) {
        boolean aside = section.isItem("3") || section.isItem("4") || section.isItem("6");
        return aside && !isG()
                ? OutstandingReader.grounded(section, title)
                : OutstandingReader.read(section, title);
    }

    private boolean isG() {
        return context.schedule().filter(s -> s == Schedule.G).isPresent();
    }

    private List<Section> in(Phrase where) {
        return sections.stream().filter(s -> where.matcher(s.where()).matches()).toList();
    }

    // what each section tells, each fact once
    private <T, K> List<T> each(
            Phrase where, Function<Section, List<T>> reader, Function<T, K> key) {
        Map<K, T> found = new LinkedHashMap<>();
        for (Section section : in(where)) {
            reader.apply(section).forEach(f -> found.putIfAbsent(key.apply(f), f));
        }
        return List.copyOf(found.values());
    }

    private List<EarlierFiling> earlierFilings() {
        return EarlierFilingReader.read(in(EARLIER), Optional.empty());
    }

    private List<Signature> signatures() {
        List<Signature> known = signed;
        if (known == null) {
            known = signed(in(SIGNED));
            signed = known;
        }
        return known;
    }

    private List<Signature> signed(List<Section> where) {
        for (Section section : where) {
            List<Signature> read =
                    SignatureReader.read(section, cast, context.issuerName().value());
            if (!read.isEmpty()) {
                findings.addAll(SignatureDoubts.of(read, cast));
                return read;
            }
        }
        return List.of();
    }

    private List<Relationship> relationships() {
        List<Relationship> ties = new ArrayList<>();
        List<List<TieSentence>> told =
                in(isG() ? TIES_13G : TIES).stream().map(TieSentence::of).toList();
        told.forEach(s -> ties.addAll(RelationshipReader.read(s, cast, List.copyOf(ties))));
        ties.addAll(toldBesides());
        Unresolved.in(told.stream().flatMap(List::stream).toList(), cast).ifPresent(findings::add);
        rosters.forEach(r -> ties.addAll(r.ties(cast)));
        context.persons().forEach(p -> trusteeship(p.name()).ifPresent(ties::add));
        ties.removeIf(this::isTrusteeOfIssuer);
        List<Relationship> possible = Possible.among(context.persons()).of(ties);
        if (possible.isEmpty()) {
            return List.of();
        }
        List<Relationship> kept =
                Ties.kept(possible, cast, Holders.of(in(HOLDERS), trades, possible, cast));
        return kept.stream().map(this::withIssuer).toList();
    }

    // a trustee of the issuer, a business trust, sits on its board
    private boolean isTrusteeOfIssuer(Relationship tie) {
        String issuer = context.issuerName().value().orElse("");
        return tie.kindOrOther() == Relationship.Kind.TRUSTEE
                && tie.object().value().filter(issuer::equalsIgnoreCase).isPresent();
    }

    // "the Issuer's Employees' Stock Ownership Plan" by the issuer's name
    private Relationship withIssuer(Relationship tie) {
        String issuer = context.issuerName().value().orElse("");
        return issuer.isEmpty()
                ? tie
                : new Relationship(
                        tie.subject(),
                        tie.object()
                                .map(
                                        o ->
                                                ISSUERS.matcher(o)
                                                        .replaceFirst(
                                                                Matcher.quoteReplacement(
                                                                        issuer + " "))),
                        tie.kind(),
                        tie.percent(),
                        tie.collectivePercent(),
                        tie.sentence());
    }

    // what an item of a Schedule 13G tells by referring to an exhibit, in the exhibit's own terms;
    // an
    // agreement that was signed is no such exhibit, and no item asks for officers
    private List<Relationship> toldBesides() {
        List<Relationship> ties = new ArrayList<>();
        for (Section section : isG() ? Attached.of(sections, TOLD_BESIDES) : List.<Section>of()) {
            if (!SIGNED_PAPER.isIn(section.words())) {
                List<String> texts = new ArrayList<>();
                in(FACTS).forEach(s -> texts.add(s.words()));
                texts.add(section.words());
                Cast known = withRoles(Cast.of(cast.persons(), texts));
                ties.addAll(RelationshipReader.read(TieSentence.of(section), known));
            }
        }
        ties.removeIf(t -> t.kindOrOther() == Relationship.Kind.DIRECTOR_OR_OFFICER);
        return ties;
    }

    // row 1 itself may say it: "A Bank, as Trustee for the B Trust"
    private static Optional<Relationship> trusteeship(Stated<String> name) {
        return name.value()
                .flatMap(Cast::trusteeship)
                .map(
                        t ->
                                new Relationship(
                                        Stated.of(t.getFirst(), name.spans()),
                                        Stated.of(t.getLast(), name.spans()),
                                        Stated.of(Relationship.Kind.TRUSTEE, name.spans()),
                                        Stated.none(),
                                        Stated.none(),
                                        name));
    }

    private List<Trade> trades() {
        if (isG()) {
            return List.of();
        }
        for (Section section : in(TRADES)) {
            WithFindings<List<Trade>> read = TradeReader.read(section, cast);
            trades.addAll(read.value());
            findings.addAll(read.findings());
        }
        for (Section item : in(INTERESTS)) {
            Transactions told = Transactions.of(item);
            told.parts().forEach(part -> keep(TradeReader.readSentences(part, cast)));
            for (String number : told.items()) {
                sections.stream()
                        .filter(s -> s.isItem(number))
                        .forEach(s -> keepRecent(s, told.herein()));
            }
        }
        return trades;
    }

    // what an item that paragraph (c) refers to tells of the weeks before the signature
    private void keepRecent(Section section, boolean herein) {
        WithFindings<List<Trade>> table = TradeReader.read(section, cast);
        WithFindings<List<Trade>> told = TradeReader.readSentences(section, cast);
        Optional<LocalDate> signed =
                signatures().stream().flatMap(s -> s.date().value().stream()).findFirst();
        int days = herein ? HEREIN_DAYS : NAMED_DAYS;
        for (WithFindings<List<Trade>> read : List.of(table, told)) {
            List<Trade> recent =
                    read.value().stream().filter(t -> isRecent(t, signed, days, herein)).toList();
            keep(new WithFindings<>(recent, recent.isEmpty() ? List.of() : read.findings()));
        }
    }

    private static boolean isRecent(
            Trade trade, Optional<LocalDate> signed, int days, boolean herein) {
        return signed.flatMap(s -> trade.date().value().map(d -> !d.isBefore(s.minusDays(days))))
                .orElse(!herein);
    }

    // a trade that a table and a sentence both tell of is one trade
    private void keep(WithFindings<List<Trade>> read) {
        List<Trade> before = List.copyOf(trades);
        read.value().stream()
                .filter(t -> before.stream().noneMatch(b -> same(b, t)))
                .forEach(trades::add);
        findings.addAll(read.findings());
    }

    private static boolean same(Trade one, Trade other) {
        return one.quantity().spans().equals(other.quantity().spans())
                || other.unitHeading().value().isEmpty()
                        && one.date().value().equals(other.date().value())
                        && one.quantity().value().equals(other.quantity().value())
                        && !one.date().spans().equals(other.date().spans())
                        && (other.price().value().isEmpty()
                                || one.price().value().equals(other.price().value()))
                        && other.note().value().filter(n -> n.length() > 60).isPresent();
    }
}
