package org.stakeline.serve.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;

import org.jspecify.annotations.Nullable;
import org.stakeline.serve.page.AsKnown;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.IssuerPage;
import org.stakeline.serve.page.Ownership;
import org.stakeline.serve.page.OwnershipBook;
import org.stakeline.serve.page.OwnershipLine;
import org.stakeline.serve.page.PositionTables;
import org.stakeline.serve.page.RecordTables;
import org.stakeline.serve.page.Table;
import org.stakeline.store.IssuerRow;
import org.stakeline.store.Issuers;
import org.stakeline.store.PersonRow;
import org.stakeline.store.Persons;

import java.time.LocalDate;
import java.util.Optional;

/** The tables of the pages of issuers and persons as files, as those of filings are. */
@Hidden
@Controller
final class RecordTableController {

    private final Issuers issuers;
    private final Persons persons;
    private final PersonPages personPages;
    private final OwnershipBook ownership;

    RecordTableController(
            Issuers issuers, Persons persons, PersonPages personPages, OwnershipBook ownership) {
        this.issuers = issuers;
        this.persons = persons;
        this.personPages = personPages;
        this.ownership = ownership;
    }

    /** A table of an issuer's page. */
    @Get("/issuers/{id}/{table}.{format}")
    HttpResponse<?> issuer(
            HttpRequest<?> request,
            @PathVariable String id,
            @PathVariable String table,
            @PathVariable String format,
            @QueryValue(defaultValue = "") String knownBy) {
        IssuerRow row = issuers.byId(id).orElseThrow(() -> Asking.missing("issuer", id));
        LocalDate day = Asking.day("knownBy", knownBy);
        Optional<Table<?>> asked =
                switch (table) {
                    case "holders" ->
                            Optional.of(
                                    PositionTables.holders(
                                            issuers.holders(row.id(), AsKnown.endOf(day))));
                    case "counts" ->
                            Optional.of(RecordTables.counts(IssuerPage.counts(known(row, day))));
                    case "ownership" -> Optional.of(OwnershipLine.table(known(row, day)));
                    default -> Optional.empty();
                };
        return TableController.file(request, asked, table, row.id(), format);
    }

    private Ownership known(IssuerRow row, @Nullable LocalDate day) {
        return ownership.ofIssuer(row.id(), day).ownership();
    }

    /** A table of a person's page. */
    @Get("/persons/{id}/{table}.{format}")
    HttpResponse<?> person(
            HttpRequest<?> request,
            @PathVariable String id,
            @PathVariable String table,
            @PathVariable String format) {
        PersonRow row = persons.byId(id).orElseThrow(() -> Asking.missing("person", id));
        Optional<Table<?>> asked =
                switch (table) {
                    case "positions" ->
                            Optional.of(PositionTables.positions(persons.latest(row.id(), null)));
                    case "history" ->
                            Optional.of(PositionTables.history(persons.positions(row.id(), null)));
                    case "spellings" ->
                            Optional.of(RecordTables.spellings(personPages.spellings(row)));
                    default -> Optional.empty();
                };
        return TableController.file(request, asked, table, row.id(), format);
    }
}
