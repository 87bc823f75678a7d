package org.stakeline.filing;

import org.stakeline.evidence.Stated;
import org.stakeline.quantity.Shares;
import org.stakeline.quantity.StatedPercent;

import java.util.List;

/**
 * One cover page: a reporting person and its rows, 1–14 of Schedule 13D or 1–12 of Schedule 13G.
 *
 * @param irsNumber that the cover page prints after the name, as digits and hyphens; a header's is
 *     not taken, which may be another filer's
 * @param group row 2; not stated when neither box is marked
 * @param funds row 4 of Schedule 13D, in order
 * @param legalProceedings row 5 of Schedule 13D
 * @param aggregate row 11, or row 9 of Schedule 13G
 * @param excludesShares row 12, or row 10: true says that the aggregate already leaves out certain
 *     shares
 * @param percent row 13, or row 11
 * @param types row 14, or row 12, in order
 * @param notes footnotes and comments to this cover page
 */
public record ReportingPerson(
        Stated<String> name,
        Stated<String> cik,
        Stated<String> irsNumber,
        Stated<GroupBox> group,
        List<Stated<FundsCode>> funds,
        Stated<Boolean> legalProceedings,
        Stated<String> citizenship,
        Stated<Shares> soleVoting,
        Stated<Shares> sharedVoting,
        Stated<Shares> soleDispositive,
        Stated<Shares> sharedDispositive,
        Stated<Shares> aggregate,
        Stated<Boolean> excludesShares,
        Stated<StatedPercent> percent,
        List<Stated<PersonType>> types,
        List<Stated<String>> notes) {

    public ReportingPerson {
        funds = List.copyOf(funds);
        types = List.copyOf(types);
        notes = List.copyOf(notes);
    }

    /** A cover page without an IRS number. */
    public ReportingPerson(
            Stated<String> name,
            Stated<String> cik,
            Stated<GroupBox> group,
            List<Stated<FundsCode>> funds,
            Stated<Boolean> legalProceedings,
            Stated<String> citizenship,
            Stated<Shares> soleVoting,
            Stated<Shares> sharedVoting,
            Stated<Shares> soleDispositive,
            Stated<Shares> sharedDispositive,
            Stated<Shares> aggregate,
            Stated<Boolean> excludesShares,
            Stated<StatedPercent> percent,
            List<Stated<PersonType>> types,
            List<Stated<String>> notes) {
        this(
                name,
                cik,
                Stated.none(),
                group,
                funds,
                legalProceedings,
                citizenship,
                soleVoting,
                sharedVoting,
                soleDispositive,
                sharedDispositive,
                aggregate,
                excludesShares,
                percent,
                types,
                notes);
    }

    /** The same cover page with the CIK that the submission's header has for the person. */
    public ReportingPerson withCik(Stated<String> number) {
        return new ReportingPerson(
                name,
                number,
                irsNumber,
                group,
                funds,
                legalProceedings,
                citizenship,
                soleVoting,
                sharedVoting,
                soleDispositive,
                sharedDispositive,
                aggregate,
                excludesShares,
                percent,
                types,
                notes);
    }

    /** The name as printed, or words that say that there is none. */
    public String displayName() {
        return name.value().orElse("(no name read)");
    }
}
