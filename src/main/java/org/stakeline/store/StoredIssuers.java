package org.stakeline.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.stakeline.store.schema.Tables.CUSIPS;
import static org.stakeline.store.schema.Tables.ISSUERS;
import static org.stakeline.store.schema.Tables.PERSONS;
import static org.stakeline.store.schema.Tables.READINGS;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The issuers, by SQL. */
final class StoredIssuers implements Issuers {

    private static final Field<Integer> COUNTED = count().as("counted");
    private static final Field<LocalDate> LAST_EVENT = max(READINGS.VALID_FROM).as("last_event");
    private static final Field<OffsetDateTime> LAST_KNOWN = max(READINGS.KNOWN_AT).as("last_known");
    private static final Field<Integer> HELD = countDistinct(PERSONS.HOLDER).as("held");
    private static final Table<?> TOLD =
            select(READINGS.ISSUER, COUNTED, LAST_EVENT, LAST_KNOWN)
                    .from(READINGS)
                    .where(READINGS.REPLACED_AT.isNull())
                    .groupBy(READINGS.ISSUER)
                    .asTable("told");
    private static final Table<?> HOLDING =
            select(READINGS.ISSUER, HELD)
                    .from(READINGS)
                    .join(PERSONS)
                    .on(PERSONS.FILING.eq(READINGS.FILING), PERSONS.READING.eq(READINGS.READING))
                    .where(READINGS.REPLACED_AT.isNull())
                    .groupBy(READINGS.ISSUER)
                    .asTable("holding");

    private final DSLContext sql;

    StoredIssuers(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Page<IssuerRow> list(@Nullable String words, PageRequest<IssuerSort> page) {
        Condition which = Words.when(Words.none(words) ? null : words, StoredIssuers::hasWords);
        Page<Record> records =
                Rows.page(
                        sql,
                        rows().and(which),
                        Rows.order(page, column(page.sort()), ISSUERS.ID),
                        page,
                        r -> r);
        List<String> ids = records.rows().stream().map(r -> r.get(ISSUERS.ID)).toList();
        Map<String, List<String>> cusips = cusips(ids);
        List<IssuerRow> rows =
                records.rows().stream()
                        .map(r -> row(r, cusips.getOrDefault(r.get(ISSUERS.ID), List.of())))
                        .toList();
        return new Page<>(rows, records.total(), records.offset(), records.limit());
    }

    @Override
    public Optional<IssuerRow> byId(String id) {
        return rows().and(ISSUERS.ID.eq(id))
                .fetchOptional()
                .map(r -> row(r, cusips(List.of(id)).getOrDefault(id, List.of())));
    }

    private SelectConditionStep<Record> rows() {
        return sql.select()
                .from(ISSUERS)
                .join(TOLD)
                .on(Rows.field(TOLD, READINGS.ISSUER).eq(ISSUERS.ID))
                .leftJoin(HOLDING)
                .on(Rows.field(HOLDING, READINGS.ISSUER).eq(ISSUERS.ID))
                .where();
    }

    private static Field<?> column(IssuerSort sort) {
        return switch (sort) {
            case NAME -> ISSUERS.NAME_KEY;
            case FILINGS -> Rows.field(TOLD, COUNTED);
            case HOLDERS -> Rows.field(HOLDING, HELD);
            case EVENT -> Rows.field(TOLD, LAST_EVENT);
            case KNOWN -> Rows.field(TOLD, LAST_KNOWN);
        };
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

    private static IssuerRow row(Record r, List<String> cusips) {
        Integer held = r.get(Rows.field(HOLDING, HELD));
        return new IssuerRow(
                r.get(ISSUERS.ID),
                r.get(ISSUERS.CIK),
                r.get(ISSUERS.NAME),
                cusips,
                r.get(Rows.field(TOLD, COUNTED)),
                held == null ? 0 : held,
                r.get(Rows.field(TOLD, LAST_EVENT)),
                r.get(Rows.field(TOLD, LAST_KNOWN)).toInstant());
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
