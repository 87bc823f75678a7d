package org.stakeline.store;

import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.stakeline.store.schema.Tables.HOLDERS;
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
import java.util.Optional;

/** The holders, by SQL. */
final class StoredHolders implements Holders {

    private static final Field<Integer> FILED = countDistinct(READINGS.FILING).as("filed");
    private static final Field<Integer> HELD = countDistinct(READINGS.ISSUER).as("held");
    private static final Field<LocalDate> LAST_EVENT = max(READINGS.VALID_FROM).as("last_event");
    private static final Field<OffsetDateTime> LAST_KNOWN = max(READINGS.KNOWN_AT).as("last_known");
    private static final Table<?> TOLD =
            select(PERSONS.HOLDER, FILED, HELD, LAST_EVENT, LAST_KNOWN)
                    .from(PERSONS)
                    .join(READINGS)
                    .on(READINGS.FILING.eq(PERSONS.FILING), READINGS.READING.eq(PERSONS.READING))
                    .where(READINGS.REPLACED_AT.isNull())
                    .groupBy(PERSONS.HOLDER)
                    .asTable("told");

    private final DSLContext sql;

    StoredHolders(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Page<HolderRow> list(@Nullable String words, PageRequest<HolderSort> page) {
        Condition which = Words.when(Words.none(words) ? null : words, StoredHolders::hasWords);
        return Rows.page(
                sql,
                rows().and(which),
                Rows.order(page, column(page.sort()), HOLDERS.ID),
                page,
                StoredHolders::row);
    }

    @Override
    public Optional<HolderRow> byId(String id) {
        return rows().and(HOLDERS.ID.eq(id)).fetchOptional().map(StoredHolders::row);
    }

    private SelectConditionStep<Record> rows() {
        return sql.select()
                .from(HOLDERS)
                .join(TOLD)
                .on(Rows.field(TOLD, PERSONS.HOLDER).eq(HOLDERS.ID))
                .where();
    }

    private static Field<?> column(HolderSort sort) {
        return switch (sort) {
            case NAME -> HOLDERS.NAME_KEY;
            case FILINGS -> Rows.field(TOLD, FILED);
            case ISSUERS -> Rows.field(TOLD, HELD);
            case EVENT -> Rows.field(TOLD, LAST_EVENT);
            case KNOWN -> Rows.field(TOLD, LAST_KNOWN);
        };
    }

    private static Condition hasWords(String words) {
        return Words.in(HOLDERS.NAME, words).or(Words.in(HOLDERS.CIK, words));
    }

    private static HolderRow row(Record r) {
        return new HolderRow(
                r.get(HOLDERS.ID),
                r.get(HOLDERS.CIK),
                r.get(HOLDERS.NAME),
                r.get(Rows.field(TOLD, FILED)),
                r.get(Rows.field(TOLD, HELD)),
                r.get(Rows.field(TOLD, LAST_EVENT)),
                r.get(Rows.field(TOLD, LAST_KNOWN)).toInstant());
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
