package org.stakeline.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

import javax.sql.DataSource;

class MigrationsTest {

    private static final String BYTES = "61626364";

    abstract static class Contract {

        private final TestDatabase database;

        Contract(TestDatabase database) {
            this.database = database;
        }

        private static Flyway flyway(DataSource source, String target) {
            return Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:migrations")
                    .target(target)
                    .load();
        }

        @Test
        void anEmptyDatabaseIsBroughtToTheNewestSchema() {
            DataSource source = database.empty();
            assertThat(Store.open(source).audit().counts().filings()).isZero();
            assertThat(flyway(source, "latest").info().pending()).isEmpty();
        }

        @Test
        void openingTwiceChangesNothing() {
            DataSource source = database.empty();
            Store.open(source);
            assertThat(Store.open(source).audit().counts().filings()).isZero();
            assertThat(flyway(source, "latest").info().applied())
                    .hasSameSizeAs(flyway(source, "latest").info().all());
        }

        @Test
        void whatAnOlderSchemaHoldsIsStillThereAfterwards() {
            for (var version : flyway(database.empty(), "latest").info().all()) {
                DataSource source = database.empty();
                flyway(source, version.getVersion().toString()).migrate();
                TestDatabase.execute(
                        source,
                        "insert into documents (sha256, size, source, received_at) values ('"
                                + "0".repeat(64)
                                + "', 4, 'a.txt', timestamp with time zone '2024-03-01 12:00:00+00')");
                TestDatabase.execute(
                        source,
                        "insert into document_bytes (sha256, bytes) values ('"
                                + "0".repeat(64)
                                + "', "
                                + database.literal(BYTES)
                                + ")");
                assertThat(
                                new String(
                                        Store.open(source)
                                                .intake()
                                                .document("0".repeat(64))
                                                .bytes(),
                                        StandardCharsets.UTF_8))
                        .as(version.getVersion().toString())
                        .isEqualTo("abcd");
            }
        }
    }

    @Nested
    class OnH2 extends Contract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgresql extends Contract {
        OnPostgresql() {
            super(TestDatabase.POSTGRESQL);
        }
    }
}
