package org.stakeline.store;

import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.stakeline.store.schema.Tables.HOLDERS;
import static org.stakeline.store.schema.Tables.PERSONS;
import static org.stakeline.store.schema.Tables.READINGS;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.SelectJoinStep;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The holders, by SQL. */
final class StoredHolders implements Holders {

    private static final Field<Integer> FILED = countDistinct(READINGS.FILING).as("filed");
    private static final Field<Integer> HELD = countDistinct(READINGS.ISSUER).as("held");
    private static final Field<LocalDate> LAST_EVENT = max(READINGS.VALID_FROM).as("last_event");
    private static final Field<OffsetDateTime> LAST_KNOWN = max(READINGS.KNOWN_AT).as("last_known");
    private final DSLContext sql;

    StoredHolders(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Page<HolderRow> list(@Nullable String words, PageRequest<HolderSort> page) {
        Condition which = Words.when(Words.none(words) ? null : words, StoredHolders::hasWords);
        Table<?> told = told(noCondition());
        SelectJoinStep<Record1<String>> keys = sql.select(HOLDERS.ID).from(HOLDERS);
        SelectJoinStep<Record1<String>> joined =
                switch (page.sort()) {
                    case NAME -> keys;
                    case FILINGS, ISSUERS, EVENT, KNOWN -> keys.join(told).on(of(told));
                };
        return Rows.page(
                sql,
                joined.where(isTold()).and(which),
                Rows.order(page, column(page.sort(), told), HOLDERS.ID),
                page,
                Record1::value1,
                this::rows);
    }

    @Override
    public Optional<HolderRow> byId(String id) {
        return Optional.ofNullable(rows(List.of(id)).get(id));
    }

    private static Condition of(Table<?> query) {
        return Rows.field(query, PERSONS.HOLDER).eq(HOLDERS.ID);
    }

    // some newest reading names it
    private static Condition isTold() {
        return exists(
                selectOne()
                        .from(PERSONS)
                        .join(READINGS)
                        .on(
                                READINGS.FILING.eq(PERSONS.FILING),
                                READINGS.READING.eq(PERSONS.READING))
                        .where(PERSONS.HOLDER.eq(HOLDERS.ID), READINGS.REPLACED_AT.isNull()));
    }

    // what is told of each holder
    private static Table<?> told(Condition which) {
        return select(PERSONS.HOLDER, FILED, HELD, LAST_EVENT, LAST_KNOWN)
                .from(PERSONS)
                .join(READINGS)
                .on(READINGS.FILING.eq(PERSONS.FILING), READINGS.READING.eq(PERSONS.READING))
                .where(READINGS.REPLACED_AT.isNull(), which)
                .groupBy(PERSONS.HOLDER)
                .asTable("told");
    }

    private static Field<?> column(HolderSort sort, Table<?> told) {
        return switch (sort) {
            case NAME -> HOLDERS.NAME_KEY;
            case FILINGS -> Rows.field(told, FILED);
            case ISSUERS -> Rows.field(told, HELD);
            case EVENT -> Rows.field(told, LAST_EVENT);
            case KNOWN -> Rows.field(told, LAST_KNOWN);
        };
    }

    private Map<String, HolderRow> rows(List<String> ids) {
        Table<?> told = told(PERSONS.HOLDER.in(ids));
        return sql.select()
                .from(HOLDERS)
                .join(told)
                .on(of(told))
                .fetchMap(r -> r.get(HOLDERS.ID), StoredHolders::row);
    }

    private static Condition hasWords(String words) {
        return Words.in(HOLDERS.NAME, words).or(Words.in(HOLDERS.CIK, words));
    }

    private static HolderRow row(Record r) {
        return new HolderRow(
                r.get(HOLDERS.ID),
                r.get(HOLDERS.CIK),
                r.get(HOLDERS.NAME),
                r.get(FILED.getName(), Integer.class),
                r.get(HELD.getName(), Integer.class),
                r.get(LAST_EVENT.getName(), LocalDate.class),
                r.get(LAST_KNOWN.getName(), OffsetDateTime.class).toInstant());
    }

    @Override
    public List<Position> latest(String id, @Nullable Instant knownBy) {
        return new Positions(sql).newest(PERSONS.HOLDER.eq(id), knownBy);
    }

    @Override
    public List<Position> positions(String id, @Nullable Instant knownBy) {
        return new Positions(sql).all(PERSONS.HOLDER.eq(id), knownBy);
    }
}
