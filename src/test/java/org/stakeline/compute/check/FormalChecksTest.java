package org.stakeline.compute.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stakeline.calendar.Calendars;
import org.stakeline.compute.Computation;
import org.stakeline.compute.FilingBuilder;
import org.stakeline.evidence.Finding;
import org.stakeline.filing.FilingRule;

import java.util.List;

/** The checks of form: numbers, signatures, agreements, codes; each spoken of and left alone. */
class FormalChecksTest {

    private static final Calendars CALENDARS = Calendars.bundled();

    private static List<String> said(String code, FilingBuilder filing) {
        return Computation.of(filing.build(), CALENDARS).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::message)
                .toList();
    }

    private static FilingBuilder original() {
        return FilingBuilder.of("SC 13D");
    }

    @Test
    void anOriginalThatCallsItselfAnAmendmentIsToldOf() {
        assertThat(said("amendment.on-original", original().amendment(2)))
                .containsExactly(
                        "The form type is SC 13D, an original, and the cover page says Amendment No. 2.");
        assertThat(said("amendment.on-original", original())).isEmpty();
        assertThat(said("amendment.on-original", original().amendment(0))).isEmpty();
        assertThat(said("amendment.on-original", FilingBuilder.of("SC 13D/A").amendment(2)))
                .isEmpty();
    }

    @Test
    void anAmendmentWithoutANumberIsToldOf() {
        assertThat(
                        said(
                                "amendment.no-number",
                                FilingBuilder.of("SC 13D/A").sole("Ann Able", "1", "5.1")))
                .containsExactly("The form type is SC 13D/A, and no amendment number was read.");
        assertThat(
                        said(
                                "amendment.no-number",
                                FilingBuilder.of("SC 13D/A")
                                        .amendment(1)
                                        .sole("Ann Able", "1", "5.1")))
                .isEmpty();
        assertThat(said("amendment.no-number", original().sole("Ann Able", "1", "5.1"))).isEmpty();
    }

    @Test
    void aPersonForWhomNobodySignedIsToldOf() {
        assertThat(
                        said(
                                "signature.missing",
                                original()
                                        .eachShares(
                                                "1",
                                                "5.1",
                                                "Able Fund LP",
                                                "Able GP LLC",
                                                "Ann B. Able")
                                        .signed("Able Fund L.P.", "2025-03-07")
                                        .signed("Able, Ann", "2025-03-07")))
                .containsExactly(
                        "Able GP LLC has a cover page, and none of the 2 signatures read stands for it.");
    }

    @Test
    void signaturesThatMayStandForOthersAreLeftAlone() {
        FilingBuilder oneHand =
                original()
                        .eachShares("1", "5.1", "Able Fund LP", "Ann Able")
                        .signed("Ann Able", "2025-03-07");
        assertThat(said("signature.missing", oneHand)).isEmpty();
        FilingBuilder most =
                original()
                        .eachShares("1", "5.1", "Able Fund LP", "Baker Fund LP", "Cole Fund LP")
                        .signed("Somebody Else", "2025-03-07")
                        .signed("Able Fund LP", "2025-03-07");
        assertThat(said("signature.missing", most)).isEmpty();
        FilingBuilder all =
                original()
                        .eachShares("1", "5.1", "Able Fund LP", "Ann Able")
                        .signed("Able Fund LP", "2025-03-07")
                        .signed("Ann Able", "2025-03-07");
        assertThat(said("signature.missing", all)).isEmpty();
    }

    @Test
    void aJointFilingWithoutItsAgreementIsToldOf() {
        FilingBuilder without =
                original()
                        .eachShares("1", "5.1", "Able Fund LP", "Able GP LLC")
                        .item("7", "Exhibit 1: Letter to the board");
        assertThat(said("joint.no-agreement", without))
                .containsExactly(
                        "2 persons file together, and no agreement to file jointly is named.");
        assertThat(
                        said(
                                "joint.no-agreement",
                                original()
                                        .eachShares("1", "5.1", "Able Fund LP", "Able GP LLC")
                                        .item("7", "Exhibit 1: JOINT FILING AGREEMENT")))
                .isEmpty();
        assertThat(
                        said(
                                "joint.no-agreement",
                                original()
                                        .shared("Able Fund LP", "1", "5.1")
                                        .item("7", "Exhibit 1: Letter to the board")))
                .as("one person agrees with nobody")
                .isEmpty();
        assertThat(
                        said(
                                "joint.no-agreement",
                                FilingBuilder.of("SC 13D/A")
                                        .amendment(1)
                                        .eachShares("1", "5.1", "Able Fund LP", "Able GP LLC")
                                        .item("7", "Exhibit 2: Letter to the board")))
                .as("it was filed with the original")
                .isEmpty();
    }

    @Test
    void fundsThatDoNotFitTheirPersonAreToldOf() {
        assertThat(said("funds.do-not-fit", original().funded("Ann Able", "WC", "IN")))
                .containsExactly(
                        "Ann Able: WC, working capital, is the source of an individual's funds, the type of person is IN.");
        assertThat(said("funds.do-not-fit", original().funded("Able Fund LP", "PF", "PN")))
                .containsExactly(
                        "Able Fund LP: PF, an individual's own money, is the source of the funds, the type of person is PN.");
        assertThat(said("funds.do-not-fit", original().funded("Ann Able", "PF", "IN"))).isEmpty();
        assertThat(said("funds.do-not-fit", original().funded("Able Trust", "PF", "OO"))).isEmpty();
        assertThat(said("funds.do-not-fit", original().funded("Able Fund LP", "WC", "PN")))
                .isEmpty();
    }

    @Test
    void anInstitutionsRuleForIndividualsAloneIsToldOf() {
        FilingBuilder individuals =
                FilingBuilder.of("SC 13G").rule(FilingRule.B).typed("Ann Able", "IN");
        assertThat(said("rule.institution-of-individuals", individuals))
                .containsExactly(
                        "The box of Rule 13d-1(b) is marked, and the type of every person is IN.");
        assertThat(
                        said(
                                "rule.institution-of-individuals",
                                individuals.typed("Able Advisers", "IA")))
                .isEmpty();
        assertThat(
                        said(
                                "rule.institution-of-individuals",
                                FilingBuilder.of("SC 13G")
                                        .rule(FilingRule.C)
                                        .typed("Ann Able", "IN")))
                .isEmpty();
    }

    @Test
    void oneNameOnTwoCoverPagesIsToldOf() {
        assertThat(
                        said(
                                "person.twice",
                                original()
                                        .sole("Able Fund, L.P.", "1", "5.1")
                                        .sole("ABLE FUND LP", "2", "5.1")))
                .containsExactly("2 cover pages have the name Able Fund, L.P..");
        assertThat(
                        said(
                                "person.twice",
                                original()
                                        .sole("Able Fund I LP", "1", "5.1")
                                        .sole("Able Fund II LP", "2", "5.1")))
                .isEmpty();
    }
}
