package org.stakeline.serve.api;

import io.micronaut.serde.annotation.Serdeable;

import org.jspecify.annotations.Nullable;
import org.stakeline.store.FilingRow;
import org.stakeline.store.FindingCounts;
import org.stakeline.store.IssuerRef;

import java.util.List;

/**
 * One filing as a list gives it; null where the filing does not say.
 *
 * @param id in addresses: the accession number, else the first digits of the file's SHA-256
 * @param knownAt when the public record had it: acceptance, else when the file was received
 * @param largestPercentStated the largest percent that a cover page states, as the contract says
 *     percents
 * @param largestPercentComputed the largest that is computed, to four places
 */
@Serdeable
public record FilingSummary(
        String id,
        @Nullable String accession,
        @Nullable String form,
        String schedule,
        @Nullable Integer amendmentNumber,
        String era,
        Ref issuer,
        @Nullable String securityTitle,
        List<String> cusips,
        int persons,
        @Nullable String leadPerson,
        @Nullable String largestPercentStated,
        @Nullable String largestPercentComputed,
        @Nullable String eventDate,
        @Nullable String filedDate,
        @Nullable String acceptedAt,
        String knownAt,
        String receivedAt,
        String sha256,
        String source,
        Counts findings,
        FilingLinks links) {

    /** A thing's id, its name and its address. */
    @Serdeable
    public record Ref(String id, String name, String link) {

        static Ref issuer(IssuerRef issuer) {
            return new Ref(issuer.id(), issuer.name(), "/api/v1/issuers/" + issuer.id());
        }
    }

    /** How many findings of each level. */
    @Serdeable
    public record Counts(int error, int inconsistency, int warning, int info, int total) {

        static Counts of(FindingCounts found) {
            return new Counts(
                    found.errors(),
                    found.inconsistencies(),
                    found.warnings(),
                    found.infos(),
                    found.total());
        }
    }

    /** Where the rest of a filing is. */
    @Serdeable
    public record FilingLinks(
            String self, String reading, String computed, String documents, String page) {

        static FilingLinks of(String id) {
            String self = "/api/v1/filings/" + id;
            return new FilingLinks(
                    self,
                    self + "/reading",
                    self + "/computed",
                    self + "/documents/1",
                    "/filings/" + id);
        }
    }

    /**
     * The summary of this row; {@code computed} is its largest computed percent, empty where there
     * is none.
     */
    static FilingSummary of(FilingRow row, String computed) {
        return new FilingSummary(
                row.id(),
                row.accession(),
                row.form(),
                row.schedule().word(),
                row.amendmentNumber(),
                row.era().word(),
                Ref.issuer(row.issuer()),
                row.securityTitle(),
                row.cusips(),
                row.persons(),
                row.leadPerson(),
                text(row.largestPercent()),
                computed.isEmpty() ? null : computed,
                text(row.eventDate()),
                text(row.filedDate()),
                text(row.acceptedAt()),
                row.knownAt().toString(),
                row.receivedAt().toString(),
                row.sha256(),
                row.source(),
                Counts.of(row.findings()),
                FilingLinks.of(row.id()));
    }

    /** What it prints as, or null. */
    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
