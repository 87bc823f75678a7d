package org.stakeline.compute;

import org.stakeline.evidence.Accession;
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
import org.stakeline.filing.Issuer;
import org.stakeline.filing.Item;
import org.stakeline.filing.ItemChange;
import org.stakeline.filing.Outstanding;
import org.stakeline.filing.PersonType;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a filing together for a test: what is not given is not stated. */
public final class FilingBuilder {

    private String hash = "00";
    private String issuer = "An Issuer, Inc.";
    private Stated<String> issuerCik = Stated.none();
    private String form = "SC 13D";
    private Optional<Integer> amendment = Optional.empty();
    private Optional<LocalDate> filed = Optional.empty();
    private Optional<LocalDate> event = Optional.empty();
    private Era era = Era.HTML;
    private Optional<Accession> accession = Optional.empty();
    private Optional<Accession> previous = Optional.empty();
    private final List<Filer> filers = new ArrayList<>();
    private String title = "Common Stock";
    private final List<Stated<String>> cusips = new ArrayList<>();
    private final List<Stated<FilingRule>> rules = new ArrayList<>();
    private final List<ReportingPerson> persons = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Trade> trades = new ArrayList<>();
    private final List<SaleMandate> mandates = new ArrayList<>();
    private final List<Outstanding> outstanding = new ArrayList<>();
    private final List<AdsRatioStatement> ratios = new ArrayList<>();
    private final List<AdsPosition> positions = new ArrayList<>();
    private final List<Relationship> relationships = new ArrayList<>();
    private final List<EarlierFiling> earlier = new ArrayList<>();
    private final List<FormerPerson> former = new ArrayList<>();
    private final List<Signature> signatures = new ArrayList<>();

    public static FilingBuilder of(String form) {
        FilingBuilder builder = new FilingBuilder();
        builder.form = form;
        return builder;
    }

    /** The hash of the filing's bytes, by which several are told apart. */
    public FilingBuilder hash(String digits) {
        hash = digits;
        return this;
    }

    public FilingBuilder issuer(String name) {
        issuer = name;
        return this;
    }

    public FilingBuilder issuerCik(String digits) {
        issuerCik = said(digits);
        return this;
    }

    /** A statement with its words standing at the start of a document named for the test. */
    public static <T> Stated<T> said(T value) {
        String words = value.toString();
        return Stated.of(value, new Span("test", 0, words.length(), words));
    }

    static <T> Stated<T> maybe(Optional<T> value) {
        return value.map(FilingBuilder::said).orElseGet(Stated::none);
    }

    public FilingBuilder amendment(int number) {
        amendment = Optional.of(number);
        return this;
    }

    public FilingBuilder filed(String day) {
        filed = Optional.of(LocalDate.parse(day));
        return this;
    }

    public FilingBuilder event(String day) {
        event = Optional.of(LocalDate.parse(day));
        return this;
    }

    public FilingBuilder era(Era kind) {
        era = kind;
        return this;
    }

    public FilingBuilder accession(String number) {
        accession = Optional.of(new Accession(number));
        return this;
    }

    /** The accession number of the filing that a structured amendment says it follows. */
    public FilingBuilder follows(String number) {
        previous = Optional.of(new Accession(number));
        return this;
    }

    public FilingBuilder filer(String name, String cik) {
        filers.add(new Filer(said(name), said(cik)));
        return this;
    }

    public FilingBuilder filer(String name, String cik, String formerName, String address) {
        filers.add(
                new Filer(
                        said(name), said(cik), List.of(said(formerName)), List.of(said(address))));
        return this;
    }

    public FilingBuilder title(String words) {
        title = words;
        return this;
    }

    public FilingBuilder cusip(String printed) {
        cusips.add(said(printed));
        return this;
    }

    public FilingBuilder rule(FilingRule rule) {
        rules.add(said(rule));
        return this;
    }

    /** A cover page with a name and a type of reporting person alone. */
    public FilingBuilder typed(String name, String type) {
        persons.add(
                new ReportingPerson(
                        said(name),
                        Stated.none(),
                        Stated.none(),
                        List.of(),
                        Stated.none(),
                        Stated.none(),
                        Stated.none(),
                        Stated.none(),
                        Stated.none(),
                        Stated.none(),
                        Stated.none(),
                        Stated.none(),
                        Stated.none(),
                        List.of(said(PersonType.valueOf(type))),
                        List.of()));
        return this;
    }

    /** A cover page with a name, a source of funds and a type of reporting person alone. */
    public FilingBuilder funded(String name, String funds, String type) {
        persons.add(
                new ReportingPerson(
                        said(name),
                        Stated.none(),
                        Stated.none(),
                        List.of(said(FundsCode.valueOf(funds))),
                        Stated.none(),
                        Stated.none(),
                        Stated.none(),
                        Stated.none(),
                        Stated.none(),
                        Stated.none(),
                        Stated.none(),
                        Stated.none(),
                        Stated.none(),
                        List.of(said(PersonType.valueOf(type))),
                        List.of()));
        return this;
    }

    /** A cover page with all its power shared. */
    public FilingBuilder shared(String name, String amount, String percent, String... notes) {
        return person(name, "0", amount, "0", amount, amount, percent, notes);
    }

    /** A cover page with all its power sole. */
    public FilingBuilder sole(String name, String amount, String percent, String... notes) {
        return person(name, amount, "0", amount, "0", amount, percent, notes);
    }

    /** A cover page with its rows 7 to 11 and 13; an empty text is not stated. */
    public FilingBuilder person(
            String name,
            String soleVoting,
            String sharedVoting,
            String soleDispositive,
            String sharedDispositive,
            String aggregate,
            String percent,
            String... notes) {
        persons.add(
                new ReportingPerson(
                        said(name),
                        Stated.none(),
                        Stated.none(),
                        List.of(said(FundsCode.OO)),
                        Stated.none(),
                        Stated.none(),
                        shares(soleVoting),
                        shares(sharedVoting),
                        shares(soleDispositive),
                        shares(sharedDispositive),
                        shares(aggregate),
                        Stated.none(),
                        percent.isEmpty() ? Stated.none() : said(StatedPercent.parse(percent)),
                        List.of(said(PersonType.CO)),
                        List.of(notes).stream().map(FilingBuilder::said).toList()));
        return this;
    }

    static Stated<Shares> shares(String digits) {
        return digits.isEmpty() ? Stated.none() : said(Shares.parse(digits));
    }

    public FilingBuilder item(String number, String text, ItemChange... changes) {
        items.add(new Item(said(number), Stated.none(), said(text), List.of(changes)));
        return this;
    }

    /** An item with the words behind its number, and what stands under them. */
    public FilingBuilder titled(String number, String words, String text) {
        items.add(new Item(said(number), said(words), said(text), List.of()));
        return this;
    }

    public static ItemChange change(String item, ItemChange.Kind kind) {
        return new ItemChange(said(item), kind);
    }

    /** A count of common stock outstanding, as of a day that is not stated. */
    public FilingBuilder base(String shares) {
        return base(shares, "Common Stock", "");
    }

    /** Persons who each report the same shares, with shared powers. */
    public FilingBuilder eachShares(String shares, String percent, String... names) {
        for (String name : names) {
            shared(name, shares, percent);
        }
        return this;
    }

    public FilingBuilder trade(
            String day, Trade.Side side, String quantity, Trade.Unit unit, String price) {
        return trade("", day, side, quantity, unit, "", price, "", "");
    }

    public FilingBuilder trade(
            String person,
            String day,
            Trade.Side side,
            String quantity,
            Trade.Unit unit,
            String heading,
            String price,
            String low,
            String high) {
        trades.add(
                new Trade(
                        person.isEmpty() ? Stated.none() : said(person),
                        day.isEmpty() ? Stated.none() : said(LocalDate.parse(day)),
                        said(side),
                        said(new BigDecimal(quantity)),
                        said(unit),
                        heading.isEmpty() ? Stated.none() : said(heading),
                        price(price),
                        price(low),
                        price(high),
                        said("USD"),
                        Stated.none()));
        return this;
    }

    private static Stated<Price> price(String digits) {
        return digits.isEmpty() ? Stated.none() : said(Price.parse(digits));
    }

    public FilingBuilder mandate(
            String upTo, Trade.Unit unit, Trade.Side side, String from, String through) {
        mandates.add(
                new SaleMandate(
                        said(new BigDecimal(upTo)),
                        said(unit),
                        said(side),
                        said(LocalDate.parse(from)),
                        said(LocalDate.parse(through))));
        return this;
    }

    public FilingBuilder base(String shares, String of, String asOf) {
        outstanding.add(
                new Outstanding(
                        shares(shares),
                        of.isEmpty() ? Stated.none() : said(of),
                        asOf.isEmpty() ? Stated.none() : said(LocalDate.parse(asOf))));
        return this;
    }

    public FilingBuilder ratio(long ads, long shares) {
        ratios.add(new AdsRatioStatement(said(AdsRatio.of(ads, shares))));
        return this;
    }

    public FilingBuilder ads(String ads, String shares, String holder) {
        positions.add(new AdsPosition(shares(shares), said(Ads.parse(ads)), said(holder)));
        return this;
    }

    public FilingBuilder relation(String subject, Relationship.Kind kind, String object) {
        return relation(subject, kind, object, Stated.none());
    }

    public FilingBuilder owns(String subject, String object, String percent) {
        relationships.add(
                new Relationship(
                        said(subject),
                        said(object),
                        said(Relationship.Kind.OWNER),
                        said(Percent.of(percent)),
                        Stated.none(),
                        said(subject + " owns " + percent + " % of " + object + ".")));
        return this;
    }

    public FilingBuilder ownTogether(String subject, String object, String percent) {
        return relation(subject, Relationship.Kind.OWNER, object, said(Percent.of(percent)));
    }

    private FilingBuilder relation(
            String subject, Relationship.Kind kind, String object, Stated<Percent> together) {
        relationships.add(
                new Relationship(
                        said(subject),
                        said(object),
                        said(kind),
                        Stated.none(),
                        together,
                        said(subject + " stands above " + object + ".")));
        return this;
    }

    public FilingBuilder earlier(int number, String filedDate, String calledAs) {
        earlier.add(
                new EarlierFiling(
                        said(number),
                        filedDate.isEmpty() ? Stated.none() : said(LocalDate.parse(filedDate)),
                        said(calledAs)));
        return this;
    }

    public FilingBuilder former(String name, String reason, String day) {
        former.add(new FormerPerson(said(name), said(reason), said(LocalDate.parse(day))));
        return this;
    }

    public FilingBuilder signed(String person, String day) {
        signatures.add(
                new Signature(
                        said(person), said("A Signer"), Stated.none(), said(LocalDate.parse(day))));
        return this;
    }

    public Filing build() {
        return new Filing(
                "test",
                hash,
                era,
                maybe(accession),
                said(form),
                Schedule.named(form),
                maybe(amendment),
                maybe(previous),
                maybe(filed),
                Stated.none(),
                Stated.none(),
                filers,
                maybe(event),
                new Issuer(said(issuer), issuerCik),
                new SecurityClass(said(title), cusips, Stated.none()),
                rules,
                persons,
                items,
                trades,
                mandates,
                outstanding,
                ratios,
                positions,
                relationships,
                earlier,
                former,
                signatures);
    }
}
