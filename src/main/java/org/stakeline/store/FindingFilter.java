package org.stakeline.store;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Finding;

/** Which findings; null lets all through. */
public record FindingFilter(
        @Nullable String code,
        Finding.@Nullable Level level,
        @Nullable String issuer,
        @Nullable String filing,
        FindingRow.@Nullable Origin origin) {

    public static final FindingFilter ALL = new FindingFilter(null, null, null, null, null);

    public static FindingFilter ofFiling(String filing) {
        return new FindingFilter(null, null, null, filing, null);
    }
}
