package org.stakeline.store;

import static org.stakeline.store.schema.Tables.DOCUMENTS;
import static org.stakeline.store.schema.Tables.DOCUMENT_BYTES;
import static org.stakeline.store.schema.Tables.FILINGS;
import static org.stakeline.store.schema.Tables.PERSONS;
import static org.stakeline.store.schema.Tables.READINGS;

import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.SQLStateClass;
import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Accession;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.evidence.Submission;
import org.stakeline.filing.Filing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The way in, by SQL; each call is one transaction. */
final class StoredIntake implements Intake {

    private static final int SHORT = 16;

    // failures that lie in the data; all others lie in the database, and would meet the next filing
    // too
    private static final Set<SQLStateClass> DATA =
            Set.of(
                    SQLStateClass.C22_DATA_EXCEPTION,
                    SQLStateClass.C23_INTEGRITY_CONSTRAINT_VIOLATION);

    private final DSLContext database;

    StoredIntake(DSLContext database) {
        this.database = database;
    }

    @Override
    public Optional<String> filingOf(String sha256) {
        return filing(database, sha256);
    }

    private static Optional<String> filing(DSLContext sql, String sha256) {
        return sql.select(FILINGS.ID)
                .from(FILINGS)
                .where(FILINGS.SHA256.eq(sha256))
                .fetchOptional(FILINGS.ID);
    }

    @Override
    public String store(Received received, Interpretation made) {
        return transaction(
                sql -> {
                    Optional<String> known = filing(sql, received.submission().sha256());
                    return known.isPresent() ? known.get() : insert(sql, received, made);
                });
    }

    private <T> T transaction(Function<DSLContext, T> work) {
        try {
            return database.transactionResult(configuration -> work.apply(configuration.dsl()));
        } catch (DataAccessException e) {
            throw DATA.contains(e.sqlStateClass())
                    ? new StoreFailed("the database does not take it: " + firstLine(e), e)
                    : e;
        }
    }

    private static String firstLine(DataAccessException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    private static String insert(DSLContext sql, Received received, Interpretation made) {
        Filing filing = made.reading().filing();
        String sha256 = received.submission().sha256();
        document(sql, received);
        String id = freeId(sql, filing, sha256);
        OffsetDateTime knownAt =
                filing.acceptedAt().value().orElseGet(() -> Columns.moment(received.at()));
        sql.insertInto(FILINGS, FILINGS.ID, FILINGS.SHA256, FILINGS.ACCESSION, FILINGS.KNOWN_AT)
                .values(id, sha256, Columns.text(filing.accession()), knownAt)
                .execute();
        List<String> spellings =
                new ReadingRows(sql)
                        .write(
                                new ReadingRows.Place(id, 1, knownAt, again(filing, id)),
                                received,
                                made);
        judge(sql, spellings, received, knownAt);
        note(sql, received, AuditEntry.Result.STORED, "stored as " + id, id);
        return id;
    }

    private static void document(DSLContext sql, Received received) {
        Submission submission = received.submission();
        sql.insertInto(
                        DOCUMENTS,
                        DOCUMENTS.SHA256,
                        DOCUMENTS.SIZE,
                        DOCUMENTS.SOURCE,
                        DOCUMENTS.RECEIVED_AT)
                .values(
                        submission.sha256(),
                        (long) submission.bytes().length,
                        Columns.text(submission.source()),
                        Columns.moment(received.at()))
                .execute();
        sql.insertInto(DOCUMENT_BYTES, DOCUMENT_BYTES.SHA256, DOCUMENT_BYTES.BYTES)
                .values(submission.sha256(), submission.bytes())
                .execute();
    }

    // the accession number, else the first digits of the hash, as many as it takes
    private static String freeId(DSLContext sql, Filing filing, String sha256) {
        return Stream.of(
                        filing.accession()
                                .value()
                                .map(Accession::number)
                                .orElse(sha256.substring(0, SHORT)),
                        sha256.substring(0, SHORT),
                        sha256)
                .filter(id -> !sql.fetchExists(FILINGS, FILINGS.ID.eq(id)))
                .findFirst()
                .orElseThrow();
    }

    // a finding, where another file with the same accession number was there first
    private static List<Finding> again(Filing filing, String id) {
        return filing
                .accession()
                .value()
                .filter(accession -> !accession.number().equals(id))
                .map(
                        accession ->
                                Finding.warning(
                                        "filing.accession-again",
                                        "Another file with the accession number "
                                                + accession
                                                + " was stored before this one; the two differ.",
                                        "/accession",
                                        filing.accession().spans().toArray(Span[]::new)))
                .stream()
                .toList();
    }

    @Override
    public boolean storeAgain(Received received, Interpretation made) {
        return transaction(
                sql -> {
                    String id = filing(sql, received.submission().sha256()).orElseThrow();
                    var newest = newest(sql, id);
                    if (newest.value2().equals(ReadingRows.digest(made))) {
                        return false;
                    }
                    Set<String> spellings = spellings(sql, id);
                    replace(sql, id, newest.value1(), received);
                    ReadingRows.Place place =
                            new ReadingRows.Place(
                                    id,
                                    newest.value1() + 1,
                                    newest.value3(),
                                    again(made.reading().filing(), id));
                    spellings.addAll(new ReadingRows(sql).write(place, received, made));
                    judge(sql, spellings, received, newest.value3());
                    note(
                            sql,
                            received,
                            AuditEntry.Result.READ_AGAIN,
                            "reading " + place.number() + " of " + id,
                            id);
                    return true;
                });
    }

    private static Record3<Integer, String, OffsetDateTime> newest(DSLContext sql, String id) {
        return sql.select(READINGS.READING, READINGS.DIGEST, READINGS.KNOWN_AT)
                .from(READINGS)
                .where(READINGS.FILING.eq(id), READINGS.REPLACED_AT.isNull())
                .fetchSingle();
    }

    private static void judge(
            DSLContext sql,
            Collection<String> spellings,
            Received received,
            OffsetDateTime knownAt) {
        new PersonRows(sql)
                .judge(
                        spellings,
                        PersonRows.Prompt.ofFiling(
                                received.readerVersion(), Columns.moment(received.at()), knownAt));
    }

    private static Set<String> spellings(DSLContext sql, String id) {
        return sql.selectDistinct(PERSONS.SPELLING)
                .from(PERSONS)
                .where(PERSONS.FILING.eq(id), PERSONS.SPELLING.isNotNull())
                .fetchSet(PERSONS.SPELLING);
    }

    private static void replace(DSLContext sql, String id, int reading, Received received) {
        sql.update(READINGS)
                .set(READINGS.REPLACED_AT, Columns.moment(received.at()))
                .where(READINGS.FILING.eq(id), READINGS.READING.eq(reading))
                .execute();
    }

    @Override
    public void refuse(
            String source,
            @Nullable String sha256,
            Instant at,
            String readerVersion,
            String reason) {
        database.transaction(
                configuration ->
                        StoredAudit.note(
                                configuration.dsl(),
                                new AuditEntry(
                                        at,
                                        source,
                                        sha256,
                                        readerVersion,
                                        AuditEntry.Result.REFUSED,
                                        reason,
                                        null)));
    }

    private static void note(
            DSLContext sql,
            Received received,
            AuditEntry.Result result,
            String message,
            String filing) {
        Submission submission = received.submission();
        StoredAudit.note(
                sql,
                new AuditEntry(
                        received.at(),
                        submission.source(),
                        submission.sha256(),
                        received.readerVersion(),
                        result,
                        message,
                        filing));
    }

    @Override
    public List<String> documents() {
        return database.select(FILINGS.SHA256)
                .from(FILINGS)
                .orderBy(FILINGS.ID)
                .fetch(FILINGS.SHA256);
    }

    @Override
    public Submission document(String sha256) {
        Record2<String, byte[]> row =
                database.select(DOCUMENTS.SOURCE, DOCUMENT_BYTES.BYTES)
                        .from(DOCUMENTS)
                        .join(DOCUMENT_BYTES)
                        .on(DOCUMENT_BYTES.SHA256.eq(DOCUMENTS.SHA256))
                        .where(DOCUMENTS.SHA256.eq(sha256))
                        .fetchSingle();
        return new Submission(row.value1(), Objects.requireNonNull(row.value2()), sha256);
    }
}
