package org.stakeline.store;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.upper;
import static org.jooq.impl.DSL.val;

import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.function.Function;

/** Conditions from words that somebody typed. */
final class Words {

    private Words() {}

    static boolean none(@Nullable String words) {
        return words == null || words.isBlank();
    }

    /**
     * The field has these words somewhere, whatever the case; signs such as % stand for themselves.
     */
    static Condition in(Field<String> field, String words) {
        return upper(field).contains(val(words.strip().toUpperCase(Locale.ROOT)));
    }

    /** The condition for a value, or none for null. */
    static <T> Condition when(@Nullable T value, Function<T, Condition> condition) {
        return value == null ? noCondition() : condition.apply(value);
    }
}
