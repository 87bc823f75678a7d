package org.stakeline.relate.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakeline.compute.FilingBuilder;
import org.stakeline.evidence.Finding;
import org.stakeline.filing.Era;
import org.stakeline.filing.Filing;
import org.stakeline.relate.amendment.Passage.Standing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Each schedule as amended here was put together by hand first. */
class AmendedScheduleTest {

    private static final String[] PURPOSE = {
        "Alder bought the Shares as an investment.",
        "Alder may buy more Shares. It may also sell them. It watches the market.",
        "Alder has no plans or proposals.",
    };
    private static final String[] INTEREST = {
        "(a) Alder holds 1,000,000 Shares.",
        "(b) Alder votes and disposes of them alone.",
        "(c) Alder sold nothing in the last sixty days.",
        "It bought nothing either.",
        "(d) Nobody else has a right to dividends.",
        "(e) Not applicable.",
    };

    // what the lead-in says is done

    @Test
    void aRestatedItemHasTheNewTextOnly() {
        assertThat(
                        purposeAfter(
                                "Item 4 of the Schedule 13D is hereby amended and restated in its entirety as follows:",
                                "Alder wants a seat on the board."))
                .containsExactly("Alder wants a seat on the board.");
    }

    @Test
    void aSupplementedItemKeepsItsTextAndHasTheNewAtItsEnd() {
        assertThat(
                        purposeAfter(
                                "Item 4 is hereby supplemented by adding the following at the end thereof:",
                                "Alder has met the board."))
                .containsExactly(PURPOSE[0], PURPOSE[1], PURPOSE[2], "Alder has met the board.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // lead-in | the paragraphs after it: o1 to o3 are the old ones, n the new
                "Item 4 is amended by replacing the last paragraph thereof with the following:                           | o1 o2 n",
                "The last paragraph of Item 4 of the Schedule 13D is hereby amended and restated as follows:             | o1 o2 n",
                "The second paragraph of Item 4 is amended to read in its entirety as follows:                           | o1 n o3",
                "Item 4 is hereby amended by deleting the first two paragraphs and replacing them with the following:    | n o3",
                "This Amendment No. 1 amends Item 4 of the Schedule 13D by inserting the following before the last paragraph of Item 4. | o1 o2 n o3",
                "Item 4 is hereby amended and supplemented by adding the following immediately after the first paragraph: | o1 n o2 o3",
                "Item 4 is amended by adding the following at the beginning thereof:                                     | n o1 o2 o3",
                "Item 4 is amended to add the following:                                                                  | o1 o2 o3 n",
                "Item 4 of the Schedule 13D is hereby amended and supplemented as follows:                               | o1 o2 o3 n",
                "Item 4 of the Original Filing is hereby deleted in its entirety and replaced with the following:         | n",
                "The paragraph of Item 4 beginning with \"Alder may buy\" is hereby deleted and replaced with the following: | o1 n o3",
            })
    void putsTheNewTextWhereTheLeadInSays(String lead, String expected) {
        assertThat(purposeAfter(lead, "New words."))
                .containsExactlyElementsOf(
                        Arrays.stream(expected.split(" "))
                                .map(p -> p.equals("n") ? "New words." : PURPOSE[p.charAt(1) - '1'])
                                .toList());
    }

    @Test
    void aRestatedSentenceLeavesTheOthersOfItsParagraph() {
        assertThat(
                        purposeAfter(
                                "The second sentence of the second paragraph of Item 4 is hereby amended and restated as follows:",
                                "It will not sell them."))
                .containsExactly(
                        PURPOSE[0],
                        "Alder may buy more Shares.",
                        "It will not sell them.",
                        "It watches the market.",
                        PURPOSE[2]);
    }

    @Test
    void aDeletedParagraphIsGone() {
        assertThat(purposeAfter("Item 4 is hereby amended by deleting the last paragraph thereof."))
                .containsExactly(PURPOSE[0], PURPOSE[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Item 4 is hereby amended by deleting the reference to the letter of May 3.",
                "Item 4 is hereby amended by replacing the words \"may buy\" with \"will buy\".",
                "Item 4 of the Schedule 13D is hereby amended and restated in its entirety.",
            })
    void nothingIsTakenAwayWhereItIsNotSaidWhich(String lead) {
        AmendedItem item = amended("4", PURPOSE, lead);

        assertThat(texts(item)).containsExactly(PURPOSE);
        assertThat(item.findings()).extracting(Finding::code).containsExactly("amended.unclear");
    }

    @Test
    void aSubItemWhoseLetterOpensALineIsDeletedAlone() {
        Filing amendment =
                FilingBuilder.of("SC 13D/A")
                        .era(Era.TEXT)
                        .amendment(1)
                        .item("5", "Item 5 is hereby amended by deleting paragraph\n(d) thereof.")
                        .build();
        List<Filing> filings = List.of(original("5", INTEREST), amendment);

        AmendedItem item = AmendedSchedule.of(filings, Optional.empty()).item("5").orElseThrow();

        assertThat(texts(item))
                .containsExactly(INTEREST[0], INTEREST[1], INTEREST[2], INTEREST[3], INTEREST[5]);
    }

    @Test
    void anItemSaidToBeUnchangedStands() {
        assertThat(purposeAfter("Item 4 is not amended hereby.")).containsExactly(PURPOSE);
    }

    // sub-items

    @Test
    void aRestatedSubItemLeavesTheOthers() {
        AmendedItem item =
                amended(
                        "5",
                        INTEREST,
                        "Item 5(c) is hereby amended and restated as follows:",
                        "(c) Alder sold 5,000 Shares on May 1, 2023.");

        assertThat(texts(item))
                .containsExactly(
                        INTEREST[0],
                        INTEREST[1],
                        "(c) Alder sold 5,000 Shares on May 1, 2023.",
                        INTEREST[4],
                        INTEREST[5]);
        assertThat(item.isCertain()).isTrue();
    }

    @Test
    void severalSubItemsAreRestatedTogether() {
        AmendedItem item =
                amended(
                        "5",
                        INTEREST,
                        "Items 5(a), 5(b) and 5(c) of the Schedule 13D are amended and restated in their entirety as follows:",
                        "(a) Alder holds 900,000 Shares.",
                        "(b) It shares the power over them.",
                        "(c) It sold 100,000 Shares.");

        assertThat(texts(item))
                .containsExactly(
                        "(a) Alder holds 900,000 Shares.",
                        "(b) It shares the power over them.",
                        "(c) It sold 100,000 Shares.",
                        INTEREST[4],
                        INTEREST[5]);
    }

    @Test
    void aDeletedSubItemIsGone() {
        assertThat(
                        texts(
                                amended(
                                        "5",
                                        INTEREST,
                                        "Item 5(d) of the Schedule 13D is hereby deleted.")))
                .doesNotContain(INTEREST[4])
                .hasSize(5);
    }

    @Test
    void aRangeOfSubItemsIsRestated() {
        AmendedItem item =
                amended(
                        "5",
                        INTEREST,
                        "Paragraphs (a) - (b) of Item 5 are hereby amended and restated as follows:",
                        "(a) and (b) See the cover page.");

        assertThat(texts(item))
                .containsExactly(
                        "(a) and (b) See the cover page.",
                        INTEREST[2],
                        INTEREST[3],
                        INTEREST[4],
                        INTEREST[5]);
    }

    @Test
    void onlyHalfOfAJointAnswerRestatedShowsBoth() {
        String[] joint = {"(a), (b) Alder holds and votes 1,000,000 Shares.", "(c) None."};
        AmendedItem item =
                amended(
                        "5",
                        joint,
                        "Item 5(a) is hereby amended and restated as follows:",
                        "(a) Alder holds 900,000 Shares.");

        assertThat(item.passages())
                .extracting(Passage::standing)
                .containsExactly(Standing.PERHAPS_REPLACED, Standing.IN_FORCE, Standing.IN_FORCE);
        assertThat(item.findings())
                .extracting(Finding::code)
                .containsExactly("amended.part-not-found");
    }

    // what is not understood shows both

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Item 4 to Schedule 13D is amended, in pertinent part, as follows: | amended.unclear",
                "Item 4 is hereby amended as follows:                              | amended.unclear",
                "Item 4 is supplemented and superseded, as the case may be, as follows: | amended.unclear",
                "On May 1, 2023 Alder met the board.                               | amended.no-lead-in",
            })
    void anAmendmentThatDoesNotSayWhatItReplacesShowsBothTexts(String lead, String code) {
        AmendedItem item = amended("4", PURPOSE, lead, "New words.");

        assertThat(item.passages())
                .filteredOn(p -> p.standing() == Standing.PERHAPS_REPLACED)
                .extracting(Passage::text)
                .containsExactly(PURPOSE);
        assertThat(item.passages().getLast())
                .satisfies(
                        p -> {
                            assertThat(p.text()).isEqualTo("New words.");
                            assertThat(p.standing()).isEqualTo(Standing.PERHAPS_ADDED);
                        });
        assertThat(item.findings()).extracting(Finding::code).containsExactly(code);
    }

    @Test
    void aLaterRestatementEndsTheDoubt() {
        AmendedItem item =
                AmendedSchedule.of(
                                List.of(
                                        original("4", PURPOSE),
                                        amendment(
                                                1,
                                                "4",
                                                "Item 4 is hereby amended as follows:",
                                                "New."),
                                        amendment(
                                                2,
                                                "4",
                                                "Item 4 is hereby amended and restated as follows:",
                                                "Newer.")),
                                Optional.empty())
                        .item("4")
                        .orElseThrow();

        assertThat(texts(item)).containsExactly("Newer.");
        assertThat(item.isCertain()).isTrue();
        assertThat(item.findings()).isEmpty();
    }

    @Test
    void anInstructionUnderAnotherHeadingIsInDoubtUnderBoth() {
        AmendedSchedule schedule =
                AmendedSchedule.of(
                        List.of(
                                original("2", "Alder is a partnership."),
                                amendment(
                                        1,
                                        "2",
                                        "Item 4 of the Schedule 13D is hereby amended and restated as follows:",
                                        "Alder is a company.")),
                        Optional.empty());

        assertThat(schedule.item("2").orElseThrow().passages())
                .extracting(Passage::standing)
                .containsExactly(Standing.PERHAPS_REPLACED, Standing.PERHAPS_ADDED);
        assertThat(schedule.item("4").orElseThrow().findings())
                .extracting(Finding::code)
                .containsExactly("amended.heading-differs");
    }

    // filings that are not in the store

    @Test
    void saysWhichFilingsAreMissing() {
        AmendedSchedule schedule =
                AmendedSchedule.of(
                        List.of(
                                amendment(
                                        3,
                                        "5",
                                        "Item 5(c) is hereby amended and restated as follows:",
                                        "(c) None.")),
                        Optional.empty());

        assertThat(schedule.missing()).containsExactly(0, 1, 2);
        assertThat(schedule.item("3").orElseThrow().passages())
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.standing()).isEqualTo(Standing.NOT_IN_STORE);
                            assertThat(p.text())
                                    .isEqualTo(
                                            "Item 3 as the original and the amendments up to No. 2 left it, not in the store.");
                        });
        assertThat(schedule.item("5").orElseThrow().passages())
                .extracting(Passage::standing)
                .containsExactly(Standing.NOT_IN_STORE, Standing.IN_FORCE);
    }

    @Test
    void aGapInTheMiddleIsSaidInEachItemThatIsNotRestatedAfterIt() {
        AmendedSchedule schedule =
                AmendedSchedule.of(
                        List.of(
                                original("4", PURPOSE),
                                amendment(
                                        2,
                                        "5",
                                        "Item 5 is hereby amended and restated as follows:",
                                        "(a) None.")),
                        Optional.empty());

        assertThat(schedule.missing()).containsExactly(1);
        assertThat(schedule.item("4").orElseThrow().passages().getLast().text())
                .isEqualTo("Item 4 as Amendment No. 1 left it, not in the store.");
        assertThat(schedule.item("5").orElseThrow().isCertain()).isTrue();
    }

    @Test
    void aPassiveStatementIsWholeEachTime() {
        Filing first = FilingBuilder.of("SC 13G").item("4", "Old.").build();
        Filing second = FilingBuilder.of("SC 13G/A").amendment(1).item("4", "New.").build();

        assertThat(
                        texts(
                                AmendedSchedule.of(List.of(first, second), Optional.empty())
                                        .item("4")
                                        .orElseThrow()))
                .containsExactly("New.");
    }

    @Test
    void everyParagraphTellsWhereItWasFiled() {
        AmendedItem item =
                amended("4", PURPOSE, "Item 4 is amended to add the following:", "New words.");

        assertThat(item.passages())
                .extracting(p -> p.source().orElseThrow())
                .containsExactly(
                        new Passage.Source(0, 0, 0),
                        new Passage.Source(0, 0, 1),
                        new Passage.Source(0, 0, 2),
                        new Passage.Source(1, 0, 1));
    }

    // properties

    @Test
    void composingIsDeterministicAndChangesNamedItemsOnly() {
        List<Filing> filings =
                List.of(
                        FilingBuilder.of("SC 13D")
                                .item("3", "Own funds.")
                                .item("4", String.join("\n", PURPOSE))
                                .build(),
                        amendment(1, "4", "Item 4 is amended to add the following:", "New."));
        AmendedSchedule before = AmendedSchedule.of(filings.subList(0, 1), Optional.empty());
        AmendedSchedule after = AmendedSchedule.of(filings, Optional.empty());

        assertThat(AmendedSchedule.of(filings, Optional.empty())).isEqualTo(after);
        for (String number : List.of("1", "2", "3", "5", "6", "7")) {
            assertThat(after.item(number)).isEqualTo(before.item(number));
        }
    }

    private static List<String> purposeAfter(String... paragraphs) {
        AmendedItem item = amended("4", PURPOSE, paragraphs);
        assertThat(item.isCertain()).isTrue();
        assertThat(item.findings()).isEmpty();
        return texts(item);
    }

    private static AmendedItem amended(String number, String[] before, String... amending) {
        return AmendedSchedule.of(
                        List.of(original(number, before), amendment(1, number, amending)),
                        Optional.empty())
                .item(number)
                .orElseThrow();
    }

    private static Filing original(String number, String... paragraphs) {
        return FilingBuilder.of("SC 13D").item(number, String.join("\n", paragraphs)).build();
    }

    private static Filing amendment(int amendment, String number, String... paragraphs) {
        return FilingBuilder.of("SC 13D/A")
                .amendment(amendment)
                .item(number, String.join("\n", paragraphs))
                .build();
    }

    private static List<String> texts(AmendedItem item) {
        return item.passages().stream().map(Passage::text).toList();
    }
}
