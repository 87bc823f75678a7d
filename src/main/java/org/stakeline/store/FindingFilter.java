package org.stakeline.store;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Finding;

/**
 * Which findings; null lets all through.
 *
 * @param state what people made of it
 * @param words in its sentence, its code, the issuer's name or the form
 */
public record FindingFilter(
        @Nullable String code,
        Finding.@Nullable Level level,
        @Nullable String issuer,
        @Nullable String filing,
        FindingRow.@Nullable Origin origin,
        @Nullable FindingState state,
        @Nullable String words) {

    public static final FindingFilter ALL = new FindingFilter(null, null, null, null, null);

    /** Findings in whatever state, with whatever words. */
    public FindingFilter(
            @Nullable String code,
            Finding.@Nullable Level level,
            @Nullable String issuer,
            @Nullable String filing,
            FindingRow.@Nullable Origin origin) {
        this(code, level, issuer, filing, origin, null, null);
    }

    /** The same findings, those in this state alone. */
    public FindingFilter in(@Nullable FindingState only) {
        return new FindingFilter(code, level, issuer, filing, origin, only, words);
    }

    /** The same findings of whatever code. */
    public FindingFilter ofAnyCode() {
        return new FindingFilter(null, level, issuer, filing, origin, state, words);
    }

    public static FindingFilter ofFiling(String filing) {
        return new FindingFilter(null, null, null, filing, null);
    }
}
