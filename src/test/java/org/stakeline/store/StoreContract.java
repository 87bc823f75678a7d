package org.stakeline.store;

import org.junit.jupiter.api.BeforeEach;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Submission;
import org.stakeline.filing.Reading;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

/** What every test of a repository has: an empty store on one database, and ways to fill it. */
abstract class StoreContract {

    static final Instant NOW = Instant.parse("2024-03-01T12:00:00Z");
    static final String VERSION = "1.0";

    private final TestDatabase database;
    private DataSource source;
    Store store;

    StoreContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void openAnEmptyStore() {
        source = database.empty();
        store = Store.open(source);
    }

    /** The same store, as a program that starts finds it. */
    void openAgain() {
        store = Store.open(source);
    }

    String store(Samples.Sample sample) {
        return store.intake().store(received(sample, NOW, VERSION), interpretation(sample));
    }

    static Received received(Samples.Sample sample, Instant at, String version) {
        return new Received(
                new Submission(sample.filing().source(), sample.bytes(), sample.filing().sha256()),
                at,
                version);
    }

    static Interpretation interpretation(Samples.Sample sample) {
        return new Interpretation(
                new Reading(sample.filing(), sample.findings(), sample.documents()),
                sample.computed(),
                List.<Finding>of());
    }

    /** Every row of every table, as text, tables and rows in order. */
    Map<String, List<String>> dump(String... without) {
        try (Connection connection = source.getConnection()) {
            return Dump.of(connection, List.of(without));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void execute(String sql) {
        TestDatabase.execute(source, sql);
    }
}
