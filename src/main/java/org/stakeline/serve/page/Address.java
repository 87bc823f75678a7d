package org.stakeline.serve.page;

import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** An address within this service: a path and what is asked there, in order. */
public record Address(String path, Map<String, String> query) {

    public Address {
        query = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(query));
    }

    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** The same with this asked too; nothing is added for null or an empty word. */
    public Address with(String name, @Nullable Object value) {
        Map<String, String> more = new LinkedHashMap<>(query);
        more.remove(name);
        if (value != null && !value.toString().isBlank()) {
            more.put(name, value.toString());
        }
        return new Address(path, more);
    }

    /** What is asked there under this name; empty for nothing. */
    public String asked(String name) {
        return query.getOrDefault(name, "");
    }

    /** The table of this name within the page at this address. */
    Address within(String table) {
        return new Address(path + "/" + table, query);
    }

    /** The whole table at this address as a file with this ending. */
    public String file(String ending) {
        return new Address((path.equals("/") ? "/filings" : path) + "." + ending, query).toString();
    }

    @Override
    public String toString() {
        return query.isEmpty()
                ? path
                : path
                        + query.entrySet().stream()
                                .map(
                                        e ->
                                                URLEncoder.encode(
                                                                e.getKey(), StandardCharsets.UTF_8)
                                                        + "="
                                                        + URLEncoder.encode(
                                                                e.getValue(),
                                                                StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&", "?", ""));
    }
}
