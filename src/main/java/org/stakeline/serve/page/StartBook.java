package org.stakeline.serve.page;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;
import org.stakeline.store.Changes;
import org.stakeline.store.FindingFilter;
import org.stakeline.store.FindingGroup;
import org.stakeline.store.FindingRow;
import org.stakeline.store.FindingState;
import org.stakeline.store.Findings;
import org.stakeline.store.Move;
import org.stakeline.store.Moves;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the start page tells beside the filings. What is whole is kept until a filing is new or read
 * again, something is said of a finding, or the day ends.
 */
@Singleton
public final class StartBook {

    /** Moves are looked for in so many days up to the newest filing. */
    public static final int DAYS = 365;

    private static final int MOST = 6;
    private static final int FEW = 4;

    private final Moves moves;
    private final Findings findings;
    private final Changes changes;
    private final DueDesk dues;
    private @Nullable Kept kept;

    // what was told at a change of the record and a remark on a finding, on a day
    private record Key(long change, long remark, LocalDate day) {}

    private record Kept(Key key, Overview overview) {}

    /**
     * The largest moves.
     *
     * @param ofTheYear false where none is in the year that ends with the newest filing: they are
     *     then those of the whole record
     */
    public record Moved(boolean ofTheYear, List<MoveLine> lines) {

        public Moved {
            lines = List.copyOf(lines);
        }
    }

    StartBook(Moves moves, Findings findings, Changes changes, DueDesk dues) {
        this.moves = moves;
        this.findings = findings;
        this.changes = changes;
        this.dues = dues;
    }

    // of the year that ends with the newest filing, else of all
    private Moved moved() {
        List<MoveLine> year =
                moves.newest()
                        .map(last -> largest(last.minus(Duration.ofDays(DAYS))))
                        .orElse(List.of());
        return year.isEmpty() ? new Moved(false, largest(Instant.EPOCH)) : new Moved(true, year);
    }

    private List<MoveLine> largest(Instant after) {
        return moves.largest(after, MOST).stream().map(MoveLine::of).toList();
    }

    /** All of it, for the start page. */
    public synchronized Overview overview() {
        Key key = new Key(changes.newest(), findings.newestRemark(), dues.today());
        Kept known = kept;
        if (known != null && known.key().equals(key)) {
            return known.overview();
        }
        Overview made = new Overview(true, moved(), open(), dues.soon(FEW));
        kept = made.soon().state().isEmpty() ? new Kept(key, made) : null;
        return made;
    }

    /** What the gravest findings say that nobody has looked at, the newest first. */
    private List<OpenFinding> open() {
        return findings.groups(FindingFilter.ALL.in(FindingState.OPEN), MOST).stream()
                .map(OpenFinding::of)
                .toList();
    }

    /**
     * A move as the start page prints it.
     *
     * @param from address of the words that state the later percent
     * @param before address of the words that state the earlier one
     */
    public record MoveLine(
            String issuer,
            String issuerId,
            String holder,
            String holderId,
            String was,
            String is,
            String points,
            String way,
            Fact asOf,
            String from,
            String before) {

        static MoveLine of(Move move) {
            String name = move.name();
            boolean up = move.points().value().signum() > 0;
            return new MoveLine(
                    move.issuer().name(),
                    move.issuer().id(),
                    name == null ? "name not read" : name,
                    move.holder(),
                    move.before() + "%",
                    move.now() + "%",
                    (up ? "+" : "") + Figures.number(move.points().value()) + " points",
                    up ? "up" : "down",
                    FilingLine.date(move.asOf()),
                    "/filings/"
                            + move.filing()
                            + "?mark=/persons/"
                            + move.person()
                            + "/percent#words",
                    "/filings/" + move.earlier());
        }
    }

    /**
     * Open findings that say the same.
     *
     * @param line the newest of them
     * @param issuer of its filing
     * @param filing its filing, in words
     * @param address of its page
     * @param others how many they are, in words; empty for one
     * @param all the address of the list of them
     */
    public record OpenFinding(
            FindingLine line,
            String issuer,
            String filing,
            String address,
            String others,
            String all) {

        private static final int LONGEST_WORDS = 200;

        static OpenFinding of(FindingGroup group) {
            FindingRow row = group.newest();
            String form = row.form() == null ? "filing" : row.form();
            return new OpenFinding(
                    FindingLine.of(row.finding(), ""),
                    row.issuer().name(),
                    form + ", event " + FilingLine.date(row.eventDate()).shown(),
                    FindingPage.address(row),
                    group.findings() > 1 ? others(group) : "",
                    all(row));
        }

        private static String others(FindingGroup group) {
            String findings = Figures.count(group.findings(), "finding");
            return group.filings() > 1
                    ? findings + " in " + Figures.count(group.filings(), "filing")
                    : findings;
        }

        private static String all(FindingRow row) {
            String message = row.finding().message();
            return Address.of("/findings")
                    .with("code", row.finding().code())
                    .with("state", Asking.nameOf(FindingState.OPEN))
                    .with("q", message.substring(0, Math.min(message.length(), LONGEST_WORDS)))
                    .toString();
        }
    }
}
