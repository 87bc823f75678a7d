package org.stakeline.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

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
}
