package org.stakeline.command;

import com.fasterxml.jackson.core.JsonGenerator;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes findings in the shape of SARIF 2.1.0. A region counts UTF-16 characters of a document's
 * text; a document of a submission is an artifact within that of the file.
 */
final class FindingsSarif {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonGenerator json;
    private final FindingCatalog catalog;
    private final SarifIndex index;

    private FindingsSarif(JsonGenerator json, FindingCatalog catalog, SarifIndex index) {
        this.json = json;
        this.catalog = catalog;
        this.index = index;
    }

    static void write(CheckReport report, PrintWriter out) {
        try (JsonGenerator json = FindingsJson.generator(out)) {
            SarifIndex index = SarifIndex.of(report);
            new FindingsSarif(json, FindingCatalog.bundled(), index).write(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println();
    }

    private void write(CheckReport report) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool();
        json.writeStringField("columnKind", "utf16CodeUnits");
        artifacts();
        json.writeArrayFieldStart("results");
        for (CheckReport.Checked file : report.files()) {
            for (Finding finding : file.findings()) {
                result(file.file(), finding);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool() throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "stakeline");
        json.writeStringField("version", Version.built());
        json.writeArrayFieldStart("rules");
        for (String code : index.codes()) {
            rule(catalog.of(code));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void rule(FindingCatalog.Entry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", entry.code());
        text("shortDescription", entry.says());
        if (entry.citation().isPresent()) {
            text("help", entry.citation().get());
            json.writeObjectFieldStart("properties");
            json.writeStringField("citation", entry.citation().get());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void artifacts() throws IOException {
        json.writeArrayFieldStart("artifacts");
        for (SarifIndex.Artifact artifact : index.artifacts()) {
            json.writeStartObject();
            json.writeObjectFieldStart("location");
            json.writeStringField("uri", artifact.uri());
            json.writeEndObject();
            if (artifact.parent() >= 0) {
                json.writeNumberField("parentIndex", artifact.parent());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void result(Path file, Finding finding) throws IOException {
        List<Span> spans = finding.spans();
        json.writeStartObject();
        json.writeStringField("ruleId", finding.code());
        json.writeNumberField("ruleIndex", index.number(finding.code()));
        json.writeStringField("level", level(finding.level()));
        text("message", finding.message());
        json.writeArrayFieldStart("locations");
        location(file, spans.isEmpty() ? null : spans.getFirst(), finding.paths());
        json.writeEndArray();
        json.writeArrayFieldStart("relatedLocations");
        for (Span span : spans.stream().skip(1).toList()) {
            location(file, span, List.of());
        }
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        json.writeStringField("level", CheckReport.word(finding.level()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void location(Path file, @Nullable Span span, List<String> paths) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        SarifIndex.Artifact artifact = index.artifact(file, span);
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", artifact.uri());
        json.writeNumberField("index", index.number(artifact));
        json.writeEndObject();
        if (span != null) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("charOffset", span.start());
            json.writeNumberField("charLength", span.end() - span.start());
            text("snippet", span.text());
            json.writeEndObject();
        }
        json.writeEndObject();
        logical(paths);
        json.writeEndObject();
    }

    private void logical(List<String> paths) throws IOException {
        if (!paths.isEmpty()) {
            json.writeArrayFieldStart("logicalLocations");
            for (String path : paths) {
                json.writeStartObject();
                json.writeStringField("fullyQualifiedName", path);
                json.writeStringField("kind", "value");
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void text(String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String level(Finding.Level level) {
        return switch (level) {
            case ERROR -> "error";
            case INCONSISTENCY, WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
