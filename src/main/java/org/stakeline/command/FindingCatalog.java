package org.stakeline.command;

import org.stakeline.compute.check.ChainChecks;
import org.stakeline.compute.check.Checks;
import org.stakeline.compute.check.Rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What each code of a finding means, from the documented list, with the rule of each check. */
final class FindingCatalog {

    private static final Pattern ROW =
            Pattern.compile("\\| `([^`]+)` \\| ([^|]+) \\| ([^|]+) \\| `([^|]+)` \\|");

    private final Map<String, Entry> entries;

    private FindingCatalog(Map<String, Entry> entries) {
        this.entries = Map.copyOf(entries);
    }

    /**
     * One code.
     *
     * @param citation the rule or the row of the form that it rests on; empty where reading itself
     *     says it
     */
    record Entry(String code, String says, Optional<String> citation) {}

    /** The list that ships with the program. */
    static FindingCatalog bundled() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Matcher row = ROW.matcher(list());
        while (row.find()) {
            entries.put(
                    row.group(1), new Entry(row.group(1), row.group(3).strip(), Optional.empty()));
        }
        Stream.concat(Checks.rules().stream(), ChainChecks.rules().stream())
                .forEach(rule -> entries.put(rule.code(), entry(rule)));
        return new FindingCatalog(entries);
    }

    private static Entry entry(Rule rule) {
        return new Entry(rule.code(), rule.says(), Optional.of(rule.citation()));
    }

    private static String list() {
        try (InputStream in = FindingCatalog.class.getResourceAsStream("/docs/findings.md")) {
            if (in == null) {
                throw new IllegalStateException("the program was built without docs/findings.md");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What that code means; its own name for one that nobody documented. */
    Entry of(String code) {
        return entries.getOrDefault(code, new Entry(code, code, Optional.empty()));
    }
}
