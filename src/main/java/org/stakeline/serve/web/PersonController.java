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
import org.stakeline.serve.api.PersonsApi;
import org.stakeline.serve.page.Address;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.JudgingForm;
import org.stakeline.serve.page.Listing;
import org.stakeline.serve.page.Pager;
import org.stakeline.serve.page.PersonLine;
import org.stakeline.serve.page.Shell;
import org.stakeline.store.Page;
import org.stakeline.store.PersonRow;
import org.stakeline.store.PersonSort;
import org.stakeline.store.Persons;

import java.net.URI;
import java.util.Map;

/** The pages of persons: all of them, and one with its positions and spellings. */
@Hidden
@Controller
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
final class PersonController {

    private final Persons persons;
    private final PersonPages personPages;
    private final Pages pages;
    private final PersonsApi api;

    PersonController(Persons persons, PersonPages personPages, Pages pages, PersonsApi api) {
        this.persons = persons;
        this.personPages = personPages;
        this.pages = pages;
        this.api = api;
    }

    /** All persons, or those with these words. */
    @Get("/persons")
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
        Page<PersonRow> rows =
                persons.list(q.isBlank() ? null : q.strip(), asking.by(PersonSort.class));
        Address here = Address.of("/persons").with("q", q).with("size", size);
        Listing<PersonLine> list =
                new Listing<>(
                        rows.rows().stream().map(PersonLine::of).toList(),
                        PersonLine.columns(here, asking.sort()),
                        Pager.of(rows, asking, here.with("sort", asking.sort())),
                        q,
                        asking.sort());
        return pages.page(
                "persons",
                Map.of("shell", Shell.of("Persons", "persons", "/api/v1" + here), "list", list));
    }

    /**
     * One person; {@code with} are words by which another one is searched for to be joined, {@code
     * judged} is the number of the judgement that was just made.
     */
    @Get("/persons/{id}")
    HttpResponse<?> person(
            HttpRequest<?> request,
            @PathVariable String id,
            @QueryValue(defaultValue = "") String with,
            @QueryValue @Nullable Long judged) {
        if (Pages.asksForJson(request)) {
            return Pages.json(api.person(id, null));
        }
        PersonRow row = persons.byId(id).orElseThrow(() -> Asking.missing("person", id));
        if (!row.id().equals(id)) {
            return HttpResponse.temporaryRedirect(URI.create("/persons/" + row.id()));
        }
        JudgingForm.Asked asked =
                JudgingForm.Asked.by(Author.of(request), with).done(personPages.done(judged));
        Address here = Pages.here(request);
        return pages.page("person", personPages.model(personPages.page(row, asked, here), here));
    }

    /** Where persons were before they were called so. */
    @Get("/holders{/id}")
    HttpResponse<?> moved(HttpRequest<?> request, @Nullable String id) {
        String path = id == null ? "/persons" : "/persons/" + id;
        String query = request.getUri().getRawQuery();
        return HttpResponse.redirect(URI.create(query == null ? path : path + "?" + query));
    }
}
