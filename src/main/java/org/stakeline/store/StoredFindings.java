package org.stakeline.store;

import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.stakeline.store.schema.Tables.FINDINGS;
import static org.stakeline.store.schema.Tables.FINDING_STATES;
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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    public List<FindingGroup> groups(FindingFilter filter, int most) {
        return sql.select(
                        FINDINGS.CODE,
                        FINDINGS.LEVEL,
                        FINDINGS.MESSAGE,
                        count(),
                        countDistinct(FINDINGS.FILING))
                .from(FINDINGS)
                .join(READINGS)
                .on(READINGS.FILING.eq(FINDINGS.FILING), READINGS.READING.eq(FINDINGS.READING))
                .where(READINGS.REPLACED_AT.isNull(), condition(filter))
                .groupBy(FINDINGS.CODE, FINDINGS.LEVEL, FINDINGS.MESSAGE)
                .orderBy(GRAVITY, max(READINGS.KNOWN_AT).desc(), FINDINGS.CODE, FINDINGS.MESSAGE)
                .limit(most)
                .fetch(
                        r ->
                                new FindingGroup(
                                        newest(filter, r.value1(), r.value2(), r.value3()),
                                        r.value4(),
                                        r.value5()));
    }

    // the finding that says this and became known last
    private FindingRow newest(FindingFilter filter, String code, String level, String message) {
        return rows().and(FINDINGS.CODE.eq(code))
                .and(FINDINGS.LEVEL.eq(level))
                .and(FINDINGS.MESSAGE.eq(message))
                .and(condition(filter))
                .orderBy(READINGS.KNOWN_AT.desc(), FINDINGS.FILING.desc(), FINDINGS.ORDINAL)
                .limit(1)
                .fetchSingle(r -> row(r, states(List.of(r.get(FINDINGS.FILING)))));
    }

    @Override
    public List<FindingRow> ofFiling(String filing) {
        Map<Told, FindingState> states = states(List.of(filing));
        return rows().and(FINDINGS.FILING.eq(filing))
                .orderBy(FINDINGS.ORDINAL)
                .fetch(r -> row(r, states));
    }

    @Override
    public Optional<FindingRow> byPlace(String filing, int ordinal) {
        return ofFiling(filing).stream().filter(row -> row.ordinal() == ordinal).findFirst();
    }

    @Override
    public long newestRemark() {
        return Optional.ofNullable(
                        sql.select(max(FINDING_STATES.ENTRY))
                                .from(FINDING_STATES)
                                .fetchSingle()
                                .value1())
                .orElse(0L);
    }

    /** A finding by its own words, as what was made of it is kept. */
    private record Told(String filing, String code, String message, String paths) {}

    // the newest state of each finding of which something was said
    private Map<Told, FindingState> states(List<String> filings) {
        Map<Told, FindingState> states = new HashMap<>();
        sql.selectFrom(FINDING_STATES)
                .where(FINDING_STATES.FILING.in(filings))
                .orderBy(FINDING_STATES.ENTRY)
                .forEach(
                        row ->
                                states.put(
                                        new Told(
                                                row.getFiling(),
                                                row.getCode(),
                                                row.getMessage(),
                                                row.getPaths()),
                                        Columns.constant(FindingState.class, row.getState())));
        return states;
    }

    // the rows of all their filings, among them these
    private Map<Key, FindingRow> rows(List<Key> keys) {
        List<String> filings = keys.stream().map(Key::filing).distinct().toList();
        Map<Told, FindingState> states = states(filings);
        return rows().and(FINDINGS.FILING.in(filings))
                .fetchMap(
                        r -> new Key(r.get(FINDINGS.FILING), r.get(FINDINGS.ORDINAL)),
                        r -> row(r, states));
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
                                origin -> FINDINGS.ORIGIN.eq(Columns.word(origin))))
                .and(Words.when(filter.state(), StoredFindings::in))
                .and(
                        Words.when(
                                Words.none(filter.words()) ? null : filter.words(),
                                StoredFindings::hasWords));
    }

    private static Condition hasWords(String words) {
        return Words.in(FINDINGS.MESSAGE, words)
                .or(Words.in(FINDINGS.CODE, words))
                .or(Words.in(READINGS.FORM, words))
                .or(
                        exists(
                                selectOne()
                                        .from(ISSUERS)
                                        .where(
                                                ISSUERS.ID.eq(READINGS.ISSUER),
                                                Words.in(ISSUERS.NAME, words))));
    }

    private static Condition in(FindingState state) {
        return state == FindingState.OPEN
                ? notExists(newest().and(FINDING_STATES.STATE.ne(Columns.word(state))))
                : exists(newest().and(FINDING_STATES.STATE.eq(Columns.word(state))));
    }

    // what was said last of a finding
    private static SelectConditionStep<?> newest() {
        var later = FINDING_STATES.as("later");
        return selectOne()
                .from(FINDING_STATES)
                .where(
                        FINDING_STATES.FILING.eq(FINDINGS.FILING),
                        FINDING_STATES.CODE.eq(FINDINGS.CODE),
                        FINDING_STATES.MESSAGE.eq(FINDINGS.MESSAGE),
                        FINDING_STATES.PATHS.eq(FINDINGS.PATHS))
                .andNotExists(
                        selectOne()
                                .from(later)
                                .where(
                                        later.FILING.eq(FINDING_STATES.FILING),
                                        later.CODE.eq(FINDING_STATES.CODE),
                                        later.MESSAGE.eq(FINDING_STATES.MESSAGE),
                                        later.PATHS.eq(FINDING_STATES.PATHS),
                                        later.ENTRY.gt(FINDING_STATES.ENTRY)));
    }

    private static FindingRow row(Record r, Map<Told, FindingState> states) {
        Told told =
                new Told(
                        r.get(FINDINGS.FILING),
                        r.get(FINDINGS.CODE),
                        r.get(FINDINGS.MESSAGE),
                        r.get(FINDINGS.PATHS));
        return new FindingRow(
                r.get(FINDINGS.FILING),
                r.get(FINDINGS.ORDINAL),
                Columns.constant(FindingRow.Origin.class, r.get(FINDINGS.ORIGIN)),
                finding(r),
                r.get(READINGS.FORM),
                new IssuerRef(r.get(ISSUERS.ID), r.get(ISSUERS.NAME)),
                r.get(READINGS.EVENT_DATE),
                r.get(READINGS.KNOWN_AT).toInstant(),
                states.getOrDefault(told, FindingState.OPEN));
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
