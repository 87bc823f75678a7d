package org.stakeline.contract;

import com.fasterxml.jackson.core.JsonGenerator;

import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Writes statements as JSON members and keeps, for each, where it was read or why it is absent. */
final class StatedWriter {

    static final String UNREADABLE = "unreadable";
    static final String NOT_APPLICABLE = "notApplicable";

    private final JsonGenerator out;
    private final StringBuilder path = new StringBuilder();
    private final Map<String, List<Span>> evidence = new LinkedHashMap<>();
    private final Map<String, String> absent = new LinkedHashMap<>();

    /** What is written of one element. */
    @FunctionalInterface
    interface Body<T> {
        void write(T element) throws IOException;
    }

    StatedWriter(JsonGenerator out) {
        this.out = out;
    }

    JsonGenerator out() {
        return out;
    }

    /** A member whose value is a string. */
    <T> void text(String name, Stated<T> stated, Function<? super T, String> print)
            throws IOException {
        out.writeFieldName(name);
        string(stated.value().map(print));
        note(name, stated);
    }

    void text(String name, Stated<?> stated) throws IOException {
        text(name, stated, Object::toString);
    }

    void whole(String name, Stated<Integer> stated) throws IOException {
        out.writeFieldName(name);
        if (stated instanceof Stated.Value<Integer>(Integer number, var spans)) {
            out.writeNumber(number);
        } else {
            out.writeNull();
        }
        note(name, stated);
    }

    void box(String name, Stated<Boolean> stated) throws IOException {
        out.writeFieldName(name);
        if (stated instanceof Stated.Value<Boolean>(Boolean marked, var spans)) {
            out.writeBoolean(marked);
        } else {
            out.writeNull();
        }
        note(name, stated);
    }

    /**
     * A list of strings: the values only; words that gave none are kept as evidence of the list
     * itself.
     */
    <T> void texts(String name, List<Stated<T>> list, Function<? super T, String> print)
            throws IOException {
        out.writeArrayFieldStart(name);
        int outer = enter(name);
        List<Stated<T>> rest = new ArrayList<>();
        int n = 0;
        for (Stated<T> stated : list) {
            if (stated instanceof Stated.Value<T>(T value, var spans)) {
                out.writeString(print.apply(value));
                note(Integer.toString(n++), stated);
            } else {
                rest.add(stated);
            }
        }
        path.setLength(outer);
        out.writeEndArray();
        noteRest(name, rest);
    }

    private <T> void noteRest(String name, List<Stated<T>> rest) {
        List<Span> spans = rest.stream().flatMap(s -> s.spans().stream()).toList();
        if (rest.stream().anyMatch(Stated.Unreadable.class::isInstance)) {
            note(name, Stated.unreadable(spans.toArray(Span[]::new)));
        } else if (rest.stream().anyMatch(Stated.NotApplicable.class::isInstance)) {
            note(name, Stated.notApplicable(spans.toArray(Span[]::new)));
        }
    }

    /** A list of objects. */
    <T> void list(String name, List<T> elements, Body<T> body) throws IOException {
        out.writeArrayFieldStart(name);
        int outer = enter(name);
        int each = path.length();
        for (int i = 0; i < elements.size(); i++) {
            path.append('/').append(i);
            out.writeStartObject();
            body.write(elements.get(i));
            out.writeEndObject();
            path.setLength(each);
        }
        path.setLength(outer);
        out.writeEndArray();
    }

    /** A member that is an object. */
    <T> void object(String name, T element, Body<T> body) throws IOException {
        out.writeObjectFieldStart(name);
        int outer = enter(name);
        body.write(element);
        path.setLength(outer);
        out.writeEndObject();
    }

    private int enter(String name) {
        int outer = path.length();
        path.append('/').append(name);
        return outer;
    }

    void string(Optional<String> text) throws IOException {
        if (text.isPresent()) {
            out.writeString(text.get());
        } else {
            out.writeNull();
        }
    }

    /**
     * Keeps what is to be said of the value at this name; of the object itself when the name is
     * empty.
     */
    void note(String name, Stated<?> stated) {
        if (stated instanceof Stated.NotStated<?>) {
            return;
        }
        boolean unplacedValue = stated.isPresent() && stated.spans().isEmpty();
        if (unplacedValue) {
            return;
        }
        String pointer = name.isEmpty() ? path.toString() : path + "/" + name;
        if (!stated.spans().isEmpty()) {
            evidence.put(pointer, stated.spans());
        }
        if (!stated.isPresent()) {
            absent.put(
                    pointer, stated instanceof Stated.Unreadable<?> ? UNREADABLE : NOT_APPLICABLE);
        }
    }

    /** The members {@code evidence} and {@code absent}. */
    void writeEvidence() throws IOException {
        out.writeObjectFieldStart("evidence");
        for (Map.Entry<String, List<Span>> entry : evidence.entrySet()) {
            spans(entry.getKey(), entry.getValue());
        }
        out.writeEndObject();
        out.writeObjectFieldStart("absent");
        for (Map.Entry<String, String> entry : absent.entrySet()) {
            out.writeStringField(entry.getKey(), entry.getValue());
        }
        out.writeEndObject();
    }

    void spans(String name, List<Span> spans) throws IOException {
        out.writeArrayFieldStart(name);
        for (Span span : spans) {
            out.writeStartObject();
            out.writeFieldName("document");
            string(Optional.ofNullable(span.document()));
            out.writeNumberField("start", span.start());
            out.writeNumberField("end", span.end());
            out.writeStringField("text", span.text());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
