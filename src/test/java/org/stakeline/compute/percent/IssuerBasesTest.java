package org.stakeline.compute.percent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stakeline.calendar.Calendars;
import org.stakeline.calendar.CsvTable;
import org.stakeline.compute.Computation;
import org.stakeline.compute.FilingBuilder;
import org.stakeline.issuer.ShareCounts;

import java.io.StringReader;

/**
 * Rule 13d-1(j): what the issuer reported last before the event, where the filing states nothing.
 */
class IssuerBasesTest {

    private static final ShareCounts COUNTS =
            ShareCounts.of(
                    CsvTable.read(
                            "made up",
                            new StringReader(
                                    """
                                    cik,title,shares,as_of,filed,source
                                    0000000077,Common Stock,10000000,2025-01-31,2025-02-14,Form 10-K
                                    77,Common Stock,12000000,2025-04-30,2025-05-12,Form 10-Q
                                    77,Preferred Stock,900000,2025-04-30,2025-05-13,Form 8-K
                                    77,Common Stock,16000000,2025-07-31,2025-08-12,Form 10-Q
                                    78,Common Stock,5000000,,2025-05-12,Form 10-Q
                                    """)));

    private static FilingBuilder filing(String event) {
        return FilingBuilder.of("SC 13D")
                .issuerCik("0000000077")
                .event(event)
                .sole("A Holder", "600000", "5.0");
    }

    private static PercentCheck check(FilingBuilder filing) {
        return Computation.of(filing.build(), Calendars.bundled(), COUNTS).percents().getFirst();
    }

    @Test
    void takesTheLastReportOfTheClassThatWasFiledByTheEvent() {
        PercentCheck check = check(filing("2025-06-02"));
        Base base = check.base().orElseThrow();
        assertThat(base.shown()).isEqualTo("12,000,000 Common Stock as of 2025-04-30");
        assertThat(base.reason())
                .isEqualTo(
                        "reported by the issuer: Form 10-Q, filed 2025-05-12, the latest by 2025-06-02");
        assertThat(check.agreement()).isEqualTo(Agreement.ROUNDED);
    }

    @Test
    void takesAReportFromTheDayOnWhichItWasFiledNotFromThatOfItsCount() {
        assertThat(check(filing("2025-05-11")).base().orElseThrow().shares())
                .hasToString("10000000");
        assertThat(check(filing("2025-05-12")).base().orElseThrow().shares())
                .hasToString("12000000");
        assertThat(check(filing("2025-02-13")).base()).isEmpty();
    }

    @Test
    void showsAllCandidatesWithTheReasonWhyTheyAreNotTaken() {
        assertThat(check(filing("2025-06-02")).otherBases())
                .extracting(base -> base.shown() + ": " + base.reason())
                .containsExactly(
                        "900,000 Preferred Stock as of 2025-04-30: reported by the issuer: Form 8-K, filed 2025-05-13; not taken",
                        "10,000,000 Common Stock as of 2025-01-31: reported by the issuer: Form 10-K, filed 2025-02-14; not taken",
                        "16,000,000 Common Stock as of 2025-07-31: reported by the issuer: Form 10-Q, filed 2025-08-12, which is after 2025-06-02");
    }

    @Test
    void goesByTheFilingsOwnCountWhereItStatesOne() {
        PercentCheck check = check(filing("2025-06-02").base("11900000"));
        assertThat(check.base().orElseThrow().shown()).isEqualTo("11,900,000 Common Stock");
        assertThat(check.otherBases()).hasSize(4);
    }

    @Test
    void knowsNothingOfAnIssuerWithoutANumberOrOfAnother() {
        assertThat(
                        check(
                                        FilingBuilder.of("SC 13D")
                                                .event("2025-06-02")
                                                .sole("A Holder", "600000", "5.0"))
                                .otherBases())
                .isEmpty();
        assertThat(check(filing("2025-06-02").issuerCik("79")).base()).isEmpty();
    }

    @Test
    void takesNoReportWhereNoDayIsStated() {
        PercentCheck check =
                check(FilingBuilder.of("SC 13D").issuerCik("77").sole("A Holder", "600000", "5.0"));
        assertThat(check.base()).isEmpty();
        assertThat(check.otherBases()).hasSize(4);
    }
}
