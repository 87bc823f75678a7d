package org.stakeline.serve.api;

import io.micronaut.serde.annotation.Serdeable;

import org.jspecify.annotations.Nullable;
import org.stakeline.relate.person.Trait;
import org.stakeline.store.PersonRow;
import org.stakeline.store.SpellingRow;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One person as a list gives it. */
@Serdeable
public record PersonJson(
        String id,
        @Nullable String cik,
        String name,
        long spellings,
        long filings,
        long issuers,
        @Nullable String lastEvent,
        String lastKnownAt,
        String link) {

    static PersonJson of(PersonRow row) {
        return new PersonJson(
                row.id(),
                row.cik(),
                row.name(),
                row.spellings(),
                row.filings(),
                row.issuers(),
                FilingSummary.text(row.lastEvent()),
                row.lastKnownAt().toString(),
                "/api/v1/persons/" + row.id());
    }

    /**
     * One person with all that is known of it.
     *
     * @param judgements that are in force on its spellings, also those that leave others apart
     * @param positions the newest in each issuer
     */
    @Serdeable
    public record Detail(
            PersonJson person,
            List<Spelled> spellings,
            List<JudgementJson> judgements,
            List<PositionJson> positions,
            List<FilingSummary> filings,
            long allFilings) {}

    /**
     * One spelling, with what filings tell under it.
     *
     * @param within the issuer's CIK or name, where the name alone does not tell who is meant
     * @param roles types of reporting person, row 14 or 12
     * @param filings ids of those that print it
     */
    @Serdeable
    public record Spelled(
            String id,
            String printed,
            @Nullable String cik,
            @Nullable String within,
            List<String> roles,
            List<String> citizenships,
            List<String> irsNumbers,
            List<String> formerNames,
            List<String> addresses,
            List<String> filings) {

        static Spelled of(SpellingRow row) {
            return new Spelled(
                    row.id(),
                    row.printed(),
                    row.cik(),
                    row.within(),
                    told(row, Trait.TYPE),
                    told(row, Trait.CITIZENSHIP),
                    told(row, Trait.IRS_NUMBER),
                    Stream.of(Trait.FORMER_NAME, Trait.HEADER_FORMER_NAME)
                            .flatMap(t -> told(row, t).stream())
                            .distinct()
                            .toList(),
                    told(row, Trait.ADDRESS),
                    told(row, Trait.FILING));
        }

        private static List<String> told(SpellingRow row, Trait trait) {
            return row.told().getOrDefault(trait, Set.of()).stream().sorted().toList();
        }
    }
}
