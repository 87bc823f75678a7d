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
import org.stakeline.serve.api.PositionJson.HolderDetail;
import org.stakeline.serve.api.PositionJson.HolderJson;
import org.stakeline.serve.page.Address;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.Percents;
import org.stakeline.store.FilingFilter;
import org.stakeline.store.FilingRow;
import org.stakeline.store.FilingSort;
import org.stakeline.store.Filings;
import org.stakeline.store.HolderRow;
import org.stakeline.store.HolderSort;
import org.stakeline.store.Holders;
import org.stakeline.store.Page;
import org.stakeline.store.PageRequest;

import java.time.OffsetDateTime;

/** Holders, each with its positions. */
@Controller("/api/v1/holders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "holders")
public class HoldersApi {

    private static final int NEWEST = 50;

    private final Holders holders;
    private final Filings filings;
    private final Percents percents;

    HoldersApi(Holders holders, Filings filings, Percents percents) {
        this.holders = holders;
        this.filings = filings;
        this.percents = percents;
    }

    /**
     * The holders that the filings in the store name on their cover pages.
     *
     * @param q words in the name or the CIK
     * @param sort name, filings, issuers, event or known; a minus before it turns the order
     * @param page from 1
     * @param size rows a page, 1 to 200
     */
    @Get
    @Operation(operationId = "holders", summary = "The holders")
    public Rows<HolderJson> list(
            @QueryValue @Nullable String q,
            @QueryValue @Nullable String sort,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        Asking asking = Asking.of(page, size, sort, "name");
        Page<HolderRow> rows = holders.list(Asking.given(q), asking.by(HolderSort.class));
        return Rows.of(rows, asking, Address.of("/api/v1/holders").with("q", q), HolderJson::of);
    }

    /**
     * One holder with its newest position in each issuer, as the public record had it at a moment.
     *
     * @param knownBy that moment; all for none
     */
    @Get("/{id}")
    @Operation(operationId = "holder", summary = "One holder with its positions")
    public HolderDetail holder(
            @PathVariable String id, @QueryValue @Nullable OffsetDateTime knownBy) {
        HolderRow row = holders.byId(id).orElseThrow(() -> Asking.missing("holder", id));
        Page<FilingRow> newest =
                filings.list(
                        FilingFilter.ofHolder(id),
                        PageRequest.first(NEWEST, FilingSort.KNOWN, true));
        return new HolderDetail(
                HolderJson.of(row),
                holders.latest(id, knownBy == null ? null : knownBy.toInstant()).stream()
                        .map(PositionJson::of)
                        .toList(),
                newest.rows().stream()
                        .map(f -> FilingSummary.of(f, percents.largest(f.id())))
                        .toList(),
                newest.total());
    }
}
