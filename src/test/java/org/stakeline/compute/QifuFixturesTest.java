package org.stakeline.compute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakeline.calendar.Calendars;
import org.stakeline.compute.block.Block;
import org.stakeline.compute.deadline.DueDate;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Submission;
import org.stakeline.read.FilingReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The Qifu filing read from each of its shapes comes to the same. */
class QifuFixturesTest {

    private static Computed computed(String name) throws IOException {
        Path file = Path.of("fixtures/qifu", name);
        Submission submission = Submission.of(file.toString(), Files.readAllBytes(file));
        return Computation.of(new FilingReader().read(submission), Calendars.bundled());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"qifu-13da8-html.txt", "qifu-13da8-ascii.txt", "qifu-13da8-converted.txt"})
    void comesToTheSameInEachShape(String name) throws IOException {
        Computed computed = computed(name);
        assertThat(computed.percents())
                .extracting(check -> check.words())
                .containsOnly(
                        "Stated 6.2 %, computed 6.1785 %: agrees when rounded to the stated places.");
        assertThat(computed.block().method()).isEqualTo(Block.Method.CONTROL);
        assertThat(computed.block().total().orElseThrow().value().shown()).isEqualTo("19,952,136");
        assertThat(computed.control().chains())
                .singleElement()
                .extracting(chain -> chain.words())
                .asString()
                .endsWith(
                        "→ together own 100 % of Ruby Finance Holdings Ltd. → holds 9,976,068 ADSs");
        assertThat(computed.trades().totals())
                .singleElement()
                .satisfies(
                        total -> {
                            assertThat(total.rows()).hasSize(10);
                            assertThat(total.quantity().value()).isEqualByComparingTo("1740249");
                            assertThat(total.gross().orElseThrow().value())
                                    .isEqualByComparingTo("30321558.4709");
                            assertThat(total.averageShown().orElseThrow()).isEqualTo("17.4237");
                        });
        assertThat(computed.trades().before().orElseThrow().words())
                .contains("11,716,317 ADSs, 23,432,634 shares, 7.2563 %");
        assertThat(computed.findings())
                .extracting(Finding::message)
                .contains(
                        "1,740,249 ADSs in 10 trades: 729,402 fewer than the \"up to 2,469,651 ADSs\" told of.",
                        "The amendment of 2020-01-02 is No. 2 and is called \"Amendment No.4\".",
                        "The list of earlier filings has no Amendment No. 6.",
                        "Under Item 2 the text says that Item 4 is amended and restated.");
        assertThat(computed.findings())
                .extracting(Finding::code)
                .contains("trade.unit-heading", "earlier.same-name", "base.age")
                .doesNotContain("percent.differs", "date.after-due-date");
        assertThat(computed.dueDate().judgement())
                .isNotEqualTo(DueDate.Judgement.FILED_AFTER_COMPUTED_DUE_DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"qifu-13da8-html.txt", "qifu-13da8-ascii.txt", "qifu-13da8-converted.txt"})
    void givesTheWordsOfEachInput(String name) throws IOException {
        Computed computed = computed(name);
        assertThat(computed.percents().getFirst().computed().orElseThrow().inputs())
                .allMatch(input -> !input.spans().isEmpty());
        assertThat(computed.adsChecks().getFirst().shares().orElseThrow().inputs())
                .allMatch(input -> !input.spans().isEmpty());
        assertThat(computed.trades().totals().getFirst().quantity().inputs())
                .hasSize(10)
                .allMatch(input -> !input.spans().isEmpty());
        assertThat(computed.control().edges()).allMatch(edge -> !edge.spans().isEmpty());
    }
}
