package org.stakeline.store;

import static org.jooq.impl.DSL.noCondition;
import static org.stakeline.store.schema.Tables.HOLDERS;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.stakeline.filing.ReportingPerson;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the holder that a cover page names, or makes it: by the CIK; else by the name, when exactly
 * one holder has it. A CIK that one filing gives to two names counts for the first of them only.
 */
final class HolderRows {

    private final DSLContext sql;
    private final Map<String, String> nameOfCik = new HashMap<>();

    /** For the persons of one filing, in order. */
    HolderRows(DSLContext sql) {
        this.sql = sql;
    }

    Identity of(ReportingPerson person, String filingId, int ordinal) {
        Optional<String> name = person.name().value();
        String key = name.map(Names::key).orElse("");
        Optional<String> cik =
                person.cik()
                        .value()
                        .filter(c -> nameOfCik.computeIfAbsent(c, first -> key).equals(key));
        if (cik.isPresent()) {
            return byCik(cik.get(), name.orElse("CIK " + cik.get()));
        }
        return name.map(this::byName)
                .orElseGet(
                        () ->
                                insert(
                                        "u" + filingId + "-" + ordinal,
                                        null,
                                        person.displayName(),
                                        Identity.By.NOTHING));
    }

    private Identity byCik(String cik, String name) {
        String known =
                sql.select(HOLDERS.ID)
                        .from(HOLDERS)
                        .where(HOLDERS.CIK.eq(cik))
                        .fetchOne(HOLDERS.ID);
        if (known != null) {
            return new Identity(known, Identity.By.CIK);
        }
        List<String> nameless = candidates(name, true);
        if (nameless.size() == 1) {
            sql.update(HOLDERS)
                    .set(HOLDERS.CIK, cik)
                    .where(HOLDERS.ID.eq(nameless.getFirst()))
                    .execute();
            return new Identity(nameless.getFirst(), Identity.By.CIK);
        }
        return insert(cik, cik, name, Identity.By.CIK);
    }

    private Identity byName(String name) {
        List<String> candidates = candidates(name, false);
        return candidates.size() == 1
                ? new Identity(candidates.getFirst(), Identity.By.NAME)
                : insert(Names.id(Names.key(name)), null, name, Identity.By.NAME);
    }

    private List<String> candidates(String name, boolean withoutCik) {
        return sql.select(HOLDERS.ID)
                .from(HOLDERS)
                .where(HOLDERS.NAME_KEY.eq(Names.key(name)))
                .and(withoutCik ? HOLDERS.CIK.isNull() : noCondition())
                .orderBy(HOLDERS.ID)
                .fetch(HOLDERS.ID);
    }

    private Identity insert(String id, @Nullable String cik, String name, Identity.By by) {
        sql.insertInto(HOLDERS, HOLDERS.ID, HOLDERS.CIK, HOLDERS.NAME, HOLDERS.NAME_KEY)
                .values(id, cik, Columns.text(name), Names.key(name))
                .onConflictDoNothing()
                .execute();
        return new Identity(id, by);
    }
}
