package org.stakeline.contract;

import com.fasterxml.jackson.core.JsonGenerator;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.AdsPosition;
import org.stakeline.filing.AdsRatioStatement;
import org.stakeline.filing.EarlierFiling;
import org.stakeline.filing.Filer;
import org.stakeline.filing.Filing;
import org.stakeline.filing.FilingRule;
import org.stakeline.filing.FormerPerson;
import org.stakeline.filing.GroupBox;
import org.stakeline.filing.Issuer;
import org.stakeline.filing.Item;
import org.stakeline.filing.ItemChange;
import org.stakeline.filing.Outstanding;
import org.stakeline.filing.Reading;
import org.stakeline.filing.Relationship;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.filing.SaleMandate;
import org.stakeline.filing.Schedule;
import org.stakeline.filing.SecurityClass;
import org.stakeline.filing.Signature;
import org.stakeline.filing.Trade;
import org.stakeline.quantity.AdsRatio;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/** Writes the members of a reading in the contract's order. */
final class FilingWriter {

    private final StatedWriter to;
    private final JsonGenerator out;

    FilingWriter(StatedWriter to) {
        this.to = to;
        this.out = to.out();
    }

    void write(Reading reading) throws IOException {
        out.writeStartObject();
        heading(reading.filing());
        dates(reading.filing());
        facts(reading.filing());
        out.writeArrayFieldStart("findings");
        for (Finding finding : reading.findings()) {
            finding(finding);
        }
        out.writeEndArray();
        to.writeEvidence();
        out.writeEndObject();
    }

    private void heading(Filing filing) throws IOException {
        out.writeStringField("source", filing.source());
        out.writeStringField("sha256", filing.sha256());
        out.writeStringField("era", filing.era().word());
        to.text("accession", filing.accession());
        to.text("form", filing.form());
        out.writeFieldName("schedule");
        to.string(filing.schedule().map(Schedule::word));
        to.whole("amendmentNumber", filing.amendmentNumber());
        to.text("previousAccession", filing.previousAccession());
    }

    private void dates(Filing filing) throws IOException {
        to.text("filedDate", filing.filedDate());
        to.text("acceptedAt", filing.acceptedAt(), Moments::print);
        to.text("fileNumber", filing.fileNumber());
        to.list("filers", filing.filers(), this::filer);
        to.text("eventDate", filing.eventDate());
        to.object("issuer", filing.issuer(), this::issuer);
        to.object("security", filing.security(), this::security);
        to.texts("rules", filing.rules(), FilingRule::word);
    }

    private void facts(Filing filing) throws IOException {
        to.list("persons", filing.persons(), this::person);
        to.list("items", filing.items(), this::item);
        to.list("trades", filing.trades(), this::trade);
        to.list("saleMandates", filing.saleMandates(), this::mandate);
        to.list("outstanding", filing.outstanding(), this::outstanding);
        to.list("adsRatios", filing.adsRatios(), this::ratio);
        to.list("adsPositions", filing.adsPositions(), this::adsPosition);
        to.list("relationships", filing.relationships(), this::relationship);
        to.list("earlierFilings", filing.earlierFilings(), this::earlier);
        to.list("formerPersons", filing.formerPersons(), this::former);
        to.list("signatures", filing.signatures(), this::signature);
    }

    private void filer(Filer filer) throws IOException {
        to.text("name", filer.name());
        to.text("cik", filer.cik());
        to.texts("formerNames", filer.formerNames(), n -> n);
        to.texts("addresses", filer.addresses(), a -> a);
    }

    private void issuer(Issuer issuer) throws IOException {
        to.text("name", issuer.name());
        to.text("cik", issuer.cik());
    }

    private void security(SecurityClass security) throws IOException {
        to.text("title", security.title());
        to.texts("cusips", security.cusips(), c -> c);
        to.box("isAds", security.isAds());
    }

    private void person(ReportingPerson person) throws IOException {
        to.text("name", person.name());
        to.text("cik", person.cik());
        to.text("irsNumber", person.irsNumber());
        to.text("group", person.group(), GroupBox::word);
        to.texts("funds", person.funds(), Enum::name);
        to.box("legalProceedings", person.legalProceedings());
        to.text("citizenship", person.citizenship());
        to.text("soleVoting", person.soleVoting());
        to.text("sharedVoting", person.sharedVoting());
        to.text("soleDispositive", person.soleDispositive());
        to.text("sharedDispositive", person.sharedDispositive());
        to.text("aggregate", person.aggregate());
        to.box("excludesShares", person.excludesShares());
        to.text("percent", person.percent());
        to.texts("types", person.types(), Enum::name);
        to.texts("notes", person.notes(), n -> n);
    }

    private void item(Item item) throws IOException {
        to.text("number", item.number());
        to.text("title", item.title());
        to.text("text", item.text());
        to.list("changes", item.changes(), this::change);
    }

    private void change(ItemChange change) throws IOException {
        to.text("item", change.item());
        out.writeStringField("kind", change.kind().name());
    }

    private void trade(Trade trade) throws IOException {
        to.text("person", trade.person());
        to.text("date", trade.date());
        to.text("side", trade.side());
        to.text("quantity", trade.quantity(), BigDecimal::toPlainString);
        to.text("unit", trade.unit());
        to.text("unitHeading", trade.unitHeading());
        to.text("price", trade.price());
        to.text("low", trade.low());
        to.text("high", trade.high());
        to.text("currency", trade.currency());
        to.text("note", trade.note());
    }

    private void mandate(SaleMandate mandate) throws IOException {
        to.text("upTo", mandate.upTo(), BigDecimal::toPlainString);
        to.text("unit", mandate.unit());
        to.text("side", mandate.side());
        to.text("from", mandate.from());
        to.text("through", mandate.through());
    }

    private void outstanding(Outstanding base) throws IOException {
        to.text("shares", base.shares());
        to.text("securityTitle", base.securityTitle());
        to.text("asOf", base.asOf());
    }

    private void ratio(AdsRatioStatement statement) throws IOException {
        Stated<AdsRatio> ratio = statement.ratio();
        out.writeFieldName("ads");
        to.string(ratio.value().map(r -> r.ads().toPlainString()));
        out.writeFieldName("shares");
        to.string(ratio.value().map(r -> r.shares().toPlainString()));
        to.note("", ratio);
    }

    private void adsPosition(AdsPosition position) throws IOException {
        to.text("shares", position.shares());
        to.text("ads", position.ads());
        to.text("holder", position.holder());
    }

    private void relationship(Relationship said) throws IOException {
        to.text("subject", said.subject());
        to.text("object", said.object());
        to.text("kind", said.kind());
        to.text("percent", said.percent());
        to.text("collectivePercent", said.collectivePercent());
        to.text("sentence", said.sentence());
    }

    private void earlier(EarlierFiling filing) throws IOException {
        to.whole("amendmentNumber", filing.amendmentNumber());
        to.text("filedDate", filing.filedDate(), LocalDate::toString);
        to.text("calledAs", filing.calledAs());
    }

    private void former(FormerPerson person) throws IOException {
        to.text("name", person.name());
        to.text("reason", person.reason());
        to.text("date", person.date());
    }

    private void signature(Signature signature) throws IOException {
        to.text("person", signature.person());
        to.text("signedBy", signature.signedBy());
        to.text("title", signature.title());
        to.text("date", signature.date());
    }

    private void finding(Finding finding) throws IOException {
        out.writeStartObject();
        out.writeStringField("code", finding.code());
        out.writeStringField("level", finding.level().name().toLowerCase(Locale.ROOT));
        out.writeStringField("message", finding.message());
        out.writeArrayFieldStart("paths");
        for (String path : finding.paths()) {
            out.writeString(path);
        }
        out.writeEndArray();
        to.spans("spans", finding.spans());
        out.writeEndObject();
    }
}
