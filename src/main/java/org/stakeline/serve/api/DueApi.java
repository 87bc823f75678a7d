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
import org.stakeline.calendar.Calendars;
import org.stakeline.compute.Advice;
import org.stakeline.compute.deadline.Standing;
import org.stakeline.compute.threshold.Position;
import org.stakeline.filing.FilingRule;
import org.stakeline.filing.Schedule;
import org.stakeline.quantity.Decimals;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.Ratio;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.FilingPage;
import org.stakeline.serve.page.Opened;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What must be filed after an event, and until when. */
@Controller("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "due dates")
public class DueApi {

    private final Opened opened;
    private final Calendars calendars = Calendars.bundled();

    DueApi(Opened opened) {
        this.opened = opened;
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
        FilingRule under = Asking.oneOf("rule", rule, FilingRule.class);
        Standing standing =
                new Standing(
                        Optional.ofNullable(Asking.oneOf("schedule", schedule, Schedule.class)),
                        under == null ? List.of() : List.of(under),
                        position("was", was));
        return upcoming(event, standing, now);
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
        FilingPage.Read read = opened.filing(id).orElseThrow(() -> Asking.missing("filing", id));
        return upcoming(event, Advice.standing(read.reading().filing(), read.computed()), now);
    }

    private UpcomingJson upcoming(LocalDate event, Standing standing, @Nullable String now) {
        return UpcomingJson.of(
                event, standing, Advice.after(event, standing, position("now", now), calendars));
    }

    private static Optional<Position> position(String name, @Nullable String percent) {
        if (percent != null && (percent.startsWith("-") || !Decimals.isDecimal(percent))) {
            throw Asking.bad(name + " is \"" + percent + "\"; it is a percent as in 9.6");
        }
        return Optional.ofNullable(percent).map(Percent::of).map(Ratio::of).map(Position::exactly);
    }
}
