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

import org.stakeline.serve.api.FilingsApi;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.FilingPage;
import org.stakeline.serve.page.Opened;
import org.stakeline.serve.page.Shell;

import java.util.Map;

/** The page of one filing, and the two parts of it that are loaded when a value is chosen. */
@Hidden
@Controller("/filings/{id}")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
final class FilingController {

    private final Opened opened;
    private final Pages pages;
    private final FilingsApi api;

    FilingController(Opened opened, Pages pages, FilingsApi api) {
        this.opened = opened;
        this.pages = pages;
        this.api = api;
    }

    /**
     * The page; {@code mark} is the value that is chosen, {@code from} the computed value it was
     * reached from.
     */
    @Get
    HttpResponse<?> filing(
            HttpRequest<?> request,
            @PathVariable String id,
            @QueryValue(defaultValue = "") String mark,
            @QueryValue(defaultValue = "") String from,
            @QueryValue(defaultValue = "0") int document,
            @QueryValue(defaultValue = "0") int part) {
        if (Pages.asksForJson(request)) {
            return Pages.json(api.filing(id));
        }
        FilingPage page = page(id, new FilingPage.Asked(mark, from, document, part));
        String title = page.heading().issuer() + ", " + page.heading().title();
        Shell shell = new Shell(title, "filings", "", "/api/v1/filings/" + id, true);
        return pages.page(
                "filing", Map.of("shell", shell, "page", page, "here", Pages.here(request)));
    }

    /**
     * What is shown above the text when a value is chosen: its places and quotation, or its steps.
     */
    @Get("/evidence")
    HttpResponse<String> evidence(
            @PathVariable String id,
            @QueryValue String mark,
            @QueryValue(defaultValue = "") String from) {
        FilingPage page = page(id, FilingPage.Asked.mark(mark, from));
        return pages.page("part/evidence", Map.of("view", page.evidence()));
    }

    /** The text of one document of the filing, or one part of a long one. */
    @Get("/text")
    HttpResponse<String> text(
            @PathVariable String id,
            @QueryValue int document,
            @QueryValue(defaultValue = "1") int part) {
        FilingPage page = page(id, new FilingPage.Asked("", "", document, part));
        return page.evidence()
                .source()
                .map(source -> pages.page("part/text", Map.of("source", source)))
                .orElseThrow(() -> Asking.missing("document", String.valueOf(document)));
    }

    private FilingPage page(String id, FilingPage.Asked asked) {
        return opened.filing(id)
                .map(read -> FilingPage.of(read, asked))
                .orElseThrow(() -> Asking.missing("filing", id));
    }
}
