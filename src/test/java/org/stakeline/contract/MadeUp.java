package org.stakeline.contract;

import org.stakeline.evidence.Accession;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.AdsPosition;
import org.stakeline.filing.AdsRatioStatement;
import org.stakeline.filing.EarlierFiling;
import org.stakeline.filing.Era;
import org.stakeline.filing.Filer;
import org.stakeline.filing.Filing;
import org.stakeline.filing.FilingRule;
import org.stakeline.filing.FormerPerson;
import org.stakeline.filing.FundsCode;
import org.stakeline.filing.GroupBox;
import org.stakeline.filing.Issuer;
import org.stakeline.filing.Item;
import org.stakeline.filing.ItemChange;
import org.stakeline.filing.Outstanding;
import org.stakeline.filing.PersonType;
import org.stakeline.filing.Reading;
import org.stakeline.filing.Relationship;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.filing.SaleMandate;
import org.stakeline.filing.Schedule;
import org.stakeline.filing.SecurityClass;
import org.stakeline.filing.Signature;
import org.stakeline.filing.Trade;
import org.stakeline.quantity.Ads;
import org.stakeline.quantity.AdsRatio;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.Price;
import org.stakeline.quantity.Shares;
import org.stakeline.quantity.StatedPercent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Readings made by chance: every kind of statement in every place. */
final class MadeUp {

    private static final String LETTERS = "aZ \"\\/\n\t%é漢&<\u0001";

    private final SplittableRandom chance;

    MadeUp(long seed) {
        chance = new SplittableRandom(seed);
    }

    Reading reading() {
        return new Reading(filing(), list(this::finding), List.of());
    }

    private Filing filing() {
        return new Filing(
                words(),
                "00ff",
                pick(Era.values()),
                stated(this::accession),
                stated(this::words),
                chance.nextBoolean() ? Optional.of(pick(Schedule.values())) : Optional.empty(),
                stated(() -> chance.nextInt(99)),
                stated(this::accession),
                stated(this::date),
                stated(() -> OffsetDateTime.of(date(), at(), ZoneOffset.ofHours(-5))),
                stated(this::words),
                list(
                        () ->
                                new Filer(
                                        stated(this::words),
                                        stated(this::words),
                                        list(() -> stated(this::words)),
                                        list(() -> stated(this::words)))),
                stated(this::date),
                new Issuer(stated(this::words), stated(this::words)),
                new SecurityClass(
                        stated(this::words), statedList(this::words), stated(chance::nextBoolean)),
                statedList(() -> pick(FilingRule.values())),
                list(this::person),
                list(this::item),
                list(this::trade),
                list(this::mandate),
                list(
                        () ->
                                new Outstanding(
                                        stated(this::shares),
                                        stated(this::words),
                                        stated(this::date))),
                list(() -> new AdsRatioStatement(stated(() -> AdsRatio.of(1, 2)))),
                list(
                        () ->
                                new AdsPosition(
                                        stated(this::shares),
                                        stated(() -> Ads.of(chance.nextInt(99))),
                                        stated(this::words))),
                list(this::relationship),
                list(
                        () ->
                                new EarlierFiling(
                                        stated(() -> chance.nextInt(9)),
                                        stated(this::date),
                                        stated(this::words))),
                list(
                        () ->
                                new FormerPerson(
                                        stated(this::words),
                                        stated(this::words),
                                        stated(this::date))),
                list(
                        () ->
                                new Signature(
                                        stated(this::words),
                                        stated(this::words),
                                        stated(this::words),
                                        stated(this::date))));
    }

    private ReportingPerson person() {
        return new ReportingPerson(
                stated(this::words),
                stated(this::words),
                stated(this::words),
                stated(() -> pick(GroupBox.values())),
                statedList(() -> pick(FundsCode.values())),
                stated(chance::nextBoolean),
                stated(this::words),
                stated(this::shares),
                stated(this::shares),
                stated(this::shares),
                stated(this::shares),
                stated(this::shares),
                stated(chance::nextBoolean),
                stated(() -> StatedPercent.parse(pick("<1", ">5", "6.20", "0"))),
                statedList(() -> pick(PersonType.values())),
                statedList(this::words));
    }

    private Item item() {
        return new Item(
                stated(this::words),
                stated(this::words),
                stated(this::words),
                list(() -> new ItemChange(stated(this::words), pick(ItemChange.Kind.values()))));
    }

    private Trade trade() {
        return new Trade(
                stated(this::words),
                stated(this::date),
                stated(() -> pick(Trade.Side.values())),
                stated(() -> new BigDecimal("1250.50")),
                stated(() -> pick(Trade.Unit.values())),
                stated(this::words),
                stated(() -> Price.parse(".7194")),
                stated(() -> Price.parse("16.10")),
                stated(() -> Price.parse("17")),
                stated(() -> "USD"),
                stated(this::words));
    }

    private SaleMandate mandate() {
        return new SaleMandate(
                stated(() -> new BigDecimal("2469651")),
                stated(() -> pick(Trade.Unit.values())),
                stated(() -> pick(Trade.Side.values())),
                stated(this::date),
                stated(this::date));
    }

    private Relationship relationship() {
        return new Relationship(
                stated(this::words),
                stated(this::words),
                stated(() -> pick(Relationship.Kind.values())),
                stated(() -> Percent.of("50.10")),
                stated(() -> Percent.of("100")),
                stated(this::words));
    }

    private Finding finding() {
        return new Finding(
                "made.up",
                pick(Finding.Level.values()),
                words(),
                list(this::words),
                list(this::span));
    }

    private <T> Stated<T> stated(Supplier<T> value) {
        Span[] spans = list(this::span).toArray(Span[]::new);
        return switch (chance.nextInt(5)) {
            case 0 -> Stated.none();
            case 1 -> Stated.unreadable(spans);
            case 2 -> Stated.notApplicable(spans);
            default -> Stated.of(value.get(), spans);
        };
    }

    private <T> List<Stated<T>> statedList(Supplier<T> value) {
        return list(() -> stated(value));
    }

    private <T> List<T> list(Supplier<T> element) {
        List<T> list = new ArrayList<>();
        for (int n = chance.nextInt(4); n > 0; n--) {
            list.add(element.get());
        }
        return list;
    }

    private Span span() {
        String text = words();
        int start = chance.nextInt(10_000);
        return new Span(
                chance.nextBoolean() ? null : "made-up.htm", start, start + text.length(), text);
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int n = chance.nextInt(12); n > 0; n--) {
            words.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return words.toString();
    }

    private Shares shares() {
        return new Shares(BigDecimal.valueOf(chance.nextLong(1_000_000_000L), chance.nextInt(3)));
    }

    private Accession accession() {
        return new Accession("0009999998-23-00000" + chance.nextInt(10));
    }

    private LocalDate date() {
        return LocalDate.of(1994, 1, 1).plusDays(chance.nextInt(12_000));
    }

    private java.time.LocalTime at() {
        return java.time.LocalTime.ofSecondOfDay(chance.nextInt(86_400));
    }

    @SafeVarargs
    private <E> E pick(E... all) {
        return all[chance.nextInt(all.length)];
    }
}
