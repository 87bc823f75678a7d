package org.stakeline.serve.page;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Finding;
import org.stakeline.store.FindingFilter;
import org.stakeline.store.FindingState;

/**
 * Which findings are asked for, as it stands in an address: {@code level=error&state=open&q=april}.
 *
 * @param level null for all
 * @param code empty for all
 * @param issuer an issuer's id; empty for all
 * @param filing a filing's id; empty for all
 * @param state null for all
 * @param words empty for none
 */
public record FindingAsked(
        Finding.@Nullable Level level,
        String code,
        String issuer,
        String filing,
        @Nullable FindingState state,
        String words) {

    /** Checks what was asked for. */
    public static FindingAsked of(
            @Nullable String level,
            @Nullable String code,
            @Nullable String issuer,
            @Nullable String filing,
            @Nullable String state,
            @Nullable String words) {
        return new FindingAsked(
                Asking.oneOf("level", level, Finding.Level.class),
                stripped(code),
                stripped(issuer),
                stripped(filing),
                Asking.oneOf("state", state, FindingState.class),
                stripped(words));
    }

    private static String stripped(@Nullable String word) {
        return word == null ? "" : word.strip();
    }

    /** The same as the store takes it. */
    public FindingFilter filter() {
        return new FindingFilter(
                Asking.given(code),
                level,
                Asking.given(issuer),
                Asking.given(filing),
                null,
                state,
                Asking.given(words));
    }

    /** The level as it stands in an address; empty for all. */
    public String levelName() {
        return level == null ? "" : Asking.nameOf(level);
    }

    /** The state as it stands in an address; empty for all. */
    public String stateName() {
        return state == null ? "" : Asking.nameOf(state);
    }

    /** The same asked at that path. */
    public Address at(String path) {
        return Address.of(path)
                .with("level", levelName())
                .with("code", code)
                .with("issuer", issuer)
                .with("filing", filing)
                .with("state", stateName())
                .with("q", words);
    }

    /** False where all findings are asked for. */
    public boolean isFiltered() {
        return !at("").query().isEmpty();
    }
}
