package org.stakeline.read.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Era;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.filing.Schedule;
import org.stakeline.filing.SecurityClass;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class AttachedTest {

    private static final List<String> PERSONS =
            List.of(
                    "Alder Advice (U.S.), L.L.C.",
                    "Alder Capital, L.L.C.",
                    "Elm Fund, L.P.",
                    "Brian T. Birch",
                    "Clara Cedar");

    private static final String ANNEX =
            """

            SIGNATURE

            Dated: May 4, 2007

            ANNEX 1

            Set forth below is (a) the name; (b) the address; (c) the business; and (d) who controls.

            1.  The First Adviser
                (a)  Alder Advice (U.S.), L.L.C.
                (b)  12 Elm Road, Leafton
                (c)  Advises funds
                (d)  Managing Members: Brian T. Birch, Senior Managing
                     Member; and Clara Cedar

            2.  The Alder General Partner
                (a)  Alder Capital, L.L.C.
                (b)  12 Elm Road, Leafton
                (c)  General partner
                (d)  Clara Cedar, who is the managing member of its parent
            """;

    private static Body read(String item, String rest) {
        return read(Schedule.D, item, rest);
    }

    private static Body read(Schedule schedule, String item, String rest) {
        return read(schedule, Stated.none(), item, rest);
    }

    private static Body read(Schedule schedule, Stated<String> issuer, String item, String rest) {
        String text = "Item 2.  Identity and Background.\n\n" + item + "\n" + rest;
        BodyContext context =
                new BodyContext(
                        Era.TEXT,
                        Optional.of(schedule),
                        issuer,
                        new SecurityClass(Stated.none(), List.of(), Stated.none()),
                        PERSONS.stream().map(AttachedTest::person).toList());
        return BodyReader.read(
                new BodyInput(MappedText.identity(null, text), 0, context, List.of()));
    }

    private static ReportingPerson person(String name) {
        return new ReportingPerson(
                Stated.of(name, new Span(null, 0, 1, "x")),
                Stated.none(),
                Stated.none(),
                List.of(),
                Stated.none(),
                Stated.none(),
                Stated.none(),
                Stated.none(),
                Stated.none(),
                Stated.none(),
                Stated.none(),
                Stated.none(),
                Stated.none(),
                List.of(),
                List.of());
    }

    private static List<String> ties(Body body) {
        return body.relationships().stream()
                .map(
                        r ->
                                r.subject().value().orElse("-")
                                        + " "
                                        + r.kindOrOther()
                                        + " "
                                        + r.object().value().orElse("-"))
                .toList();
    }

    private static Stream<String> unresolved(Body body) {
        return body.findings().stream()
                .filter(f -> f.code().equals("relationship.unresolved"))
                .flatMap(f -> f.spans().stream())
                .map(Span::text);
    }

    @Test
    void aFundWhoseTradesAreListedIsAHolder() {
        String told =
                "Alder Advice (U.S.), L.L.C. is the investment adviser of Gum Growth Fund, Holly Income Fund and Iris Value Fund.\n";
        String table =
                """

                SIGNATURE

                Dated: May 4, 2007

                SCHEDULE II
                INFORMATION WITH RESPECT TO TRANSACTIONS EFFECTED DURING THE PAST SIXTY DAYS
                             SHARES PURCHASED        AVERAGE
                  DATE            SOLD(-)            PRICE(2)
                ALDER ADVICE (U.S.), L.L.C.
                     HOLLY INCOME FUND
                    4/04/07           1,400          49.4271
                    4/03/07           1,000          49.8175
                    4/02/07           8,000-         50.4845
                """;

        assertThat(ties(read(told, table)))
                .containsExactly(
                        "Alder Advice (U.S.), L.L.C. INVESTMENT_MANAGER Holly Income Fund");
        assertThat(ties(read(told, ""))).isEmpty();
    }

    @Test
    void aTrusteeOfTheIssuerSitsOnItsBoard() {
        String told = "Brian T. Birch, a trustee of Fern Realty Trust, votes 500 shares.\n";
        Stated<String> issuer = Stated.of("FERN REALTY TRUST", new Span(null, 0, 1, "x"));

        assertThat(ties(read(Schedule.D, issuer, told, ""))).isEmpty();
        assertThat(ties(read(told, "")))
                .containsExactly("Brian T. Birch TRUSTEE Fern Realty Trust");
    }

    @Test
    void anAnnexSaysWhoHasTheRolesThatTheItemSpeaksOf() {
        Body body =
                read(
                        "The Alder General Partner is the general partner of Elm Fund, L.P. See Annex 1.",
                        ANNEX);
        assertThat(ties(body))
                .containsExactlyInAnyOrder(
                        "Alder Capital, L.L.C. GENERAL_PARTNER Elm Fund, L.P.",
                        "Brian T. Birch MANAGING_MEMBER Alder Advice (U.S.), L.L.C.",
                        "Clara Cedar MANAGING_MEMBER Alder Advice (U.S.), L.L.C.");
        assertThat(unresolved(body)).isEmpty();
    }

    @Test
    void anAnnexToWhichNothingRefersSaysNothingOfTheItem() {
        Body body =
                read("The Alder General Partner is the general partner of Elm Fund, L.P.", ANNEX);
        assertThat(ties(body)).isEmpty();
        assertThat(unresolved(body)).containsExactly("Alder General Partner");
    }

    @Test
    void aRoleGivenToTwoIsNobodys() {
        Body body =
                read(
                        "The First Adviser is the investment adviser of Elm Fund, L.P. See Annex 1.",
                        ANNEX.replace("The Alder General Partner", "The First Adviser"));
        assertThat(ties(body))
                .noneMatch(t -> t.contains("INVESTMENT_MANAGER"))
                .contains("Clara Cedar MANAGING_MEMBER Alder Advice (U.S.), L.L.C.");
        assertThat(unresolved(body)).containsExactly("First Adviser");
    }

    @Test
    void aTermThatNothingDefinesIsSaidAndTiesNobody() {
        Body body =
                read(
                        "Alder Capital, L.L.C. is the general partner of the Alder Fund and the managing member of the Master Funds.",
                        "");
        assertThat(ties(body)).isEmpty();
        assertThat(unresolved(body)).containsExactly("Alder Fund", "Master Funds");
    }

    @Test
    void anExhibitThatAnItemOfASchedule13GRefersToTellsWhoOwnsWhom() {
        String exhibit =
                """

                SIGNATURE

                Dated: May 4, 2007

                EXHIBIT A

                Elm Fund, L.P. ("Elm") is controlled by Alder Capital, L.L.C. ("Capital"). Clara
                Cedar is a director of Capital.
                """;
        assertThat(ties(read(Schedule.G, "See Exhibit A.", exhibit)))
                .containsExactly("Alder Capital, L.L.C. CONTROL Elm Fund, L.P.");
        assertThat(ties(read(Schedule.G, "See the cover pages.", exhibit))).isEmpty();
        assertThat(ties(read(Schedule.G, "See Exhibit A.", exhibit + "\n/s/ Clara Cedar\n")))
                .isEmpty();
    }
}
