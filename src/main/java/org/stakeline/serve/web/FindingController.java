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
import org.stakeline.evidence.Finding;
import org.stakeline.serve.api.FindingsApi;
import org.stakeline.serve.page.Address;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.FindingsPage;
import org.stakeline.serve.page.Listing;
import org.stakeline.serve.page.Pager;
import org.stakeline.serve.page.Shell;
import org.stakeline.store.FindingFilter;
import org.stakeline.store.FindingRow;
import org.stakeline.store.FindingSort;
import org.stakeline.store.FindingState;
import org.stakeline.store.Findings;
import org.stakeline.store.IssuerRow;
import org.stakeline.store.Issuers;
import org.stakeline.store.Page;

import java.util.List;
import java.util.Map;

/** The page of all findings, filtered by level, code, issuer and state. */
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
            @QueryValue @Nullable String sort,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        if (Pages.asksForJson(request)) {
            return Pages.json(api.list(level, code, issuer, filing, state, sort, page, size));
        }
        Asking asking = Asking.of(page, size, sort, "level");
        Finding.Level only = Asking.oneOf("level", level, Finding.Level.class);
        FindingFilter filter =
                new FindingFilter(
                                Asking.given(code),
                                only,
                                Asking.given(issuer),
                                Asking.given(filing),
                                null)
                        .in(Asking.oneOf("state", state, FindingState.class));
        Page<FindingRow> rows = findings.list(filter, asking.by(FindingSort.class));
        Address here =
                Address.of("/findings")
                        .with("level", level)
                        .with("code", code)
                        .with("issuer", issuer)
                        .with("filing", filing)
                        .with("state", state)
                        .with("size", size);
        FindingsPage model =
                new FindingsPage(
                        listing(rows, asking, here),
                        codes(filter, here),
                        words(level),
                        words(code),
                        words(issuer),
                        name(filter.issuer()),
                        words(state));
        return pages.page(
                "findings",
                Map.of("shell", Shell.of("Findings", "findings", "/api/v1" + here), "page", model));
    }

    private static Listing<FindingsPage.Line> listing(
            Page<FindingRow> rows, Asking asking, Address here) {
        return new Listing<>(
                rows.rows().stream().map(FindingsPage.Line::of).toList(),
                FindingsPage.columns(here, asking.sort()),
                Pager.of(rows, asking, here.with("sort", asking.sort())),
                "",
                asking.sort());
    }

    private List<FindingsPage.CodeLine> codes(FindingFilter filter, Address here) {
        FindingFilter all =
                new FindingFilter(null, filter.level(), filter.issuer(), filter.filing(), null)
                        .in(filter.state());
        return findings.codes(all).stream()
                .map(count -> FindingsPage.CodeLine.of(count, here, filter.code()))
                .toList();
    }

    private String name(@Nullable String issuer) {
        return issuer == null ? "" : issuers.byId(issuer).map(IssuerRow::name).orElse(issuer);
    }

    private static String words(@Nullable String word) {
        return word == null ? "" : word.strip();
    }
}
