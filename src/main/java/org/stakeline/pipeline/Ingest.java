package org.stakeline.pipeline;

import org.stakeline.acquire.Found;
import org.stakeline.acquire.LocalFile;
import org.stakeline.acquire.LocalFiles;
import org.stakeline.acquire.Opened;
import org.stakeline.calendar.Calendars;
import org.stakeline.compute.Computation;
import org.stakeline.compute.Computed;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Submission;
import org.stakeline.filing.Reading;
import org.stakeline.issuer.ShareCounts;
import org.stakeline.read.FilingReader;
import org.stakeline.store.Intake;
import org.stakeline.store.Interpretation;
import org.stakeline.store.Received;
import org.stakeline.store.StoreFailed;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes files into the store: opened, read, computed and stored one after the other, each filing in
 * one transaction. A run that was cut off is taken up by running it again.
 */
public final class Ingest {

    private static final int BATCH = 200;

    private final FilingReader reader;
    private final Calendars calendars;
    private final ShareCounts counts;
    private final Intake intake;
    private final Clock clock;
    private final String version;
    private final Runnable followers;

    /**
     * @param counts what issuers reported of their shares outstanding
     * @param version of the reader, kept with each reading
     * @param followers are told now and then, and at the end of a run, that the store has changed
     */
    public Ingest(
            FilingReader reader,
            Calendars calendars,
            ShareCounts counts,
            Intake intake,
            Clock clock,
            String version,
            Runnable followers) {
        this.reader = reader;
        this.calendars = calendars;
        this.counts = counts;
        this.intake = intake;
        this.clock = clock;
        this.version = version;
        this.followers = followers;
    }

    /** All files under these paths. */
    public Report run(List<Path> paths, RunListener listener) {
        List<Found> found = LocalFiles.under(paths);
        listener.begins(found.size());
        List<Outcome> outcomes = new ArrayList<>();
        for (Found one : found) {
            outcomes.add(told(take(one), listener));
            follow(outcomes.size());
        }
        followers.run();
        return new Report(outcomes);
    }

    /** All files that are in the store, read again; a reading that says something else is added. */
    public Report again(RunListener listener) {
        List<String> documents = intake.documents();
        listener.begins(documents.size());
        List<Outcome> outcomes = new ArrayList<>();
        for (String sha256 : documents) {
            outcomes.add(told(read(intake.document(sha256)), listener));
            follow(outcomes.size());
        }
        followers.run();
        return new Report(outcomes);
    }

    private void follow(int done) {
        if (done % BATCH == 0) {
            followers.run();
        }
    }

    private static Outcome told(Outcome outcome, RunListener listener) {
        listener.done(outcome);
        return outcome;
    }

    private Outcome take(Found found) {
        return switch (found) {
            case Found.File file -> take(LocalFile.open(file));
            case Found.Problem problem -> notOpened(problem.source(), problem.message());
        };
    }

    private Outcome take(Opened opened) {
        return switch (opened) {
            case Opened.Whole(Submission submission) ->
                    intake.filingOf(submission.sha256())
                            .<Outcome>map(id -> new Outcome.AlreadyThere(submission.source(), id))
                            .orElseGet(() -> read(submission));
            case Opened.Unlike u -> refused(u.source(), u.sha256(), u.message());
            case Opened.Problem p -> notOpened(p.source(), p.message());
        };
    }

    private Outcome read(Submission submission) {
        try {
            Reading reading = reader.read(submission);
            return Refusal.of(reading)
                    .map(reason -> refused(submission.source(), submission.sha256(), reason))
                    .orElseGet(
                            () ->
                                    store(
                                            new Received(submission, clock.instant(), version),
                                            reading));
        } catch (StoreFailed e) {
            return refused(
                    submission.source(), submission.sha256(), String.valueOf(e.getMessage()));
        }
    }

    private Outcome store(Received received, Reading reading) {
        Computed computed = Computation.of(reading.filing(), calendars, counts);
        Interpretation made =
                new Interpretation(reading, ComputedValues.of(computed), computed.findings());
        String source = received.submission().source();
        Optional<String> known = intake.filingOf(received.submission().sha256());
        if (known.isEmpty()) {
            return new Outcome.Stored(source, intake.store(received, made), errors(reading));
        }
        return intake.storeAgain(received, made)
                ? new Outcome.ReadAgain(source, known.get())
                : new Outcome.AlreadyThere(source, known.get());
    }

    private static List<String> errors(Reading reading) {
        return reading.findings().stream()
                .filter(finding -> finding.level() == Finding.Level.ERROR)
                .map(Finding::message)
                .toList();
    }

    private Outcome refused(String source, String sha256, String reason) {
        intake.refuse(source, sha256, clock.instant(), version, reason);
        return new Outcome.Refused(source, reason);
    }

    private Outcome notOpened(String source, String reason) {
        intake.refuse(source, null, clock.instant(), version, reason);
        return new Outcome.NotOpened(source, reason);
    }
}
