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
import org.stakeline.filing.Schedule;
import org.stakeline.serve.api.FilingsApi;
import org.stakeline.serve.page.Address;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.FilingLines;
import org.stakeline.serve.page.Levels;
import org.stakeline.serve.page.Overview;
import org.stakeline.serve.page.Pager;
import org.stakeline.serve.page.Shell;
import org.stakeline.serve.page.StartBook;
import org.stakeline.serve.page.StartPage;
import org.stakeline.store.Audit;
import org.stakeline.store.Counts;
import org.stakeline.store.FilingFilter;
import org.stakeline.store.FilingRow;
import org.stakeline.store.FilingSort;
import org.stakeline.store.Filings;
import org.stakeline.store.Page;

import java.util.Map;

/** The start page: the filings that were ingested, searched, filtered, sorted and paged. */
@Hidden
@Controller
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
final class StartController {

    private final Filings filings;
    private final Audit audit;
    private final FilingLines lines;
    private final StartBook book;
    private final Pages pages;
    private final FilingsApi api;

    StartController(
            Filings filings,
            Audit audit,
            FilingLines lines,
            StartBook book,
            Pages pages,
            FilingsApi api) {
        this.filings = filings;
        this.audit = audit;
        this.lines = lines;
        this.book = book;
        this.pages = pages;
        this.api = api;
    }

    /** The filings with these words, of this schedule. */
    @Get
    HttpResponse<?> start(
            HttpRequest<?> request,
            @QueryValue(defaultValue = "") String q,
            @QueryValue @Nullable String schedule,
            @QueryValue @Nullable String sort,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        if (Pages.asksForJson(request)) {
            return Pages.json(
                    api.list(Asking.given(q), schedule, null, null, null, null, sort, page, size));
        }
        Asking asking = Asking.of(page, size, sort, "-known");
        Schedule only = Asking.oneOf("schedule", schedule, Schedule.class);
        FilingFilter filter =
                new FilingFilter(
                        null, null, only, q.isBlank() ? null : q.strip(), null, null, null);
        Page<FilingRow> rows = filings.list(filter, asking.by(FilingSort.class));
        Address here = Address.of("/").with("q", q).with("schedule", schedule).with("size", size);
        StartPage model = model(rows, asking, here, q, only);
        Shell shell =
                new Shell(
                        "Filings",
                        "filings",
                        q,
                        "/api/v1" + here.toString().replaceFirst("^/", "/filings"),
                        false);
        boolean plain = request.getParameters().isEmpty() && !model.isEmptyStore();
        Overview overview = plain ? book.overview() : Overview.NONE;
        return pages.page("start", Map.of("shell", shell, "page", model, "overview", overview));
    }

    private StartPage model(
            Page<FilingRow> rows, Asking asking, Address here, String q, @Nullable Schedule only) {
        Counts counts = audit.counts();
        return new StartPage(
                rows.rows().stream().map(lines::line).toList(),
                StartPage.columns(here, asking.sort()),
                Pager.of(rows, asking, here.with("sort", asking.sort())),
                counts,
                Levels.of(counts.findings()),
                q,
                only == null ? "" : Asking.nameOf(only),
                asking.sort());
    }
}
