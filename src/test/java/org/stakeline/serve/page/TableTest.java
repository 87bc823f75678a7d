package org.stakeline.serve.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A table of a page as its address asks for it. */
class TableTest {

    private static final Table<Cell> TABLE =
            table(
                    new Cell.Figure(new BigDecimal("19952136")),
                    new Cell.Nothing(),
                    new Cell.Figure(new BigDecimal("9.50")),
                    new Cell.Words("none"),
                    new Cell.Day(LocalDate.of(2023, 5, 12)));

    private static Table<Cell> table(Cell... rows) {
        return new Table<>(
                "made",
                List.of(
                        Table.Head.words("value", "Value", cell -> cell),
                        Table.Head.filed("Also", cell -> Cell.words("x"))),
                List.of(rows));
    }

    private static Address asking(String name, String value) {
        return Address.of("/page").with("other.sort", "-a").with(name, value);
    }

    @Test
    void rowsStandAsTheyAreWhereNoOrderIsAskedFor() {
        assertThat(TABLE.listing(Address.of("/page")).rows()).isEqualTo(TABLE.rows());
    }

    @Test
    void numbersStandBeforeDaysBeforeWordsAndNothingLast() {
        assertThat(TABLE.listing(asking("made.sort", "value")).rows())
                .extracting(Object::toString)
                .containsExactly(
                        "Figure[value=9.50]",
                        "Figure[value=19952136]",
                        "Day[date=2023-05-12]",
                        "Words[text=none]",
                        "Nothing[]");
    }

    @Test
    void nothingStandsLastInATurnedOrderToo() {
        assertThat(TABLE.listing(asking("made.sort", "-value")).rows().getLast())
                .isInstanceOf(Cell.Nothing.class);
        assertThat(TABLE.listing(asking("made.sort", "-value")).columns().getFirst().order())
                .isEqualTo("descending");
    }

    @Test
    void rowsAreFoundByNumbersAndDaysAsPrinted() {
        assertThat(TABLE.listing(asking("made.q", "19,952")).rows()).hasSize(1);
        assertThat(TABLE.listing(asking("made.q", "may 2023")).rows()).hasSize(1);
        assertThat(TABLE.listing(asking("made.q", "NONE")).rows()).hasSize(1);
        assertThat(TABLE.listing(asking("made.q", "none x")).rows()).hasSize(1);
        assertThat(TABLE.listing(asking("made.q", "none y")).rows()).isEmpty();
    }

    @Test
    void whatIsAskedOfOtherTablesStays() {
        Listing<Cell> listing = TABLE.listing(asking("made.q", "none"));
        assertThat(listing.columns().getFirst().sort())
                .isEqualTo("/page?other.sort=-a&made.q=none&made.sort=value#made-h");
        assertThat(listing.search().kept())
                .containsExactly(java.util.Map.entry("other.sort", "-a"));
        assertThat(listing.pager().whole().file("csv"))
                .isEqualTo("/page/made.csv?other.sort=-a&made.q=none");
    }

    @Test
    void aLongTableIsCutIntoPages() {
        Table<Cell> table =
                table(IntStream.range(0, 60).mapToObj(Cell::number).toArray(Cell[]::new));
        Listing<Cell> second = table.listing(asking("made.page", "2"));
        assertThat(second.rows()).hasSize(25).first().isEqualTo(Cell.number(25));
        assertThat(second.pager().next()).contains("/page?other.sort=-a&made.page=3#made-h");
        assertThat(second.pager().shown("row")).isEqualTo("26–50 of 60 rows");
        assertThat(table.listing(asking("made.page", "9")).rows()).isEmpty();
    }

    @Test
    void aFileHasAllRowsThatAreAskedForAndAlsoWhatThePageLeavesOut() {
        Sheet sheet = TABLE.sheet("made", asking("made.q", "none"));
        assertThat(sheet.heads()).containsExactly("Value", "Also");
        assertThat(sheet.rows()).containsExactly(List.of(Cell.words("none"), Cell.words("x")));
    }

    @Test
    void whatCannotBeUnderstoodIsAnsweredWithWhatCould() {
        assertThatThrownBy(() -> TABLE.listing(asking("made.sort", "colour")))
                .hasMessage(
                        "made.sort is \"colour\"; this table is sorted by value, with a minus before the name to turn the order");
        assertThatThrownBy(() -> TABLE.listing(asking("made.page", "two")))
                .hasMessage("made.page is \"two\"; it is a number");
    }
}
