package org.stakeline.relate.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stakeline.filing.Relationship.Kind.CONTROL;
import static org.stakeline.filing.Relationship.Kind.DIRECTOR_OR_OFFICER;
import static org.stakeline.filing.Relationship.Kind.GENERAL_PARTNER;
import static org.stakeline.filing.Relationship.Kind.INVESTMENT_MANAGER;
import static org.stakeline.filing.Relationship.Kind.MANAGING_MEMBER;
import static org.stakeline.filing.Relationship.Kind.SOLE_OWNER;

import org.junit.jupiter.api.Test;
import org.stakeline.compute.FilingBuilder;
import org.stakeline.relate.control.ControlGraph.RemarkKind;

import java.util.List;

class ControlGraphTest {

    private static List<String> chains(ControlGraph graph) {
        return graph.chains().stream().map(ControlGraph.Chain::words).toList();
    }

    private static ControlGraph graph(FilingBuilder filing) {
        return ControlGraph.of(filing.build());
    }

    private static FilingBuilder filing() {
        return FilingBuilder.of("SC 13D");
    }

    @Test
    void goesFromTheMembersOverTheGeneralPartnerToTheFundsShares() {
        ControlGraph graph =
                graph(
                        filing().eachShares(
                                        "1000", "5", "A Fund LP", "GP LLC", "Ann Able", "Ben Best")
                                .relation("GP LLC", GENERAL_PARTNER, "A Fund LP")
                                .relation("Ann Able", MANAGING_MEMBER, "GP LLC")
                                .relation("Ben Best", MANAGING_MEMBER, "GP LLC"));
        assertThat(chains(graph))
                .containsExactly(
                        "2 side by side (Ann Able; Ben Best) → managing member of GP LLC → general partner of A Fund LP "
                                + "→ holds 1,000 shares");
        assertThat(graph.controls(2, 0)).isTrue();
        assertThat(graph.controls(0, 2)).isFalse();
        assertThat(graph.remarks())
                .extracting(ControlGraph.Remark::words)
                .containsExactly("GP LLC has 2 above it: Ann Able; Ben Best");
    }

    @Test
    void leavesOutAPlainControlThatALongerWayTells() {
        ControlGraph graph =
                graph(
                        filing().eachShares("1000", "5", "A Fund LP", "Ann Able")
                                .relation("Ann Able", CONTROL, "A Fund LP")
                                .relation("Ann Able", SOLE_OWNER, "Hidden LLC")
                                .relation("Hidden LLC", GENERAL_PARTNER, "A Fund LP"));
        assertThat(chains(graph))
                .containsExactly(
                        "Ann Able → sole owner of Hidden LLC → general partner of A Fund LP → holds 1,000 shares");
        assertThat(graph.edges()).hasSize(4);
    }

    @Test
    void saysThatThereIsACircle() {
        ControlGraph graph =
                graph(
                        filing().eachShares("1000", "5", "A LLC", "B LLC")
                                .relation("A LLC", CONTROL, "B LLC")
                                .relation("B LLC", SOLE_OWNER, "A LLC"));
        assertThat(graph.remarks())
                .filteredOn(remark -> remark.kind() == RemarkKind.CYCLE)
                .extracting(ControlGraph.Remark::words)
                .containsExactly(
                        "By the filing's words, these control themselves in a circle: A LLC; B LLC");
        assertThat(graph.chains()).isNotEmpty();
    }

    @Test
    void saysWhoIsNotTiedIn() {
        ControlGraph graph =
                graph(
                        filing().eachShares("1000", "5", "A Fund LP", "Ann Able")
                                .shared("A Stranger", "500", "2")
                                .relation("Ann Able", INVESTMENT_MANAGER, "A Fund LP"));
        assertThat(graph.remarks())
                .extracting(ControlGraph.Remark::words)
                .containsExactly("How these are tied to the others was not read: A Stranger");
    }

    @Test
    void saysThatWhoStandsAboveACompanyWasNotRead() {
        ControlGraph graph =
                graph(
                        filing().shared("A Fund LP", "1000", "5")
                                .relation("Fund GP, L.L.C.", GENERAL_PARTNER, "A Fund LP")
                                .relation("Ann Able, Jr.", INVESTMENT_MANAGER, "A Fund LP"));
        assertThat(graph.remarks())
                .filteredOn(remark -> remark.kind() == RemarkKind.GAP)
                .extracting(ControlGraph.Remark::words)
                .containsExactly("Who stands above these was not read: Fund GP, L.L.C.");
    }

    @Test
    void givesTheSharesToTheLowestPersonThatReportsThem() {
        ControlGraph graph =
                graph(
                        filing().sole("Ann Able", "1000", "5")
                                .relation("Ann Able", GENERAL_PARTNER, "Named Only LP")
                                .eachShares("700", "4", "Ben Best", "Best LLC")
                                .relation("Ben Best", SOLE_OWNER, "Best LLC"));
        assertThat(graph.edges())
                .filteredOn(edge -> edge.kind().isEmpty())
                .extracting(edge -> edge.path())
                .containsExactly("/persons/0/aggregate", "/persons/2/aggregate");
    }

    @Test
    void tellsAPlainControlOnceAnotherLinkTellsHow() {
        ControlGraph graph =
                graph(
                        filing().eachShares("1000", "5", "A Fund LP", "Ann Able")
                                .relation("Ann Able", CONTROL, "A Fund LP")
                                .relation("Ann Able", GENERAL_PARTNER, "A Fund LP"));
        assertThat(graph.edges()).hasSize(3);
        assertThat(graph.telling())
                .extracting(ControlGraph.Edge::words)
                .containsExactly("general partner of", "holds");
    }

    @Test
    void takesEachLinkOnceAndNoneToItself() {
        ControlGraph graph =
                graph(
                        filing().eachShares("1000", "5", "A Fund LP", "Ann Able")
                                .relation("Ann Able", DIRECTOR_OR_OFFICER, "A Fund LP")
                                .relation("Ann Able", DIRECTOR_OR_OFFICER, "A Fund, L.P.")
                                .relation("Ann Able", CONTROL, "Ann Able"));
        assertThat(graph.edges()).hasSize(2);
        assertThat(graph.edges().getFirst().path()).isEqualTo("/relationships/0");
    }

    @Test
    void isSmallForOneHolder() {
        ControlGraph graph = graph(filing().sole("A Holder", "1000", "5"));
        assertThat(chains(graph)).containsExactly("A Holder → holds 1,000 shares");
        assertThat(graph.remarks()).isEmpty();
        assertThat(graph(filing()).chains()).isEmpty();
    }

    @Test
    void endsInALargeTangle() {
        FilingBuilder filing = filing();
        for (int i = 0; i < 24; i++) {
            filing.shared("Person Number " + i, String.valueOf(1000 + i), "5");
        }
        for (int i = 0; i < 24; i++) {
            for (int j = i + 1; j < 24; j++) {
                filing.relation("Person Number " + i, GENERAL_PARTNER, "Person Number " + j);
            }
        }
        assertThat(graph(filing).chains()).hasSizeLessThanOrEqualTo(100);
    }
}
