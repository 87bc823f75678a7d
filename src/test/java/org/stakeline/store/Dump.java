package org.stakeline.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** All that a database holds, to compare with another time or another database. */
public final class Dump {

    private Dump() {}

    /** Table names with their rows as text, in order; the named columns are passed over. */
    public static Map<String, List<String>> of(Connection connection, List<String> without)
            throws SQLException {
        TreeMap<String, List<String>> dump = new TreeMap<>();
        try (ResultSet tables =
                connection
                        .getMetaData()
                        .getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                String schema = tables.getString("TABLE_SCHEM").toLowerCase(Locale.ROOT);
                String table = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (schema.equals("public") && !table.equals("flyway_schema_history")) {
                    dump.put(table, rows(connection, table, without));
                }
            }
        }
        return dump;
    }

    private static List<String> rows(Connection connection, String table, List<String> without)
            throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from " + table)) {
            while (row.next()) {
                rows.add(row(row, without));
            }
        }
        rows.sort(null);
        return rows;
    }

    private static String row(ResultSet row, List<String> without) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            String column = row.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT);
            if (!without.contains(column)) {
                Object value = row.getObject(i);
                text.append(column)
                        .append('=')
                        .append(
                                value instanceof byte[] bytes
                                        ? HexFormat.of().formatHex(bytes)
                                        : value);
                text.append('|');
            }
        }
        return text.toString();
    }
}
