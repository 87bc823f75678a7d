package org.stakeline.serve.page;

import org.jspecify.annotations.Nullable;
import org.stakeline.store.FilingRow;

import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * One filing as a list prints it.
 *
 * @param form the form with the amendment's number
 * @param filed the day of filing, or in its place when the file was received
 * @param holders the first reporting person and how many there are beside it
 * @param from the accession number, else the file's name
 * @param stated the largest percent that a cover page states
 * @param computed the largest percent that is computed
 */
public record FilingLine(
        String id,
        String issuer,
        String issuerId,
        String form,
        Fact event,
        Fact filed,
        String holders,
        Fact stated,
        Fact computed,
        Levels findings,
        String from) {

    /**
     * The line of this filing; {@code computed} is its largest computed percent, empty where there
     * is none.
     */
    public static FilingLine of(FilingRow row, String computed) {
        return new FilingLine(
                row.id(),
                row.issuer().name(),
                row.issuer().id(),
                form(row),
                date(row.eventDate()),
                filed(row),
                holders(row),
                stated(row),
                percent(computed),
                Levels.of(row.findings()),
                from(row));
    }

    private static String from(FilingRow row) {
        String accession = row.accession();
        String source = row.source();
        return accession == null
                ? source.substring(source.replace('\\', '/').lastIndexOf('/') + 1)
                : accession;
    }

    private static String form(FilingRow row) {
        String form = row.form();
        Integer number = row.amendmentNumber();
        String shown = form == null ? "Schedule " + row.schedule().word() : form;
        return number == null ? shown : shown + " No. " + number;
    }

    /** A day, or that it is not stated. */
    static Fact date(@Nullable LocalDate date) {
        return date == null
                ? Fact.absent("not stated")
                : new Fact(Figures.date(date), date.toString(), "", Fact.Kind.PLAIN);
    }

    // the list is in the order in which filings became known; without a header that is when the
    // file came
    private static Fact filed(FilingRow row) {
        LocalDate received = LocalDate.ofInstant(row.receivedAt(), ZoneOffset.UTC);
        return row.filedDate() == null
                ? Fact.absent("received " + Figures.date(received))
                : date(row.filedDate());
    }

    private static String holders(FilingRow row) {
        String lead = row.leadPerson();
        if (lead == null) {
            return row.persons() == 0 ? "no cover page read" : "name not read";
        }
        return row.persons() > 1
                ? lead + " and " + Figures.count(row.persons() - 1L, "other")
                : lead;
    }

    private static Fact stated(FilingRow row) {
        var percent = row.largestPercent();
        return percent == null
                ? Fact.absent("–")
                : new Fact(percent + "%", percent.toString(), "", Fact.Kind.PLAIN);
    }

    private static Fact percent(String computed) {
        return computed.isEmpty()
                ? Fact.absent("–")
                : new Fact(computed + " %", computed, "", Fact.Kind.PLAIN);
    }
}
