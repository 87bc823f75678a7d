package org.stakeline.serve.api;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.DueAsked;
import org.stakeline.serve.page.DueDesk;
import org.stakeline.store.DueRow;
import org.stakeline.store.Page;

import java.time.LocalDate;
import java.util.Optional;

/** When filings were due, over all issuers. */
@Controller("/api/v1/due-dates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "due dates")
public class DueDatesApi {

    private final DueDesk desk;

    DueDatesApi(DueDesk desk) {
        this.desk = desk;
    }

    /**
     * Due dates over all issuers, computed by the rule in force on the day of each event; none is a
     * verdict.
     *
     * @param show late, missing, unsaid, not_late or coming; all that was filed or ought to have
     *     been for none
     * @param q words in the issuer's or the first reporting person's name, or the accession number
     * @param issuer an issuer's id
     * @param from due or filed on that day or later
     * @param to due or filed on that day or before
     * @param sort due, event, filed, late, issuer, holder or form; a minus before it turns the
     *     order
     * @param page from 1
     * @param size rows a page, 1 to 200
     */
    @Get
    @Operation(operationId = "dueDates", summary = "When filings were due")
    public Rows<DueDateJson> list(
            @QueryValue @Nullable String show,
            @QueryValue @Nullable String q,
            @QueryValue @Nullable String issuer,
            @QueryValue @Nullable String from,
            @QueryValue @Nullable String to,
            @QueryValue @Nullable String sort,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        DueAsked asked = DueAsked.of(show, q, issuer, from, to);
        Asking asking = Asking.of(page, size, sort, DueDesk.USUAL);
        Page<DueRow> rows = desk.rows(asked, asking);
        Optional<LocalDate> next = desk.next();
        return Rows.of(
                rows, asking, asked.at("/api/v1/due-dates"), row -> DueDateJson.of(row, next));
    }
}
