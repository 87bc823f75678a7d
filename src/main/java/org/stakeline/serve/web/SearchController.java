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

import org.stakeline.serve.api.SearchApi;
import org.stakeline.serve.page.Address;
import org.stakeline.serve.page.FoundPage;
import org.stakeline.serve.page.FoundTables;
import org.stakeline.serve.page.SearchPage;
import org.stakeline.serve.page.Shell;
import org.stakeline.serve.page.Table;
import org.stakeline.store.search.Found;
import org.stakeline.store.search.Search;

import java.util.Map;
import java.util.Optional;

/** The page of what a search found, and the list below the box as one types. */
@Hidden
@Controller("/search")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
final class SearchController {

    private static final int FEW = 4;

    private final Search search;
    private final Pages pages;
    private final SearchApi api;

    SearchController(Search search, Pages pages, SearchApi api) {
        this.search = search;
        this.pages = pages;
        this.api = api;
    }

    /** All kinds of things with these words. */
    @Get
    HttpResponse<?> found(HttpRequest<?> request, @QueryValue(defaultValue = "") String q) {
        if (Pages.asksForJson(request)) {
            return Pages.json(api.search(q, null));
        }
        String query = SearchApi.asked(q);
        Found found = search.find(query, FoundPage.MOST);
        FoundPage page = FoundPage.of(query, found, Pages.here(request));
        String json = Address.of("/api/v1/search").with("q", query).toString();
        String title = query.isEmpty() ? "Search" : "Search: " + query;
        Shell shell = new Shell(title, "", query, json, false);
        return pages.page("search", Map.of("shell", shell, "page", page));
    }

    /** A table of what was found, as a file. */
    @Get("/{table}.{format}")
    HttpResponse<?> table(
            HttpRequest<?> request,
            @PathVariable String table,
            @PathVariable String format,
            @QueryValue(defaultValue = "") String q) {
        String query = SearchApi.asked(q);
        Found found = search.find(query, FoundPage.MOST);
        Optional<Table<?>> asked =
                switch (table) {
                    case "issuers" -> Optional.of(FoundTables.issuers(found));
                    case "persons" -> Optional.of(FoundTables.persons(found));
                    case "filings" -> Optional.of(FoundTables.filings(found));
                    case "texts" -> Optional.of(FoundTables.texts(found));
                    default -> Optional.empty();
                };
        return TableController.file(request, asked, table, "search-" + query, format);
    }

    /** The few best, as one types. */
    @Get("/hits")
    HttpResponse<String> hits(@QueryValue(defaultValue = "") String q) {
        String query = SearchApi.asked(q);
        SearchPage page = SearchPage.of(query, search.find(query, FEW));
        return pages.page("part/hits", Map.of("page", page));
    }
}
