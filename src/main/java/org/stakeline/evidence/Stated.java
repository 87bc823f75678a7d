package org.stakeline.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a filing says of one thing, with the characters that say it: a value, or one of three kinds
 * of absence that are never taken for zero.
 */
public sealed interface Stated<T> {

    /**
     * A value, and where it was read; spans are empty only where the form itself implies the value.
     */
    record Value<T>(T get, List<Span> spans) implements Stated<T> {
        public Value {
            spans = List.copyOf(spans);
        }
    }

    /** The filing does not say. */
    record NotStated<T>() implements Stated<T> {}

    /** The filing has words here that could not be understood; a finding says so. */
    record Unreadable<T>(List<Span> spans) implements Stated<T> {
        public Unreadable {
            spans = List.copyOf(spans);
        }
    }

    /** The filing says that there is nothing to say here: {@code N/A}, {@code see Item 5}. */
    record NotApplicable<T>(List<Span> spans) implements Stated<T> {
        public NotApplicable {
            spans = List.copyOf(spans);
        }
    }

    static <T> Stated<T> of(T value, Span... spans) {
        return new Value<>(value, List.of(spans));
    }

    static <T> Stated<T> of(T value, List<Span> spans) {
        return new Value<>(value, spans);
    }

    static <T> Stated<T> none() {
        return new NotStated<>();
    }

    static <T> Stated<T> unreadable(Span... spans) {
        return new Unreadable<>(List.of(spans));
    }

    static <T> Stated<T> notApplicable(Span... spans) {
        return new NotApplicable<>(List.of(spans));
    }

    /** The value, if there is one. */
    default Optional<T> value() {
        return this instanceof Value<T>(T get, var spans) ? Optional.of(get) : Optional.empty();
    }

    /** Where it was read, or where the words stand that could not be. */
    default List<Span> spans() {
        return switch (this) {
            case Value<T> v -> v.spans;
            case NotStated<T> n -> List.of();
            case Unreadable<T> u -> u.spans;
            case NotApplicable<T> a -> a.spans;
        };
    }

    default boolean isPresent() {
        return this instanceof Value;
    }

    /** The same statement with its value turned into another. */
    default <R> Stated<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Value<T> v -> new Value<>(change.apply(v.get), v.spans);
            case NotStated<T> n -> new NotStated<>();
            case Unreadable<T> u -> new Unreadable<>(u.spans);
            case NotApplicable<T> a -> new NotApplicable<>(a.spans);
        };
    }
}
