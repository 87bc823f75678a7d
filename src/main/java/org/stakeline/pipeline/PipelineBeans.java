package org.stakeline.pipeline;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

import org.stakeline.calendar.Calendars;
import org.stakeline.issuer.ShareCounts;
import org.stakeline.read.FilingReader;
import org.stakeline.store.Intake;
import org.stakeline.store.due.DueBook;
import org.stakeline.store.search.Search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** The plain classes of the flow, for whoever asks the application for them. */
@Factory
final class PipelineBeans {

    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Singleton
    Calendars calendars() {
        return Calendars.bundled();
    }

    /** what issuers reported, from the data folder, as it is at the start. */
    @Singleton
    ShareCounts shareCounts(@Value("${stakeline.data:}") String folder) throws IOException {
        return folder.isEmpty() ? ShareCounts.none() : ShareCountFile.in(Path.of(folder));
    }

    @Singleton
    FilingReader reader() {
        return new FilingReader();
    }

    @Singleton
    Ingest ingest(
            FilingReader reader,
            Calendars calendars,
            ShareCounts counts,
            Intake intake,
            Search search,
            DueBook due,
            Clock clock,
            @Value("${stakeline.version:unknown}") String version) {
        Runnable followers =
                () -> {
                    search.follow();
                    due.follow();
                };
        return new Ingest(reader, calendars, counts, intake, clock, version, followers);
    }
}
