package org.stakeline.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static org.stakeline.store.schema.Tables.PERSONS;
import static org.stakeline.store.schema.Tables.SPELLINGS;

import org.jooq.Condition;
import org.jooq.DSLContext;

import java.util.Optional;

/** Which spelling somebody means who names a spelling or a person. */
final class Sides {

    private final DSLContext sql;

    Sides(DSLContext sql) {
        this.sql = sql;
    }

    /** The spelling with this id, else the one that most filings print of the person with it. */
    Optional<String> spelling(String id) {
        return sql.fetchExists(SPELLINGS, SPELLINGS.ID.eq(id))
                ? Optional.of(id)
                : first(id, noCondition());
    }

    /** The same, but never this spelling itself: of its person another one. */
    Optional<String> apartFrom(String spelling, String id) {
        boolean another = !id.equals(spelling) && sql.fetchExists(SPELLINGS, SPELLINGS.ID.eq(id));
        return another ? Optional.of(id) : first(person(id), SPELLINGS.ID.ne(spelling));
    }

    private String person(String id) {
        return sql.select(SPELLINGS.PERSON)
                .from(SPELLINGS)
                .where(SPELLINGS.ID.eq(id))
                .fetchOptional(SPELLINGS.PERSON)
                .orElse(id);
    }

    private Optional<String> first(String person, Condition but) {
        return sql.select(SPELLINGS.ID)
                .from(SPELLINGS)
                .leftJoin(PERSONS)
                .on(PERSONS.SPELLING.eq(SPELLINGS.ID))
                .where(SPELLINGS.PERSON.eq(person), but)
                .groupBy(SPELLINGS.ID)
                .orderBy(count(PERSONS.FILING).desc(), SPELLINGS.ID.asc())
                .limit(1)
                .fetchOptional(SPELLINGS.ID);
    }
}
