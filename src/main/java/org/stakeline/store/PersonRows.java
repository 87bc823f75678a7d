package org.stakeline.store;

import static org.stakeline.store.schema.Tables.KNOWN_PERSONS;
import static org.stakeline.store.schema.Tables.SPELLINGS;

import org.jooq.DSLContext;
import org.stakeline.relate.person.HandJudgements;
import org.stakeline.relate.person.KnownPerson;
import org.stakeline.relate.person.KnownPersons;
import org.stakeline.relate.person.Spelling;
import org.stakeline.relate.person.Trait;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges anew who is the same person, where a filing or somebody tells more of a spelling. */
final class PersonRows {

    private final DSLContext sql;
    private final StoredSpellings stored;
    private final JudgementRows judgements;

    /**
     * What prompts judging anew, and since when it is known.
     *
     * @param author the program, with its version where a filing prompts it
     */
    record Prompt(String author, String why, OffsetDateTime madeAt, OffsetDateTime knownAt) {

        /** A filing, read by this version. */
        static Prompt ofFiling(String version, OffsetDateTime madeAt, OffsetDateTime knownAt) {
            return new Prompt(
                    "Stakeline " + version, "more is known that tells otherwise", madeAt, knownAt);
        }
    }

    PersonRows(DSLContext sql) {
        this.sql = sql;
        this.stored = new StoredSpellings(sql);
        this.judgements = new JudgementRows(sql);
    }

    /** Judges these spellings, and all that may be one person with them. */
    void judge(Collection<String> spellings, Prompt prompt) {
        Set<String> ids = stored.around(spellings);
        Map<String, Spelling> told = stored.told(ids);
        HandJudgements byHand = judgements.byHand(ids);
        KnownPersons known = KnownPersons.among(List.copyOf(told.values()), byHand);
        if (ids.size() > 1) {
            judgements.write(known, stored.firstKnown(ids), prompt);
        }
        Set<String> before = new HashSet<>(persons(ids));
        before.removeAll(write(known));
        sql.deleteFrom(KNOWN_PERSONS).where(KNOWN_PERSONS.ID.in(before)).execute();
    }

    private List<String> persons(Set<String> ids) {
        return sql.selectDistinct(SPELLINGS.PERSON)
                .from(SPELLINGS)
                .where(SPELLINGS.ID.in(ids))
                .fetch(SPELLINGS.PERSON);
    }

    private Set<String> write(KnownPersons known) {
        Set<String> taken = new HashSet<>();
        known.persons().stream()
                .sorted(
                        Comparator.comparingInt(PersonRows::filings)
                                .reversed()
                                .thenComparing(p -> p.spellings().getFirst().key()))
                .forEach(person -> write(person, taken));
        return taken;
    }

    private static int filings(KnownPerson person) {
        return person.spellings().stream().mapToInt(s -> s.told(Trait.FILING).size()).sum();
    }

    private void write(KnownPerson person, Set<String> taken) {
        List<String> spellings =
                person.spellings().stream().map(SpellingRows::id).sorted().toList();
        List<String> ciks =
                person.spellings().stream().flatMap(s -> s.cik().stream()).sorted().toList();
        List<String> free = new ArrayList<>(ciks);
        free.removeAll(taken);
        String id = free.isEmpty() ? spellings.getFirst() : free.getFirst();
        taken.add(id);
        String name = Columns.text(person.name());
        sql.insertInto(
                        KNOWN_PERSONS,
                        KNOWN_PERSONS.ID,
                        KNOWN_PERSONS.CIK,
                        KNOWN_PERSONS.NAME,
                        KNOWN_PERSONS.NAME_KEY)
                .values(id, ciks.isEmpty() ? null : ciks.getFirst(), name, Names.key(name))
                .onConflict(KNOWN_PERSONS.ID)
                .doUpdate()
                .set(KNOWN_PERSONS.CIK, ciks.isEmpty() ? null : ciks.getFirst())
                .set(KNOWN_PERSONS.NAME, name)
                .set(KNOWN_PERSONS.NAME_KEY, Names.key(name))
                .execute();
        sql.update(SPELLINGS)
                .set(SPELLINGS.PERSON, id)
                .where(SPELLINGS.ID.in(spellings), SPELLINGS.PERSON.ne(id))
                .execute();
    }
}
