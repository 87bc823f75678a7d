package org.stakeline.store;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.upper;
import static org.stakeline.store.schema.Tables.COMPUTED_VALUES;
import static org.stakeline.store.schema.Tables.CUSIPS;
import static org.stakeline.store.schema.Tables.ISSUERS;
import static org.stakeline.store.schema.Tables.PERSONS;
import static org.stakeline.store.schema.Tables.READINGS;
import static org.stakeline.store.schema.Tables.SPELLINGS;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What cover pages state, holder by holder, by SQL. */
final class Positions {

    /** The name of the computed value that stands beside a stated percent. */
    static final String PERCENT = "percent";

    // one class of one issuer: its first CUSIP, else its title
    private static final Field<String> CLASS =
            DSL.coalesce(CUSIPS.CUSIP, upper(READINGS.SECURITY_TITLE), inline("")).as("class_key");

    private final DSLContext sql;

    Positions(DSLContext sql) {
        this.sql = sql;
    }

    /** A position and the class that it is in. */
    private record Placed(
            String key,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal aggregate,
            Position position) {

        boolean isBeside(Placed other) {
            return position.filing().equals(other.position().filing());
        }
    }

    /** All that fit, oldest first. */
    List<Position> all(Condition which, @Nullable Instant knownBy) {
        return placed(which, knownBy).stream().map(Placed::position).toList();
    }

    /**
     * Of each person, issuer and class the newest that fits, largest first; both where one filing
     * has two cover pages that somebody judged to be one person's.
     */
    List<Position> newest(Condition which, @Nullable Instant knownBy) {
        Map<String, List<Placed>> newest = new LinkedHashMap<>();
        for (Placed placed : placed(which, knownBy)) {
            List<Placed> one = newest.computeIfAbsent(placed.key(), none -> new ArrayList<>());
            one.removeIf(before -> !before.isBeside(placed));
            one.add(placed);
        }
        return largestFirst(newest.values().stream().flatMap(List::stream).toList());
    }

    private static List<Position> largestFirst(Collection<Placed> positions) {
        Comparator<BigDecimal> descending = Comparator.nullsLast(Comparator.reverseOrder());
        return positions.stream()
                .sorted(
                        Comparator.comparing(Placed::percent, descending)
                                .thenComparing(Placed::aggregate, descending)
                                .thenComparing(p -> p.position().holder()))
                .map(Placed::position)
                .toList();
    }

    private List<Placed> placed(Condition which, @Nullable Instant knownBy) {
        return sql.select(
                        PERSONS.asterisk(),
                        SPELLINGS.PERSON,
                        READINGS.asterisk(),
                        ISSUERS.asterisk(),
                        COMPUTED_VALUES.EXACT,
                        CLASS)
                .from(PERSONS)
                .join(READINGS)
                .on(READINGS.FILING.eq(PERSONS.FILING), READINGS.READING.eq(PERSONS.READING))
                .join(SPELLINGS)
                .on(SPELLINGS.ID.eq(PERSONS.SPELLING))
                .join(ISSUERS)
                .on(ISSUERS.ID.eq(READINGS.ISSUER))
                .leftJoin(CUSIPS)
                .on(CUSIPS.FILING.eq(PERSONS.FILING), CUSIPS.READING.eq(PERSONS.READING))
                .and(CUSIPS.ORDINAL.eq(0))
                .leftJoin(COMPUTED_VALUES)
                .on(
                        COMPUTED_VALUES.FILING.eq(PERSONS.FILING),
                        COMPUTED_VALUES.READING.eq(PERSONS.READING))
                .and(COMPUTED_VALUES.NAME.eq(PERCENT))
                .and(
                        COMPUTED_VALUES.SUBJECT.eq(
                                concat(inline("/persons/"), PERSONS.ORDINAL.cast(String.class))))
                .where(READINGS.REPLACED_AT.isNull(), which)
                .and(Words.when(knownBy, t -> READINGS.KNOWN_AT.le(Columns.moment(t))))
                .orderBy(
                        READINGS.VALID_FROM.asc().nullsFirst(),
                        READINGS.KNOWN_AT.asc(),
                        PERSONS.FILING.asc(),
                        PERSONS.ORDINAL.asc())
                .fetch(Positions::placed);
    }

    private static Placed placed(Record r) {
        String key = String.join("\n", r.get(SPELLINGS.PERSON), r.get(ISSUERS.ID), r.get(CLASS));
        return new Placed(
                key, r.get(PERSONS.PERCENT_ORDER), r.get(PERSONS.AGGREGATE_ORDER), position(r));
    }

    private static Position position(Record r) {
        return new Position(
                r.get(PERSONS.FILING),
                r.get(PERSONS.ORDINAL),
                r.get(SPELLINGS.PERSON),
                r.get(PERSONS.SPELLING),
                r.get(PERSONS.NAME),
                new IssuerRef(r.get(ISSUERS.ID), r.get(ISSUERS.NAME)),
                r.get(READINGS.FORM),
                StoredFilings.schedule(r),
                r.get(READINGS.AMENDMENT_NUMBER),
                r.get(READINGS.SECURITY_TITLE),
                Columns.shares(r.get(PERSONS.SOLE_VOTING)),
                Columns.shares(r.get(PERSONS.SHARED_VOTING)),
                Columns.shares(r.get(PERSONS.SOLE_DISPOSITIVE)),
                Columns.shares(r.get(PERSONS.SHARED_DISPOSITIVE)),
                Columns.shares(r.get(PERSONS.AGGREGATE)),
                Columns.percent(r.get(PERSONS.PERCENT)),
                Columns.ratio(r.get(COMPUTED_VALUES.EXACT)),
                r.get(READINGS.VALID_FROM),
                r.get(READINGS.KNOWN_AT).toInstant());
    }
}
