package org.stakeline.serve.api;

import io.micronaut.serde.annotation.Serdeable;

import org.jspecify.annotations.Nullable;
import org.stakeline.compute.deadline.Standing;
import org.stakeline.compute.deadline.Upcoming;

import java.time.LocalDate;
import java.util.List;

/**
 * What a holder must file after an event, and until when.
 *
 * @param standing what it last filed and reported, in words
 */
@Serdeable
public record UpcomingJson(String event, String standing, List<One> filings) {

    /**
     * A filing that is due, or may be.
     *
     * @param due null where the rule says only <i>promptly</i>
     * @param until Eastern time until which a filing counts for that day
     * @param sure false where it depends on what {@code because} says
     */
    @Serdeable
    public record One(
            @Nullable String due,
            @Nullable String until,
            boolean sure,
            String because,
            DueJson.Applied rule) {

        static One of(Upcoming upcoming) {
            return new One(
                    upcoming.due().map(Object::toString).orElse(null),
                    upcoming.until().map(Object::toString).orElse(null),
                    upcoming.sure(),
                    upcoming.because(),
                    DueJson.Applied.of(upcoming.applied()));
        }
    }

    public static UpcomingJson of(LocalDate event, Standing standing, List<Upcoming> upcoming) {
        return new UpcomingJson(
                event.toString(), standing.words(), upcoming.stream().map(One::of).toList());
    }
}
