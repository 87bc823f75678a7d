package org.stakeline.store;

import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.stakeline.store.schema.Tables.KNOWN_PERSONS;
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
import org.stakeline.relate.person.Spelling;
import org.stakeline.relate.person.Trait;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The persons, by SQL. */
final class StoredPersons implements Persons {

    private static final Field<Integer> FILED = countDistinct(READINGS.FILING).as("filed");
    private static final Field<Integer> HELD = countDistinct(READINGS.ISSUER).as("held");
    private static final Field<Integer> SPELLED = countDistinct(PERSONS.SPELLING).as("spelled");
    private static final Field<LocalDate> LAST_EVENT = max(READINGS.VALID_FROM).as("last_event");
    private static final Field<OffsetDateTime> LAST_KNOWN = max(READINGS.KNOWN_AT).as("last_known");
    private final DSLContext sql;

    StoredPersons(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Page<PersonRow> list(@Nullable String words, PageRequest<PersonSort> page) {
        Condition which = Words.when(Words.none(words) ? null : words, StoredPersons::hasWords);
        Table<?> told = told(noCondition());
        SelectJoinStep<Record1<String>> keys = sql.select(KNOWN_PERSONS.ID).from(KNOWN_PERSONS);
        SelectJoinStep<Record1<String>> joined =
                switch (page.sort()) {
                    case NAME -> keys;
                    case SPELLINGS, FILINGS, ISSUERS, EVENT, KNOWN -> keys.join(told).on(of(told));
                };
        return Rows.page(
                sql,
                joined.where(isTold()).and(which),
                Rows.order(page, column(page.sort(), told), KNOWN_PERSONS.ID),
                page,
                Record1::value1,
                this::rows);
    }

    @Override
    public Optional<PersonRow> byId(String id) {
        return row(id).or(() -> person(SPELLINGS.ID.eq(id)).or(() -> person(SPELLINGS.CIK.eq(id))));
    }

    @Override
    public List<PersonRow> byIds(List<String> ids) {
        Map<String, PersonRow> known = rows(ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).or(() -> byId(id)).stream())
                .distinct()
                .toList();
    }

    private Optional<PersonRow> row(String id) {
        return Optional.ofNullable(rows(List.of(id)).get(id));
    }

    private Optional<PersonRow> person(Condition which) {
        return sql.select(SPELLINGS.PERSON)
                .from(SPELLINGS)
                .where(which)
                .orderBy(SPELLINGS.ID)
                .limit(1)
                .fetchOptional(SPELLINGS.PERSON)
                .flatMap(this::row);
    }

    private static Condition of(Table<?> query) {
        return Rows.field(query, SPELLINGS.PERSON).eq(KNOWN_PERSONS.ID);
    }

    // some newest reading names it
    private static Condition isTold() {
        return exists(
                selectOne()
                        .from(SPELLINGS)
                        .join(PERSONS)
                        .on(PERSONS.SPELLING.eq(SPELLINGS.ID))
                        .join(READINGS)
                        .on(
                                READINGS.FILING.eq(PERSONS.FILING),
                                READINGS.READING.eq(PERSONS.READING))
                        .where(
                                SPELLINGS.PERSON.eq(KNOWN_PERSONS.ID),
                                READINGS.REPLACED_AT.isNull()));
    }

    // what is told of each person
    private static Table<?> told(Condition which) {
        return select(SPELLINGS.PERSON, SPELLED, FILED, HELD, LAST_EVENT, LAST_KNOWN)
                .from(PERSONS)
                .join(SPELLINGS)
                .on(SPELLINGS.ID.eq(PERSONS.SPELLING))
                .join(READINGS)
                .on(READINGS.FILING.eq(PERSONS.FILING), READINGS.READING.eq(PERSONS.READING))
                .where(READINGS.REPLACED_AT.isNull(), which)
                .groupBy(SPELLINGS.PERSON)
                .asTable("told");
    }

    private static Field<?> column(PersonSort sort, Table<?> told) {
        return switch (sort) {
            case NAME -> KNOWN_PERSONS.NAME_KEY;
            case SPELLINGS -> Rows.field(told, SPELLED);
            case FILINGS -> Rows.field(told, FILED);
            case ISSUERS -> Rows.field(told, HELD);
            case EVENT -> Rows.field(told, LAST_EVENT);
            case KNOWN -> Rows.field(told, LAST_KNOWN);
        };
    }

    private Map<String, PersonRow> rows(List<String> ids) {
        Table<?> told = told(SPELLINGS.PERSON.in(ids));
        return sql.select()
                .from(KNOWN_PERSONS)
                .join(told)
                .on(of(told))
                .fetchMap(r -> r.get(KNOWN_PERSONS.ID), StoredPersons::row);
    }

    private static Condition hasWords(String words) {
        return exists(
                selectOne()
                        .from(SPELLINGS)
                        .where(SPELLINGS.PERSON.eq(KNOWN_PERSONS.ID))
                        .and(
                                Words.in(SPELLINGS.PRINTED, words)
                                        .or(Words.in(SPELLINGS.CIK, words))));
    }

    private static PersonRow row(Record r) {
        return new PersonRow(
                r.get(KNOWN_PERSONS.ID),
                r.get(KNOWN_PERSONS.CIK),
                r.get(KNOWN_PERSONS.NAME),
                r.get(SPELLED.getName(), Integer.class),
                r.get(FILED.getName(), Integer.class),
                r.get(HELD.getName(), Integer.class),
                r.get(LAST_EVENT.getName(), LocalDate.class),
                r.get(LAST_KNOWN.getName(), OffsetDateTime.class).toInstant());
    }

    @Override
    public List<SpellingRow> spellings(String id, @Nullable Instant knownBy) {
        Collection<String> ids = new PersonsThen(sql).spellings(id, knownBy);
        Map<String, Spelling> told = new StoredSpellings(sql).told(ids);
        return sql.select(
                        SPELLINGS.ID,
                        SPELLINGS.PRINTED,
                        SPELLINGS.CIK,
                        SPELLINGS.WITHIN,
                        SPELLINGS.PERSON,
                        FILED,
                        HELD)
                .from(SPELLINGS)
                .join(PERSONS)
                .on(PERSONS.SPELLING.eq(SPELLINGS.ID))
                .join(READINGS)
                .on(READINGS.FILING.eq(PERSONS.FILING), READINGS.READING.eq(PERSONS.READING))
                .where(READINGS.REPLACED_AT.isNull(), SPELLINGS.ID.in(ids))
                .and(Words.when(knownBy, t -> READINGS.KNOWN_AT.le(Columns.moment(t))))
                .groupBy(
                        SPELLINGS.ID,
                        SPELLINGS.PRINTED,
                        SPELLINGS.CIK,
                        SPELLINGS.WITHIN,
                        SPELLINGS.PERSON)
                .orderBy(FILED.desc(), SPELLINGS.PRINTED.asc(), SPELLINGS.ID.asc())
                .fetch(
                        r ->
                                new SpellingRow(
                                        r.value1(),
                                        r.value2(),
                                        r.value3(),
                                        r.value4(),
                                        r.value5(),
                                        r.value6(),
                                        r.value7(),
                                        traits(told, r.value1())));
    }

    private static Map<Trait, Set<String>> traits(Map<String, Spelling> told, String id) {
        return Optional.ofNullable(told.get(id)).map(Spelling::traits).orElse(Map.of());
    }

    @Override
    public List<Position> latest(String id, @Nullable Instant knownBy) {
        return new Positions(sql).newest(of(id, knownBy), knownBy);
    }

    @Override
    public List<Position> positions(String id, @Nullable Instant knownBy) {
        return new Positions(sql).all(of(id, knownBy), knownBy);
    }

    private Condition of(String id, @Nullable Instant knownBy) {
        return knownBy == null
                ? SPELLINGS.PERSON.eq(id)
                : PERSONS.SPELLING.in(new PersonsThen(sql).spellings(id, knownBy));
    }
}
