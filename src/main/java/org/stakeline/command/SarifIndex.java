package org.stakeline.command;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a SARIF log refers to by number: the codes that occur, and the files with the documents in
 * them.
 */
final class SarifIndex {

    private final Map<String, Integer> codes;
    private final Map<Artifact, Integer> artifacts;

    private SarifIndex(List<String> codes, List<Artifact> artifacts) {
        this.codes = numbered(codes);
        this.artifacts = numbered(artifacts);
    }

    private static <T> Map<T, Integer> numbered(List<T> things) {
        Map<T, Integer> numbers = new LinkedHashMap<>();
        things.forEach(thing -> numbers.putIfAbsent(thing, numbers.size()));
        return numbers;
    }

    List<String> codes() {
        return List.copyOf(codes.keySet());
    }

    List<Artifact> artifacts() {
        return List.copyOf(artifacts.keySet());
    }

    int number(String code) {
        return codes.getOrDefault(code, -1);
    }

    int number(Artifact artifact) {
        return artifacts.getOrDefault(artifact, -1);
    }

    /**
     * A file, or a document of a submission.
     *
     * @param parent the place of the file that it is in, -1 for a file
     */
    record Artifact(String uri, int parent) {}

    static SarifIndex of(CheckReport report) {
        Set<Artifact> artifacts = new LinkedHashSet<>();
        for (CheckReport.Checked file : report.files()) {
            int at = artifacts.size();
            artifacts.add(new Artifact(uri(file.file()), -1));
            file.findings().stream()
                    .flatMap(finding -> finding.spans().stream())
                    .flatMap(span -> documents(span).stream())
                    .distinct()
                    .forEach(document -> artifacts.add(new Artifact(document, at)));
        }
        List<String> codes =
                report.files().stream()
                        .flatMap(file -> file.findings().stream())
                        .map(Finding::code)
                        .distinct()
                        .sorted()
                        .toList();
        return new SarifIndex(codes, List.copyOf(artifacts));
    }

    private static List<String> documents(Span span) {
        return span.document() == null ? List.of() : List.of(escaped(span.document()));
    }

    private static String uri(Path file) {
        return escaped(file.toString().replace('\\', '/'));
    }

    private static String escaped(String path) {
        return java.net.URLEncoder.encode(path, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }

    /** The artifact that holds those words, or the file itself for none. */
    Artifact artifact(Path file, @Nullable Span span) {
        Artifact whole = new Artifact(uri(file), -1);
        return span == null || span.document() == null
                ? whole
                : new Artifact(escaped(span.document()), number(whole));
    }
}
