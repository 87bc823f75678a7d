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
import org.stakeline.filing.Filing;
import org.stakeline.serve.api.ChainsApi;
import org.stakeline.serve.page.Address;
import org.stakeline.serve.page.AsKnown;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.ChainBook;
import org.stakeline.serve.page.ChainPage;
import org.stakeline.serve.page.ComparePage;
import org.stakeline.serve.page.DaysPage;
import org.stakeline.serve.page.Shell;
import org.stakeline.serve.page.StoredChain;
import org.stakeline.store.Filings;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/** The page of a chain, with the schedule as amended, and that which compares two filings. */
@Hidden
@Controller
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
final class ChainController {

    private final ChainBook chains;
    private final Filings filings;
    private final Pages pages;
    private final ChainsApi api;

    ChainController(ChainBook chains, Filings filings, Pages pages, ChainsApi api) {
        this.chains = chains;
        this.filings = filings;
        this.pages = pages;
        this.api = api;
    }

    /**
     * The chain that a filing belongs to.
     *
     * @param asOf a day for the schedule as amended; the newest state for none
     * @param knownBy a day at whose end one looks at the record; now for none
     * @param step the place of the slider, which leads to its day
     */
    @Get("/filings/{id}/chain")
    HttpResponse<?> chain(
            HttpRequest<?> request,
            @PathVariable String id,
            @QueryValue(defaultValue = "") String asOf,
            @QueryValue(defaultValue = "") String knownBy,
            @QueryValue @Nullable Integer step) {
        LocalDate day = day("asOf", asOf);
        LocalDate known = day("knownBy", knownBy);
        if (Pages.asksForJson(request)) {
            return Pages.json(api.chain(id, known));
        }
        StoredChain all = chains.ofFiling(id).orElseThrow(() -> Asking.missing("filing", id));
        String issuer = filings.byId(id).map(row -> row.issuer().id()).orElse("");
        AsKnown then =
                AsKnown.of(
                        known, chains.grown(issuer, all), Address.of("/filings/" + id + "/chain"));
        if (step != null) {
            return HttpResponse.seeOther(URI.create(then.at(step) + "#known"));
        }
        Optional<StoredChain> had = chains.ofFiling(id, AsKnown.endOf(known));
        StoredChain chain = had.orElse(all);
        ChainPage page = ChainPage.of(id, issuer, chain, chains.computed(chain), day);
        Shell shell =
                Shell.of(
                        page.issuer() + ", chain",
                        "filings",
                        Address.of("/api/v1/filings/" + id + "/chain")
                                .with("knownBy", known)
                                .toString());
        return pages.page(
                "chain",
                Map.of(
                        "shell",
                        shell,
                        "page",
                        page,
                        "here",
                        Pages.here(request),
                        "known",
                        then,
                        "nothing",
                        had.isEmpty()));
    }

    /** What changed from one filing to another. */
    @Get("/compare")
    HttpResponse<?> compare(
            HttpRequest<?> request, @QueryValue String from, @QueryValue String to) {
        if (Pages.asksForJson(request)) {
            return Pages.json(api.filings(from, to));
        }
        ComparePage page = ComparePage.of(from, filing(from), to, filing(to));
        String json = Address.of("/api/v1/redline").with("from", from).with("to", to).toString();
        Shell shell =
                Shell.of(
                        page.before().form() + " and " + page.after().form() + " compared",
                        "filings",
                        json);
        return pages.page(
                "compare", Map.of("shell", shell, "page", page, "here", Pages.here(request)));
    }

    /** What changed in the schedule as amended from the end of one day to that of another. */
    @Get("/filings/{id}/chain/redline")
    HttpResponse<?> days(
            HttpRequest<?> request,
            @PathVariable String id,
            @QueryValue(defaultValue = "") String from,
            @QueryValue(defaultValue = "") String to) {
        LocalDate first = required("from", from);
        LocalDate last = required("to", to);
        if (last.isBefore(first)) {
            throw Asking.bad("to is " + last + ", before from, which is " + first);
        }
        if (Pages.asksForJson(request)) {
            return Pages.json(api.redline(id, first, last));
        }
        StoredChain chain = chains.ofFiling(id).orElseThrow(() -> Asking.missing("filing", id));
        DaysPage page = DaysPage.of(id, chain, first, last);
        Address json =
                Address.of("/api/v1/filings/" + id + "/schedule/redline")
                        .with("from", first.toString())
                        .with("to", last.toString());
        Shell shell =
                Shell.of(page.issuer() + ", the schedule on two days", "filings", json.toString());
        return pages.page(
                "days", Map.of("shell", shell, "page", page, "here", Pages.here(request)));
    }

    private static LocalDate required(String name, String words) {
        LocalDate day = day(name, words);
        if (day == null) {
            throw Asking.bad(name + " is missing; it is a day as in 2023-05-16");
        }
        return day;
    }

    private static @Nullable LocalDate day(String name, String words) {
        try {
            return words.isBlank() ? null : LocalDate.parse(words.strip());
        } catch (DateTimeParseException e) {
            throw Asking.bad(name + " is \"" + words + "\"; it is a day as in 2023-05-16");
        }
    }

    private Filing filing(String id) {
        return filings.reading(id).orElseThrow(() -> Asking.missing("filing", id)).filing();
    }
}
