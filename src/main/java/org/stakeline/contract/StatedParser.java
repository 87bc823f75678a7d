package org.stakeline.contract;

import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Turns JSON members, with the object's evidence, back into statements. */
final class StatedParser {

    private final Map<String, List<Span>> evidence = new HashMap<>();
    private final JsonTree absent;

    /** What is read of one element, which stands at that JSON Pointer. */
    @FunctionalInterface
    interface Body<T> {
        T read(JsonTree element, String path);
    }

    StatedParser(JsonTree reading) {
        reading.get("evidence")
                .members()
                .forEach((path, spans) -> evidence.put(path, spans(spans)));
        absent = reading.get("absent");
    }

    /** The member {@code name} of the object at {@code path}. */
    <T> Stated<T> stated(JsonTree object, String path, String name, Function<String, T> parse) {
        return stated(object.get(name), path + "/" + name, parse);
    }

    Stated<String> text(JsonTree object, String path, String name) {
        return stated(object, path, name, t -> t);
    }

    <T> Stated<T> stated(JsonTree value, String pointer, Function<String, T> parse) {
        return value.text()
                .map(printed -> Stated.of(parse.apply(printed), spansAt(pointer)))
                .orElseGet(() -> absent(pointer));
    }

    /** The absence that is noted at this pointer. */
    <T> Stated<T> absent(String pointer) {
        Span[] spans = spansAt(pointer).toArray(Span[]::new);
        return switch (absent.get(pointer).text().orElse("")) {
            case StatedWriter.UNREADABLE -> Stated.unreadable(spans);
            case StatedWriter.NOT_APPLICABLE -> Stated.notApplicable(spans);
            default -> Stated.none();
        };
    }

    List<Span> spansAt(String pointer) {
        return evidence.getOrDefault(pointer, List.of());
    }

    <T> List<Stated<T>> texts(
            JsonTree object, String path, String name, Function<String, T> parse) {
        String pointer = path + "/" + name;
        List<Stated<T>> list = new ArrayList<>();
        for (JsonTree element : object.get(name).elements()) {
            list.add(stated(element, pointer + "/" + list.size(), parse));
        }
        Stated<T> rest = absent(pointer);
        if (!(rest instanceof Stated.NotStated<T>)) {
            list.add(rest);
        }
        return list;
    }

    <T> List<T> list(JsonTree object, String path, String name, Body<T> body) {
        List<T> list = new ArrayList<>();
        for (JsonTree element : object.get(name).elements()) {
            list.add(body.read(element, path + "/" + name + "/" + list.size()));
        }
        return list;
    }

    static List<Span> spans(JsonTree list) {
        return list.elements().stream().map(StatedParser::span).toList();
    }

    private static Span span(JsonTree span) {
        return new Span(
                span.get("document").text().orElse(null),
                Integer.parseInt(span.required("start")),
                Integer.parseInt(span.required("end")),
                span.required("text"));
    }
}
