package org.stakeline.store;

import static org.stakeline.store.schema.Tables.CUSIPS;
import static org.stakeline.store.schema.Tables.ITEMS;
import static org.stakeline.store.schema.Tables.OUTSTANDING;
import static org.stakeline.store.schema.Tables.PERSONS;
import static org.stakeline.store.schema.Tables.RATIOS;
import static org.stakeline.store.schema.Tables.RELATIONSHIPS;
import static org.stakeline.store.schema.Tables.TRADES;

import org.jooq.DSLContext;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;
import org.stakeline.filing.AdsRatioStatement;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Item;
import org.stakeline.filing.Outstanding;
import org.stakeline.filing.Relationship;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.filing.Trade;
import org.stakeline.quantity.AdsRatio;
import org.stakeline.quantity.Shares;
import org.stakeline.quantity.StatedPercent;
import org.stakeline.store.schema.tables.records.CusipsRecord;
import org.stakeline.store.schema.tables.records.ItemsRecord;
import org.stakeline.store.schema.tables.records.OutstandingRecord;
import org.stakeline.store.schema.tables.records.PersonsRecord;
import org.stakeline.store.schema.tables.records.RatiosRecord;
import org.stakeline.store.schema.tables.records.RelationshipsRecord;
import org.stakeline.store.schema.tables.records.TradesRecord;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** The rows of what one reading of a filing states, table by table. */
final class FactRows {

    private final DSLContext sql;
    private final Key key;
    private final List<UpdatableRecord<?>> rows = new ArrayList<>();

    /**
     * Which reading of which filing, and its two times.
     *
     * @param asOf date of event, else the day it was filed
     */
    record Key(String filing, int reading, @Nullable LocalDate asOf, OffsetDateTime knownAt) {}

    FactRows(DSLContext sql, Key key) {
        this.sql = sql;
        this.key = key;
    }

    /** Writes the rows, and gives the spellings of the cover pages. */
    List<String> write(Filing filing) {
        cusips(filing);
        List<String> spellings = new SpellingRows(sql, key).write(filing);
        for (int i = 0; i < filing.persons().size(); i++) {
            rows.add(person(filing.persons().get(i), i, spellings.get(i)));
        }
        each(filing.items(), this::item);
        each(filing.trades(), this::trade);
        each(filing.relationships(), this::relationship);
        each(filing.outstanding(), this::outstanding);
        each(filing.adsRatios(), this::ratio);
        sql.batchInsert(rows).execute();
        return spellings;
    }

    /** A row of one fact, at its place. */
    @FunctionalInterface
    private interface Row<T> {
        UpdatableRecord<?> of(T fact, int ordinal);
    }

    private <T> void each(List<T> facts, Row<T> row) {
        for (int i = 0; i < facts.size(); i++) {
            rows.add(row.of(facts.get(i), i));
        }
    }

    private void cusips(Filing filing) {
        List<String> read =
                filing.security().cusips().stream().flatMap(c -> c.value().stream()).toList();
        each(
                read,
                (cusip, ordinal) -> {
                    CusipsRecord row = sql.newRecord(CUSIPS);
                    row.setFiling(key.filing()).setReading(key.reading()).setOrdinal(ordinal);
                    return row.setCusip(Columns.text(cusip))
                            .setAsOf(key.asOf())
                            .setKnownAt(key.knownAt());
                });
    }

    private PersonsRecord person(ReportingPerson person, int ordinal, String spelling) {
        PersonsRecord row = sql.newRecord(PERSONS);
        row.setFiling(key.filing()).setReading(key.reading()).setOrdinal(ordinal);
        row.setSpelling(spelling)
                .setName(Columns.text(person.name()))
                .setCik(Columns.text(person.cik()));
        row.setGroupBox(Columns.word(person.group())).setFunds(Columns.words(person.funds()));
        row.setLegalProceedings(Columns.value(person.legalProceedings()));
        row.setCitizenship(Columns.text(person.citizenship()));
        row.setSoleVoting(Columns.text(person.soleVoting()));
        row.setSharedVoting(Columns.text(person.sharedVoting()));
        row.setSoleDispositive(Columns.text(person.soleDispositive()));
        row.setSharedDispositive(Columns.text(person.sharedDispositive()));
        row.setAggregate(Columns.text(person.aggregate()));
        row.setAggregateOrder(Columns.order(Columns.value(person.aggregate().map(Shares::count))));
        row.setExcludesShares(Columns.value(person.excludesShares()));
        row.setPercent(Columns.text(person.percent()));
        row.setPercentOrder(Columns.order(Columns.value(person.percent().map(FactRows::number))));
        return row.setTypes(Columns.words(person.types()))
                .setAsOf(key.asOf())
                .setKnownAt(key.knownAt());
    }

    static BigDecimal number(StatedPercent percent) {
        return percent.percent().value();
    }

    private ItemsRecord item(Item item, int ordinal) {
        ItemsRecord row = sql.newRecord(ITEMS);
        row.setFiling(key.filing()).setReading(key.reading()).setOrdinal(ordinal);
        row.setNumber(Columns.text(item.number())).setTitle(Columns.text(item.title()));
        return row.setText(Columns.text(item.text())).setAsOf(key.asOf()).setKnownAt(key.knownAt());
    }

    private TradesRecord trade(Trade trade, int ordinal) {
        TradesRecord row = sql.newRecord(TRADES);
        row.setFiling(key.filing()).setReading(key.reading()).setOrdinal(ordinal);
        row.setPerson(Columns.text(trade.person())).setSide(Columns.word(trade.side()));
        row.setQuantity(Columns.digits(trade.quantity()));
        row.setUnit(Columns.word(trade.unit())).setUnitHeading(Columns.text(trade.unitHeading()));
        row.setPrice(Columns.text(trade.price())).setLow(Columns.text(trade.low()));
        row.setHigh(Columns.text(trade.high())).setCurrency(Columns.text(trade.currency()));
        row.setNote(Columns.text(trade.note()));
        return row.setAsOf(Columns.value(trade.date())).setKnownAt(key.knownAt());
    }

    private RelationshipsRecord relationship(Relationship relationship, int ordinal) {
        RelationshipsRecord row = sql.newRecord(RELATIONSHIPS);
        row.setFiling(key.filing()).setReading(key.reading()).setOrdinal(ordinal);
        row.setSubject(Columns.text(relationship.subject()));
        row.setObject(Columns.text(relationship.object()));
        row.setKind(Columns.word(relationship.kind()));
        row.setPercent(Columns.text(relationship.percent()));
        row.setCollectivePercent(Columns.text(relationship.collectivePercent()));
        row.setSentence(Columns.text(relationship.sentence()));
        return row.setValidFrom(key.asOf()).setKnownAt(key.knownAt());
    }

    private OutstandingRecord outstanding(Outstanding count, int ordinal) {
        OutstandingRecord row = sql.newRecord(OUTSTANDING);
        row.setFiling(key.filing()).setReading(key.reading()).setOrdinal(ordinal);
        row.setShares(Columns.text(count.shares()));
        row.setSecurityTitle(Columns.text(count.securityTitle()));
        return row.setAsOf(Columns.value(count.asOf())).setKnownAt(key.knownAt());
    }

    private RatiosRecord ratio(AdsRatioStatement statement, int ordinal) {
        RatiosRecord row = sql.newRecord(RATIOS);
        row.setFiling(key.filing()).setReading(key.reading()).setOrdinal(ordinal);
        row.setAds(Columns.digits(statement.ratio().map(AdsRatio::ads)));
        row.setShares(Columns.digits(statement.ratio().map(AdsRatio::shares)));
        return row.setAsOf(key.asOf()).setKnownAt(key.knownAt());
    }
}
