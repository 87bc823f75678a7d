package org.stakeline.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.sum;
import static org.stakeline.store.schema.Tables.AUDIT;
import static org.stakeline.store.schema.Tables.DOCUMENTS;
import static org.stakeline.store.schema.Tables.FILINGS;
import static org.stakeline.store.schema.Tables.KNOWN_PERSONS;
import static org.stakeline.store.schema.Tables.READINGS;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.stakeline.store.schema.tables.records.AuditRecord;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The record of what was ingested, by SQL. */
final class StoredAudit implements Audit {

    private final DSLContext sql;
    // the counts as they were at an entry: every file leaves one
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

    private record Kept(long entry, Counts counts) {}

    StoredAudit(DSLContext sql) {
        this.sql = sql;
    }

    /** Adds an entry, unless the same file had the same result by the same version before. */
    static void note(DSLContext sql, AuditEntry entry) {
        String source = Columns.text(entry.source());
        String message = Columns.text(entry.message());
        boolean noted =
                sql.fetchExists(
                        AUDIT,
                        AUDIT.SOURCE.eq(source),
                        AUDIT.SHA256.isNotDistinctFrom(entry.sha256()),
                        AUDIT.VERSION.eq(entry.version()),
                        AUDIT.RESULT.eq(Columns.word(entry.result())),
                        AUDIT.MESSAGE.eq(message));
        if (!noted) {
            sql.insertInto(AUDIT)
                    .set(AUDIT.HAPPENED_AT, Columns.moment(entry.at()))
                    .set(AUDIT.SOURCE, source)
                    .set(AUDIT.SHA256, entry.sha256())
                    .set(AUDIT.VERSION, entry.version())
                    .set(AUDIT.RESULT, Columns.word(entry.result()))
                    .set(AUDIT.MESSAGE, message)
                    .set(AUDIT.FILING, entry.filing())
                    .execute();
        }
    }

    @Override
    public Page<AuditEntry> list(int offset, int limit) {
        return new Page<>(
                sql.selectFrom(AUDIT)
                        .orderBy(AUDIT.HAPPENED_AT.desc(), AUDIT.ENTRY.desc())
                        .offset(offset)
                        .limit(limit)
                        .fetch(StoredAudit::entry),
                sql.fetchCount(AUDIT),
                offset,
                limit);
    }

    private static AuditEntry entry(AuditRecord row) {
        return new AuditEntry(
                row.getHappenedAt().toInstant(),
                row.getSource(),
                row.getSha256(),
                row.getVersion(),
                Columns.constant(AuditEntry.Result.class, row.getResult()),
                row.getMessage(),
                row.getFiling());
    }

    @Override
    public Counts counts() {
        long newest =
                Optional.ofNullable(sql.select(max(AUDIT.ENTRY)).from(AUDIT).fetchSingle().value1())
                        .orElse(0L);
        @Nullable Kept known = kept.get();
        if (known == null || known.entry() != newest) {
            known = new Kept(newest, counted());
            kept.set(known);
        }
        return known.counts().withHolders(sql.fetchCount(KNOWN_PERSONS));
    }

    private Counts counted() {
        return new Counts(
                sql.fetchCount(FILINGS),
                standing(READINGS.ISSUER),
                sql.fetchCount(KNOWN_PERSONS),
                refused(),
                findings(),
                Columns.instant(
                        sql.select(max(DOCUMENTS.RECEIVED_AT))
                                .from(DOCUMENTS)
                                .fetchSingle()
                                .value1()));
    }

    private long standing(Field<String> distinct) {
        return sql.fetchCount(
                sql.selectDistinct(distinct).from(READINGS).where(READINGS.REPLACED_AT.isNull()));
    }

    private long refused() {
        Field<String> file = coalesce(AUDIT.SHA256, AUDIT.SOURCE);
        return sql.fetchCount(
                sql.selectDistinct(file)
                        .from(AUDIT)
                        .where(AUDIT.RESULT.eq(Columns.word(AuditEntry.Result.REFUSED)))
                        .andNotExists(
                                sql.selectOne()
                                        .from(FILINGS)
                                        .where(FILINGS.SHA256.eq(AUDIT.SHA256))));
    }

    private FindingCounts findings() {
        Record row =
                sql.select(
                                sum(READINGS.ERRORS),
                                sum(READINGS.INCONSISTENCIES),
                                sum(READINGS.WARNINGS),
                                sum(READINGS.INFOS))
                        .from(READINGS)
                        .where(READINGS.REPLACED_AT.isNull())
                        .fetchSingle();
        return new FindingCounts(whole(row, 0), whole(row, 1), whole(row, 2), whole(row, 3));
    }

    private static int whole(Record row, int at) {
        BigDecimal sum = row.get(at, BigDecimal.class);
        return sum == null ? 0 : sum.intValueExact();
    }
}
