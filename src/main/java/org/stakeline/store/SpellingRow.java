package org.stakeline.store;

import org.jspecify.annotations.Nullable;
import org.stakeline.relate.person.Trait;

import java.util.Map;
import java.util.Set;

/**
 * A name as cover pages print it, with the CIK beside it.
 *
 * @param within the issuer's CIK or name, where the name alone does not tell who is meant; null
 *     where it does
 * @param person the id of the person that it means now
 * @param filings how many filings print it
 * @param issuers how many issuers these are about
 * @param told what the filings tell of the person under it
 */
public record SpellingRow(
        String id,
        String printed,
        @Nullable String cik,
        @Nullable String within,
        String person,
        long filings,
        long issuers,
        Map<Trait, Set<String>> told) {

    public SpellingRow {
        told = Map.copyOf(told);
    }
}
