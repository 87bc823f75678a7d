package org.stakeline.serve.api;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Finding;
import org.stakeline.serve.page.Address;
import org.stakeline.serve.page.Asking;
import org.stakeline.store.FindingFilter;
import org.stakeline.store.FindingRow;
import org.stakeline.store.FindingSort;
import org.stakeline.store.Findings;
import org.stakeline.store.Page;

/** What could not be read, what disagrees, what is unusual, over all filings. */
@Controller("/api/v1/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "findings")
public class FindingsApi {

    private final Findings findings;

    FindingsApi(Findings findings) {
        this.findings = findings;
    }

    /**
     * Findings over all filings.
     *
     * @param level error, inconsistency, warning or info
     * @param code a code of the documented list
     * @param issuer an issuer's id
     * @param filing a filing's id
     * @param sort level, code, issuer, known or event; a minus before it turns the order
     * @param page from 1
     * @param size rows a page, 1 to 200
     */
    @Get
    @Operation(operationId = "findings", summary = "Findings over all filings")
    public Rows<FindingJson.Listed> list(
            @QueryValue @Nullable String level,
            @QueryValue @Nullable String code,
            @QueryValue @Nullable String issuer,
            @QueryValue @Nullable String filing,
            @QueryValue @Nullable String sort,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        Asking asking = Asking.of(page, size, sort, "level");
        Finding.Level only = Asking.oneOf("level", level, Finding.Level.class);
        FindingFilter filter =
                new FindingFilter(
                        Asking.given(code), only, Asking.given(issuer), Asking.given(filing), null);
        Page<FindingRow> rows = findings.list(filter, asking.by(FindingSort.class));
        Address here =
                Address.of("/api/v1/findings")
                        .with("level", level)
                        .with("code", code)
                        .with("issuer", issuer)
                        .with("filing", filing);
        return Rows.of(rows, asking, here, FindingJson.Listed::of);
    }
}
