package org.stakeline.store;

import static org.stakeline.store.schema.Tables.SPELLINGS;
import static org.stakeline.store.schema.Tables.SPELLING_KEYS;
import static org.stakeline.store.schema.Tables.TRAITS;

import org.jooq.DSLContext;
import org.jooq.UpdatableRecord;
import org.stakeline.filing.Filing;
import org.stakeline.relate.person.Spelling;
import org.stakeline.relate.person.Trait;
import org.stakeline.store.schema.tables.records.TraitsRecord;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The spellings of one filing's cover pages, and what it tells of each. */
final class SpellingRows {

    // told by the rows of the cover pages themselves
    private static final Set<Trait> ELSEWHERE = Set.of(Trait.FILING, Trait.BESIDE);

    private final DSLContext sql;
    private final FactRows.Key key;

    SpellingRows(DSLContext sql, FactRows.Key key) {
        this.sql = sql;
        this.key = key;
    }

    /** A spelling's id. */
    static String id(Spelling spelling) {
        return Names.id(Columns.text(spelling.key()));
    }

    /** The ids of the spellings, one for each cover page; those that are new are added. */
    List<String> write(Filing filing) {
        List<String> ids = new ArrayList<>();
        List<UpdatableRecord<?>> traits = new ArrayList<>();
        for (Optional<Spelling> told : Spelling.on(filing)) {
            int person = ids.size();
            Spelling spelling = told.orElseGet(() -> unnamed(filing, person));
            ids.add(known(spelling));
            traits.addAll(traits(person, spelling));
        }
        sql.batchInsert(traits).execute();
        return ids;
    }

    private Spelling unnamed(Filing filing, int person) {
        return Spelling.of(
                filing.persons().get(person).displayName(),
                Optional.empty(),
                Optional.of(key.filing() + " " + person),
                Map.of());
    }

    private String known(Spelling spelling) {
        String id = id(spelling);
        sql.insertInto(
                        SPELLINGS,
                        SPELLINGS.ID,
                        SPELLINGS.PRINTED,
                        SPELLINGS.CIK,
                        SPELLINGS.WITHIN,
                        SPELLINGS.PERSON)
                .values(
                        id,
                        Columns.text(spelling.printed()),
                        spelling.cik().orElse(null),
                        spelling.within().map(Columns::text).orElse(null),
                        id)
                .onConflictDoNothing()
                .execute();
        for (String matchKey : spelling.matchKeys()) {
            sql.insertInto(SPELLING_KEYS, SPELLING_KEYS.SPELLING, SPELLING_KEYS.MATCH_KEY)
                    .values(id, matchKey)
                    .onConflictDoNothing()
                    .execute();
        }
        return id;
    }

    private List<TraitsRecord> traits(int person, Spelling spelling) {
        List<TraitsRecord> rows = new ArrayList<>();
        spelling.traits()
                .forEach(
                        (trait, told) -> {
                            if (!ELSEWHERE.contains(trait)) {
                                told.stream()
                                        .sorted()
                                        .forEach(t -> rows.add(row(person, rows.size(), trait, t)));
                            }
                        });
        return rows;
    }

    private TraitsRecord row(int person, int ordinal, Trait trait, String said) {
        TraitsRecord row = sql.newRecord(TRAITS);
        row.setFiling(key.filing()).setReading(key.reading());
        row.setPerson(person).setOrdinal(ordinal);
        row.setKind(Columns.word(trait)).setSaid(Columns.text(said));
        return row.setAsOf(key.asOf()).setKnownAt(key.knownAt());
    }
}
