package org.stakeline.serve.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;

import org.jspecify.annotations.Nullable;
import org.stakeline.serve.api.FindingsApi;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.FindingPage;
import org.stakeline.serve.page.Shell;
import org.stakeline.store.Filings;
import org.stakeline.store.FindingRow;
import org.stakeline.store.FindingStates;
import org.stakeline.store.Findings;

import java.net.URI;
import java.util.Map;

/** The page of one finding, where people say what they make of it. */
@Hidden
@Controller("/findings/{filing}/{ordinal}")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
final class RemarkController {

    private final Findings findings;
    private final FindingStates states;
    private final Filings filings;
    private final Pages pages;
    private final FindingsApi api;

    RemarkController(
            Findings findings,
            FindingStates states,
            Filings filings,
            Pages pages,
            FindingsApi api) {
        this.findings = findings;
        this.states = states;
        this.filings = filings;
        this.pages = pages;
        this.api = api;
    }

    /** Both sides with their words, and what was said of it. */
    @Get
    HttpResponse<?> finding(
            HttpRequest<?> request, @PathVariable String filing, @PathVariable int ordinal) {
        if (Pages.asksForJson(request)) {
            return Pages.json(api.finding(filing, ordinal));
        }
        FindingRow row =
                findings.byPlace(filing, ordinal)
                        .orElseThrow(() -> Asking.missing("finding", filing + "/" + ordinal));
        FindingPage page =
                FindingPage.of(
                        row,
                        filings.documents(filing),
                        filings.computed(filing),
                        states.history(row),
                        Author.of(request));
        Shell shell =
                Shell.of(
                        "Finding: " + row.finding().code(), "findings", "/api/v1" + page.address());
        return pages.page("finding", Map.of("shell", shell, "page", page));
    }

    /** Says something of the finding, by the form of its page. */
    @Post("/remarks")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> say(
            @PathVariable String filing,
            @PathVariable int ordinal,
            @Body Map<String, String> form) {
        String author = form.getOrDefault("author", "");
        api.say(
                filing,
                ordinal,
                new FindingsApi.Said(
                        form.get("state"),
                        form.get("note"),
                        author,
                        form.containsKey("undo"),
                        number(form.get("after"))));
        URI back = URI.create("/findings/" + filing + "/" + ordinal + "#said");
        return Author.remember(HttpResponse.seeOther(back), author);
    }

    private static @Nullable Long number(@Nullable String after) {
        if (after == null || !after.matches("\\d{1,18}")) {
            return null;
        }
        return Long.valueOf(after);
    }
}
