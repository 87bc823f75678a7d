package org.stakeline.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.stakeline.evidence.Derived;
import org.stakeline.evidence.Span;
import org.stakeline.relate.person.Feature;

import java.util.List;

/** Lists of words, spans and inputs, as a text column holds them. */
final class Json {

    static final TypeReference<List<String>> WORDS = new TypeReference<>() {};
    static final TypeReference<List<Span>> SPANS = new TypeReference<>() {};
    static final TypeReference<List<Derived.Input>> INPUTS = new TypeReference<>() {};
    static final TypeReference<List<Feature>> FEATURES = new TypeReference<>() {};

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static String write(List<?> list) {
        try {
            return MAPPER.writeValueAsString(list);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON for " + list, e);
        }
    }

    static <T> List<T> read(String json, TypeReference<List<T>> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "the store holds no JSON list here: " + e.getOriginalMessage(), e);
        }
    }
}
