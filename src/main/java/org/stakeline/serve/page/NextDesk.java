package org.stakeline.serve.page;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;
import org.stakeline.calendar.Calendars;
import org.stakeline.compute.Advice;
import org.stakeline.compute.deadline.Standing;
import org.stakeline.compute.deadline.Upcoming;
import org.stakeline.compute.threshold.Position;
import org.stakeline.filing.FilingRule;
import org.stakeline.filing.Schedule;
import org.stakeline.quantity.Decimals;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.Ratio;
import org.stakeline.store.FilingRow;
import org.stakeline.store.Filings;
import org.stakeline.store.PersonRow;
import org.stakeline.store.Persons;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says what a holder must file after an event: from its last filing, or from what is said of where
 * it stands.
 */
@Singleton
public final class NextDesk {

    private final Opened opened;
    private final Filings filings;
    private final Persons persons;
    private final Calendars calendars = Calendars.bundled();

    NextDesk(Opened opened, Filings filings, Persons persons) {
        this.opened = opened;
        this.filings = filings;
        this.persons = persons;
    }

    /** What is due after an event, and from what. */
    public record Advised(LocalDate event, Standing standing, List<Upcoming> upcoming) {

        public Advised {
            upcoming = List.copyOf(upcoming);
        }
    }

    /** The filings that an event calls for after that filing. */
    public Advised after(String filing, LocalDate event, @Nullable String now) {
        FilingPage.Read read =
                opened.filing(filing).orElseThrow(() -> Asking.missing("filing", filing));
        return advised(event, Advice.standing(read.reading().filing(), read.computed()), now);
    }

    /** The filings that an event calls for from what is said of where the holder stands. */
    public Advised from(
            @Nullable String schedule,
            @Nullable String rule,
            @Nullable String was,
            LocalDate event,
            @Nullable String now) {
        FilingRule under = Asking.oneOf("rule", rule, FilingRule.class);
        return advised(
                event,
                new Standing(
                        Optional.ofNullable(Asking.oneOf("schedule", schedule, Schedule.class)),
                        under == null ? List.of() : List.of(under),
                        position("was", was)),
                now);
    }

    private Advised advised(LocalDate event, Standing standing, @Nullable String now) {
        return new Advised(
                event, standing, Advice.after(event, standing, position("now", now), calendars));
    }

    private static Optional<Position> position(String name, @Nullable String percent) {
        String given = Asking.given(percent);
        if (given != null && (given.startsWith("-") || !Decimals.isDecimal(given))) {
            throw Asking.bad(name + " is \"" + given + "\"; it is a percent as in 9.6");
        }
        return Optional.ofNullable(given).map(Percent::of).map(Ratio::of).map(Position::exactly);
    }

    /** What was asked for; empty where it is not whole. */
    public Optional<Advised> advised(NextPage.Asked asked) {
        LocalDate event = Asking.day("event", asked.event());
        if (event == null || !asked.isWhole()) {
            return Optional.empty();
        }
        return Optional.of(
                asked.filing().isEmpty()
                        ? from(asked.schedule(), asked.rule(), asked.was(), event, asked.now())
                        : after(asked.filing(), event, asked.now()));
    }

    /** The page; {@code here} is its address. */
    public NextPage page(NextPage.Asked asked, Address here) {
        List<NextPage.Choice> choices = choices(asked);
        NextPage.Asked whole =
                asked.filing().isEmpty() && choices.size() == 1
                        ? new NextPage.Asked(
                                choices.getFirst().id(),
                                asked.holder(),
                                asked.schedule(),
                                asked.rule(),
                                asked.was(),
                                asked.event(),
                                asked.now())
                        : asked;
        Optional<Advised> advised = advised(whole);
        return new NextPage(
                whole,
                title(whole),
                choices,
                advised.map(a -> a.standing().words()).orElse(""),
                NextPage.table(advised.map(Advised::upcoming).orElse(List.of())).listing(here));
    }

    private String title(NextPage.Asked asked) {
        return asked.holder().isEmpty()
                ? asked.filing().isEmpty() ? "" : row(asked.filing()).holders()
                : person(asked.holder()).name();
    }

    private PersonRow person(String id) {
        return persons.byId(id).orElseThrow(() -> Asking.missing("person", id));
    }

    private FilingLine row(String id) {
        return FilingLine.of(filings.byId(id).orElseThrow(() -> Asking.missing("filing", id)), "");
    }

    // the newest filing on each issuer, or the one that was asked for
    private List<NextPage.Choice> choices(NextPage.Asked asked) {
        Stream<String> ids =
                asked.holder().isEmpty()
                        ? asked.filing().isEmpty() ? Stream.of() : Stream.of(asked.filing())
                        : persons.latest(person(asked.holder()).id(), null).stream()
                                .map(position -> position.filing());
        List<FilingRow> rows =
                ids.distinct()
                        .map(id -> filings.byId(id).orElseThrow(() -> Asking.missing("filing", id)))
                        .toList();
        return rows.stream()
                .map(row -> FilingLine.of(row, ""))
                .map(
                        line ->
                                new NextPage.Choice(
                                        line.id(),
                                        line.issuer()
                                                + ": "
                                                + line.form()
                                                + ", filed "
                                                + line.filed().shown(),
                                        rows.size() == 1 || line.id().equals(asked.filing())))
                .toList();
    }
}
