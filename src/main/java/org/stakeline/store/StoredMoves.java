package org.stakeline.store;

import static org.jooq.impl.DSL.abs;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lag;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.upper;
import static org.stakeline.store.schema.Tables.CUSIPS;
import static org.stakeline.store.schema.Tables.ISSUERS;
import static org.stakeline.store.schema.Tables.PERSONS;
import static org.stakeline.store.schema.Tables.READINGS;
import static org.stakeline.store.schema.Tables.SPELLINGS;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.WindowSpecification;
import org.jooq.impl.DSL;
import org.stakeline.quantity.Percent;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The moves of holdings, by SQL: each cover page beside the one before of the same person. */
final class StoredMoves implements Moves {

    // persons of one filing move together
    private static final int PERSONS_A_FILING = 8;

    // one class of one issuer: its first CUSIP, else its title
    private static final Field<String> CLASS =
            coalesce(CUSIPS.CUSIP, upper(READINGS.SECURITY_TITLE), inline(""));

    private static final WindowSpecification HELD =
            DSL.partitionBy(SPELLINGS.PERSON, READINGS.ISSUER, CLASS)
                    .orderBy(READINGS.VALID_FROM, READINGS.KNOWN_AT, PERSONS.FILING);

    private static final Field<String> BEFORE = lag(PERSONS.PERCENT).over(HELD).as("before");
    private static final Field<BigDecimal> BEFORE_ORDER =
            lag(PERSONS.PERCENT_ORDER).over(HELD).as("before_order");
    private static final Field<String> EARLIER = lag(PERSONS.FILING).over(HELD).as("earlier");

    private final DSLContext sql;

    StoredMoves(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Move> largest(Instant after, int most) {
        Table<?> held = held();
        Field<BigDecimal> now = Rows.field(held, PERSONS.PERCENT_ORDER);
        Field<BigDecimal> before = Rows.field(held, BEFORE_ORDER);
        Set<String> filings = new HashSet<>();
        return sql
                .select()
                .from(held)
                .join(ISSUERS)
                .on(ISSUERS.ID.eq(Rows.field(held, READINGS.ISSUER)))
                .where(
                        Rows.field(held, READINGS.KNOWN_AT).gt(Columns.moment(after)),
                        Rows.field(held, EARLIER).ne(Rows.field(held, PERSONS.FILING)),
                        now.ne(before),
                        exact(Rows.field(held, PERSONS.PERCENT)),
                        exact(Rows.field(held, BEFORE)))
                .orderBy(
                        abs(now.minus(before)).desc(),
                        Rows.field(held, PERSONS.FILING),
                        Rows.field(held, PERSONS.ORDINAL))
                .limit(most * PERSONS_A_FILING)
                .fetch(r -> move(r, held))
                .stream()
                .filter(move -> filings.add(move.filing()))
                .limit(most)
                .toList();
    }

    // less than one percent, and more, are no points to measure a move between
    private static Condition exact(Field<String> percent) {
        return percent.notLike("<%").and(percent.notLike(">%"));
    }

    private static Table<?> held() {
        return select(
                        PERSONS.FILING,
                        PERSONS.ORDINAL,
                        PERSONS.NAME,
                        PERSONS.PERCENT,
                        PERSONS.PERCENT_ORDER,
                        SPELLINGS.PERSON,
                        READINGS.ISSUER,
                        READINGS.VALID_FROM,
                        READINGS.KNOWN_AT,
                        BEFORE,
                        BEFORE_ORDER,
                        EARLIER)
                .from(PERSONS)
                .join(READINGS)
                .on(READINGS.FILING.eq(PERSONS.FILING), READINGS.READING.eq(PERSONS.READING))
                .join(SPELLINGS)
                .on(SPELLINGS.ID.eq(PERSONS.SPELLING))
                .leftJoin(CUSIPS)
                .on(CUSIPS.FILING.eq(PERSONS.FILING), CUSIPS.READING.eq(PERSONS.READING))
                .and(CUSIPS.ORDINAL.eq(0))
                .where(READINGS.REPLACED_AT.isNull(), READINGS.VALID_FROM.isNotNull())
                .asTable("held_then");
    }

    private static Move move(Record r, Table<?> held) {
        return new Move(
                r.get(Rows.field(held, PERSONS.FILING)),
                r.get(Rows.field(held, PERSONS.ORDINAL)),
                r.get(Rows.field(held, SPELLINGS.PERSON)),
                r.get(Rows.field(held, PERSONS.NAME)),
                new IssuerRef(r.get(ISSUERS.ID), r.get(ISSUERS.NAME)),
                Percent.of(r.get(Rows.field(held, BEFORE))),
                r.get(Rows.field(held, EARLIER)),
                Percent.of(r.get(Rows.field(held, PERSONS.PERCENT))),
                r.get(Rows.field(held, READINGS.VALID_FROM), LocalDate.class),
                r.get(Rows.field(held, READINGS.KNOWN_AT), OffsetDateTime.class).toInstant());
    }

    @Override
    public Optional<Instant> newest() {
        return Optional.ofNullable(
                        sql.select(max(READINGS.KNOWN_AT))
                                .from(READINGS)
                                .where(READINGS.REPLACED_AT.isNull())
                                .fetchSingle()
                                .value1())
                .map(OffsetDateTime::toInstant);
    }
}
