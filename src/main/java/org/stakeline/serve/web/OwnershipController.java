package org.stakeline.serve.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;

import org.jspecify.annotations.Nullable;
import org.stakeline.serve.export.OwnershipSheet;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.OwnershipBook;
import org.stakeline.serve.page.OwnershipLine;
import org.stakeline.store.Issuers;

/** Who held how much of an issuer over time, as a file. */
@Hidden
@Controller("/issuers/{id}")
final class OwnershipController {

    private final Issuers issuers;
    private final OwnershipBook ownership;

    OwnershipController(Issuers issuers, OwnershipBook ownership) {
        this.issuers = issuers;
        this.ownership = ownership;
    }

    /** All lines of the table below the chart, sorted as it is. */
    @Get("/ownership.{format}")
    HttpResponse<?> ownership(
            @PathVariable String id,
            @PathVariable String format,
            @QueryValue(defaultValue = "") String knownBy,
            @QueryValue @Nullable String sort) {
        if (issuers.byId(id).isEmpty()) {
            throw Asking.missing("issuer", id);
        }
        var known = ownership.ofIssuer(id, Pages.day("knownBy", knownBy));
        Asking asking = Asking.of(null, null, sort, "-date");
        return ExportController.file(
                format, OwnershipSheet.of(id, OwnershipLine.sorted(known.ownership(), asking)));
    }
}
