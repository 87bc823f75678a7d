package org.stakeline.serve.api;

import io.micronaut.serde.annotation.Serdeable;

import org.jspecify.annotations.Nullable;
import org.stakeline.quantity.Ratio;
import org.stakeline.store.IssuerRow;
import org.stakeline.store.Position;

import java.util.List;

/**
 * What one cover page states of one holder; null where it does not say. Positions are not to be
 * added up: persons on one filing mostly report the same shares.
 *
 * @param path JSON Pointer to the cover page in the filing's reading
 * @param computed the percent that the amount comes to
 */
@Serdeable
public record PositionJson(
        FilingSummary.Ref holder,
        FilingSummary.Ref issuer,
        String filing,
        String path,
        @Nullable String form,
        @Nullable Integer amendmentNumber,
        @Nullable String securityTitle,
        @Nullable String soleVoting,
        @Nullable String sharedVoting,
        @Nullable String soleDispositive,
        @Nullable String sharedDispositive,
        @Nullable String aggregate,
        @Nullable String percent,
        @Nullable Percent computed,
        @Nullable String asOf,
        String knownAt) {

    /** A percent exactly, as a fraction, and as shown to four places. */
    @Serdeable
    public record Percent(String exact, String shown) {

        static @Nullable Percent of(@Nullable Ratio ratio) {
            return ratio == null
                    ? null
                    : new Percent(ratio.toString(), ratio.percent(4).toString());
        }
    }

    static PositionJson of(Position p) {
        String name = p.name();
        return new PositionJson(
                new FilingSummary.Ref(
                        p.holder(), name == null ? "" : name, "/api/v1/persons/" + p.holder()),
                FilingSummary.Ref.issuer(p.issuer()),
                p.filing(),
                "/persons/" + p.person(),
                p.form(),
                p.amendmentNumber(),
                p.securityTitle(),
                text(p.soleVoting()),
                text(p.sharedVoting()),
                text(p.soleDispositive()),
                text(p.sharedDispositive()),
                text(p.aggregate()),
                text(p.percent()),
                Percent.of(p.computed()),
                text(p.asOf()),
                p.knownAt().toString());
    }

    private static @Nullable String text(@Nullable Object value) {
        return FilingSummary.text(value);
    }

    /** One issuer as a list gives it. */
    @Serdeable
    public record IssuerJson(
            String id,
            @Nullable String cik,
            String name,
            List<String> cusips,
            long filings,
            long holders,
            @Nullable String lastEvent,
            String lastKnownAt,
            String link) {

        static IssuerJson of(IssuerRow row) {
            return new IssuerJson(
                    row.id(),
                    row.cik(),
                    row.name(),
                    row.cusips(),
                    row.filings(),
                    row.holders(),
                    text(row.lastEvent()),
                    row.lastKnownAt().toString(),
                    "/api/v1/issuers/" + row.id());
        }
    }

    /** One issuer with the newest position of each holder. */
    @Serdeable
    public record IssuerDetail(
            IssuerJson issuer,
            List<PositionJson> holders,
            List<FilingSummary> filings,
            long allFilings) {}
}
