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
import org.stakeline.serve.api.DueDatesApi;
import org.stakeline.serve.api.UpcomingJson;
import org.stakeline.serve.page.Address;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.DueAsked;
import org.stakeline.serve.page.DueDesk;
import org.stakeline.serve.page.DuePage;
import org.stakeline.serve.page.NextDesk;
import org.stakeline.serve.page.NextPage;
import org.stakeline.serve.page.Shell;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of due dates: all of them, and what is due after a new event. */
@Hidden
@Controller("/due")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
final class DueController {

    private final DueDesk desk;
    private final NextDesk next;
    private final Pages pages;
    private final DueDatesApi api;

    DueController(DueDesk desk, NextDesk next, Pages pages, DueDatesApi api) {
        this.desk = desk;
        this.next = next;
        this.pages = pages;
        this.api = api;
    }

    /** A month's calendar, and the list. */
    @Get
    HttpResponse<?> due(
            HttpRequest<?> request,
            @QueryValue @Nullable String show,
            @QueryValue @Nullable String q,
            @QueryValue @Nullable String issuer,
            @QueryValue @Nullable String from,
            @QueryValue @Nullable String to,
            @QueryValue @Nullable String month,
            @QueryValue @Nullable String sort,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        if (Pages.asksForJson(request)) {
            return Pages.json(api.list(show, q, issuer, from, to, sort, page, size));
        }
        DueAsked asked = DueAsked.of(show, q, issuer, from, to);
        Asking asking = Asking.of(page, size, sort, DueDesk.USUAL);
        Address here = asked.at("/due").with("month", month).with("size", size);
        DuePage model = desk.page(asked, asking, here, month(month));
        String json = asked.at("/api/v1/due-dates").toString();
        return pages.page(
                "due", Map.of("shell", Shell.of("Due dates", "due", json), "page", model));
    }

    /** What a holder must file after an event. */
    @Get("/next")
    HttpResponse<?> next(HttpRequest<?> request) {
        Address here = Pages.here(request);
        NextPage.Asked asked = asked(here);
        if (Pages.asksForJson(request)) {
            return Pages.json(
                    next.advised(asked)
                            .map(a -> UpcomingJson.of(a.event(), a.standing(), a.upcoming()))
                            .orElseThrow(
                                    () ->
                                            Asking.bad(
                                                    "event is missing; it is a day as in 2023-05-16")));
        }
        NextPage page = next.page(asked, here);
        Shell shell = Shell.of("Due after an event", "due", json(page.asked()));
        return pages.page("next", Map.of("shell", shell, "page", page));
    }

    /** The filings that an event calls for, as a file. */
    @Get("/next/filings.{format}")
    HttpResponse<?> nextFile(HttpRequest<?> request, @PathVariable String format) {
        Address here = Pages.here(request);
        return Files.of(
                format,
                NextPage.table(
                                next.advised(asked(here))
                                        .map(NextDesk.Advised::upcoming)
                                        .orElse(List.of()))
                        .sheet("due-after-event", here));
    }

    private static NextPage.Asked asked(Address here) {
        return new NextPage.Asked(
                here.asked("filing"),
                here.asked("holder"),
                here.asked("schedule"),
                here.asked("rule"),
                here.asked("was"),
                here.asked("event"),
                here.asked("now"));
    }

    private static String json(NextPage.Asked asked) {
        return asked.filing().isEmpty()
                ? Address.of("/api/v1/due")
                        .with("event", asked.event())
                        .with("schedule", asked.schedule())
                        .with("rule", asked.rule())
                        .with("was", asked.was())
                        .with("now", asked.now())
                        .toString()
                : Address.of("/api/v1/filings/" + asked.filing() + "/due")
                        .with("event", asked.event())
                        .with("now", asked.now())
                        .toString();
    }

    private static Optional<YearMonth> month(@Nullable String month) {
        try {
            return Optional.ofNullable(Asking.given(month)).map(YearMonth::parse);
        } catch (DateTimeParseException e) {
            throw Asking.bad("month is \"" + month + "\"; it is a month as in 2023-05");
        }
    }
}
