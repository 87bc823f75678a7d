package org.stakeline.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "999 | 999",
                "1000 | 1,000",
                "19952136 | 19,952,136",
                "30321558.4709 | 30,321,558.4709",
                "442854.00 | 442,854.00",
                "-729402 | -729,402"
            })
    void thousandsAreApartAndAllPlacesKept(String digits, String shown) {
        assertThat(Figures.number(new BigDecimal(digits))).isEqualTo(shown);
    }

    @Test
    void wordsAmongNumbersStayAsTheyAre() {
        assertThat(Figures.number("1:2")).isEqualTo("1:2");
        assertThat(Figures.number("322,929,669 Class A Ordinary Shares"))
                .isEqualTo("322,929,669 Class A Ordinary Shares");
    }

    @Test
    void datesCannotBeMistaken() {
        assertThat(Figures.date(LocalDate.of(2023, 5, 12))).isEqualTo("12 May 2023 (Fri)");
        assertThat(Figures.moment(OffsetDateTime.parse("2023-05-15T16:31:07-04:00")))
                .isEqualTo("15 May 2023 (Mon), 16:31:07 -04:00");
    }

    @Test
    void oneIsNotSeveral() {
        assertThat(Figures.count(1, "filing")).isEqualTo("1 filing");
        assertThat(Figures.count(1204, "filing")).isEqualTo("1,204 filings");
    }

    @Test
    void aDiagramPutsEachNameBelowThoseThatControlIt() {
        Diagram diagram =
                Diagram.of(
                        List.of(
                                new Diagram.Link("A", "B", "owner", ""),
                                new Diagram.Link("B", "C", "holds", ""),
                                new Diagram.Link("A", "C", "controls", "")));
        assertThat(diagram.boxes()).extracting(Diagram.Box::y).isSorted().doesNotHaveDuplicates();
        assertThat(diagram.arrows())
                .extracting(Diagram.Arrow::aside)
                .containsExactly(false, false, true);
    }

    @Test
    void aCircleOfControlIsDrawnToo() {
        Diagram diagram =
                Diagram.of(
                        List.of(
                                new Diagram.Link("A", "B", "owner", ""),
                                new Diagram.Link("B", "A", "owner", "")));
        assertThat(diagram.boxes()).hasSize(2);
        assertThat(diagram.arrows()).hasSize(2);
    }
}
