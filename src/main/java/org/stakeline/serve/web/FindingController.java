package org.stakeline.serve.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;

import org.jspecify.annotations.Nullable;
import org.stakeline.serve.api.FindingsApi;
import org.stakeline.serve.page.Address;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.FindingAsked;
import org.stakeline.serve.page.FindingsPage;
import org.stakeline.serve.page.Listing;
import org.stakeline.serve.page.Pager;
import org.stakeline.serve.page.Shell;
import org.stakeline.store.FindingRow;
import org.stakeline.store.FindingSort;
import org.stakeline.store.Findings;
import org.stakeline.store.IssuerRow;
import org.stakeline.store.Issuers;
import org.stakeline.store.Page;

import java.util.List;
import java.util.Map;

/** The page of all findings, filtered by level, code, issuer, state and words. */
@Hidden
@Controller("/findings")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
final class FindingController {

    private final Findings findings;
    private final Issuers issuers;
    private final Pages pages;
    private final FindingsApi api;

    FindingController(Findings findings, Issuers issuers, Pages pages, FindingsApi api) {
        this.findings = findings;
        this.issuers = issuers;
        this.pages = pages;
        this.api = api;
    }

    /** The findings that the filter lets through. */
    @Get
    HttpResponse<?> list(
            HttpRequest<?> request,
            @QueryValue @Nullable String level,
            @QueryValue @Nullable String code,
            @QueryValue @Nullable String issuer,
            @QueryValue @Nullable String filing,
            @QueryValue @Nullable String state,
            @QueryValue @Nullable String q,
            @QueryValue @Nullable String sort,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        if (Pages.asksForJson(request)) {
            return Pages.json(api.list(level, code, issuer, filing, state, q, sort, page, size));
        }
        Asking asking = Asking.of(page, size, sort, "level");
        FindingAsked asked = FindingAsked.of(level, code, issuer, filing, state, q);
        Page<FindingRow> rows = findings.list(asked.filter(), asking.by(FindingSort.class));
        Address here = asked.at("/findings").with("size", size);
        FindingsPage model =
                new FindingsPage(
                        listing(rows, asking, here, asked.words()),
                        codes(asked, here),
                        asked,
                        name(asked.filter().issuer()));
        return pages.page(
                "findings",
                Map.of("shell", Shell.of("Findings", "findings", "/api/v1" + here), "page", model));
    }

    private static Listing<FindingsPage.Line> listing(
            Page<FindingRow> rows, Asking asking, Address here, String words) {
        return new Listing<>(
                rows.rows().stream().map(FindingsPage.Line::of).toList(),
                FindingsPage.columns(here, asking.sort()),
                Pager.of(rows, asking, here.with("sort", asking.sort())),
                words,
                asking.sort());
    }

    private List<FindingsPage.CodeLine> codes(FindingAsked asked, Address here) {
        return findings.codes(asked.filter().ofAnyCode()).stream()
                .map(count -> FindingsPage.CodeLine.of(count, here, asked.code()))
                .toList();
    }

    private String name(@Nullable String issuer) {
        return issuer == null ? "" : issuers.byId(issuer).map(IssuerRow::name).orElse(issuer);
    }
}
