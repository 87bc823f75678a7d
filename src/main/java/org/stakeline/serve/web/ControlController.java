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
import org.stakeline.serve.api.ControlApi;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.ChainBook;
import org.stakeline.serve.page.ControlBook;
import org.stakeline.serve.page.ControlPage;
import org.stakeline.serve.page.FilingPage;
import org.stakeline.serve.page.Opened;
import org.stakeline.serve.page.Shell;
import org.stakeline.serve.page.StoredChain;
import org.stakeline.serve.page.ToldControl;
import org.stakeline.store.PersonRow;
import org.stakeline.store.Persons;

import java.time.LocalDate;
import java.util.Map;

/** The pages of control: of one filing, and of a person over its filings. */
@Hidden
@Controller
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
final class ControlController {

    private final ControlBook book;
    private final ChainBook chains;
    private final Opened opened;
    private final Persons persons;
    private final Pages pages;
    private final ControlApi api;

    ControlController(
            ControlBook book,
            ChainBook chains,
            Opened opened,
            Persons persons,
            Pages pages,
            ControlApi api) {
        this.book = book;
        this.chains = chains;
        this.opened = opened;
        this.persons = persons;
        this.pages = pages;
        this.api = api;
    }

    /** Who stands above and below a person; {@code asOf} is a day, the newest state for none. */
    @Get("/persons/{id}/control")
    HttpResponse<?> person(
            HttpRequest<?> request,
            @PathVariable String id,
            @QueryValue(defaultValue = "") String asOf) {
        LocalDate day = Pages.day(asOf);
        if (Pages.asksForJson(request)) {
            return Pages.json(api.ofPerson(id, day));
        }
        PersonRow row = persons.byId(id).orElseThrow(() -> Asking.missing("person", id));
        ToldControl told = book.ofHolder(row.id()).orElseThrow(() -> Asking.missing("person", id));
        ControlPage page = ControlPage.of(row.name(), told, told.around(day), shown(day));
        return page(page, "persons", "/api/v1/persons/" + id + "/control");
    }

    /** Who controls whom as one filing says it, in the width of the window. */
    @Get("/filings/{id}/control")
    HttpResponse<?> filing(HttpRequest<?> request, @PathVariable String id) {
        if (Pages.asksForJson(request)) {
            return Pages.json(api.ofFiling(id));
        }
        FilingPage.Read read = opened.filing(id).orElseThrow(() -> Asking.missing("filing", id));
        StoredChain chain = chains.ofFiling(id).orElseThrow(() -> Asking.missing("filing", id));
        return page(ControlPage.of(read, chain), "filings", "/api/v1/filings/" + id + "/control");
    }

    private HttpResponse<String> page(ControlPage page, String section, String json) {
        Shell shell = Shell.of(page.heading() + ", control", section, json);
        return pages.page("control", Map.of("shell", shell, "page", page));
    }

    private static String shown(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
