package org.stakeline.store;

import org.stakeline.evidence.Accession;
import org.stakeline.evidence.Derived;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.evidence.Submission;
import org.stakeline.filing.AdsRatioStatement;
import org.stakeline.filing.Era;
import org.stakeline.filing.Filing;
import org.stakeline.filing.FundsCode;
import org.stakeline.filing.GroupBox;
import org.stakeline.filing.Issuer;
import org.stakeline.filing.Item;
import org.stakeline.filing.Outstanding;
import org.stakeline.filing.PersonType;
import org.stakeline.filing.Relationship;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.filing.Schedule;
import org.stakeline.filing.SecurityClass;
import org.stakeline.filing.Trade;
import org.stakeline.quantity.AdsRatio;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.Price;
import org.stakeline.quantity.Shares;
import org.stakeline.quantity.StatedPercent;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Made-up filings of made-up issuers. */
final class Samples {

    private Samples() {}

    /** A filing with what reading and computing say of it. */
    @SuppressWarnings("ArrayRecordComponent")
    record Sample(
            Filing filing,
            byte[] bytes,
            List<Finding> findings,
            List<ComputedValue> computed,
            List<MappedText> documents) {}

    static Builder filing(String text) {
        return new Builder(text);
    }

    /** A filing that says as little as one can, until more is said. */
    static final class Builder {

        private final String text;
        private Stated<Accession> accession = Stated.none();
        private Stated<OffsetDateTime> acceptedAt = Stated.none();
        private Stated<LocalDate> eventDate = Stated.none();
        private Schedule schedule = Schedule.D;
        private Issuer issuer = new Issuer(Stated.of("Northgate Mills Inc."), Stated.none());
        private List<Stated<String>> cusips = List.of();
        private final List<ReportingPerson> persons = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private final List<ComputedValue> computed = new ArrayList<>();
        private boolean facts;

        private Builder(String text) {
            this.text = text;
        }

        Builder accession(String number) {
            accession = Stated.of(new Accession(number), new Span(null, 2, 22, number));
            return this;
        }

        Builder acceptedAt(String moment) {
            acceptedAt = Stated.of(OffsetDateTime.parse(moment));
            return this;
        }

        Builder eventDate(String date) {
            eventDate = Stated.of(LocalDate.parse(date));
            return this;
        }

        Builder schedule(Schedule named) {
            schedule = named;
            return this;
        }

        Builder issuer(String name) {
            issuer = new Issuer(Stated.of(name), Stated.none());
            return this;
        }

        Builder issuer(String name, String cik) {
            issuer = new Issuer(Stated.of(name), Stated.of(cik));
            return this;
        }

        Builder cusip(String cusip) {
            cusips = List.of(Stated.of(cusip));
            return this;
        }

        Builder person(String name, String aggregate, String percent) {
            return person(Stated.of(name), Stated.none(), aggregate, percent);
        }

        Builder personWithCik(String name, String cik, String aggregate, String percent) {
            return person(Stated.of(name), Stated.of(cik), aggregate, percent);
        }

        /** A corporation, whose name tells alone who is meant. */
        Builder entity(String name) {
            return person(Stated.of(name), Stated.none(), PersonType.CO, "1", "1");
        }

        Builder entityWithCik(String name, String cik) {
            return person(Stated.of(name), Stated.of(cik), PersonType.CO, "1", "1");
        }

        private Builder person(
                Stated<String> name, Stated<String> cik, String aggregate, String percent) {
            return person(name, cik, PersonType.IN, aggregate, percent);
        }

        private Builder person(
                Stated<String> name,
                Stated<String> cik,
                PersonType type,
                String aggregate,
                String percent) {
            Stated<Shares> shares =
                    Stated.of(Shares.parse(aggregate), new Span("d.htm", 0, 4, "Row "));
            persons.add(
                    new ReportingPerson(
                            name,
                            cik,
                            Stated.of(GroupBox.A),
                            List.of(Stated.of(FundsCode.WC), Stated.of(FundsCode.OO)),
                            Stated.of(false),
                            Stated.of("Delaware"),
                            Stated.of(Shares.ZERO),
                            shares,
                            Stated.unreadable(new Span("d.htm", 4, 6, "11")),
                            shares,
                            shares,
                            Stated.none(),
                            Stated.of(StatedPercent.parse(percent)),
                            List.of(Stated.of(type)),
                            List.of()));
            return this;
        }

        Builder finding(Finding finding) {
            findings.add(finding);
            return this;
        }

        Builder computedPercent(int person, String fraction, String shown) {
            computed.add(
                    new ComputedValue(
                            "percent",
                            "/persons/" + person,
                            fraction,
                            shown,
                            "row 11 over the class, Rule 13d-3(d)(1)(i)",
                            List.of(
                                    new Derived.Input(
                                            "row 11",
                                            "7",
                                            "/persons/0/aggregate",
                                            List.of(new Span("d.htm", 0, 4, "Row ")))),
                            List.of(fraction + " = " + shown + " %")));
            return this;
        }

        Builder withFacts() {
            facts = true;
            return this;
        }

        Sample build() {
            Submission submission =
                    Submission.of("samples/a.txt", text.getBytes(StandardCharsets.UTF_8));
            MappedText document =
                    new MappedText.Builder("d.htm", "Row 11 &amp; more\0")
                            .copy(0, 7)
                            .put("&", 7, 12)
                            .copy(12, 18)
                            .build();
            return new Sample(
                    filing(submission), submission.bytes(), findings, computed, List.of(document));
        }

        private Filing filing(Submission submission) {
            return new Filing(
                    submission.source(),
                    submission.sha256(),
                    Era.HTML,
                    accession,
                    Stated.of("SC 1" + "3" + schedule.word().charAt(2) + "/A"),
                    Optional.of(schedule),
                    Stated.of(4),
                    Stated.none(),
                    Stated.none(),
                    acceptedAt,
                    Stated.none(),
                    List.of(),
                    eventDate,
                    issuer,
                    new SecurityClass(Stated.of("Common Stock"), cusips, Stated.none()),
                    List.of(),
                    persons,
                    facts ? List.of(item()) : List.of(),
                    facts ? List.of(trade()) : List.of(),
                    List.of(),
                    facts ? List.of(outstanding()) : List.of(),
                    facts
                            ? List.of(new AdsRatioStatement(Stated.of(AdsRatio.of(20, 3))))
                            : List.of(),
                    List.of(),
                    facts ? List.of(relationship()) : List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }

        private static Item item() {
            return new Item(
                    Stated.of("5"),
                    Stated.of("Interest"),
                    Stated.of("Words\nwith \0 a NUL"),
                    List.of());
        }

        private static Trade trade() {
            return new Trade(
                    Stated.none(),
                    Stated.of(LocalDate.parse("2023-05-01")),
                    Stated.of(Trade.Side.SELL),
                    Stated.of(new BigDecimal("1234.56789012345678901234567890")),
                    Stated.of(Trade.Unit.ADS),
                    Stated.none(),
                    Stated.of(Price.parse("17.4200")),
                    Stated.none(),
                    Stated.none(),
                    Stated.of("USD"),
                    Stated.none());
        }

        private static Outstanding outstanding() {
            return new Outstanding(
                    Stated.of(Shares.parse("322,929,669")),
                    Stated.none(),
                    Stated.of(LocalDate.parse("2023-02-28")));
        }

        private static Relationship relationship() {
            return new Relationship(
                    Stated.of("Upper Ltd."),
                    Stated.of("Lower L.P."),
                    Stated.of(Relationship.Kind.GENERAL_PARTNER),
                    Stated.of(Percent.of("100.00")),
                    Stated.none(),
                    Stated.of("Upper Ltd. is the general partner of Lower L.P."));
        }
    }
}
