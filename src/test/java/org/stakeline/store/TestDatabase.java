package org.stakeline.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import javax.sql.DataSource;

/** The databases that each repository is tested on. */
enum TestDatabase {
    H2 {
        @Override
        DataSource empty() {
            return JdbcConnectionPool.create(
                    "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        }
    },
    POSTGRESQL {
        @Override
        DataSource empty() {
            Postgres.start();
            return Postgres.emptied();
        }
    };

    /** These bytes as SQL writes them. */
    String literal(String hex) {
        return this == H2 ? "x'" + hex + "'" : "'\\x" + hex + "'";
    }

    static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A database without tables. */
    abstract DataSource empty();

    /**
     * One server for all tests of this run; where it does not start, the tests are left out and say
     * why.
     */
    private static final class Postgres {

        private static @Nullable EmbeddedPostgres server;
        private static @Nullable String failure;

        static synchronized void start() {
            if (server == null && failure == null) {
                try {
                    server = EmbeddedPostgres.start();
                } catch (IOException | IllegalStateException | ExceptionInInitializerError e) {
                    failure = "PostgreSQL was left out, it does not start here: " + e;
                }
            }
            Assumptions.assumeTrue(server != null, String.valueOf(failure));
        }

        static synchronized DataSource emptied() {
            DataSource source = server.getPostgresDatabase();
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("drop schema public cascade");
                statement.execute("create schema public");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return source;
        }
    }
}
