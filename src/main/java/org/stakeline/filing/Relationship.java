package org.stakeline.filing;

import org.stakeline.evidence.Stated;
import org.stakeline.quantity.Percent;

import java.util.Optional;

/**
 * Who controls whom, as the text says it.
 *
 * @param subject the controller
 * @param object the controlled
 * @param percent the part owned, where it is printed for this owner alone
 * @param collectivePercent the part owned by all the owners that the sentence names together
 *     ({@code collectively own 100%})
 * @param sentence the sentence that says it, for showing
 */
public record Relationship(
        Stated<String> subject,
        Stated<String> object,
        Stated<Kind> kind,
        Stated<Percent> percent,
        Stated<Percent> collectivePercent,
        Stated<String> sentence) {

    /** How the one controls the other. */
    public enum Kind {
        GENERAL_PARTNER,
        MANAGING_MEMBER,
        INVESTMENT_MANAGER,
        OWNER,
        SOLE_OWNER,
        DIRECTOR_OR_OFFICER,
        TRUSTEE,
        CONTROL,
        OTHER
    }

    /** The kind, or {@code OTHER} where it was not read. */
    public Kind kindOrOther() {
        Optional<Kind> read = kind.value();
        return read.orElse(Kind.OTHER);
    }
}
