package org.stakeline.serve.api;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.stakeline.serve.api.PositionJson.IssuerDetail;
import org.stakeline.serve.api.PositionJson.IssuerJson;
import org.stakeline.serve.page.Address;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.Percents;
import org.stakeline.store.FilingFilter;
import org.stakeline.store.FilingRow;
import org.stakeline.store.FilingSort;
import org.stakeline.store.Filings;
import org.stakeline.store.IssuerRow;
import org.stakeline.store.IssuerSort;
import org.stakeline.store.Issuers;
import org.stakeline.store.Page;
import org.stakeline.store.PageRequest;

import java.time.OffsetDateTime;

/** Issuers, each with its holders. */
@Controller("/api/v1/issuers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "issuers")
public class IssuersApi {

    private static final int NEWEST = 50;

    private final Issuers issuers;
    private final Filings filings;
    private final Percents percents;

    IssuersApi(Issuers issuers, Filings filings, Percents percents) {
        this.issuers = issuers;
        this.filings = filings;
        this.percents = percents;
    }

    /**
     * The issuers that the filings in the store are about.
     *
     * @param q words in the name, the CIK or a CUSIP
     * @param sort name, filings, holders, event or known; a minus before it turns the order
     * @param page from 1
     * @param size rows a page, 1 to 200
     */
    @Get
    @Operation(operationId = "issuers", summary = "The issuers")
    public Rows<IssuerJson> list(
            @QueryValue @Nullable String q,
            @QueryValue @Nullable String sort,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        Asking asking = Asking.of(page, size, sort, "name");
        Page<IssuerRow> rows = issuers.list(Asking.given(q), asking.by(IssuerSort.class));
        return Rows.of(rows, asking, Address.of("/api/v1/issuers").with("q", q), IssuerJson::of);
    }

    /**
     * One issuer with the newest position of each holder, as the public record had it at a moment.
     *
     * @param knownBy that moment; all for none
     */
    @Get("/{id}")
    @Operation(operationId = "issuer", summary = "One issuer with its holders")
    public IssuerDetail issuer(
            @PathVariable String id, @QueryValue @Nullable OffsetDateTime knownBy) {
        IssuerRow row = issuers.byId(id).orElseThrow(() -> Asking.missing("issuer", id));
        Page<FilingRow> newest =
                filings.list(
                        FilingFilter.ofIssuer(id),
                        PageRequest.first(NEWEST, FilingSort.KNOWN, true));
        return new IssuerDetail(
                IssuerJson.of(row),
                issuers.holders(id, knownBy == null ? null : knownBy.toInstant()).stream()
                        .map(PositionJson::of)
                        .toList(),
                newest.rows().stream()
                        .map(f -> FilingSummary.of(f, percents.largest(f.id())))
                        .toList(),
                newest.total());
    }
}
