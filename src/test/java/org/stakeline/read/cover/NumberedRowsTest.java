package org.stakeline.read.cover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Era;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.read.text.PlainText;

/** Rows that are told by their numbers alone, and numbers that stand close to something else. */
class NumberedRowsTest {

    private static final String NUMBERS_ALONE =
            """
            SCHEDULE 13D

            Amendment No. 2
            Teasel Ridge Inc.
            common stock
            Cusip # 12345Q108

            Cusip # 12345Q108
            Item 1:\tReporting Person - Sorrel Holdings Corp. - (Tax ID:  12-3456789)
            Item 4:\tPF
            Item 6:\tState of Vermont
            Item 7:\t51,200
            Item 8:\tNone
            Item 9:\t431,900
            Item 10:\tNone
            Item 11:\t440,100
            Item 13:\t8.25%
            Item 14:\tHC

            Item 1.\tSecurity and Issuer.
            """;

    private static final String RULES_RUN_ON =
            """
            SCHEDULE 13D
            Teasel Ridge Inc.
            (Name of Issuer)
            ____________________________________________________
            l.   NAME OF REPORTING PERSON
                 S.S. or I.R.S. IDENTIFICATION NO. OF ABOVE PERSON
            Ada Merrow@
            ____________________________________________________2.   CHECK
            THE APPROPRIATE BOX IF A MEMBER OF A GROUP*        (a) x
                                                               (b)
            ____________________________________________________
            3.   SEC USE ONLY
            ____________________________________________________
            4.   SOURCE OF FUNDS:  wc
            ____________________________________________________
            6.   CITIZENSHIP OR PLACE OF ORGANIZATION
            United States
                                7.   SOLE VOTING POWER - 12,345
                                8.   SHARED VOTING POWER - 0
                                9.   SOLE DISPOSITIVE POWER - 12,345
                                10.  SHARED DISPOSITIVE POWER - 0
            11.  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING
            PERSON - 12,345
            13.  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)
            6.05
            ____________________________________________________14.  TYPE OF
            REPORTING PERSON*
            IN
            """;

    @Test
    void rowsWithNumbersAloneAreNumberedAsOnTheScheduleThatHasRows13And14() {
        ReportingPerson person = person(NUMBERS_ALONE);

        assertThat(shown(person.name())).isEqualTo("Sorrel Holdings Corp.");
        assertThat(shown(person.citizenship())).isEqualTo("State of Vermont");
        assertThat(shown(person.aggregate())).isEqualTo("440100");
        assertThat(shown(person.percent())).isEqualTo("8.25");
        assertThat(person.types()).hasSize(1);
    }

    @Test
    void rowsWithNumbersAloneThatEndAtTwelveAreThoseOfASchedule13G() {
        String g =
                NUMBERS_ALONE
                        .replace("13D", "13G")
                        .replaceAll("Item 1[034]:.*\n", "")
                        .replace("Item 11:\t440,100", "Item 11:\t6.1%\nItem 12:\tIA")
                        .replace("Item 4:\tPF", "Item 4:\tVermont")
                        .replace("Item 6:\tState of Vermont", "Item 5:\t7,100\nItem 6:\t0");

        assertThat(shown(person(g).citizenship())).isEqualTo("Vermont");
        assertThat(shown(person(g).aggregate())).isEqualTo("431900");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " - ###-##-####", " - 12-345-6789", " - 12-3456789"})
    void theNumberOfTheNextRowAtTheEndOfARuleIsNoPartOfTheName(String number) {
        ReportingPerson person = person(RULES_RUN_ON.replace("@", number));

        assertThat(shown(person.name())).isEqualTo("Ada Merrow");
        assertThat(shown(person.percent())).isEqualTo("6.05");
    }

    @Test
    void codesInSmallLettersMayStandAfterAColon() {
        assertThat(person(RULES_RUN_ON.replace("@", "")).funds()).hasSize(1);
    }

    private static ReportingPerson person(String text) {
        return CoverReader.read(PlainText.of(null, text), Era.TEXT).persons().getFirst();
    }

    private static String shown(Stated<?> stated) {
        return stated.value().map(Object::toString).orElse("-");
    }
}
