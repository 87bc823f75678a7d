package org.stakeline.read.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Signature;
import org.stakeline.read.field.Cast;
import org.stakeline.read.field.Section;

import java.util.List;
import java.util.Optional;

/** Layouts of signature blocks, each as filers print it. */
class SignaturesTest {

    private static final String CERTIFIED =
            """
            SIGNATURE

            After reasonable inquiry and to the best of my knowledge and belief, I certify that the
            information set forth in this statement is true, complete and correct.

            """;

    private static List<Signature> read(String block, String... persons) {
        return SignatureReader.read(
                Section.all("signatures", MappedText.identity(null, CERTIFIED + block)),
                Cast.of(List.of(persons), List.of()),
                Optional.of("Alder Corp."));
    }

    private static List<String> signatures(String block, String... persons) {
        return read(block, persons).stream().map(SignaturesTest::line).toList();
    }

    private static String line(Signature s) {
        return said(s.person())
                + " | "
                + said(s.signedBy())
                + " | "
                + said(s.title())
                + " | "
                + said(s.date());
    }

    private static String said(Stated<?> value) {
        return value.value().map(Object::toString).orElse("-");
    }

    @Test
    void captionsMayStandUnderTheirValues() {
        assertThat(
                        signatures(
                                """
                                                     1/22/97
                                             ----------------------
                                             Date

                                             ----------------------
                                             Signature

                                             Nora Gray
                                             Principal
                                             ----------------------
                                             Name/Title
                                """,
                                "Maple Advisers, NA"))
                .containsExactly("Maple Advisers, NA | Nora Gray | Principal | 1997-01-22");
    }

    @Test
    void aTypedNameWithItsOfficeBehindItIsASignature() {
        assertThat(
                        signatures(
                                "MAPLE CORPORATION\n\nDate February 3, 1995\n\nSignature\n\nNora E. Gray Assistant Vice President\n",
                                "Maple Corporation"))
                .containsExactly(
                        "MAPLE CORPORATION | Nora E. Gray | Assistant Vice President | 1995-02-03");
    }

    @Test
    void aNameOverSeveralLinesIsOneName() {
        assertThat(
                        signatures(
                                """
                                Dated:  June 2, 1998                     MAPLE CAPITAL & TRADE
                                                                         RESOURCES CORP.

                                                                         By: /s/ Nora Gray
                                                                             ----------------
                                                                             Nora Gray
                                                                             Senior Vice President
                                                                               and Controller
                                """,
                                "Maple Capital & Trade Resources Corp."))
                .containsExactly(
                        "MAPLE CAPITAL & TRADE RESOURCES CORP. | Nora Gray | Senior Vice President and Controller | 1998-06-02");
    }

    @Test
    void linesOfOneValueGiveASpanEach() {
        List<Signature> read =
                read(
                        """
                        T. MAPLE SMALL                     BIRCH PARTNERS, INC.
                           VALUE FUND, INC.

                        By: /s/ Nora Gray                  By: /s/ Brian Leaf
                            Nora Gray,                         Brian Leaf,
                            Treasurer                          Vice President
                        """,
                        "T. Maple Small Value Fund, Inc.",
                        "Birch Partners, Inc.");
        assertThat(read.stream().map(SignaturesTest::line))
                .containsExactly(
                        "T. MAPLE SMALL VALUE FUND, INC. | Nora Gray | Treasurer | -",
                        "BIRCH PARTNERS, INC. | Brian Leaf | Vice President | -");
        assertThat(read.getFirst().person().spans())
                .extracting(s -> s.text())
                .containsExactly("T. MAPLE SMALL", "VALUE FUND, INC.");
    }

    @Test
    void linksOfTheChainAreNoSigners() {
        assertThat(
                        signatures(
                                """
                                MAPLE INVESTMENTS II LIMITED PARTNERSHIP

                                By:      Maple Management II
                                         Limited Partnership,
                                         its general partner

                                By:      Maple II Corp.,
                                         its general partner

                                By: /s/ Nora Gray
                                Name:  Nora Gray
                                Title: Secretary
                                """,
                                "Maple Investments II Limited Partnership",
                                "Maple Holdings Corp."))
                .containsExactly(
                        "MAPLE INVESTMENTS II LIMITED PARTNERSHIP | Nora Gray | Secretary | -");
    }

    @Test
    void aManagerNamedBeforeTheHandIsTheSameHand() {
        assertThat(
                        signatures(
                                "Maple Fund, L.P.\nBy: Oak Holdings, LLC\nBy: Nora Gray, Managing Member\n\nBy:\t/s/ Nora Gray\nName: Nora Gray\n",
                                "Maple Fund, L.P.",
                                "Nora Gray"))
                .containsExactly("Maple Fund, L.P. | Nora Gray | Managing Member | -");
    }

    @Test
    void namesUnderTheHandAreThoseItSignedFor() {
        assertThat(
                        signatures(
                                """
                                /s/ Nora Gray
                                ----------------------------------
                                MAPLE PARTNERS, L.L.C.,
                                On its own behalf and
                                as the General Partner of
                                MAPLE FUND I, L.P.,
                                MAPLE FUND II, L.P.,
                                and BIRCH FUND, L.P.
                                By Nora Gray,
                                Managing Member

                                /s/ Nora Gray
                                ----------------------------------
                                Nora Gray, individually and as attorney-in-fact for
                                each of Brian Leaf and
                                Carl Root
                                """,
                                "Maple Partners, L.L.C.",
                                "Maple Fund I, L.P.",
                                "Maple Fund II, L.P.",
                                "Birch Fund, L.P.",
                                "Nora Gray",
                                "Brian Leaf",
                                "Carl Root"))
                .containsExactly(
                        "MAPLE PARTNERS, L.L.C. | Nora Gray | Managing Member | -",
                        "MAPLE FUND I, L.P. | Nora Gray | Managing Member | -",
                        "MAPLE FUND II, L.P. | Nora Gray | Managing Member | -",
                        "BIRCH FUND, L.P. | Nora Gray | Managing Member | -",
                        "Nora Gray | Nora Gray | - | -",
                        "Brian Leaf | Nora Gray | attorney-in-fact | -",
                        "Carl Root | Nora Gray | attorney-in-fact | -");
    }

    @Test
    void titlesAreDealtOutByTheNamesInThem() {
        assertThat(
                        signatures(
                                """
                                MAPLE GROUP, INC.
                                BIRCH FUNDS, LLC
                                ELM TRUST CO.

                                By:/s/ Nora Gray
                                Nora Gray
                                President & Chief Executive Officer – Maple
                                Group, Inc.
                                Counsel-Birch Funds, LLC
                                """,
                                "Maple Group, Inc.",
                                "Birch Funds, LLC",
                                "Elm Trust Co."))
                .containsExactly(
                        "MAPLE GROUP, INC. | Nora Gray | President & Chief Executive Officer | -",
                        "BIRCH FUNDS, LLC | Nora Gray | Counsel | -",
                        "ELM TRUST CO. | Nora Gray | - | -");
    }

    @Test
    void anOfficerOfOneActsForAnotherThroughIt() {
        assertThat(
                        signatures(
                                """
                                /s/ Nora Gray
                                -------------
                                Nora Gray, as director of
                                Maple Capital Limited, general
                                partner of Maple Capital LP
                                """,
                                "Maple Capital LP",
                                "Maple Capital Limited"))
                .containsExactly(
                        "Maple Capital Limited | Nora Gray | director | -",
                        "Maple Capital LP | Nora Gray | director of Maple Capital Limited, general partner | -");
    }

    @Test
    void aPowerOfAttorneyNamesThePersonSignedFor() {
        assertThat(
                        signatures(
                                """
                                July 1, 2005
                                Date

                                /s/Nora Gray
                                Signature

                                Nora Gray
                                Duly authorized under Power of Attorney
                                dated December 30, 1997 by and on behalf
                                of Maple Corp. and its direct and indirect
                                subsidiaries

                                Members of the Root family are the predominant owners of Maple Corp.
                                """,
                                "Maple Corp.",
                                "Carl Root"))
                .containsExactly(
                        "Maple Corp. | Nora Gray | Duly authorized under Power of Attorney dated December 30, 1997 by and"
                                + " on behalf of Maple Corp. and its direct and indirect subsidiaries | 2005-07-01");
    }

    @Test
    void aStarStandsForTheHandThatSignedElsewhere() {
        assertThat(
                        signatures(
                                """
                                Date:          February 10, 2000 (For the period ended
                                               December 31, 1999)

                                Signature:     *Carl Root
                                Name/Title:    Carl Root, Chairman
                                               Maple International, Inc.


                                *By    /s/ Nora Gray
                                       Nora Gray
                                       Attorney-in-fact

                                       Signed pursuant to a Power of Attorney dated January 3,
                                       2000 included as an Exhibit to a Schedule 13G filed by
                                       Maple International, Inc.
                                """,
                                "Maple International, Inc."))
                .containsExactly(
                        "Maple International, Inc. | Nora Gray | Attorney-in-fact | 2000-02-10");
    }

    @Test
    void onePersonSignsByAnother() {
        assertThat(
                        signatures(
                                "Date: May 4, 2008\t\t/s/ /Carl Root, by Nora Gray, Attorney-in-Fact\n\t\tCarl Root, by Nora Gray, Attorney-in-Fact\n",
                                "Carl Root"))
                .containsExactly("Carl Root | Nora Gray | Attorney-in-Fact | 2008-05-04");
        assertThat(
                        signatures(
                                "/s/ Nora Gray, Attorney-in-Fact\nCarla Root\n",
                                "Carla Root",
                                "Carl Root"))
                .containsExactly("Carla Root | Nora Gray | Attorney-in-Fact | -");
    }

    @Test
    void aPrintedNameIsNotReplacedByTheReportingPersons() {
        assertThat(
                        signatures(
                                "BANK OF ELMTOWN\n\n\nBy: /s/ Nora Gray\nName: Nora Gray\nTitle: Cashier\n",
                                "Maple Financial Corporation"))
                .containsExactly("BANK OF ELMTOWN | Nora Gray | Cashier | -");
    }

    @Test
    void theIssuerDoesNotSign() {
        assertThat(
                        signatures(
                                "Alder Corp.\n\n/s/ Nora Gray\nVice President\n",
                                "Maple Inc.",
                                "Oak Inc."))
                .containsExactly("- | Nora Gray | Vice President | -");
    }

    @Test
    void aLetterAfterTheSignedPageHasNoSignatureOfTheSchedule() {
        assertThat(
                        signatures(
                                "/s/ Nora Gray\nVice President\n\fMay 1, 1994\n\nDear Mr. Root:\n\nWe offer more.\n\nSincerely,\n\n/s/ Carl Leaf\n",
                                "Maple Inc."))
                .containsExactly("Maple Inc. | Nora Gray | Vice President | -");
    }

    @Test
    void aRunningHeaderIsNoTitle() {
        assertThat(
                        signatures(
                                "/s/ Carl Root\nCarl Root\n\f\nCUSIP No.\t\t123456108\tSCHEDULE 13G\tPage\t9\tof\t9\nEXHIBIT I\n",
                                "Carl Root"))
                .containsExactly("Carl Root | Carl Root | - | -");
    }

    @Test
    void everyHandHasTheDayBesideIt() {
        assertThat(
                        signatures(
                                """
                                Date: May 1, 2001                 MAPLE INC.
                                                                  By: /s/ Nora Gray

                                Date: May 2, 2001                 OAK INC.
                                                                  By: /s/ Carl Root
                                """,
                                "Maple Inc.",
                                "Oak Inc."))
                .containsExactly(
                        "MAPLE INC. | Nora Gray | - | 2001-05-01",
                        "OAK INC. | Carl Root | - | 2001-05-02");
    }

    @Test
    void capacitiesAndLawAreNoPartOfTheName() {
        assertThat(
                        signatures(
                                "\tMAPLE FUND VI, L.P., a Delaware Limited Partnership\n\t\n\tBy:\tMAPLE GP VI, L.L.C., a Delaware Limited Liability"
                                        + " Company\n\tIts:\tGeneral Partner\n\t\t\n\tBy:\t/s/ Nora Gray\n\t\tNora Gray\n\t\tAttorney-in-Fact\n",
                                "Maple Fund VI, L.P.",
                                "Maple GP VI, L.L.C."))
                .containsExactly("MAPLE FUND VI, L.P. | Nora Gray | Attorney-in-Fact | -");
    }
}
