package org.stakeline.contract;

import org.stakeline.evidence.Accession;
import org.stakeline.evidence.Finding;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Builds a reading from its JSON object, member by member. */
final class FilingParser {

    private final JsonTree top;
    private final StatedParser from;

    FilingParser(JsonTree top) {
        this.top = top;
        this.from = new StatedParser(top);
    }

    Reading reading() {
        List<Finding> findings =
                top.get("findings").elements().stream().map(FilingParser::finding).toList();
        return new Reading(filing(), findings, List.of());
    }

    private Filing filing() {
        return new Filing(
                top.required("source"),
                top.required("sha256"),
                Era.valueOf(top.required("era").toUpperCase(Locale.ROOT)),
                from.stated(top, "", "accession", Accession::new),
                from.text(top, "", "form"),
                top.get("schedule").text().flatMap(Schedule::named),
                from.stated(top, "", "amendmentNumber", Integer::valueOf),
                from.stated(top, "", "previousAccession", Accession::new),
                from.stated(top, "", "filedDate", LocalDate::parse),
                from.stated(top, "", "acceptedAt", OffsetDateTime::parse),
                from.text(top, "", "fileNumber"),
                list("filers", this::filer),
                from.stated(top, "", "eventDate", LocalDate::parse),
                issuer(top.get("issuer")),
                security(top.get("security")),
                from.texts(
                        top,
                        "",
                        "rules",
                        word -> named(FilingRule.values(), FilingRule::word, word)),
                list("persons", this::person),
                list("items", this::item),
                list("trades", this::trade),
                list("saleMandates", this::mandate),
                list("outstanding", this::outstanding),
                list("adsRatios", this::ratio),
                list("adsPositions", this::adsPosition),
                list("relationships", this::relationship),
                list("earlierFilings", this::earlier),
                list("formerPersons", this::former),
                list("signatures", this::signature));
    }

    private <T> List<T> list(String name, StatedParser.Body<T> body) {
        return from.list(top, "", name, body);
    }

    private Filer filer(JsonTree in, String at) {
        return new Filer(
                from.text(in, at, "name"),
                from.text(in, at, "cik"),
                from.texts(in, at, "formerNames", n -> n),
                from.texts(in, at, "addresses", a -> a));
    }

    private Issuer issuer(JsonTree in) {
        return new Issuer(from.text(in, "/issuer", "name"), from.text(in, "/issuer", "cik"));
    }

    private SecurityClass security(JsonTree in) {
        return new SecurityClass(
                from.text(in, "/security", "title"),
                from.texts(in, "/security", "cusips", c -> c),
                from.stated(in, "/security", "isAds", Boolean::valueOf));
    }

    private ReportingPerson person(JsonTree in, String at) {
        return new ReportingPerson(
                from.text(in, at, "name"),
                from.text(in, at, "cik"),
                from.text(in, at, "irsNumber"),
                from.stated(
                        in, at, "group", word -> named(GroupBox.values(), GroupBox::word, word)),
                from.texts(in, at, "funds", FundsCode::valueOf),
                from.stated(in, at, "legalProceedings", Boolean::valueOf),
                from.text(in, at, "citizenship"),
                from.stated(in, at, "soleVoting", Shares::parse),
                from.stated(in, at, "sharedVoting", Shares::parse),
                from.stated(in, at, "soleDispositive", Shares::parse),
                from.stated(in, at, "sharedDispositive", Shares::parse),
                from.stated(in, at, "aggregate", Shares::parse),
                from.stated(in, at, "excludesShares", Boolean::valueOf),
                from.stated(in, at, "percent", StatedPercent::parse),
                from.texts(in, at, "types", PersonType::valueOf),
                from.texts(in, at, "notes", n -> n));
    }

    private Item item(JsonTree in, String at) {
        return new Item(
                from.text(in, at, "number"),
                from.text(in, at, "title"),
                from.text(in, at, "text"),
                from.list(in, at, "changes", this::change));
    }

    private ItemChange change(JsonTree in, String at) {
        return new ItemChange(
                from.text(in, at, "item"), ItemChange.Kind.valueOf(in.required("kind")));
    }

    private Trade trade(JsonTree in, String at) {
        return new Trade(
                from.text(in, at, "person"),
                from.stated(in, at, "date", LocalDate::parse),
                from.stated(in, at, "side", Trade.Side::valueOf),
                from.stated(in, at, "quantity", BigDecimal::new),
                from.stated(in, at, "unit", Trade.Unit::valueOf),
                from.text(in, at, "unitHeading"),
                from.stated(in, at, "price", Price::parse),
                from.stated(in, at, "low", Price::parse),
                from.stated(in, at, "high", Price::parse),
                from.text(in, at, "currency"),
                from.text(in, at, "note"));
    }

    private SaleMandate mandate(JsonTree in, String at) {
        return new SaleMandate(
                from.stated(in, at, "upTo", BigDecimal::new),
                from.stated(in, at, "unit", Trade.Unit::valueOf),
                from.stated(in, at, "side", Trade.Side::valueOf),
                from.stated(in, at, "from", LocalDate::parse),
                from.stated(in, at, "through", LocalDate::parse));
    }

    private Outstanding outstanding(JsonTree in, String at) {
        return new Outstanding(
                from.stated(in, at, "shares", Shares::parse),
                from.text(in, at, "securityTitle"),
                from.stated(in, at, "asOf", LocalDate::parse));
    }

    private AdsRatioStatement ratio(JsonTree in, String at) {
        Stated<AdsRatio> ratio =
                in.get("ads")
                        .text()
                        .map(
                                ads ->
                                        new AdsRatio(
                                                new BigDecimal(ads),
                                                new BigDecimal(in.required("shares"))))
                        .map(value -> Stated.of(value, from.spansAt(at)))
                        .orElseGet(() -> from.absent(at));
        return new AdsRatioStatement(ratio);
    }

    private AdsPosition adsPosition(JsonTree in, String at) {
        return new AdsPosition(
                from.stated(in, at, "shares", Shares::parse),
                from.stated(in, at, "ads", Ads::parse),
                from.text(in, at, "holder"));
    }

    private Relationship relationship(JsonTree in, String at) {
        return new Relationship(
                from.text(in, at, "subject"),
                from.text(in, at, "object"),
                from.stated(in, at, "kind", Relationship.Kind::valueOf),
                from.stated(in, at, "percent", Percent::of),
                from.stated(in, at, "collectivePercent", Percent::of),
                from.text(in, at, "sentence"));
    }

    private EarlierFiling earlier(JsonTree in, String at) {
        return new EarlierFiling(
                from.stated(in, at, "amendmentNumber", Integer::valueOf),
                from.stated(in, at, "filedDate", LocalDate::parse),
                from.text(in, at, "calledAs"));
    }

    private FormerPerson former(JsonTree in, String at) {
        return new FormerPerson(
                from.text(in, at, "name"),
                from.text(in, at, "reason"),
                from.stated(in, at, "date", LocalDate::parse));
    }

    private Signature signature(JsonTree in, String at) {
        return new Signature(
                from.text(in, at, "person"),
                from.text(in, at, "signedBy"),
                from.text(in, at, "title"),
                from.stated(in, at, "date", LocalDate::parse));
    }

    private static Finding finding(JsonTree in) {
        return new Finding(
                in.required("code"),
                Finding.Level.valueOf(in.required("level").toUpperCase(Locale.ROOT)),
                in.required("message"),
                in.get("paths").elements().stream().flatMap(p -> p.text().stream()).toList(),
                StatedParser.spans(in.get("spans")));
    }

    // the constant of that word, which is not always its name
    private static <E extends Enum<E>> E named(
            E[] values, Function<E, String> word, String printed) {
        return Arrays.stream(values)
                .filter(value -> word.apply(value).equals(printed))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "not the JSON of a reading: \""
                                                + printed
                                                + "\" is none of "
                                                + Arrays.toString(values)));
    }
}
