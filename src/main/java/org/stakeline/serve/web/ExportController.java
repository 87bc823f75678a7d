package org.stakeline.serve.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;

import org.jspecify.annotations.Nullable;
import org.stakeline.filing.Schedule;
import org.stakeline.serve.export.Sheets;
import org.stakeline.serve.page.AsKnown;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.DueAsked;
import org.stakeline.serve.page.DueDesk;
import org.stakeline.serve.page.FindingAsked;
import org.stakeline.store.FilingFilter;

/** The tables of the pages as files, all of their rows, at the page's address with an ending. */
@Hidden
@Controller
final class ExportController {

    private final Sheets sheets;
    private final DueDesk desk;

    ExportController(Sheets sheets, DueDesk desk) {
        this.sheets = sheets;
        this.desk = desk;
    }

    /** Filings, filtered and sorted as the list of filings. */
    @Get("/filings.{format}")
    HttpResponse<?> filings(
            @PathVariable String format,
            @QueryValue @Nullable String q,
            @QueryValue @Nullable String schedule,
            @QueryValue @Nullable String issuer,
            @QueryValue @Nullable String holder,
            @QueryValue(defaultValue = "") String knownBy,
            @QueryValue @Nullable String sort) {
        FilingFilter filter =
                new FilingFilter(
                        Asking.given(issuer),
                        Asking.given(holder),
                        Asking.oneOf("schedule", schedule, Schedule.class),
                        Asking.given(q),
                        null,
                        null,
                        AsKnown.endOf(Asking.day("knownBy", knownBy)));
        return Files.of(format, sheets.filings(filter, sorted(sort, "-known")));
    }

    /** Issuers, filtered and sorted as the list of issuers. */
    @Get("/issuers.{format}")
    HttpResponse<?> issuers(
            @PathVariable String format,
            @QueryValue @Nullable String q,
            @QueryValue @Nullable String sort) {
        return Files.of(format, sheets.issuers(Asking.given(q), sorted(sort, "name")));
    }

    /** Persons, filtered and sorted as the list of persons. */
    @Get("/persons.{format}")
    HttpResponse<?> persons(
            @PathVariable String format,
            @QueryValue @Nullable String q,
            @QueryValue @Nullable String sort) {
        return Files.of(format, sheets.persons(Asking.given(q), sorted(sort, "name")));
    }

    /** Findings, filtered and sorted as the list of findings. */
    @Get("/findings.{format}")
    HttpResponse<?> findings(
            @PathVariable String format,
            @QueryValue @Nullable String level,
            @QueryValue @Nullable String code,
            @QueryValue @Nullable String issuer,
            @QueryValue @Nullable String filing,
            @QueryValue @Nullable String state,
            @QueryValue @Nullable String q,
            @QueryValue @Nullable String sort) {
        FindingAsked asked = FindingAsked.of(level, code, issuer, filing, state, q);
        return Files.of(format, sheets.findings(asked.filter(), sorted(sort, "level")));
    }

    /** The list, filtered and sorted as on the page, as a file. */
    @Get("/due.{format}")
    HttpResponse<?> due(
            @PathVariable String format,
            @QueryValue @Nullable String show,
            @QueryValue @Nullable String q,
            @QueryValue @Nullable String issuer,
            @QueryValue @Nullable String from,
            @QueryValue @Nullable String to,
            @QueryValue @Nullable String sort) {
        DueAsked asked = DueAsked.of(show, q, issuer, from, to);
        return Files.of(
                format, sheets.due(asked, Asking.of(null, null, sort, DueDesk.USUAL), desk.next()));
    }

    private static Asking sorted(@Nullable String sort, String usual) {
        return Asking.of(null, null, sort, usual);
    }
}
