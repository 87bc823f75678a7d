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
import org.stakeline.serve.api.HoldersApi;
import org.stakeline.serve.page.Address;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.FilingLines;
import org.stakeline.serve.page.HolderLine;
import org.stakeline.serve.page.HolderPage;
import org.stakeline.serve.page.Listing;
import org.stakeline.serve.page.Pager;
import org.stakeline.serve.page.PositionLine;
import org.stakeline.serve.page.Shell;
import org.stakeline.store.FilingFilter;
import org.stakeline.store.HolderRow;
import org.stakeline.store.HolderSort;
import org.stakeline.store.Holders;
import org.stakeline.store.Page;

import java.util.List;
import java.util.Map;

/** The pages of holders: all of them, and one with its positions. */
@Hidden
@Controller("/holders")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
final class HolderController {

    private final Holders holders;
    private final FilingLines filings;
    private final Pages pages;
    private final HoldersApi api;

    HolderController(Holders holders, FilingLines filings, Pages pages, HoldersApi api) {
        this.holders = holders;
        this.filings = filings;
        this.pages = pages;
        this.api = api;
    }

    /** All holders, or those with these words. */
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
        Page<HolderRow> rows =
                holders.list(q.isBlank() ? null : q.strip(), asking.by(HolderSort.class));
        Address here = Address.of("/holders").with("q", q).with("size", size);
        Listing<HolderLine> list =
                new Listing<>(
                        rows.rows().stream().map(HolderLine::of).toList(),
                        HolderLine.columns(here, asking.sort()),
                        Pager.of(rows, asking, here.with("sort", asking.sort())),
                        q,
                        asking.sort());
        return pages.page(
                "holders",
                Map.of("shell", Shell.of("Holders", "holders", "/api/v1" + here), "list", list));
    }

    /** One holder with its newest position in each issuer. */
    @Get("/{id}")
    HttpResponse<?> holder(HttpRequest<?> request, @PathVariable String id) {
        if (Pages.asksForJson(request)) {
            return Pages.json(api.holder(id, null));
        }
        HolderRow row = holders.byId(id).orElseThrow(() -> Asking.missing("holder", id));
        FilingLines.Some some = filings.of(FilingFilter.ofHolder(id));
        List<PositionLine> positions =
                holders.latest(id, null).stream().map(PositionLine::of).toList();
        HolderPage page = new HolderPage(HolderLine.of(row), positions, some.lines(), some.total());
        Shell shell = Shell.of(row.name(), "holders", "/api/v1/holders/" + id);
        return pages.page("holder", Map.of("shell", shell, "page", page));
    }
}
