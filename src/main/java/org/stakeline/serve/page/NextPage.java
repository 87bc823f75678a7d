package org.stakeline.serve.page;

import org.jspecify.annotations.Nullable;
import org.stakeline.compute.deadline.Upcoming;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * What a holder must file after an event, and until when, with the form that asks for it.
 *
 * @param filings the holder's newest filings, to begin from one of them; none where nothing is
 *     known of the holder
 * @param standing what it last filed and reported, in words; empty where nothing was computed
 * @param upcoming the filings that the event calls for, in a table
 */
public record NextPage(
        Asked asked, String title, List<Choice> filings, String standing, Listing<Line> upcoming) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    public NextPage {
        filings = List.copyOf(filings);
    }

    /** What was filled in; empty where nothing was. */
    public record Asked(
            String filing,
            String holder,
            String schedule,
            String rule,
            String was,
            String event,
            String now) {

        /** True where there is a day to compute from. */
        public boolean isWhole() {
            return !event.isEmpty() && (holder.isEmpty() || !filing.isEmpty());
        }
    }

    /** A filing to begin from. */
    public record Choice(String id, String words, boolean chosen) {}

    /**
     * A filing that is due, or may be.
     *
     * @param sure false where it depends on what {@code because} says
     * @param working how the date was counted
     */
    public record Line(
            Fact due,
            String until,
            String title,
            String citation,
            String term,
            boolean sure,
            String because,
            List<String> working,
            List<String> otherwise) {

        public Line {
            working = List.copyOf(working);
            otherwise = List.copyOf(otherwise);
        }

        static Line of(Upcoming upcoming) {
            var applied = upcoming.applied();
            List<String> working = new ArrayList<>();
            applied.due().ifPresent(due -> working.addAll(due.working()));
            return new Line(
                    upcoming.due().map(FilingLine::date).orElse(Fact.absent("promptly")),
                    upcoming.until().map(time -> TIME.format(time) + " Eastern time").orElse(""),
                    applied.rule().title(),
                    applied.rule().citation(),
                    applied.rule().term(),
                    upcoming.sure(),
                    upcoming.because(),
                    working,
                    applied.otherwise().stream()
                            .map(
                                    other ->
                                            "or "
                                                    + Figures.date(other.due().value())
                                                    + ": "
                                                    + other.because())
                            .toList());
        }
    }

    /** The filings that an event calls for, as a table. */
    public static Table<Line> table(List<Upcoming> upcoming) {
        return new Table<>(
                "filings",
                List.of(
                        Table.Head.words("due", "Due", line -> Cell.of(line.due())),
                        Table.Head.words("title", "What", line -> Cell.words(line.title())),
                        Table.Head.words("rule", "Rule", line -> Cell.words(line.citation())),
                        Table.Head.words(
                                "sure",
                                "When",
                                line -> Cell.words(line.sure() ? "called for" : line.because())),
                        Table.Head.filed("Until", line -> Cell.words(line.until())),
                        Table.Head.filed("Term", line -> Cell.words(line.term())),
                        Table.Head.filed("Because", line -> Cell.words(line.because()))),
                upcoming.stream().map(Line::of).toList());
    }

    /** The chosen filing's words; null for none. */
    public @Nullable String chosen() {
        return filings.stream().filter(Choice::chosen).map(Choice::words).findFirst().orElse(null);
    }
}
