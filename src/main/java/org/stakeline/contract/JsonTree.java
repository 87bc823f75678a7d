package org.stakeline.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON value in memory: an object, a list, or a scalar as it was printed; {@code null} is a
 * scalar without text.
 */
sealed interface JsonTree {

    /** An object's members in their order. */
    record Members(Map<String, JsonTree> byName) implements JsonTree {}

    /** A list's elements in their order. */
    record Elements(List<JsonTree> all) implements JsonTree {}

    /** A string, number or truth value as text. */
    record Scalar(Optional<String> text) implements JsonTree {

        static final Scalar NULL = new Scalar(Optional.empty());
    }

    /** Reads one value; throws {@link IOException} for what is no JSON. */
    static JsonTree read(JsonParser in) throws IOException {
        in.nextToken();
        return value(in);
    }

    private static JsonTree value(JsonParser in) throws IOException {
        JsonToken token = in.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return members(in);
        }
        if (token == JsonToken.START_ARRAY) {
            return elements(in);
        }
        if (token == null) {
            throw new IOException("the text ends too early");
        }
        return token == JsonToken.VALUE_NULL ? Scalar.NULL : new Scalar(Optional.of(in.getText()));
    }

    private static JsonTree members(JsonParser in) throws IOException {
        Map<String, JsonTree> byName = new LinkedHashMap<>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            in.nextToken();
            byName.put(name, value(in));
        }
        return new Members(byName);
    }

    private static JsonTree elements(JsonParser in) throws IOException {
        List<JsonTree> all = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            all.add(value(in));
        }
        return new Elements(all);
    }

    /** The member of that name, or null's value where there is none. */
    default JsonTree get(String name) {
        return this instanceof Members(var byName)
                ? byName.getOrDefault(name, Scalar.NULL)
                : Scalar.NULL;
    }

    /** The elements; none where this is no list. */
    default List<JsonTree> elements() {
        return this instanceof Elements(var all) ? all : List.of();
    }

    /** The members; none where this is no object. */
    default Map<String, JsonTree> members() {
        return this instanceof Members(var byName) ? byName : Map.of();
    }

    /** A scalar's text. */
    default Optional<String> text() {
        return this instanceof Scalar(var text) ? text : Optional.empty();
    }

    /** The text of a member that must be there. */
    default String required(String name) {
        return get(name)
                .text()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "not the JSON of a reading: no \""
                                                + name
                                                + "\" where one must be"));
    }
}
