package org.stakeline.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import org.stakeline.filing.Reading;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * A filing and what there is to say of it as the JSON object of the reading contract, and that
 * object as a filing again.
 *
 * <p>Numbers are strings of plain digits, dates are ISO, a value that the filing does not state is
 * {@code null}. The member {@code evidence} maps the JSON Pointer of each value to the characters
 * that it was read from; {@code absent} maps the pointer of each {@code null} that has words to
 * {@code unreadable} or {@code notApplicable}. What was written is read back as the same
 * statements: writing, reading and writing again gives the same text.
 */
public final class ReadingJson {

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .maxNameLength(1_000)
                                    .build())
                    .build();

    private ReadingJson() {}

    /** The object on one line, without a line's end. */
    public static String write(Reading reading) {
        StringWriter text = new StringWriter(16_384);
        write(reading, text, false);
        return text.toString();
    }

    /** The object on lines with indents of two spaces, for people. */
    public static String writePretty(Reading reading) {
        StringWriter text = new StringWriter(32_768);
        write(reading, text, true);
        return text.toString();
    }

    /**
     * Writes the object; the writer is not closed. A writer that fails gives {@link
     * UncheckedIOException}.
     */
    public static void write(Reading reading, Writer to, boolean pretty) {
        try (JsonGenerator out = JSON.createGenerator(to)) {
            out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            out.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
            if (pretty) {
                out.setPrettyPrinter(printer());
            }
            new FilingWriter(new StatedWriter(out)).write(reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The reading that this object says, without its documents; throws {@link
     * IllegalArgumentException} for a text that is no such object.
     */
    public static Reading parse(String json) {
        try (JsonParser in = JSON.createParser(json)) {
            return new FilingParser(JsonTree.read(in)).reading();
        } catch (IOException e) {
            throw new IllegalArgumentException("not the JSON of a reading: " + e.getMessage(), e);
        }
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        return printer;
    }
}
