package org.stakeline.read.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakeline.evidence.MappedText;

import java.util.List;

class RecognisersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "May 12, 2023|2023-05-12",
                "12 May 2023|2023-05-12",
                "Dec.31,1999|1999-12-31",
                "5/12/23|2023-05-12",
                "12-31-99|1999-12-31",
                "2023-05-12|2023-05-12",
                "31st of March 2001|2001-03-31",
            })
    void readsDatesAsAmericanFilingsPrintThem(String printed, String date) {
        assertThat(Dates.first(printed, 0, printed.length()).orElseThrow().value())
                .hasToString(date);
    }

    @Test
    void aDayThatIsNotInTheCalendarAndARulesNumberAreNoDates() {
        assertThat(Dates.first("February 29, 2023", 0, 17)).isEmpty();
        assertThat(Dates.first("see 240.13d-1(a)", 0, 16)).isEmpty();
    }

    @Test
    void twoLinesOfATypedTextAreOneSentence() {
        String told = "(c) The fund sold 5,000 shares on the market on March 6,\n2006 at $3.10.";
        String typed = "A line that was typed\nas wide as the others\nand goes on\nbelow.\n\n";
        MappedText view = MappedText.identity(null, typed + told + "\n\n" + typed);
        Section part = new Section("item:5", view, typed.length(), typed.length() + told.length());

        assertThat(part.sentences()).extracting(Found::value).containsExactly(told);
    }

    @Test
    void theInitialsOfANameEndNoSentence() {
        String told =
                "It is managed by J.E. Alder Capital, LLC and held of K.L. Birch II, Inc., which sold.";

        assertThat(Sentences.of(told)).extracting(Found::value).containsExactly(told);
    }

    @Test
    void aNameThatALineBreakPartsAfterItsInitialIsInOneSentence() {
        String line =
                "A line as wide as those of a text that was not typed but set as a page of print for the reader's screen, and wider than any typewriter's.";
        String told = "Thomas A.\nAlder is the manager of Birch.";

        assertThat(Sentences.of(line + "\n" + told)).extracting(Found::value).contains(told);
        assertThat(Sentences.of(line + "\nIt is in Annex A.\nAlder sold."))
                .extracting(Found::value)
                .contains("Alder sold.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alder Master Fund, G.P.",
                "Alder S.à r.l.",
                "Alder Investments S.C.A.",
                "Alder Capital SCSp",
                "Alder Capital ULC",
                "Alder Energy SE",
                "Alder Industrier AB",
                "Alder GmbH & Co. KG",
                "Alder Coöperatief U.A.",
                "Alder S.A. de C.V.",
                "Alder A/S",
                "Alder Fund (Offshore), L.P.",
                "Alder Holdings (Cayman) II, L.P.",
                "Alder Company (Hong Kong) Limited",
            })
    void aNameHasItsWholeLegalFormAndWhatStandsInBrackets(String name) {
        assertThat(Cast.names("The shares are held by " + name + ", which votes them."))
                .extracting(Found::value)
                .containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It lies at 5 Elm Street SE, Leafton.",
                "THE SHARES ARE HELD BY ALDER AS TRUSTEE.",
                "The shares are held by the Fund (Birch) and others.",
                "The Alder GP votes.",
            })
    void capitalsInOtherWordsAreNoLegalForm(String text) {
        assertThat(Cast.names(text)).isEmpty();
    }

    @Test
    void twoFundsWithAndBetweenThemAreTwo() {
        assertThat(Cast.names("It advises Gum Fund, Holly Income Fund and Iris Value Fund."))
                .extracting(Found::value)
                .containsExactly("Gum Fund", "Holly Income Fund", "Iris Value Fund");
        assertThat(Cast.names("It is held by Gum Dividend and Income Trust."))
                .extracting(Found::value)
                .containsExactly("Gum Dividend and Income Trust");
        assertThat(Cast.names("It is held by Gum Trust and Savings Bank."))
                .extracting(Found::value)
                .containsExactly("Gum Trust and Savings Bank");
    }

    @Test
    void aNameBeginsAfterTheSentenceBefore() {
        assertThat(Cast.names("The shares are owned by BCD. BCD II LLC sold."))
                .extracting(Found::value)
                .containsExactly("BCD II LLC");
        assertThat(Cast.names("They are General Partners of Alder and Officers of Birch LLC."))
                .extracting(Found::value)
                .containsExactly("Birch LLC");
    }

    @Test
    void aNameAndASentenceDoNotGoOnInAnotherCell() {
        String table =
                "Name\tRelationship\nAlder GP LLC\tManager of Birch LLC\nCedar LLC\tOwner\n-\n";

        assertThat(Cast.names(table))
                .extracting(Found::value)
                .containsExactly("Alder GP LLC", "Birch LLC", "Cedar LLC");
        assertThat(Sentences.of(table))
                .extracting(Found::value)
                .contains("Alder GP LLC\tManager of Birch LLC");
    }

    @Test
    void aTermThatEndsAsNamesDoIsAPartyWhateverStandsBefore() {
        String name = "Alder Price Associates, Inc.";
        Cast cast = Cast.of(List.of(name), List.of(name + " (\"Price Associates\") sold shares."));

        assertThat(cast.one("Price Associates")).contains(name);
    }

    @Test
    void aLineOfATextThatIsNotTypedIsASentence() {
        String told = "Alder Fund, L.P.\nBirch Fund, L.P.";
        String line = "A paragraph that takes one line, however long it is, ".repeat(4) + ".\n";
        MappedText view = MappedText.identity(null, line + told + "\n" + line.repeat(3));
        Section part = new Section("item:2", view, line.length(), line.length() + told.length());

        assertThat(part.sentences())
                .extracting(Found::value)
                .containsExactly("Alder Fund, L.P.", "Birch Fund, L.P.");
    }

    @Test
    void readsNumbersAndLeavesBrokenOnes() {
        String text = "1,234 of 5.5 and 1,353,4681 or 2, 345";
        assertThat(Numbers.all(text, 0, text.length()))
                .extracting(f -> f.value().toPlainString())
                .containsExactly("1234", "5.5", "2345");
    }

    @Test
    void readsPercentsWithTheirBound() {
        assertThat(Percents.first("less than 1.0% of", 0, 17).orElseThrow().value())
                .hasToString("<1.0");
        assertThat(Percents.first("more than 5 percent", 0, 19).orElseThrow().value())
                .hasToString(">5");
        assertThat(Percents.first("5 shares", 0, 8)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[ ];false",
                "[X];true",
                "[x ];true",
                "/ /;false",
                "/X/;true",
                "|_|;false",
                "|X|;true",
                "( );false",
                "____;false",
                "__X__;true",
                "☐;false",
                "☒;true",
                "X;true"
            })
    void readsBoxesOfEveryMaking(String printed, boolean marked) {
        assertThat(Boxes.all(printed, 0, printed.length()))
                .extracting(Boxes.Box::marked)
                .isEqualTo(List.of(marked));
    }

    @Test
    void aLetterInAWordIsNoBox() {
        assertThat(Boxes.all("Xerox Corp. and/or Box Inc.", 0, 27)).isEmpty();
    }

    @Test
    void slipsAreForgivenByTheLengthOfTheWord() {
        assertThat(Likeness.alike("DISPOTIVE", "DISPOSITIVE")).isTrue();
        assertThat(Likeness.alike("AGREGATE", "AGGREGATE")).isTrue();
        assertThat(Likeness.alike("SOLE", "SALE")).isFalse();
        assertThat(Likeness.alike("SHARED", "SHARES")).isTrue();
        assertThat(Likeness.alike("PERSON", "PERCENT")).isFalse();
    }

    @Test
    void footnoteMarksEndWhereTheyEnd() {
        assertThat(FootnoteMarks.end("(1)(2) x", 0, 8)).isEqualTo(3);
        assertThat(FootnoteMarks.end("⁽¹⁾ x", 0, 5)).isEqualTo(3);
        assertThat(FootnoteMarks.end("** x", 0, 4)).isEqualTo(2);
        assertThat(FootnoteMarks.end("(see Item 5)", 0, 12)).isZero();
    }
}
