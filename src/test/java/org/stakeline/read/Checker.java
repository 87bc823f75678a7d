package org.stakeline.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Opens a file as the reading contract tells a checker to, and looks whether the characters of
 * every span stand where it says.
 */
final class Checker {

    private static final Pattern DOCUMENT =
            Pattern.compile(
                    "<DOCUMENT>(.*?)</DOCUMENT>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("<FILENAME>([^\\r\\n<]+)");
    private static final Pattern BODY =
            Pattern.compile("<TEXT>(.*?)(</TEXT>|\\z)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final Map<@Nullable String, String> documents = new HashMap<>();

    Checker(byte[] bytes) {
        String text = decoded(bytes);
        documents.put(null, text);
        Matcher document = DOCUMENT.matcher(text);
        for (int n = 1; document.find(); n++) {
            Matcher name = NAME.matcher(document.group(1));
            Matcher body = BODY.matcher(document.group(1));
            documents.put(
                    name.find() ? name.group(1).strip() : "#" + n,
                    body.find() ? body.group(1) : document.group(1));
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** Every span of the object whose characters are not there. */
    List<String> broken(String json) throws IOException {
        List<String> broken = new ArrayList<>();
        JsonNode reading = new ObjectMapper().readTree(json);
        for (var entry : reading.get("evidence").properties()) {
            for (JsonNode span : entry.getValue()) {
                check(reading, entry.getKey(), span, broken);
            }
        }
        for (JsonNode finding : reading.get("findings")) {
            for (JsonNode span : finding.get("spans")) {
                check(reading, finding.get("code").asText(), span, broken);
            }
        }
        return broken;
    }

    private void check(JsonNode reading, String what, JsonNode span, List<String> broken) {
        JsonNode name = span.get("document");
        String text = documents.get(name.isNull() ? null : name.asText());
        int start = span.get("start").asInt();
        int end = span.get("end").asInt();
        boolean there =
                text != null
                        && end <= text.length()
                        && text.substring(start, end).equals(span.get("text").asText());
        if (!there) {
            broken.add(reading.get("source").asText() + " " + what + " " + span);
        }
    }
}
