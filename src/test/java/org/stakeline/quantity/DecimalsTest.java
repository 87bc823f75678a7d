package org.stakeline.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "19,952,136 | 19952136",
                "11,615,772.8 | 11615772.8",
                "0 | 0",
                ".03 | 0.03",
                "12.20 | 12.20",
                "1000 | 1000"
            })
    void readsWhatPeoplePrint(String printed, String plain) {
        assertThat(Decimals.parse(printed).toPlainString()).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "1,00", "10,00,000", "1e5", "1.2.3", "12a", "--1", "1,234,56", "٣"})
    void refusesWhatIsNoPlainNumberAndQuotesIt(String printed) {
        assertThatThrownBy(() -> Decimals.parse(printed))
                .isInstanceOf(NumberFormatException.class)
                .hasMessage("not a plain decimal number: \"" + printed + "\"");
    }
}
