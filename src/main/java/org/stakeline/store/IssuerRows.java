package org.stakeline.store;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.substring;
import static org.stakeline.store.schema.Tables.CUSIPS;
import static org.stakeline.store.schema.Tables.ISSUERS;
import static org.stakeline.store.schema.Tables.READINGS;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.stakeline.filing.Filing;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the issuer that a filing is about, or makes it: by its CIK; else by its name, when exactly
 * one issuer has it and no CUSIP speaks against it. Two that are one are left apart rather than two
 * joined that are not.
 */
final class IssuerRows {

    private static final int ISSUER_DIGITS = 6;

    private final DSLContext sql;

    IssuerRows(DSLContext sql) {
        this.sql = sql;
    }

    Identity of(Filing filing, String filingId) {
        Optional<String> cik = filing.issuer().cik().value();
        Optional<String> name = filing.issuer().name().value();
        if (cik.isPresent()) {
            return byCik(cik.get(), name.orElse("CIK " + cik.get()), cusips(filing));
        }
        return name.map(n -> byName(n, cusips(filing)))
                .orElseGet(
                        () ->
                                insert(
                                        "u" + filingId,
                                        null,
                                        "(no issuer read)",
                                        Identity.By.NOTHING));
    }

    private Identity byCik(String cik, String name, Set<String> cusips) {
        String known =
                sql.select(ISSUERS.ID)
                        .from(ISSUERS)
                        .where(ISSUERS.CIK.eq(cik))
                        .fetchOne(ISSUERS.ID);
        if (known != null) {
            return new Identity(known, Identity.By.CIK);
        }
        List<String> nameless = candidates(name, cusips, true);
        if (nameless.size() == 1) {
            sql.update(ISSUERS)
                    .set(ISSUERS.CIK, cik)
                    .where(ISSUERS.ID.eq(nameless.getFirst()))
                    .execute();
            return new Identity(nameless.getFirst(), Identity.By.CIK);
        }
        return insert(cik, cik, name, Identity.By.CIK);
    }

    private Identity byName(String name, Set<String> cusips) {
        List<String> candidates = candidates(name, cusips, false);
        if (candidates.size() == 1) {
            return new Identity(candidates.getFirst(), Identity.By.NAME);
        }
        String id = Names.id(Names.key(name));
        boolean taken = sql.fetchExists(ISSUERS, ISSUERS.ID.eq(id));
        return insert(
                taken ? Names.id(Names.key(name) + " " + cusips) : id,
                null,
                name,
                Identity.By.NAME);
    }

    // issuers of this name whose CUSIPs do not speak against it
    private List<String> candidates(String name, Set<String> cusips, boolean withoutCik) {
        return sql
                .select(ISSUERS.ID)
                .from(ISSUERS)
                .where(ISSUERS.NAME_KEY.eq(Names.key(name)))
                .and(withoutCik ? ISSUERS.CIK.isNull() : noCondition())
                .orderBy(ISSUERS.ID)
                .fetch(ISSUERS.ID)
                .stream()
                .filter(id -> fits(cusips, stored(id)))
                .toList();
    }

    private static boolean fits(Set<String> these, Set<String> those) {
        return these.isEmpty() || those.isEmpty() || !Collections.disjoint(these, those);
    }

    private Set<String> stored(String issuer) {
        return sql
                .selectDistinct(substring(CUSIPS.CUSIP, 1, ISSUER_DIGITS))
                .from(CUSIPS)
                .join(READINGS)
                .on(READINGS.FILING.eq(CUSIPS.FILING), READINGS.READING.eq(CUSIPS.READING))
                .where(READINGS.ISSUER.eq(issuer))
                .fetchSet(0, String.class)
                .stream()
                .filter(IssuerRows::isIssuerNumber)
                .collect(Collectors.toSet());
    }

    private static Set<String> cusips(Filing filing) {
        return filing.security().cusips().stream()
                .flatMap(c -> c.value().stream())
                .map(c -> c.length() < ISSUER_DIGITS ? "" : c.substring(0, ISSUER_DIGITS))
                .filter(IssuerRows::isIssuerNumber)
                .collect(Collectors.toSet());
    }

    // a CUSIP's first six characters name the issuer; 000000 and words such as "None" do not
    private static boolean isIssuerNumber(String six) {
        return six.matches("(?=.*[1-9])[0-9A-Z]{6}");
    }

    private Identity insert(String id, @Nullable String cik, String name, Identity.By by) {
        sql.insertInto(ISSUERS, ISSUERS.ID, ISSUERS.CIK, ISSUERS.NAME, ISSUERS.NAME_KEY)
                .values(id, cik, Columns.text(name), Names.key(name))
                .onConflictDoNothing()
                .execute();
        return new Identity(id, by);
    }
}
