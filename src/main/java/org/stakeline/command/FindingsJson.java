package org.stakeline.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** Writes findings as one JSON object: files with their findings, and how many of each level. */
final class FindingsJson {

    private final JsonGenerator json;
    private final FindingCatalog catalog;

    private FindingsJson(JsonGenerator json, FindingCatalog catalog) {
        this.json = json;
        this.catalog = catalog;
    }

    static void write(CheckReport report, PrintWriter out) {
        try (JsonGenerator json = generator(out)) {
            new FindingsJson(json, FindingCatalog.bundled()).write(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println();
    }

    /** On lines, with indents of two spaces; the writer stays open. */
    static JsonGenerator generator(PrintWriter out) throws IOException {
        return new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .useDefaultPrettyPrinter();
    }

    private void write(CheckReport report) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("files");
        for (CheckReport.Checked file : report.files()) {
            file(file);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("counts");
        for (Finding.Level level : Finding.Level.values()) {
            json.writeNumberField(CheckReport.word(level), report.count(level));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void file(CheckReport.Checked file) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", file.file().toString());
        json.writeStringField("sha256", file.filing().sha256());
        json.writeStringField("title", file.title());
        json.writeArrayFieldStart("findings");
        for (Finding finding : file.findings()) {
            finding(finding);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void finding(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", finding.code());
        json.writeStringField("level", CheckReport.word(finding.level()));
        json.writeStringField("message", finding.message());
        json.writeStringField("citation", catalog.of(finding.code()).citation().orElse(null));
        json.writeArrayFieldStart("paths");
        for (String path : finding.paths()) {
            json.writeString(path);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("spans");
        for (Span span : finding.spans()) {
            span(span);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void span(Span span) throws IOException {
        json.writeStartObject();
        json.writeStringField("document", span.document());
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeStringField("text", span.text());
        json.writeEndObject();
    }
}
