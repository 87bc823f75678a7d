package org.stakeline.store;

import static org.stakeline.store.schema.Tables.AUDIT;
import static org.stakeline.store.schema.Tables.FILINGS;
import static org.stakeline.store.schema.Tables.PERSONS;
import static org.stakeline.store.schema.Tables.READINGS;

import org.jooq.Condition;
import org.jooq.DSLContext;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The order of the filings, by SQL: the record of what was ingested has it. */
final class StoredChanges implements Changes {

    private static final Condition CHANGE =
            AUDIT.RESULT
                    .in(
                            Columns.word(AuditEntry.Result.STORED),
                            Columns.word(AuditEntry.Result.READ_AGAIN))
                    .and(AUDIT.FILING.isNotNull());

    private final DSLContext sql;

    StoredChanges(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public long newest() {
        return sql.select(AUDIT.ENTRY)
                .from(AUDIT)
                .where(CHANGE)
                .orderBy(AUDIT.ENTRY.desc())
                .limit(1)
                .fetchOptional(AUDIT.ENTRY)
                .orElse(0L);
    }

    @Override
    public long filings() {
        return sql.fetchCount(FILINGS);
    }

    @Override
    public List<Change> after(long entry, int most) {
        Map<Long, String> filings =
                sql.select(AUDIT.ENTRY, AUDIT.FILING)
                        .from(AUDIT)
                        .where(CHANGE, AUDIT.ENTRY.gt(entry))
                        .orderBy(AUDIT.ENTRY)
                        .limit(most)
                        .fetchMap(AUDIT.ENTRY, AUDIT.FILING);
        Map<String, List<String>> spellings = spellings(List.copyOf(filings.values()));
        return filings.entrySet().stream()
                .map(
                        change ->
                                new Change(
                                        change.getKey(),
                                        Objects.requireNonNull(change.getValue()),
                                        spellings.getOrDefault(change.getValue(), List.of())))
                .toList();
    }

    private Map<String, List<String>> spellings(List<String> filings) {
        return sql.selectDistinct(PERSONS.FILING, PERSONS.SPELLING)
                .from(PERSONS)
                .join(READINGS)
                .on(READINGS.FILING.eq(PERSONS.FILING), READINGS.READING.eq(PERSONS.READING))
                .where(READINGS.REPLACED_AT.isNull(), PERSONS.FILING.in(filings))
                .fetchGroups(PERSONS.FILING, PERSONS.SPELLING);
    }
}
