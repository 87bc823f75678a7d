package org.stakeline.read.xml;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads elements as values, each with its characters; what an element says and cannot be understood
 * gives a finding.
 */
final class XmlValues {

    // more than all codes there are
    private static final int LONGEST_CODES = 200;
    private static final Phrase CODE = Phrase.of("[^,;/\\s]+");

    private final @Nullable String document;
    private final String source;
    private final XmlText text;
    private final List<Finding> findings;

    XmlValues(@Nullable String document, String source, XmlText text, List<Finding> findings) {
        this.document = document;
        this.source = source;
        this.text = text;
        this.findings = findings;
    }

    void say(Finding finding) {
        findings.add(finding);
    }

    /** The characters of an element's content, without white space at its ends. */
    Span span(XmlElement element) {
        int from = text.start(element);
        int to = text.end(element, from);
        return span(from, to);
    }

    Span span(int from, int to) {
        return new Span(document, from, to, source.substring(from, to));
    }

    /** The content as words; not stated where there is no element or nothing in it. */
    Stated<String> words(XmlElement element) {
        String value = element.isThere() ? text.value(element) : "";
        return value.isEmpty() ? Stated.none() : Stated.of(value, span(element));
    }

    List<Stated<String>> allWords(List<XmlElement> elements) {
        List<Stated<String>> all = new ArrayList<>(elements.size());
        for (XmlElement element : elements) {
            Stated<String> words = words(element);
            if (words.isPresent()) {
                all.add(words);
            }
        }
        return all;
    }

    /**
     * The content as a value of some kind.
     *
     * @param path where the value stands in the reading
     * @param what what is said there, for the message ({@code Sole voting power})
     */
    <T> Stated<T> value(
            XmlElement element, String path, String what, Function<String, Optional<T>> parse) {
        Stated<String> words = words(element);
        if (!(words instanceof Stated.Value<String>(String said, var spans))) {
            return Stated.none();
        }
        if (isNotApplicable(said)) {
            return new Stated.NotApplicable<>(spans);
        }
        Optional<T> value = parse.apply(said);
        if (value.isEmpty()) {
            unreadable(path, what, said, spans);
        }
        return value.map(v -> Stated.of(v, spans)).orElseGet(() -> new Stated.Unreadable<>(spans));
    }

    /** Codes, of which one element may hold several. */
    <E extends Enum<E>> List<Stated<E>> codes(
            List<XmlElement> elements, String path, String what, Class<E> type) {
        List<Stated<E>> codes = new ArrayList<>(elements.size());
        for (XmlElement element : elements) {
            Stated<String> words = words(element);
            if (words instanceof Stated.Value<String>(String said, var spans)) {
                if (said.length() > LONGEST_CODES) {
                    unreadable(path, what, said, spans);
                    codes.add(new Stated.Unreadable<>(spans));
                    continue;
                }
                PhraseMatcher code = CODE.matcher(said);
                while (code.find()) {
                    codes.add(code(code.group(), spans, path, what, type));
                }
            }
        }
        return codes;
    }

    private <E extends Enum<E>> Stated<E> code(
            String code, List<Span> spans, String path, String what, Class<E> type) {
        String upper = code.toUpperCase(Locale.ROOT).replace('0', 'O');
        Optional<E> constant =
                Arrays.stream(type.getEnumConstants())
                        .filter(c -> c.name().equals(upper))
                        .findFirst();
        if (constant.isEmpty()) {
            unreadable(path, what, code, spans);
        }
        return constant.map(c -> Stated.of(c, spans))
                .orElseGet(() -> new Stated.Unreadable<>(spans));
    }

    private void unreadable(String path, String what, String said, List<Span> spans) {
        findings.add(
                new Finding(
                        "row.unreadable",
                        Finding.Level.ERROR,
                        what
                                + " says \""
                                + XmlText.shortened(said)
                                + "\", which could not be read.",
                        List.of(path),
                        spans));
    }

    private static boolean isNotApplicable(String said) {
        String lower = said.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "n/a", "na", "n.a.", "not applicable", "not applicable." -> true;
            default -> lower.startsWith("see ");
        };
    }
}
