package org.stakeline.store;

import static org.jooq.impl.DSL.min;
import static org.stakeline.store.schema.Tables.JUDGEMENTS;
import static org.stakeline.store.schema.Tables.PERSONS;
import static org.stakeline.store.schema.Tables.READINGS;
import static org.stakeline.store.schema.Tables.SPELLINGS;
import static org.stakeline.store.schema.Tables.SPELLING_KEYS;
import static org.stakeline.store.schema.Tables.TRAITS;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.stakeline.filing.PersonName;
import org.stakeline.relate.person.Spelling;
import org.stakeline.relate.person.Trait;
import org.stakeline.store.schema.tables.Persons;
import org.stakeline.store.schema.tables.SpellingKeys;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Spellings with what the newest readings of all filings tell of each. */
final class StoredSpellings {

    private final DSLContext sql;

    StoredSpellings(DSLContext sql) {
        this.sql = sql;
    }

    /** These and all that may be one person with them, directly or through others. */
    Set<String> around(Collection<String> ids) {
        Set<String> all = new TreeSet<>(ids);
        Set<String> next = new TreeSet<>(ids);
        while (!next.isEmpty()) {
            Set<String> found = new TreeSet<>(alike(next));
            found.addAll(judged(next));
            found.removeAll(all);
            all.addAll(found);
            next = found;
        }
        return all;
    }

    private List<String> alike(Set<String> ids) {
        SpellingKeys other = SPELLING_KEYS.as("other");
        return sql.selectDistinct(other.SPELLING)
                .from(SPELLING_KEYS)
                .join(other)
                .on(other.MATCH_KEY.eq(SPELLING_KEYS.MATCH_KEY))
                .where(SPELLING_KEYS.SPELLING.in(ids))
                .fetch(other.SPELLING);
    }

    private Set<String> judged(Set<String> ids) {
        Set<String> judged = new HashSet<>();
        sql.select(JUDGEMENTS.ONE, JUDGEMENTS.OTHER)
                .from(JUDGEMENTS)
                .where(JUDGEMENTS.ONE.in(ids).or(JUDGEMENTS.OTHER.in(ids)))
                .forEach(r -> judged.addAll(List.of(r.value1(), r.value2())));
        return judged;
    }

    /** The spellings with these ids, by id. */
    Map<String, Spelling> told(Collection<String> ids) {
        Map<String, Map<Trait, Set<String>>> told = new HashMap<>();
        filings(ids, told);
        beside(ids, told);
        traits(ids, told);
        return sql.selectFrom(SPELLINGS)
                .where(SPELLINGS.ID.in(ids))
                .fetchMap(
                        SPELLINGS.ID,
                        r ->
                                Spelling.of(
                                        r.getPrinted(),
                                        Optional.ofNullable(r.getCik()),
                                        Optional.ofNullable(r.getWithin()),
                                        told.getOrDefault(r.getId(), Map.of())));
    }

    private void filings(Collection<String> ids, Map<String, Map<Trait, Set<String>>> told) {
        sql.select(PERSONS.SPELLING, PERSONS.FILING)
                .from(PERSONS)
                .join(READINGS)
                .on(READINGS.FILING.eq(PERSONS.FILING), READINGS.READING.eq(PERSONS.READING))
                .where(READINGS.REPLACED_AT.isNull(), PERSONS.SPELLING.in(ids))
                .forEach(r -> put(told, r, Trait.FILING, r.value2()));
    }

    private void beside(Collection<String> ids, Map<String, Map<Trait, Set<String>>> told) {
        Persons beside = PERSONS.as("beside");
        Map<String, String> names = new HashMap<>();
        sql.selectDistinct(PERSONS.SPELLING, beside.NAME)
                .from(PERSONS)
                .join(READINGS)
                .on(READINGS.FILING.eq(PERSONS.FILING), READINGS.READING.eq(PERSONS.READING))
                .join(beside)
                .on(beside.FILING.eq(PERSONS.FILING), beside.READING.eq(PERSONS.READING))
                .and(beside.ORDINAL.ne(PERSONS.ORDINAL))
                .where(READINGS.REPLACED_AT.isNull(), PERSONS.SPELLING.in(ids))
                .forEach(
                        r ->
                                put(
                                        told,
                                        r,
                                        Trait.BESIDE,
                                        names.computeIfAbsent(
                                                name(r.value2()),
                                                n -> PersonName.of(n).toString())));
    }

    private static String name(@Nullable String name) {
        return name == null ? "" : name;
    }

    private void traits(Collection<String> ids, Map<String, Map<Trait, Set<String>>> told) {
        sql.selectDistinct(PERSONS.SPELLING, TRAITS.KIND, TRAITS.SAID)
                .from(TRAITS)
                .join(PERSONS)
                .on(PERSONS.FILING.eq(TRAITS.FILING), PERSONS.READING.eq(TRAITS.READING))
                .and(PERSONS.ORDINAL.eq(TRAITS.PERSON))
                .join(READINGS)
                .on(READINGS.FILING.eq(TRAITS.FILING), READINGS.READING.eq(TRAITS.READING))
                .where(READINGS.REPLACED_AT.isNull(), PERSONS.SPELLING.in(ids))
                .forEach(r -> put(told, r, Columns.constant(Trait.class, r.value2()), r.value3()));
    }

    private static void put(
            Map<String, Map<Trait, Set<String>>> told, Record row, Trait trait, String said) {
        told.computeIfAbsent(row.get(PERSONS.SPELLING), none -> new EnumMap<>(Trait.class))
                .computeIfAbsent(trait, none -> new HashSet<>())
                .add(said);
    }

    /** When the public record first had each of these. */
    Map<String, OffsetDateTime> firstKnown(Collection<String> ids) {
        return sql.select(PERSONS.SPELLING, min(PERSONS.KNOWN_AT))
                .from(PERSONS)
                .where(PERSONS.SPELLING.in(ids))
                .groupBy(PERSONS.SPELLING)
                .fetchMap(r -> r.value1(), r -> r.value2());
    }
}
