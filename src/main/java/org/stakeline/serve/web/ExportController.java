package org.stakeline.serve.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Finding;
import org.stakeline.filing.Schedule;
import org.stakeline.serve.export.Format;
import org.stakeline.serve.export.Sheet;
import org.stakeline.serve.export.Sheets;
import org.stakeline.serve.page.AsKnown;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.FilingPage;
import org.stakeline.serve.page.Opened;
import org.stakeline.serve.page.TradesView;
import org.stakeline.store.FilingFilter;
import org.stakeline.store.FindingFilter;
import org.stakeline.store.FindingState;
import org.stakeline.store.Issuers;
import org.stakeline.store.Persons;

import java.util.List;

/** The tables of the pages as files, all of their rows, at the page's address with an ending. */
@Hidden
@Controller
final class ExportController {

    private static final List<String> TRADES = List.of("date", "quantity", "price", "low", "high");

    private final Sheets sheets;
    private final Issuers issuers;
    private final Persons persons;
    private final Opened opened;

    ExportController(Sheets sheets, Issuers issuers, Persons persons, Opened opened) {
        this.sheets = sheets;
        this.issuers = issuers;
        this.persons = persons;
        this.opened = opened;
    }

    /** Filings, filtered and sorted as the list of filings. */
    @Get("/filings.{format}")
    HttpResponse<?> filings(
            @PathVariable String format,
            @QueryValue @Nullable String q,
            @QueryValue @Nullable String schedule,
            @QueryValue @Nullable String issuer,
            @QueryValue @Nullable String holder,
            @QueryValue @Nullable String sort) {
        FilingFilter filter =
                new FilingFilter(
                        Asking.given(issuer),
                        Asking.given(holder),
                        Asking.oneOf("schedule", schedule, Schedule.class),
                        Asking.given(q),
                        null,
                        null,
                        null);
        return file(format, sheets.filings(filter, sorted(sort, "-known")));
    }

    /** Issuers, filtered and sorted as the list of issuers. */
    @Get("/issuers.{format}")
    HttpResponse<?> issuers(
            @PathVariable String format,
            @QueryValue @Nullable String q,
            @QueryValue @Nullable String sort) {
        return file(format, sheets.issuers(Asking.given(q), sorted(sort, "name")));
    }

    /** Persons, filtered and sorted as the list of persons. */
    @Get("/persons.{format}")
    HttpResponse<?> persons(
            @PathVariable String format,
            @QueryValue @Nullable String q,
            @QueryValue @Nullable String sort) {
        return file(format, sheets.persons(Asking.given(q), sorted(sort, "name")));
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
            @QueryValue @Nullable String sort) {
        FindingFilter filter =
                new FindingFilter(
                                Asking.given(code),
                                Asking.oneOf("level", level, Finding.Level.class),
                                Asking.given(issuer),
                                Asking.given(filing),
                                null)
                        .in(Asking.oneOf("state", state, FindingState.class));
        return file(format, sheets.findings(filter, sorted(sort, "level")));
    }

    /** The newest position of each holder in an issuer. */
    @Get("/issuers/{id}/holders.{format}")
    HttpResponse<?> positionsIn(
            @PathVariable String id,
            @PathVariable String format,
            @QueryValue(defaultValue = "") String knownBy) {
        if (issuers.byId(id).isEmpty()) {
            throw Asking.missing("issuer", id);
        }
        return file(format, sheets.positionsIn(id, AsKnown.endOf(Pages.day("knownBy", knownBy))));
    }

    /** The newest position of a person in each issuer. */
    @Get("/persons/{id}/positions.{format}")
    HttpResponse<?> positionsOf(@PathVariable String id, @PathVariable String format) {
        return file(format, sheets.positionsOf(person(id)));
    }

    /** Every position of a person, sorted as on its page. */
    @Get("/persons/{id}/history.{format}")
    HttpResponse<?> historyOf(
            @PathVariable String id,
            @PathVariable String format,
            @QueryValue @Nullable String sort) {
        return file(format, sheets.historyOf(person(id), sorted(sort, "-event")));
    }

    private String person(String id) {
        return persons.byId(id).orElseThrow(() -> Asking.missing("person", id)).id();
    }

    /** The trades that a filing tells of. */
    @Get("/filings/{id}/trades.{format}")
    HttpResponse<?> trades(
            @PathVariable String id,
            @PathVariable String format,
            @QueryValue(defaultValue = "") String sort) {
        if (!sort.isEmpty() && !TRADES.contains(sort.replaceFirst("^-", ""))) {
            throw Asking.bad(
                    "sort is \""
                            + sort
                            + "\"; trades are sorted by "
                            + String.join(", ", TRADES)
                            + ", with a minus before the name to turn the order");
        }
        FilingPage.Asked asked = new FilingPage.Asked("", "", 0, 0, sort);
        TradesView trades =
                opened.filing(id)
                        .map(read -> FilingPage.of(read, asked).trades())
                        .orElseThrow(() -> Asking.missing("filing", id));
        return file(format, Sheets.trades(id, trades));
    }

    private static Asking sorted(@Nullable String sort, String usual) {
        return Asking.of(null, null, sort, usual);
    }

    static HttpResponse<?> file(String ending, Sheet sheet) {
        Format format =
                Format.named(ending)
                        .orElseThrow(
                                () ->
                                        Asking.bad(
                                                "a table is exported as csv or xlsx, not as \""
                                                        + ending
                                                        + "\""));
        return HttpResponse.ok(format.bytes(sheet))
                .header("Content-Type", format.mediaType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + sheet.name() + "." + format.ending() + "\"");
    }
}
