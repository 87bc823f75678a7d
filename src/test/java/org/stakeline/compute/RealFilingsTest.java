package org.stakeline.compute;

import static org.assertj.core.api.Assertions.assertThat;

import org.stakeline.calendar.Calendars;
import org.stakeline.compute.deadline.DueDate;
import org.stakeline.compute.percent.Agreement;
import org.stakeline.compute.trades.Reconciliation;
import org.stakeline.evidence.Derived;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Submission;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Trade;
import org.stakeline.quantity.Shares;
import org.stakeline.read.FilingReader;
import org.stakeline.relate.amendment.Chain;
import org.stakeline.testing.SharedTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Real filings of the shared folder come to the dates, percents and totals that were computed by
 * hand.
 */
class RealFilingsTest {

    private static final Calendars CALENDARS = Calendars.bundled();

    private static Computed computed(Path shared, String name) throws IOException {
        Path file = shared.resolve("corpus/filings").resolve(name);
        Submission submission = Submission.of(name, Files.readAllBytes(file));
        return Computation.of(new FilingReader().read(submission), CALENDARS);
    }

    private static void isDue(Computed computed, String due, DueDate.Judgement judgement) {
        assertThat(computed.dueDate().applied())
                .flatExtracting(applied -> applied.due().stream().map(Derived::value).toList())
                .contains(java.time.LocalDate.parse(due));
        assertThat(computed.dueDate().judgement()).isEqualTo(judgement);
    }

    private static void isComputed(Computed computed, int person, String percent) {
        assertThat(computed.percents().get(person).computed().orElseThrow().value().percent(4))
                .hasToString(percent);
    }

    private static void comesTo(Computed computed, String shares) {
        assertThat(computed.block().total().orElseThrow().value().shown()).isEqualTo(shares);
    }

    @SharedTest
    void qxoIsDueOnTheSixthOfMayAndCountsItsBlockOnce(Path shared) throws IOException {
        Computed computed = computed(shared, "xml/13D_qxo-inc_affinity-partners-fund-i-lp.xml");
        isDue(computed, "2025-05-06", DueDate.Judgement.NOT_LATE);
        comesTo(computed, "32,671,542");
        assertThat(computed.percents()).allMatch(check -> check.agreement().agrees());
        isComputed(computed, 0, "0.0319");
        isComputed(computed, 1, "3.1566");
        isComputed(computed, 2, "6.3478");
        isComputed(computed, 5, "6.3478");
    }

    @SharedTest
    void citadelIsDueOnTheSixthOfMayAndCountsWarrantsInItsBase(Path shared) throws IOException {
        Computed computed =
                computed(shared, "xml/13G_spirit-aviation-holdings-inc_citadel-advisors-llc.xml");
        isDue(computed, "2025-05-06", DueDate.Judgement.NOT_LATE);
        comesTo(computed, "1,624,877");
        assertThat(computed.percents().getLast().computed().orElseThrow().value().percent(4))
                .hasToString("9.9000");
    }

    @SharedTest
    void marexIsDueOnTheTwentySixthOfNovember(Path shared) throws IOException {
        isDue(
                computed(shared, "xml/13G_jushi-holdings-inc_marex-securities-products-inc.xml"),
                "2025-11-26",
                DueDate.Judgement.NOT_LATE);
    }

    @SharedTest
    void adiaIsDueOnTheSixthOfMay(Path shared) throws IOException {
        Computed computed =
                computed(shared, "xml/13DA_overland-advantage_abu-dhabi-investment-authority.xml");
        isDue(computed, "2025-05-06", DueDate.Judgement.NOT_LATE);
        comesTo(computed, "11,615,772.8");
        isComputed(computed, 0, "60.3718");
        assertThat(computed.percents()).allMatch(check -> check.agreement() == Agreement.ROUNDED);
    }

    @SharedTest
    void pentwaterIsDueOnTheSeventhOfAprilSinceGoodFridayCounts(Path shared) throws IOException {
        Computed computed =
                computed(
                        shared,
                        "xml/13GA_avis-budget-group-inc_pentwater-capital-management-lp.xml");
        isDue(computed, "2026-04-07", DueDate.Judgement.NOT_LATE);
        comesTo(computed, "7,824,100");
        isComputed(computed, 0, "22.1491");
    }

    @SharedTest
    void zivoIsFiledAfterTheComputedDueDate(Path shared) throws IOException {
        Computed computed = computed(shared, "xml/13DA_zivo-bioscience-inc_mark-e-strome.xml");
        isDue(computed, "2024-12-30", DueDate.Judgement.FILED_AFTER_COMPUTED_DUE_DATE);
        comesTo(computed, "442,854");
        assertThat(computed.percents().getFirst().impliedBase().orElseThrow().value())
                .matches(range -> range.contains(Shares.of(3_629_951)));
    }

    @SharedTest
    void amendmentsOfInternapComeOutOrSayWhatRemains(Path shared) throws IOException {
        List<Filing> filings = new ArrayList<>();
        try (Stream<Path> files = Files.walk(shared.resolve("corpus/filings/html"))) {
            for (Path file :
                    files.filter(f -> f.toString().contains("internap")).sorted().toList()) {
                Submission submission = Submission.of("real", Files.readAllBytes(file));
                filings.add(new FilingReader().read(submission).filing());
            }
        }
        List<Chain> chains = Chain.of(filings);
        assertThat(chains).hasSize(1);
        ComputedChain chain = ChainComputation.of(chains.getFirst(), CALENDARS);
        assertThat(chain.reconciliations())
                .extracting(r -> r.missing() + " " + r.block().orElseThrow().verdict())
                .containsExactly(
                        "0 WITH_TRANSFERS",
                        "0 COMES_OUT",
                        "0 COMES_OUT",
                        "0 COMES_OUT",
                        "1 REST",
                        "0 WITH_TRANSFERS");
        assertThat(chain.reconciliations().get(1).persons())
                .extracting(Reconciliation.Line::verdict)
                .doesNotContain(Reconciliation.Verdict.REST);
        assertThat(chain.reconciliations().get(4).block().orElseThrow().words())
                .isEqualTo(
                        "3,768,065 before, 6,300 bought, 456,575 sold, 2,672,181 now: -645,609 remain unexplained.");
    }

    private static void trades(Computed computed, int rows, String... totals) {
        assertThat(computed.trades().rows()).hasSize(rows);
        assertThat(computed.trades().totals())
                .extracting(
                        total ->
                                total.person().orElse("-")
                                        + ", "
                                        + total.side()
                                        + ", "
                                        + total.quantity().value().toPlainString())
                .containsExactlyInAnyOrder(totals);
    }

    private static String traded(Computed computed, Trade.Side side) {
        return computed.trades().totals().stream()
                .filter(total -> total.side() == side)
                .map(total -> total.quantity().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }

    @SharedTest
    void gamcosSchedulesTieFundByFund(Path shared) throws IOException {
        Computed ryman =
                computed(
                        shared,
                        "html/0000807249-20-000048_13DA_ryman-hospitality-properties-inc_gamco-investors-inc-et-al.txt");
        trades(
                ryman,
                95,
                "GAMCO Asset Management Inc., SELL, 34574",
                "GAMCO Asset Management Inc., BUY, 609",
                "GAMCO Asset Management Inc., OTHER, 9725",
                "Gabelli Value Fund, SELL, 1000",
                "Gabelli Small Cap Growth Fund, SELL, 8000",
                "GABELLI GO ANYWHERE TRUST, SELL, 500",
                "Gabelli Equity Income Fund, SELL, 500",
                "Gabelli Dividend & Income Trust, SELL, 5000",
                "Gabelli Asset Fund, SELL, 5800",
                "Gabelli Capital Asset Fund, SELL, 1500",
                "The Gabelli Global Utility & Income Trust, BUY, 900");
        assertThat(traded(ryman, Trade.Side.SELL)).isEqualTo("56874");
        assertThat(traded(ryman, Trade.Side.BUY)).isEqualTo("1509");
        comesTo(ryman, "3,245,998");
    }

    @SharedTest
    void fundsOfOneAdviserTieFundByFund(Path shared) throws IOException {
        Computed chemtura =
                computed(
                        shared,
                        "html/0001341004-09-002025_13D_chemtura-corp_strategic-value-partners-llc.txt");
        trades(
                chemtura,
                19,
                "Strategic Value Master Fund, Ltd., BUY, 15876705",
                "Strategic Value Special Situations Master Fund, L.P., BUY, 5121462");
        comesTo(chemtura, "20,998,167");
        trades(
                computed(
                        shared,
                        "html/0001193125-21-071653_13DA_gms-inc_coliseum-capital-management-llc.txt"),
                11,
                "Coliseum Capital Partners, L.P., BUY, 36058",
                "Separate Account, BUY, 11993",
                "Coliseum Capital Co-Invest III, L.P., BUY, 418800");
    }

    @SharedTest
    void groupsThatHoldApartAreTheirSumWhereTheTextGivesIt(Path shared) throws IOException {
        comesTo(
                computed(
                        shared,
                        "text/13G_air-products-chemicals-inc_state-farm-mutual-automobile-insurance-c.txt"),
                "15,490,635");
    }

    @SharedTest
    void goProsTextAndCoverPageDiffer(Path shared) throws IOException {
        Computed computed = computed(shared, "xml/0001104659-26-106446_gopro_13d.xml");
        comesTo(computed, "46,238,278");
        assertThat(computed.block().percent().orElseThrow().value().percent(4))
                .hasToString("20.6040");
        assertThat(computed.findings())
                .extracting(Finding::message)
                .contains(
                        "Woodman Nicholas: the cover page states 20.3 %, Item 5 gives 20.6 % for the 46,238,278 shares.");
        assertThat(computed.percents().getFirst().words())
                .isEqualTo(
                        "Stated 20.3 %, computed 20.6040 % with 44,316,275 newly issuable shares in this person's own base: "
                                + "differs.");
    }

    @SharedTest
    void theQifuSeedComesToWhatItsFixturesComeTo(Path shared) throws IOException {
        Path file = shared.resolve("seeds/qifu-schedule-13da-8.txt");
        Submission submission = Submission.of("seed", Files.readAllBytes(file));
        Computed computed = Computation.of(new FilingReader().read(submission), CALENDARS);
        comesTo(computed, "19,952,136");
        assertThat(computed.trades().totals().getFirst().averageShown().orElseThrow())
                .isEqualTo("17.4237");
        assertThat(computed.trades().before().orElseThrow().words())
                .contains("11,716,317 ADSs, 23,432,634 shares, 7.2563 %");
    }

    @SharedTest
    void everyFilingIsComputedTheSameTwice(Path shared) throws IOException {
        for (Path file : filings(shared)) {
            Submission submission =
                    Submission.of(file.getFileName().toString(), Files.readAllBytes(file));
            var reading = new FilingReader().read(submission);
            Computed once = Computation.of(reading, CALENDARS);
            assertThat(Computation.of(reading, CALENDARS)).as(file.toString()).isEqualTo(once);
            assertThat(once.findings())
                    .as(file.toString())
                    .doesNotHaveDuplicates()
                    .allMatch(finding -> !finding.message().isBlank());
        }
    }

    private static List<Path> filings(Path shared) {
        try (Stream<Path> files = Files.walk(shared.resolve("corpus/filings/xml"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
