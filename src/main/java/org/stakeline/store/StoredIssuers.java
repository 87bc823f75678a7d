package org.stakeline.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.stakeline.store.schema.Tables.CUSIPS;
import static org.stakeline.store.schema.Tables.ISSUERS;
import static org.stakeline.store.schema.Tables.PERSONS;
import static org.stakeline.store.schema.Tables.READINGS;
import static org.stakeline.store.schema.Tables.SPELLINGS;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.SelectJoinStep;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.stakeline.store.schema.tables.records.IssuersRecord;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The issuers, by SQL. */
final class StoredIssuers implements Issuers {

    private static final Field<Integer> FILED = count().as("filed");
    private static final Field<LocalDate> LAST_EVENT = max(READINGS.VALID_FROM).as("last_event");
    private static final Field<OffsetDateTime> LAST_KNOWN = max(READINGS.KNOWN_AT).as("last_known");
    private static final Field<Integer> HELD = countDistinct(SPELLINGS.PERSON).as("held");

    private final DSLContext sql;

    StoredIssuers(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Page<IssuerRow> list(@Nullable String words, PageRequest<IssuerSort> page) {
        Condition which = Words.when(Words.none(words) ? null : words, StoredIssuers::hasWords);
        Table<?> told = told(noCondition());
        Table<?> holding = holding(noCondition());
        SelectJoinStep<Record1<String>> keys = sql.select(ISSUERS.ID).from(ISSUERS);
        SelectJoinStep<Record1<String>> joined =
                switch (page.sort()) {
                    case NAME -> keys;
                    case FILINGS, EVENT, KNOWN -> keys.join(told).on(of(told));
                    case HOLDERS -> keys.join(told).on(of(told)).leftJoin(holding).on(of(holding));
                };
        return Rows.page(
                sql,
                joined.where(isTold()).and(which),
                Rows.order(page, column(page.sort(), told, holding), ISSUERS.ID),
                page,
                Record1::value1,
                this::rows);
    }

    @Override
    public Optional<IssuerRow> byId(String id) {
        return Optional.ofNullable(rows(List.of(id)).get(id));
    }

    @Override
    public List<IssuerRow> byIds(List<String> ids) {
        return Rows.inOrder(ids, rows(ids));
    }

    private static Condition of(Table<?> query) {
        return Rows.field(query, READINGS.ISSUER).eq(ISSUERS.ID);
    }

    // some newest reading is about it
    private static Condition isTold() {
        return exists(
                selectOne()
                        .from(READINGS)
                        .where(READINGS.ISSUER.eq(ISSUERS.ID), READINGS.REPLACED_AT.isNull()));
    }

    // what is told of each issuer
    private static Table<?> told(Condition which) {
        return select(READINGS.ISSUER, FILED, LAST_EVENT, LAST_KNOWN)
                .from(READINGS)
                .where(READINGS.REPLACED_AT.isNull(), which)
                .groupBy(READINGS.ISSUER)
                .asTable("told");
    }

    // how many hold each issuer
    private static Table<?> holding(Condition which) {
        return select(READINGS.ISSUER, HELD)
                .from(READINGS)
                .join(PERSONS)
                .on(PERSONS.FILING.eq(READINGS.FILING), PERSONS.READING.eq(READINGS.READING))
                .join(SPELLINGS)
                .on(SPELLINGS.ID.eq(PERSONS.SPELLING))
                .where(READINGS.REPLACED_AT.isNull(), which)
                .groupBy(READINGS.ISSUER)
                .asTable("holding");
    }

    private static Field<?> column(IssuerSort sort, Table<?> told, Table<?> holding) {
        return switch (sort) {
            case NAME -> ISSUERS.NAME_KEY;
            case FILINGS -> Rows.field(told, FILED);
            case HOLDERS -> Rows.field(holding, HELD);
            case EVENT -> Rows.field(told, LAST_EVENT);
            case KNOWN -> Rows.field(told, LAST_KNOWN);
        };
    }

    private Map<String, IssuerRow> rows(List<String> ids) {
        Map<String, List<String>> cusips = cusips(ids);
        Table<?> told = told(READINGS.ISSUER.in(ids));
        Table<?> holding = holding(READINGS.ISSUER.in(ids));
        Map<String, Integer> held =
                sql.select()
                        .from(holding)
                        .fetchMap(Rows.field(holding, READINGS.ISSUER), Rows.field(holding, HELD));
        Map<String, Record> of =
                sql.select().from(told).fetchMap(Rows.field(told, READINGS.ISSUER), r -> r);
        Map<String, IssuerRow> rows = new HashMap<>();
        for (IssuersRecord issuer : sql.selectFrom(ISSUERS).where(ISSUERS.ID.in(ids))) {
            String id = issuer.getId();
            Optional.ofNullable(of.get(id))
                    .map(
                            r ->
                                    row(
                                            issuer,
                                            r,
                                            held.getOrDefault(id, 0),
                                            cusips.getOrDefault(id, List.of())))
                    .ifPresent(row -> rows.put(id, row));
        }
        return rows;
    }

    private static Condition hasWords(String words) {
        return Words.in(ISSUERS.NAME, words)
                .or(Words.in(ISSUERS.CIK, words))
                .or(
                        exists(
                                selectOne()
                                        .from(CUSIPS)
                                        .join(READINGS)
                                        .on(
                                                READINGS.FILING.eq(CUSIPS.FILING),
                                                READINGS.READING.eq(CUSIPS.READING))
                                        .where(
                                                READINGS.ISSUER.eq(ISSUERS.ID),
                                                Words.in(CUSIPS.CUSIP, words))));
    }

    private Map<String, List<String>> cusips(List<String> ids) {
        return sql.selectDistinct(READINGS.ISSUER, CUSIPS.CUSIP)
                .from(CUSIPS)
                .join(READINGS)
                .on(READINGS.FILING.eq(CUSIPS.FILING), READINGS.READING.eq(CUSIPS.READING))
                .where(READINGS.REPLACED_AT.isNull(), READINGS.ISSUER.in(ids))
                .orderBy(READINGS.ISSUER, CUSIPS.CUSIP)
                .fetchGroups(READINGS.ISSUER, CUSIPS.CUSIP);
    }

    private static IssuerRow row(IssuersRecord issuer, Record told, int held, List<String> cusips) {
        return new IssuerRow(
                issuer.getId(),
                issuer.getCik(),
                issuer.getName(),
                cusips,
                told.get(FILED.getName(), Integer.class),
                held,
                told.get(LAST_EVENT.getName(), LocalDate.class),
                told.get(LAST_KNOWN.getName(), OffsetDateTime.class).toInstant());
    }

    @Override
    public List<Position> holders(String id, @Nullable Instant knownBy) {
        return new Positions(sql).newest(READINGS.ISSUER.eq(id), knownBy);
    }

    @Override
    public List<Position> positions(String id, @Nullable Instant knownBy) {
        return new Positions(sql).all(READINGS.ISSUER.eq(id), knownBy);
    }
}
