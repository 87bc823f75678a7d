package org.stakeline.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jspecify.annotations.Nullable;
import org.stakeline.contract.ReadingJson;
import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Submission;
import org.stakeline.filing.Reading;
import org.stakeline.read.FilingReader;
import org.stakeline.read.envelope.Decoding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is true of the reading of any file: it is made without an exception and in bounded time, the
 * characters of each span stand where it says, and its JSON says the same reading again.
 */
final class Sound {

    private static final ObjectMapper JSON = new ObjectMapper();
    // for a few thousand characters on a machine that does other things too
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final String file;
    private final Reading reading;
    private final String json;
    private final Map<@Nullable String, List<String>> sources = new HashMap<>();

    private Sound(byte[] bytes, Reading reading) {
        this.file = Decoding.decode(bytes);
        this.reading = reading;
        this.json = ReadingJson.write(reading);
    }

    /** Reads these bytes and fails where the reading is not sound. */
    static Reading reading(byte[] bytes) {
        long start = System.nanoTime();
        Reading reading = new FilingReader().read(Submission.of("made-up", bytes));
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        if (taken.compareTo(LONGEST) > 0) {
            throw new AssertionError(bytes.length + " bytes took " + taken);
        }
        new Sound(bytes, reading).check();
        return reading;
    }

    /** Reads these characters and fails where the reading is not sound. */
    static Reading reading(String text) {
        return reading(text.getBytes(StandardCharsets.UTF_8));
    }

    private void check() {
        JsonNode tree = tree();
        tree.get("evidence").forEach(spans -> spans.forEach(this::check));
        tree.get("findings").forEach(finding -> finding.get("spans").forEach(this::check));
        same(json, ReadingJson.write(ReadingJson.parse(json)));
        same(json, new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        reading.documents().forEach(Sound::keeps);
    }

    private void check(JsonNode span) {
        int start = span.get("start").asInt();
        int end = span.get("end").asInt();
        String text = span.get("text").asText();
        String name = span.get("document").isNull() ? null : span.get("document").asText();
        boolean there =
                sources.computeIfAbsent(name, this::sources).stream()
                        .anyMatch(
                                source ->
                                        start >= 0
                                                && end >= start
                                                && end <= source.length()
                                                && source.substring(start, end).equals(text));
        if (!there) {
            throw new AssertionError("not in its document: " + span);
        }
    }

    private List<String> sources(@Nullable String name) {
        if (name == null) {
            return List.of(file);
        }
        List<String> sources = new ArrayList<>();
        for (MappedText document : reading.documents()) {
            if (Objects.equals(document.document(), name) && file.contains(document.source())) {
                sources.add(document.source());
            }
        }
        return sources;
    }

    private static void keeps(MappedText text) {
        MappedText kept = MappedText.decode(text.encode());
        same(text.view(), kept.view());
        int last = text.view().length();
        for (int at = 0; at < last; at += 1 + last / 50) {
            same(text.span(at, last), kept.span(at, last));
        }
    }

    private static void same(Object one, Object other) {
        if (!one.equals(other)) {
            throw new AssertionError("not the same:\n" + one + "\n" + other);
        }
    }

    private JsonNode tree() {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
