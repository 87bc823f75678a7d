package org.stakeline.serve.page;

import org.stakeline.evidence.Derived;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.quantity.Shares;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Every value of one filing's page that can be chosen, by key, in the order of the page. */
public final class Marks {

    private final Map<String, Mark> marks = new LinkedHashMap<>();

    /** The mark with this key. */
    public Optional<Mark> find(String key) {
        return Optional.ofNullable(marks.get(key));
    }

    /** Every mark, in the order of the page. */
    List<Mark> all() {
        return List.copyOf(marks.values());
    }

    public int size() {
        return marks.size();
    }

    /** A value of the filing, linked to its words. */
    <T> Fact stated(
            String label,
            String pointer,
            Stated<T> stated,
            Function<T, String> shown,
            Function<T, String> exact) {
        return switch (stated) {
            case Stated.Value<T>(T value, List<Span> spans) ->
                    linked(
                            label,
                            pointer,
                            shown.apply(value),
                            exact.apply(value),
                            spans,
                            Fact.Kind.STATED);
            case Stated.NotStated<T> none -> Fact.absent("not stated");
            case Stated.Unreadable<T>(List<Span> spans) ->
                    linked(
                            label,
                            pointer,
                            "not readable: " + quoted(spans),
                            "",
                            spans,
                            Fact.Kind.UNREADABLE);
            case Stated.NotApplicable<T>(List<Span> spans) ->
                    linked(label, pointer, quoted(spans), "", spans, Fact.Kind.STATED);
        };
    }

    /** A value of the filing that is printed as the JSON says it. */
    <T> Fact stated(String label, String pointer, Stated<T> stated) {
        return stated(label, pointer, stated, Object::toString, Object::toString);
    }

    /** A number of shares, with commas between thousands. */
    Fact shares(String label, String pointer, Stated<Shares> shares) {
        return stated(label, pointer, shares, s -> Figures.number(s.count()), Shares::toString);
    }

    /** A day, with its day of the week. */
    Fact date(String label, String pointer, Stated<LocalDate> date) {
        return stated(label, pointer, date, Figures::date, LocalDate::toString);
    }

    /** A number that was computed, linked to its steps. */
    Fact computed(String label, String name, Derived<?> derived, String shown, String exact) {
        return computed(label, name, derived, shown, exact, Fact.Kind.COMPUTED);
    }

    /** The same, where the number is only implied. */
    Fact implied(String label, String name, Derived<?> derived, String shown, String exact) {
        return computed(label, name, derived, shown, exact, Fact.Kind.IMPLIED);
    }

    private Fact computed(
            String label,
            String name,
            Derived<?> derived,
            String shown,
            String exact,
            Fact.Kind kind) {
        String key = "computed:" + name;
        List<Mark.Input> inputs = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (Derived.Input input : derived.inputs()) {
            inputs.add(input(key, inputs.size(), input));
            spans.addAll(input.spans());
            find(inputs.getLast().value().mark())
                    .filter(mark -> mark.steps().isPresent())
                    .ifPresent(mark -> spans.addAll(mark.spans()));
        }
        Mark.Steps steps = new Mark.Steps(derived.rule(), derived.working(), inputs);
        marks.put(key, new Mark(key, label, shown, exact, spans, Optional.of(steps)));
        return new Fact(shown, exact, key, kind);
    }

    // an input is linked to its words; one that was itself computed, to its steps
    private Mark.Input input(String key, int index, Derived.Input input) {
        String shown = Figures.number(input.shown());
        Fact value =
                input.spans().isEmpty()
                        ? computedBefore(input.shown())
                                .map(m -> new Fact(shown, m.exact(), m.key(), Fact.Kind.COMPUTED))
                                .orElse(Fact.plain(shown))
                        : linked(
                                input.name(),
                                key + "/" + index,
                                shown,
                                input.shown(),
                                input.spans(),
                                Fact.Kind.STATED);
        return new Mark.Input(input.name(), value);
    }

    private Optional<Mark> computedBefore(String shown) {
        String digits = shown.replace(",", "");
        return marks.values().stream()
                .filter(mark -> mark.steps().isPresent() && mark.exact().equals(digits))
                .findFirst();
    }

    /** A finding, linked to the words that it is about; the empty key where there are none. */
    String finding(int index, Finding finding) {
        String key = "finding:" + index;
        marks.put(
                key,
                new Mark(
                        key,
                        finding.code(),
                        finding.message(),
                        "",
                        finding.spans(),
                        Optional.empty()));
        return finding.spans().isEmpty() ? "" : key;
    }

    private Fact linked(
            String label,
            String key,
            String shown,
            String exact,
            List<Span> spans,
            Fact.Kind kind) {
        if (spans.isEmpty()) {
            return new Fact(shown, exact, "", kind);
        }
        marks.put(key, new Mark(key, label, shown, exact, spans, Optional.empty()));
        return new Fact(shown, exact, key, kind);
    }

    private static String quoted(List<Span> spans) {
        return spans.isEmpty() ? "" : "“" + spans.getFirst().text().strip() + "”";
    }
}
