package org.stakeline.store;

import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.JDBCUtils;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

import javax.sql.DataSource;

/**
 * Brings a database to the newest schema and speaks to it: H2 or PostgreSQL, by the same generated
 * classes.
 */
final class Database {

    private static final Settings SETTINGS =
            new Settings()
                    .withRenderSchema(false)
                    .withRenderLocale(Locale.ROOT)
                    .withRenderNameCase(RenderNameCase.LOWER_IF_UNQUOTED)
                    .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED);

    private Database() {}

    static DSLContext open(DataSource source) {
        migrate(source);
        return DSL.using(source, dialect(source), SETTINGS);
    }

    private static void migrate(DataSource source) {
        Flyway.configure().dataSource(source).locations("classpath:migrations").load().migrate();
    }

    private static SQLDialect dialect(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return JDBCUtils.dialect(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be reached: " + e.getMessage(), e);
        }
    }
}
