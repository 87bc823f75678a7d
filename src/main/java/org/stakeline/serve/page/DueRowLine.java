package org.stakeline.serve.page;

import org.stakeline.store.DueKind;
import org.stakeline.store.DueLine;
import org.stakeline.store.DueRow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One due date as a list prints it.
 *
 * @param filing the address of the filing, or of the one beside which a missing one lies
 * @param form the form with its number, or the missing filing in words
 * @param beside the filing beside which a missing one lies; empty for one that is there
 * @param judged what can be said of its time
 * @param why the reason, with the rule
 */
public record DueRowLine(
        String filing,
        String form,
        String beside,
        String issuer,
        String issuerId,
        String holder,
        Fact event,
        Fact due,
        Fact filed,
        String judged,
        String style,
        String why) {

    /**
     * The line of this row.
     *
     * @param coming when an amendment of what stands is due next, where that can be said
     */
    public static DueRowLine of(DueRow row, Optional<LocalDate> coming) {
        DueLine line = row.line();
        boolean missing = isMissing(line.kind());
        boolean stands = line.kind() == DueKind.STANDING;
        return new DueRowLine(
                "/filings/" + line.filing(),
                missing ? line.what() : form(row),
                missing ? form(row) : "",
                row.issuer().name(),
                row.issuer().id(),
                row.holder() == null ? "name not read" : row.holder(),
                missing ? Fact.absent("–") : FilingLine.date(row.event()),
                due(stands ? coming : Optional.ofNullable(line.due())),
                filed(line, missing),
                judged(line),
                style(line.kind()),
                stands ? "" : line.words());
    }

    private static Fact due(Optional<LocalDate> due) {
        return due.map(FilingLine::date).orElse(Fact.absent("no day count"));
    }

    private static Fact filed(DueLine line, boolean missing) {
        return missing || line.kind() == DueKind.STANDING
                ? Fact.absent(missing ? "not here" : "–")
                : FilingLine.date(line.filed());
    }

    static boolean isMissing(DueKind kind) {
        return kind == DueKind.MISSING || kind == DueKind.PERHAPS_MISSING;
    }

    static String form(DueRow row) {
        Integer number = row.amendmentNumber();
        String form = row.form() == null ? "Schedule " + row.schedule().word() : row.form();
        return number == null ? form : form + " No. " + number;
    }

    /** What can be said of it, in words. */
    public static String judged(DueLine line) {
        return switch (line.kind()) {
            case NOT_LATE -> "not late";
            case CANNOT_BE_SAID -> "cannot be said";
            case FILED_AFTER_COMPUTED_DUE_DATE ->
                    "filed after the computed due date, by "
                            + Figures.count(line.daysAfter(), "business day");
            case MISSING -> "expected, not in the store";
            case PERHAPS_MISSING -> "expected if anything had changed, not in the store";
            case STANDING -> "due if anything material changed";
        };
    }

    static String style(DueKind kind) {
        return switch (kind) {
            case NOT_LATE -> "agrees";
            case CANNOT_BE_SAID, STANDING -> "not-compared";
            case FILED_AFTER_COMPUTED_DUE_DATE, MISSING, PERHAPS_MISSING -> "differs";
        };
    }

    /** The heads of a table of due dates. */
    public static List<Column> columns(Address here, String sort) {
        return List.of(
                head("Filing", "form", here, sort),
                head("Issuer", "issuer", here, sort),
                head("First reporting person", "holder", here, sort),
                head("Event", "event", here, sort),
                head("Due", "due", here, sort),
                head("Filed", "filed", here, sort),
                head("Judged", "late", here, sort));
    }

    private static Column head(String caption, String name, Address here, String sort) {
        Column column = StartPage.head(caption, name, here, sort, false);
        return new Column(caption, column.sort() + "#list-h", column.order(), false);
    }
}
