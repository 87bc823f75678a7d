package org.stakeline.relate.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.stakeline.compute.FilingBuilder;
import org.stakeline.filing.Era;
import org.stakeline.filing.Filing;
import org.stakeline.relate.amendment.ChainEvent.Kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

class ChainTest {

    @Test
    void anOriginalAndItsAmendmentsAreOneChainInOrder() {
        List<Filing> filings =
                List.of(
                        alder("SC 13D", 0, "2020-01-02"),
                        alder("SC 13D/A", 1, "2020-02-03"),
                        alder("SC 13D/A", 2, "2020-03-04"));
        List<Filing> shuffled = new ArrayList<>(filings);
        Collections.reverse(shuffled);

        assertThat(Chain.of(shuffled))
                .singleElement()
                .satisfies(
                        chain -> {
                            assertThat(chain.filings()).isEqualTo(filings);
                            assertThat(chain.events()).isEmpty();
                            assertThat(chain.members().get(1).hints())
                                    .contains(
                                            "1 of 1 reporting persons are the same",
                                            "its number is the next");
                        });
    }

    @Test
    void saysWhichNumbersAreMissing() {
        Chain chain = only(alder("SC 13D/A", 3, "2020-01-02"), alder("SC 13D/A", 5, "2020-02-03"));

        assertThat(chain.events())
                .extracting(ChainEvent::kind, ChainEvent::member, ChainEvent::words)
                .containsExactly(
                        tuple(
                                Kind.GAP,
                                0,
                                "The original and Amendments No. 1 to 2 are not in the store."),
                        tuple(Kind.GAP, 1, "Amendment No. 4 is not in the store."));
    }

    @Test
    void saysThatANumberWasUsedTwice() {
        Chain chain =
                only(
                        alder("SC 13D", 0, "2020-01-02"),
                        alder("SC 13D/A", 1, "2020-02-03"),
                        alder("SC 13D/A", 1, "2020-02-04"));

        assertThat(kinds(chain)).containsExactly(Kind.REPEATED_NUMBER);
    }

    @Test
    void saysThatANumberCameOutOfOrder() {
        Chain chain =
                only(
                        alder("SC 13D", 0, "2020-01-02"),
                        alder("SC 13D/A", 1, "2020-02-03"),
                        alder("SC 13D/A", 3, "2020-02-04"),
                        alder("SC 13D/A", 2, "2020-02-05"));

        assertThat(kinds(chain)).containsExactly(Kind.OUT_OF_ORDER);
    }

    @Test
    void followsTheAccessionNumberThatAStructuredAmendmentNames() {
        Filing original =
                FilingBuilder.of("SC 13D")
                        .accession("0000000001-17-000001")
                        .filed("2017-05-01")
                        .title("Ordinary Shares")
                        .cusip("000000100")
                        .shared("Alder Fund LP", "100", "6.0")
                        .build();
        Filing amendment =
                FilingBuilder.of("SCHEDULE 13D/A")
                        .era(Era.XML)
                        .amendment(1)
                        .follows("0000000001-17-000001")
                        .filed("2025-05-01")
                        .title("Ordinary Shares, no par value")
                        .cusip("999999108")
                        .shared("Birch Holdings Inc", "100", "6.0")
                        .build();

        Chain chain = only(original, amendment);

        assertThat(chain.members().getLast().hints())
                .contains("it names 0000000001-17-000001 as the filing before");
        assertThat(kinds(chain))
                .containsExactly(Kind.CUSIP_CHANGED, Kind.PERSON_JOINED, Kind.PERSON_LEFT);
    }

    @Test
    void aPassiveHolderThatBecomesActiveAndReturnsIsOneChain() {
        Chain chain =
                only(
                        alder("SC 13G", 0, "2020-02-14"),
                        alder("SC 13D", 0, "2020-06-01"),
                        alder("SC 13D/A", 1, "2020-07-01"),
                        alder("SC 13G", 0, "2021-02-12"));

        assertThat(chain.events())
                .extracting(ChainEvent::kind)
                .containsExactly(Kind.SWITCHED, Kind.SWITCHED);
        assertThat(chain.events().getFirst().words())
                .isEqualTo("From Schedule 13G to Schedule 13D.");
    }

    @Test
    void otherClassesAndOtherHoldersAreOtherChains() {
        Filing common = alder("SC 13D", 0, "2020-01-02");
        Filing preferred =
                FilingBuilder.of("SC 13D/A")
                        .amendment(1)
                        .filed("2020-02-03")
                        .cusip("000000209")
                        .title("Preferred Stock")
                        .shared("Alder Fund LP", "100", "6.0")
                        .build();
        Filing birch =
                FilingBuilder.of("SC 13D")
                        .filed("2020-01-05")
                        .cusip("000000100")
                        .shared("Birch Partners LP", "100", "6.0")
                        .build();

        assertThat(Chain.of(List.of(common, preferred, birch))).hasSize(3);
    }

    @Test
    void twoChainsThatMergeAreSaidInBoth() {
        Filing alder = alder("SC 13D", 0, "2020-01-02");
        Filing birch =
                FilingBuilder.of("SC 13D")
                        .filed("2020-01-05")
                        .cusip("000000100")
                        .shared("Birch Partners LP", "100", "6.0")
                        .build();
        Filing both =
                FilingBuilder.of("SC 13D/A")
                        .amendment(1)
                        .filed("2020-03-05")
                        .cusip("000000100")
                        .eachShares("200", "12.0", "Alder Fund LP", "Birch Partners LP")
                        .build();

        List<Chain> chains = Chain.of(List.of(alder, birch, both));

        assertThat(chains).hasSize(2);
        assertThat(kinds(chains.get(0))).contains(Kind.MERGED, Kind.PERSON_JOINED);
        assertThat(kinds(chains.get(1))).containsExactly(Kind.MERGED);
    }

    @Test
    void personsThatJoinAndLeaveAreNamed() {
        Filing first =
                FilingBuilder.of("SC 13D")
                        .filed("2020-01-02")
                        .cusip("000000100")
                        .eachShares("100", "6.0", "Alder Fund LP", "Cedar LLC")
                        .build();
        Filing second =
                FilingBuilder.of("SC 13D/A")
                        .amendment(1)
                        .filed("2020-02-02")
                        .cusip("000000100")
                        .eachShares("100", "6.0", "ALDER FUND, L.P.", "Dogwood Inc")
                        .build();

        assertThat(only(first, second).events())
                .extracting(ChainEvent::kind, e -> e.person().orElse(""))
                .containsExactly(
                        tuple(Kind.PERSON_JOINED, "Dogwood Inc"),
                        tuple(Kind.PERSON_LEFT, "Cedar LLC"));
    }

    @Test
    void anExitIsAFallToFivePercentOrLess() {
        Filing first = alder("SC 13D", 0, "2020-01-02");
        Filing second =
                FilingBuilder.of("SC 13D/A")
                        .amendment(1)
                        .filed("2020-02-02")
                        .cusip("000000100")
                        .shared("Alder Fund LP", "80", "5.0")
                        .build();

        assertThat(kinds(only(first, second))).containsExactly(Kind.EXIT);
    }

    @Test
    void severalPersonsBelowFivePercentMayBeAboveItTogether() {
        Filing first = alder("SC 13D", 0, "2020-01-02");
        Filing second =
                FilingBuilder.of("SC 13D/A")
                        .amendment(1)
                        .filed("2020-02-02")
                        .cusip("000000100")
                        .sole("Alder Fund LP", "80", "4.0")
                        .sole("Birch Fund LP", "80", "4.0")
                        .build();

        assertThat(kinds(only(first, second)))
                .containsExactly(Kind.PERSON_JOINED, Kind.NONE_ABOVE_FIVE);
    }

    @Test
    void keepsTwoFilingsApartThatOneListGivesTheSameNumber() {
        Filing last =
                FilingBuilder.of("SC 13D/A")
                        .amendment(8)
                        .filed("2020-02-02")
                        .cusip("000000100")
                        .shared("Alder Fund LP", "80", "5.5")
                        .earlier(5, "2019-05-01", "Amendment No. 5")
                        .earlier(5, "2019-06-01", "Amendment No. 5")
                        .build();

        assertThat(only(last).told()).hasSize(2);
    }

    @Test
    void anExitIsAlsoWhatItem5Says() {
        Filing exit =
                FilingBuilder.of("SC 13D")
                        .filed("2020-02-02")
                        .cusip("000000100")
                        .shared("Alder Fund LP", "80", "")
                        .item(
                                "5",
                                "(e) On January 31, 2020 Alder ceased to be the beneficial owner of more than five percent of the Shares.")
                        .build();
        Filing none =
                FilingBuilder.of("SC 13D")
                        .filed("2020-02-02")
                        .cusip("000000100")
                        .shared("Alder Fund LP", "80", "")
                        .item(
                                "5",
                                "(e) Alder has not ceased to be the beneficial owner of more than five percent of the Shares.")
                        .build();

        assertThat(kinds(only(exit))).containsExactly(Kind.EXIT);
        assertThat(kinds(only(none))).isEmpty();
    }

    @Test
    void tellsOfFilingsThatAreNotInTheStore() {
        Filing eighth =
                FilingBuilder.of("SC 13D/A")
                        .amendment(2)
                        .filed("2020-02-02")
                        .cusip("000000100")
                        .shared("Alder Fund LP", "80", "5.5")
                        .earlier(0, "2019-05-01", "Schedule 13D")
                        .earlier(1, "2019-06-01", "Amendment No. 1")
                        .build();

        assertThat(only(eighth).told())
                .extracting(Chain.ToldOf::number, Chain.ToldOf::filedDate)
                .containsExactly(
                        tuple(Optional.of(0), Optional.of(LocalDate.parse("2019-05-01"))),
                        tuple(Optional.of(1), Optional.of(LocalDate.parse("2019-06-01"))));
    }

    @Test
    void theScheduleOnADayLeavesLaterFilingsOut() {
        Filing first =
                FilingBuilder.of("SC 13D")
                        .filed("2020-01-02")
                        .cusip("000000100")
                        .shared("Alder Fund LP", "100", "6.0")
                        .item("4", "Old.")
                        .build();
        Filing second =
                FilingBuilder.of("SC 13D/A")
                        .amendment(1)
                        .filed("2020-02-02")
                        .cusip("000000100")
                        .shared("Alder Fund LP", "100", "6.0")
                        .item("4", "Item 4 is hereby amended and restated as follows:\nNew.")
                        .build();
        Chain chain = only(first, second);

        assertThat(text(chain.asOf(LocalDate.parse("2020-02-01")))).isEqualTo("Old.");
        assertThat(text(chain.asOf(LocalDate.parse("2020-02-02")))).isEqualTo("New.");
    }

    private static String text(AmendedSchedule schedule) {
        return schedule.item("4").orElseThrow().passages().getFirst().text();
    }

    private static Filing alder(String form, int amendment, String filed) {
        FilingBuilder builder =
                FilingBuilder.of(form)
                        .filed(filed)
                        .cusip("000000100")
                        .shared("Alder Fund LP", "100", "6.0");
        return amendment == 0 ? builder.build() : builder.amendment(amendment).build();
    }

    private static Chain only(Filing... filings) {
        List<Chain> chains = Chain.of(List.of(filings));
        assertThat(chains).hasSize(1);
        return chains.getFirst();
    }

    private static List<Kind> kinds(Chain chain) {
        return chain.events().stream().map(ChainEvent::kind).toList();
    }
}
