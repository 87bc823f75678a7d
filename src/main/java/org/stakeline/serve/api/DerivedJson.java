package org.stakeline.serve.api;

import io.micronaut.serde.annotation.Serdeable;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Derived;
import org.stakeline.quantity.Ratio;
import org.stakeline.serve.api.FindingJson.SpanJson;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value that was computed, with what made it.
 *
 * @param exact plain digits, a fraction ({@code 19952136 / 322929669}) or an ISO date
 * @param shown the same as a page shows it, rounded where it has to be
 * @param rule in words, with its citation
 * @param working the steps as one would write them on paper
 */
@Serdeable
public record DerivedJson(
        String exact, String shown, String rule, List<InputJson> inputs, List<String> working) {

    /** What went in; {@code path} is a JSON Pointer into the reading, or empty. */
    @Serdeable
    public record InputJson(String name, String shown, String path, List<SpanJson> spans) {}

    static <T> DerivedJson of(
            Derived<T> derived, Function<T, String> exact, Function<T, String> shown) {
        List<InputJson> inputs =
                derived.inputs().stream()
                        .map(
                                in ->
                                        new InputJson(
                                                in.name(),
                                                in.shown(),
                                                in.path(),
                                                SpanJson.of(in.spans())))
                        .toList();
        return new DerivedJson(
                exact.apply(derived.value()),
                shown.apply(derived.value()),
                derived.rule(),
                inputs,
                derived.working());
    }

    /** A value that is exact as it stands. */
    static <T> @Nullable DerivedJson plain(Optional<Derived<T>> derived) {
        return derived.map(d -> of(d, Object::toString, Object::toString)).orElse(null);
    }

    /** A fraction shown as a percent to four places. */
    static @Nullable DerivedJson percent(Optional<Derived<Ratio>> derived) {
        return derived.map(d -> of(d, Ratio::toString, r -> r.percent(4).toString())).orElse(null);
    }

    /** A fraction shown as a number: whole where it is, else to four places. */
    static @Nullable DerivedJson number(Optional<Derived<Ratio>> derived) {
        return derived.map(
                        d ->
                                of(
                                        d,
                                        DerivedJson::digits,
                                        r -> r.decimal(r.isWhole() ? 0 : 4).toPlainString()))
                .orElse(null);
    }

    private static String digits(Ratio ratio) {
        return ratio.isWhole() ? ratio.decimal(0).toPlainString() : ratio.toString();
    }
}
