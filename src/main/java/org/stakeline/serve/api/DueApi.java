package org.stakeline.serve.api;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.stakeline.serve.page.NextDesk;

import java.time.LocalDate;

/** What must be filed after an event, and until when. */
@Controller("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "due dates")
public class DueApi {

    private final NextDesk desk;

    DueApi(NextDesk desk) {
        this.desk = desk;
    }

    /**
     * What a holder must file after an event.
     *
     * @param event the day of the event
     * @param schedule d or g: what the holder last filed; nothing yet for none
     * @param rule b, c or d: of a Schedule 13G, the rule that it was filed under
     * @param was the percent of the class as last reported
     * @param now the percent of the class after the event
     */
    @Get("/due")
    @Operation(operationId = "due", summary = "What must be filed after an event, and until when")
    public UpcomingJson due(
            @QueryValue LocalDate event,
            @QueryValue @Nullable String schedule,
            @QueryValue @Nullable String rule,
            @QueryValue @Nullable String was,
            @QueryValue @Nullable String now) {
        return json(desk.from(schedule, rule, was, event, now));
    }

    /**
     * What the filers of a filing must file after a new event.
     *
     * @param event the day of the event
     * @param now the percent of the class after the event
     */
    @Get("/filings/{id}/due")
    @Operation(
            operationId = "dueAfterFiling",
            summary = "What the filers of a filing must file after a new event")
    public UpcomingJson dueAfter(
            @PathVariable String id,
            @QueryValue LocalDate event,
            @QueryValue @Nullable String now) {
        return json(desk.after(id, event, now));
    }

    private static UpcomingJson json(NextDesk.Advised advised) {
        return UpcomingJson.of(advised.event(), advised.standing(), advised.upcoming());
    }
}
