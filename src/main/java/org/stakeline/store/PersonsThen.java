package org.stakeline.store;

import static org.stakeline.store.schema.Tables.JUDGEMENTS;
import static org.stakeline.store.schema.Tables.PERSONS;
import static org.stakeline.store.schema.Tables.SPELLINGS;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.stakeline.relate.person.Verdict;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which spellings a person has, now or as it was known at a moment. */
final class PersonsThen {

    private final DSLContext sql;

    PersonsThen(DSLContext sql) {
        this.sql = sql;
    }

    /** The ids of the spellings. */
    Collection<String> spellings(String person, @Nullable Instant knownBy) {
        List<String> now =
                sql.select(SPELLINGS.ID)
                        .from(SPELLINGS)
                        .where(SPELLINGS.PERSON.eq(person))
                        .orderBy(SPELLINGS.ID)
                        .fetch(SPELLINGS.ID);
        return knownBy == null || now.isEmpty() ? now : then(first(person, now), knownBy);
    }

    // what the person's id is made of
    private String first(String person, List<String> now) {
        return sql.select(SPELLINGS.ID)
                .from(SPELLINGS)
                .where(SPELLINGS.ID.in(now), SPELLINGS.CIK.eq(person).or(SPELLINGS.ID.eq(person)))
                .orderBy(SPELLINGS.ID)
                .limit(1)
                .fetchOptional(SPELLINGS.ID)
                .orElse(now.getFirst());
    }

    private Collection<String> then(String first, Instant knownBy) {
        Set<String> all = new TreeSet<>(Set.of(first));
        Set<String> next = Set.of(first);
        while (!next.isEmpty()) {
            Set<String> found = joined(next, knownBy);
            found.removeAll(all);
            all.addAll(found);
            next = found;
        }
        return sql.selectDistinct(PERSONS.SPELLING)
                .from(PERSONS)
                .where(PERSONS.SPELLING.in(all))
                .and(PERSONS.KNOWN_AT.le(Columns.moment(knownBy)))
                .fetch(PERSONS.SPELLING);
    }

    private Set<String> joined(Set<String> ids, Instant knownBy) {
        Set<String> joined = new TreeSet<>();
        new JudgementRows(sql)
                .select(
                        JudgementRows.touching(ids)
                                .and(JUDGEMENTS.VERDICT.eq(Columns.word(Verdict.SAME)))
                                .and(StoredJudgements.inForce(knownBy)))
                .forEach(
                        r ->
                                joined.addAll(
                                        List.of(r.get(JUDGEMENTS.ONE), r.get(JUDGEMENTS.OTHER))));
        return joined;
    }
}
