package org.stakeline.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.stakeline.store.schema.Tables.DUE_DATES;
import static org.stakeline.store.schema.Tables.DUE_DATES_MADE;
import static org.stakeline.store.schema.Tables.ISSUERS;
import static org.stakeline.store.schema.Tables.READINGS;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.SelectConditionStep;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** When filings were due, by SQL. */
final class StoredDues implements Dues {

    private final DSLContext database;

    StoredDues(DSLContext database) {
        this.database = database;
    }

    /** One row of one issuer. */
    private record Key(String issuer, int ordinal) {}

    @Override
    public Page<DueRow> list(DueFilter filter, PageRequest<DueSort> page) {
        return Rows.page(
                database,
                keys(filter, page.sort()).where(condition(filter)),
                Rows.order(page, column(page.sort()), DUE_DATES.ISSUER, DUE_DATES.ORDINAL),
                page,
                r -> new Key(r.value1(), r.value2()),
                this::rows);
    }

    // no more tables than the order and the words ask for
    private SelectJoinStep<Record2<String, Integer>> keys(DueFilter filter, DueSort sort) {
        SelectJoinStep<Record2<String, Integer>> keys =
                database.select(DUE_DATES.ISSUER, DUE_DATES.ORDINAL).from(DUE_DATES);
        boolean words = !Words.none(filter.words());
        if (words || sort == DueSort.EVENT || sort == DueSort.HOLDER || sort == DueSort.FORM) {
            keys =
                    keys.join(READINGS)
                            .on(
                                    READINGS.FILING.eq(DUE_DATES.FILING),
                                    READINGS.REPLACED_AT.isNull());
        }
        return words || sort == DueSort.ISSUER
                ? keys.join(ISSUERS).on(ISSUERS.ID.eq(DUE_DATES.ISSUER))
                : keys;
    }

    private static Field<?> column(DueSort sort) {
        return switch (sort) {
            case DUE -> DUE_DATES.DUE;
            case EVENT -> READINGS.EVENT_DATE;
            case FILED -> DUE_DATES.FILED;
            case LATE -> DUE_DATES.DAYS_AFTER;
            case ISSUER -> ISSUERS.NAME_KEY;
            case HOLDER -> READINGS.LEAD_PERSON;
            case FORM -> READINGS.FORM;
        };
    }

    private static Condition condition(DueFilter filter) {
        return Words.when(filter.issuer(), DUE_DATES.ISSUER::eq)
                .and(
                        filter.kinds().isEmpty()
                                ? DSL.noCondition()
                                : DUE_DATES.KIND.in(
                                        filter.kinds().stream().map(Columns::word).toList()))
                .and(
                        Words.when(
                                Words.none(filter.words()) ? null : filter.words(),
                                StoredDues::hasWords))
                .and(
                        within(DUE_DATES.DUE, filter.from(), filter.through())
                                .or(within(DUE_DATES.FILED, filter.from(), filter.through())));
    }

    private static Condition hasWords(String words) {
        return Words.in(ISSUERS.NAME, words)
                .or(Words.in(READINGS.LEAD_PERSON, words))
                .or(Words.in(DUE_DATES.FILING, words));
    }

    private static Condition within(
            Field<LocalDate> day, @Nullable LocalDate from, @Nullable LocalDate through) {
        return Words.when(from, day::ge).and(Words.when(through, day::le));
    }

    private Map<Key, DueRow> rows(List<Key> keys) {
        Condition these =
                keys.stream()
                        .map(
                                k ->
                                        DUE_DATES
                                                .ISSUER
                                                .eq(k.issuer())
                                                .and(DUE_DATES.ORDINAL.eq(k.ordinal())))
                        .reduce(DSL.noCondition(), Condition::or);
        return all().and(these)
                .fetchMap(
                        r -> new Key(r.get(DUE_DATES.ISSUER), r.get(DUE_DATES.ORDINAL)),
                        StoredDues::row);
    }

    private SelectConditionStep<Record> all() {
        return database.select()
                .from(DUE_DATES)
                .join(READINGS)
                .on(READINGS.FILING.eq(DUE_DATES.FILING))
                .join(ISSUERS)
                .on(ISSUERS.ID.eq(DUE_DATES.ISSUER))
                .where(READINGS.REPLACED_AT.isNull());
    }

    private static DueRow row(Record r) {
        return new DueRow(
                new DueLine(
                        r.get(DUE_DATES.FILING),
                        Columns.constant(DueKind.class, r.get(DUE_DATES.KIND)),
                        r.get(DUE_DATES.DUE),
                        r.get(DUE_DATES.FILED),
                        r.get(DUE_DATES.DAYS_AFTER),
                        r.get(DUE_DATES.WHAT),
                        r.get(DUE_DATES.WORDS)),
                new IssuerRef(r.get(ISSUERS.ID), r.get(ISSUERS.NAME)),
                r.get(READINGS.LEAD_PERSON),
                r.get(READINGS.FORM),
                StoredFilings.schedule(r),
                r.get(READINGS.AMENDMENT_NUMBER),
                r.get(READINGS.EVENT_DATE));
    }

    @Override
    public Map<DueKind, Integer> counts() {
        Map<DueKind, Integer> counts = new EnumMap<>(DueKind.class);
        database.select(DUE_DATES.KIND, count())
                .from(DUE_DATES)
                .groupBy(DUE_DATES.KIND)
                .forEach(r -> counts.put(Columns.constant(DueKind.class, r.value1()), r.value2()));
        return counts;
    }

    @Override
    public Optional<LocalDate> newestBefore(LocalDate day) {
        return Stream.of(DUE_DATES.DUE, DUE_DATES.FILED)
                .flatMap(column -> newest(column, day).stream())
                .max(LocalDate::compareTo);
    }

    private Optional<LocalDate> newest(Field<LocalDate> column, LocalDate day) {
        return Optional.ofNullable(
                database.select(max(column))
                        .from(DUE_DATES)
                        .where(column.lt(day))
                        .fetchSingle()
                        .value1());
    }

    @Override
    public List<String> issuersOf(String filing) {
        return database.selectDistinct(DUE_DATES.ISSUER)
                .from(DUE_DATES)
                .where(DUE_DATES.FILING.eq(filing))
                .fetch(DUE_DATES.ISSUER);
    }

    @Override
    public void replace(String issuer, List<DueLine> lines) {
        database.transaction(
                configuration -> {
                    DSLContext sql = configuration.dsl();
                    sql.deleteFrom(DUE_DATES).where(DUE_DATES.ISSUER.eq(issuer)).execute();
                    for (int i = 0; i < lines.size(); i++) {
                        insert(sql, issuer, i, lines.get(i));
                    }
                });
    }

    private static void insert(DSLContext sql, String issuer, int ordinal, DueLine line) {
        sql.insertInto(DUE_DATES)
                .set(DUE_DATES.ISSUER, issuer)
                .set(DUE_DATES.ORDINAL, ordinal)
                .set(DUE_DATES.FILING, line.filing())
                .set(DUE_DATES.KIND, Columns.word(line.kind()))
                .set(DUE_DATES.DUE, line.due())
                .set(DUE_DATES.FILED, line.filed())
                .set(DUE_DATES.DAYS_AFTER, line.daysAfter())
                .set(DUE_DATES.WHAT, Columns.text(line.what()))
                .set(DUE_DATES.WORDS, Columns.text(line.words()))
                .execute();
    }

    @Override
    public long made(String version) {
        return database.select(DUE_DATES_MADE.ENTRY)
                .from(DUE_DATES_MADE)
                .where(DUE_DATES_MADE.VERSION.eq(version))
                .fetchOptional(DUE_DATES_MADE.ENTRY)
                .orElse(0L);
    }

    @Override
    public void made(String version, long entry) {
        database.transaction(
                configuration -> {
                    DSLContext sql = configuration.dsl();
                    sql.deleteFrom(DUE_DATES_MADE).execute();
                    sql.insertInto(DUE_DATES_MADE)
                            .set(DUE_DATES_MADE.VERSION, version)
                            .set(DUE_DATES_MADE.ENTRY, entry)
                            .execute();
                });
    }
}
