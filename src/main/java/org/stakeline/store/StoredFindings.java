package org.stakeline.store;

import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.count;
import static org.stakeline.store.schema.Tables.FINDINGS;
import static org.stakeline.store.schema.Tables.ISSUERS;
import static org.stakeline.store.schema.Tables.READINGS;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.SelectConditionStep;
import org.jooq.SelectOnConditionStep;
import org.stakeline.evidence.Finding;

import java.util.List;
import java.util.Map;

/** The findings, by SQL. */
final class StoredFindings implements Findings {

    private static final Field<Integer> GRAVITY = gravity();

    private final DSLContext sql;

    StoredFindings(DSLContext sql) {
        this.sql = sql;
    }

    // errors first
    private static Field<Integer> gravity() {
        return case_(FINDINGS.LEVEL)
                .when(Columns.word(Finding.Level.ERROR), 1)
                .when(Columns.word(Finding.Level.INCONSISTENCY), 2)
                .when(Columns.word(Finding.Level.WARNING), 3)
                .otherwise(4);
    }

    /** One finding of one filing. */
    private record Key(String filing, int ordinal) {}

    @Override
    public Page<FindingRow> list(FindingFilter filter, PageRequest<FindingSort> page) {
        SelectOnConditionStep<Record2<String, Integer>> keys =
                sql.select(FINDINGS.FILING, FINDINGS.ORDINAL)
                        .from(FINDINGS)
                        .join(READINGS)
                        .on(
                                READINGS.FILING.eq(FINDINGS.FILING),
                                READINGS.READING.eq(FINDINGS.READING));
        if (page.sort() == FindingSort.ISSUER) {
            keys = keys.join(ISSUERS).on(ISSUERS.ID.eq(READINGS.ISSUER));
        }
        return Rows.page(
                sql,
                keys.where(READINGS.REPLACED_AT.isNull(), condition(filter)),
                Rows.order(page, column(page.sort()), FINDINGS.FILING, FINDINGS.ORDINAL),
                page,
                r -> new Key(r.value1(), r.value2()),
                this::rows);
    }

    @Override
    public List<FindingRow> ofFiling(String filing) {
        return rows().and(FINDINGS.FILING.eq(filing))
                .orderBy(FINDINGS.ORDINAL)
                .fetch(StoredFindings::row);
    }

    // the rows of all their filings, among them these
    private Map<Key, FindingRow> rows(List<Key> keys) {
        return rows().and(FINDINGS.FILING.in(keys.stream().map(Key::filing).distinct().toList()))
                .fetchMap(
                        r -> new Key(r.get(FINDINGS.FILING), r.get(FINDINGS.ORDINAL)),
                        StoredFindings::row);
    }

    private SelectConditionStep<Record> rows() {
        return sql.select()
                .from(FINDINGS)
                .join(READINGS)
                .on(READINGS.FILING.eq(FINDINGS.FILING), READINGS.READING.eq(FINDINGS.READING))
                .join(ISSUERS)
                .on(ISSUERS.ID.eq(READINGS.ISSUER))
                .where(READINGS.REPLACED_AT.isNull());
    }

    private static Field<?> column(FindingSort sort) {
        return switch (sort) {
            case LEVEL -> GRAVITY;
            case CODE -> FINDINGS.CODE;
            case ISSUER -> ISSUERS.NAME_KEY;
            case KNOWN -> READINGS.KNOWN_AT;
            case EVENT -> READINGS.EVENT_DATE;
        };
    }

    private static Condition condition(FindingFilter filter) {
        return Words.when(filter.code(), FINDINGS.CODE::eq)
                .and(Words.when(filter.level(), level -> FINDINGS.LEVEL.eq(Columns.word(level))))
                .and(Words.when(filter.issuer(), READINGS.ISSUER::eq))
                .and(Words.when(filter.filing(), FINDINGS.FILING::eq))
                .and(
                        Words.when(
                                filter.origin(),
                                origin -> FINDINGS.ORIGIN.eq(Columns.word(origin))));
    }

    private static FindingRow row(Record r) {
        return new FindingRow(
                r.get(FINDINGS.FILING),
                r.get(FINDINGS.ORDINAL),
                Columns.constant(FindingRow.Origin.class, r.get(FINDINGS.ORIGIN)),
                finding(r),
                r.get(READINGS.FORM),
                new IssuerRef(r.get(ISSUERS.ID), r.get(ISSUERS.NAME)),
                r.get(READINGS.EVENT_DATE),
                r.get(READINGS.KNOWN_AT).toInstant());
    }

    private static Finding finding(Record r) {
        return new Finding(
                r.get(FINDINGS.CODE),
                level(r),
                r.get(FINDINGS.MESSAGE),
                Json.read(r.get(FINDINGS.PATHS), Json.WORDS),
                Json.read(r.get(FINDINGS.SPANS), Json.SPANS));
    }

    private static Finding.Level level(Record r) {
        return Columns.constant(Finding.Level.class, r.get(FINDINGS.LEVEL));
    }

    @Override
    public List<CodeCount> codes(FindingFilter filter) {
        return sql.select(FINDINGS.CODE, FINDINGS.LEVEL, count())
                .from(FINDINGS)
                .join(READINGS)
                .on(READINGS.FILING.eq(FINDINGS.FILING), READINGS.READING.eq(FINDINGS.READING))
                .where(READINGS.REPLACED_AT.isNull(), condition(filter))
                .groupBy(FINDINGS.CODE, FINDINGS.LEVEL)
                .orderBy(count().desc(), FINDINGS.CODE, FINDINGS.LEVEL)
                .fetch(r -> new CodeCount(r.value1(), level(r), r.value3()));
    }
}
