package org.stakeline.serve.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;

import org.jspecify.annotations.Nullable;
import org.stakeline.serve.api.IssuersApi;
import org.stakeline.serve.page.Address;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.ChainBook;
import org.stakeline.serve.page.FilingLines;
import org.stakeline.serve.page.IssuerLine;
import org.stakeline.serve.page.IssuerPage;
import org.stakeline.serve.page.Listing;
import org.stakeline.serve.page.Pager;
import org.stakeline.serve.page.Shell;
import org.stakeline.store.FilingFilter;
import org.stakeline.store.IssuerRow;
import org.stakeline.store.IssuerSort;
import org.stakeline.store.Issuers;
import org.stakeline.store.Page;

import java.util.List;
import java.util.Map;

/** The pages of issuers: all of them, and one with its holders. */
@Hidden
@Controller("/issuers")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
final class IssuerController {

    private final Issuers issuers;
    private final FilingLines filings;
    private final ChainBook chains;
    private final Pages pages;
    private final IssuersApi api;

    IssuerController(
            Issuers issuers, FilingLines filings, ChainBook chains, Pages pages, IssuersApi api) {
        this.issuers = issuers;
        this.filings = filings;
        this.chains = chains;
        this.pages = pages;
        this.api = api;
    }

    /** All issuers, or those with these words. */
    @Get
    HttpResponse<?> list(
            HttpRequest<?> request,
            @QueryValue(defaultValue = "") String q,
            @QueryValue @Nullable String sort,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        if (Pages.asksForJson(request)) {
            return Pages.json(api.list(q, sort, page, size));
        }
        Asking asking = Asking.of(page, size, sort, "name");
        Page<IssuerRow> rows =
                issuers.list(q.isBlank() ? null : q.strip(), asking.by(IssuerSort.class));
        Address here = Address.of("/issuers").with("q", q).with("size", size);
        Listing<IssuerLine> list =
                new Listing<>(
                        rows.rows().stream().map(IssuerLine::of).toList(),
                        IssuerLine.columns(here, asking.sort()),
                        Pager.of(rows, asking, here.with("sort", asking.sort())),
                        q,
                        asking.sort());
        return pages.page(
                "issuers",
                Map.of("shell", Shell.of("Issuers", "issuers", "/api/v1" + here), "list", list));
    }

    /** One issuer with its holders now. */
    @Get("/{id}")
    HttpResponse<?> issuer(HttpRequest<?> request, @PathVariable String id) {
        if (Pages.asksForJson(request)) {
            return Pages.json(api.issuer(id, null));
        }
        IssuerRow row = issuers.byId(id).orElseThrow(() -> Asking.missing("issuer", id));
        FilingLines.Some some = filings.of(FilingFilter.ofIssuer(id));
        List<IssuerPage.Source> sources = filings.sources(some);
        IssuerPage page =
                IssuerPage.of(
                        row,
                        issuers.holders(id, null),
                        sources,
                        chains.ofIssuer(id),
                        some.lines(),
                        some.total());
        Shell shell = Shell.of(row.name(), "issuers", "/api/v1/issuers/" + id);
        return pages.page("issuer", Map.of("shell", shell, "page", page));
    }
}
