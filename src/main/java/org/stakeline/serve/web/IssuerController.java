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
import org.stakeline.serve.page.AsKnown;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.FilingLines;
import org.stakeline.serve.page.IssuerLine;
import org.stakeline.serve.page.IssuerPage;
import org.stakeline.serve.page.Listing;
import org.stakeline.serve.page.OwnershipBook;
import org.stakeline.serve.page.OwnershipLine;
import org.stakeline.serve.page.OwnershipView;
import org.stakeline.serve.page.Pager;
import org.stakeline.serve.page.PositionLine;
import org.stakeline.serve.page.PositionTables;
import org.stakeline.serve.page.Shell;
import org.stakeline.store.FilingFilter;
import org.stakeline.store.IssuerRow;
import org.stakeline.store.IssuerSort;
import org.stakeline.store.Issuers;
import org.stakeline.store.Page;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** The pages of issuers: all of them, and one with its holders. */
@Hidden
@Controller("/issuers")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
final class IssuerController {

    private final Issuers issuers;
    private final FilingLines filings;
    private final OwnershipBook ownership;
    private final Pages pages;
    private final IssuersApi api;

    IssuerController(
            Issuers issuers,
            FilingLines filings,
            OwnershipBook ownership,
            Pages pages,
            IssuersApi api) {
        this.issuers = issuers;
        this.filings = filings;
        this.ownership = ownership;
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

    /**
     * One issuer with its holders and who held how much over time, as known at the end of a day.
     *
     * @param knownBy that day; now for none
     * @param step the place of the slider, which leads to its day
     */
    @Get("/{id}")
    HttpResponse<?> issuer(
            HttpRequest<?> request,
            @PathVariable String id,
            @QueryValue(defaultValue = "") String knownBy,
            @QueryValue @Nullable Integer step) {
        LocalDate day = Pages.day("knownBy", knownBy);
        IssuerRow row = issuers.byId(id).orElseThrow(() -> Asking.missing("issuer", id));
        if (Pages.asksForJson(request)) {
            return Pages.json(api.issuer(id, moment(day)));
        }
        OwnershipBook.Known known = ownership.ofIssuer(id, day);
        AsKnown then = AsKnown.of(day, known.grown(), Address.of("/issuers/" + id));
        if (step != null) {
            return HttpResponse.seeOther(URI.create(then.at(step) + "#known"));
        }
        Shell shell = Shell.of(row.name(), "issuers", json(id, day));
        return pages.page(
                "issuer",
                Map.of(
                        "shell",
                        shell,
                        "page",
                        page(row, known, then, Pages.here(request)),
                        "here",
                        Pages.here(request)));
    }

    private IssuerPage page(IssuerRow row, OwnershipBook.Known known, AsKnown then, Address here) {
        Instant moment = AsKnown.endOf(then.day());
        OwnershipView view =
                OwnershipView.of(
                        known.ownership(),
                        Optional.ofNullable(then.day()),
                        OwnershipLine.table(known.ownership()).listing(here),
                        Address.of("/api/v1/issuers/" + row.id() + "/ownership")
                                .with("knownBy", then.day()));
        return IssuerPage.of(
                row,
                then,
                PositionTables.holders(issuers.holders(row.id(), moment))
                        .listing(here)
                        .map(PositionLine::of),
                view,
                known.chains(),
                filings.listing(
                        new FilingFilter(row.id(), null, null, null, null, null, moment),
                        here,
                        "filings"));
    }

    private static @Nullable OffsetDateTime moment(@Nullable LocalDate day) {
        Instant moment = AsKnown.endOf(day);
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static String json(String id, @Nullable LocalDate day) {
        return Address.of("/api/v1/issuers/" + id).with("knownBy", moment(day)).toString();
    }
}
