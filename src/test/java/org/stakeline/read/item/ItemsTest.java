package org.stakeline.read.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Era;
import org.stakeline.filing.Item;
import org.stakeline.filing.ItemChange;
import org.stakeline.filing.Schedule;
import org.stakeline.filing.SecurityClass;

import java.util.List;
import java.util.Optional;

class ItemsTest {

    private static List<Item> items(Schedule schedule, String text) {
        BodyContext context =
                new BodyContext(
                        Era.TEXT,
                        Optional.of(schedule),
                        Stated.none(),
                        new SecurityClass(Stated.none(), List.of(), Stated.none()),
                        List.of());
        return BodyReader.read(
                        new BodyInput(MappedText.identity(null, text), 0, context, List.of()))
                .items();
    }

    private static List<String> numbers(Schedule schedule, String text) {
        return items(schedule, text).stream().map(i -> i.number().value().orElse("?")).toList();
    }

    @Test
    void theThirdItemMayBeCalledTheTypeOfPerson() {
        assertThat(
                        numbers(
                                Schedule.G,
                                """
                                ITEM 2  (e)  CUSIP NO: 12345Q 10 8

                                ITEM 3  TYPE OF PERSON:  (g) PARENT HOLDING COMPANY

                                ITEM 4  (a)  AMOUNT BENEFICIALLY OWNED:    152,000 SHARES
                                """))
                .containsExactly("2", "3", "4");
    }

    @Test
    void readsNumberTitleAndTextOfEachItem() {
        List<Item> items =
                items(
                        Schedule.D,
                        """
                        ITEM 3.  SOURCE AND AMOUNT OF FUNDS OR OTHER CONSIDERATION.

                        Own funds.

                        Item 6.   Contracts, Arrangements, Understandings or Relationships with
                                  Respect to Securities of the Issuer.  None.

                        SIGNATURE
                        """);
        assertThat(items)
                .extracting(i -> i.number().value())
                .containsExactly(Optional.of("3"), Optional.of("6"));
        assertThat(items.getFirst().title().value())
                .contains("SOURCE AND AMOUNT OF FUNDS OR OTHER CONSIDERATION.");
        assertThat(items.getFirst().text().value()).contains("Own funds.");
        assertThat(items.getLast().text().value()).contains("None.");
    }

    @Test
    void theWordItemMayHaveAPointBehindIt() {
        assertThat(
                        numbers(
                                Schedule.D,
                                "ITEM. 1  SECURITY AND ISSUER.\n\nShares.\n\nITEM 2.  IDENTITY AND BACKGROUND.\n\nHe is.\n"))
                .containsExactly("1", "2");
    }

    @Test
    void aReferenceToAnItemIsNoHeading() {
        assertThat(
                        numbers(
                                Schedule.D,
                                """
                                Item 4. Purpose of Transaction
                                As told in
                                Item 5 hereof, and see
                                Item 6) nothing.
                                Item 5. Interest in Securities of the Issuer
                                (a) none
                                """))
                .containsExactly("4", "5");
    }

    @Test
    void aLeadInUnderAnotherCaptionBelongsToThatItem() {
        List<Item> items =
                items(
                        Schedule.D,
                        "Item 2. Identity and Background.\n\nItem 4 of the Schedule 13D is hereby amended and restated as"
                                + " follows:\n\nA Ltd. is a company.\n\nItem 5. Interest in Securities of the Issuer.\nNone.\n");
        assertThat(items).extracting(i -> i.number().value().orElse("")).containsExactly("2", "5");
        assertThat(items.getFirst().changes()).hasSize(1);
        assertThat(items.getFirst().changes().getFirst().item().value()).contains("4");
        assertThat(items.getFirst().changes().getFirst().kind())
                .isEqualTo(ItemChange.Kind.RESTATED);
    }

    @Test
    void aLeadInIsTheHeadingWhereTheItemHasNoOther() {
        assertThat(
                        numbers(
                                Schedule.D,
                                """
                                Item 4 of the Schedule 13D is hereby amended to add the following:
                                We wrote a letter.

                                Item 7 is hereby supplemented as follows:
                                Exhibit 3: the letter.
                                """))
                .containsExactly("4", "7");
    }

    @Test
    void itemThreeMayBeCalledReportingPerson() {
        assertThat(
                        numbers(
                                Schedule.G,
                                """
                                Item 2(e). CUSIP Number
                                123456109
                                Item 3  Reporting Person.
                                If this statement is filed under Rule 13d-1(b), check whether the person filing is a:
                                (a) [ ] Broker
                                Item 4  Ownership.
                                (a) 500
                                """))
                .containsExactly("2", "3", "4");
    }

    @Test
    void subItemsWithCaptionsOfTheirOwnAreOneItem() {
        List<Item> items =
                items(
                        Schedule.G,
                        "Item 1(a). Name of Issuer:\nAlder Corp.\nItem 1(b). Address of Issuer's Principal Executive Offices:\n1 Elm"
                                + " Street\nItem 2(a). Name of Person Filing:\nBirch LLC\nItem 10. Certification.\nYes.\n");
        assertThat(items)
                .extracting(i -> i.number().value().orElse(""))
                .containsExactly("1", "2", "10");
        assertThat(items.getFirst().text().value().orElse(""))
                .contains("Alder Corp.")
                .contains("1 Elm Street");
    }

    @Test
    void headingsThatStandTogetherShareOneText() {
        List<Item> items =
                items(
                        Schedule.D,
                        "Item 4.  Purpose of Transaction.\nItem 6.  Contracts, Arrangements, Understandings or Relationships with"
                                + " Respect to Securities of the Issuer.\n\nOne agreement.\n");
        assertThat(items)
                .extracting(i -> i.text().value().orElse(""))
                .containsExactly("One agreement.", "One agreement.");
    }

    @Test
    void headingsInOneLineShareOneText() {
        List<Item> items =
                items(
                        Schedule.G,
                        "Item 4. Ownership.\n\n5 shares.\n\nItems 5 through 7, and 8. Not applicable.\n\nItem 10. Certification.\n\nYes.\n");
        assertThat(items)
                .extracting(i -> i.number().value().orElse("") + " " + i.text().value().orElse("-"))
                .containsExactly(
                        "4 5 shares.",
                        "5 Not applicable.",
                        "6 Not applicable.",
                        "7 Not applicable.",
                        "8 Not applicable.",
                        "10 Yes.");
    }

    @Test
    void anItemWithNothingUnderItsTitleIsEmpty() {
        List<Item> items =
                items(
                        Schedule.G,
                        """
                        Item 4.  Ownership.

                        Item 5.  Ownership of Five Percent or Less of a Class.

                        NOT APPLICABLE

                        Item 7.  Identification and Classification of the Subsidiary Which Acquired the
                                 Security Being Reported on By the Parent Holding Company or Control
                                 Person.

                        Item 8.  Identification and Classification of Members of the Group

                        Item 9.  Notice of Dissolution of Group

                        None
                        """);
        assertThat(items)
                .extracting(i -> i.number().value().orElse("") + " " + i.text().value().orElse("-"))
                .containsExactly("4 -", "5 NOT APPLICABLE", "7 -", "8 -", "9 None");
        assertThat(items.get(2).title().value().orElse(""))
                .endsWith("By the Parent Holding Company or Control Person.");
    }

    @Test
    void aSentenceBehindTheNumberIsTheTextAndNoTitle() {
        List<Item> items =
                items(
                        Schedule.G,
                        "Item 3.  Not applicable.\nItem 4.  Reference is made to Items 5-11 on the pages before of this schedule.\n");
        assertThat(items).allSatisfy(i -> assertThat(i.title().isPresent()).isFalse());
        assertThat(items)
                .extracting(i -> i.text().value().orElse(""))
                .containsExactly(
                        "Not applicable.",
                        "Reference is made to Items 5-11 on the pages before of this schedule.");
    }

    @Test
    void whatOnlyThePagesHaveIsNoText() {
        List<Item> items =
                items(
                        Schedule.D,
                        """
                        Item 4. Purpose of Transaction.
                        -------------------------------

                        We hold the shares
                                                 - 3 -
                        \f
                        CUSIP No. 123456 10 8        13D        Page 4 of 6 Pages
                        ---------------------------------------------------------
                        for investment.

                        \t\tPage 5 of 6

                        We may sell.
                        __________________________

                        Item 5. Interest in Securities of the Issuer.
                        None.
                        """);
        assertThat(items.getFirst().text().value())
                .contains("We hold the shares\nfor investment.\n\nWe may sell.");
        assertThat(items.getFirst().text().spans())
                .extracting(s -> s.text())
                .containsExactly("We hold the shares", "for investment.", "We may sell.");
    }

    @Test
    void theCusipThatItem2AsksForIsText() {
        List<Item> items =
                items(
                        Schedule.G,
                        "Item 2(e). CUSIP Number:\n\nCUSIP No. 123456108\n\nItem 4. Ownership.\n\nNone.\n");
        assertThat(items.getFirst().text().value().orElse("")).contains("123456108");
    }

    @Test
    void aTextWithoutHeadingsSaysSo() {
        BodyContext context =
                new BodyContext(
                        Era.TEXT,
                        Optional.of(Schedule.D),
                        Stated.none(),
                        new SecurityClass(Stated.none(), List.of(), Stated.none()),
                        List.of());
        Body body =
                BodyReader.read(
                        new BodyInput(
                                MappedText.identity(null, "Dear Sirs,\nwe hold shares.\n"),
                                0,
                                context,
                                List.of()));
        assertThat(body.findings())
                .anySatisfy(
                        f -> {
                            assertThat(f.code()).isEqualTo("items.none");
                            assertThat(f.message())
                                    .isEqualTo("No heading of an item was found in the schedule");
                        });
    }
}
