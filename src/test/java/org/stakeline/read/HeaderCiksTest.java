package org.stakeline.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakeline.compute.FilingBuilder;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Filer;
import org.stakeline.filing.ReportingPerson;

import java.util.List;

class HeaderCiksTest {

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // the same words, in EDGAR's order and in the form's
                "DOE JOHN Q                  | John Q. Doe                            | true",
                "ALDER PARTNERS L L C/CA     | Alder Partners, L.L.C.                 | true",
                "BIRCH BANK CORP /DE/        | Birch Bank Corporation                 | true",
                // an initial or a legal form left out on one side
                "DOE JOHN                    | John Q. Doe                            | true",
                "ALDER GROUP INC             | The Alder Group                        | true",
                "FIRST BANK OF OAK           | First Bank of Oak, N.A., as Trustee for the Elm Trust | true",
                // another person
                "ALDER GROUP INC             | Alder Holdings Inc                     | false",
                "ALDER GROUP INC             | Alder Group LP                         | false",
                "ALDER FUNDS                 | Alder Funds - Alder Growth Fund        | false",
                // a group's name is nobody's
                "ALDER GROUP INC ET AL       | Alder Group, Inc.                      | false",
            })
    void givesTheCikOfTheFilerOfTheSameName(String filer, String person, boolean same) {
        List<ReportingPerson> given =
                HeaderCiks.given(List.of(filer(filer, "0000000001")), persons(person));

        assertThat(given.getFirst().cik().value().isPresent()).isEqualTo(same);
    }

    @Test
    void givesNobodyACikThatTwoCoverPagesCouldHave() {
        List<ReportingPerson> given =
                HeaderCiks.given(
                        List.of(filer("DOE JOHN", "0000000001")),
                        persons("John Q. Doe", "John R. Doe"));

        assertThat(given).allSatisfy(p -> assertThat(p.cik().isPresent()).isFalse());
    }

    @Test
    void prefersTheFilerWhoseWordsAreTheSame() {
        List<ReportingPerson> given =
                HeaderCiks.given(
                        List.of(
                                filer("ALDER GROUP", "0000000001"),
                                filer("ALDER GROUP INC", "0000000002")),
                        persons("Alder Group, Inc."));

        assertThat(given.getFirst().cik().value()).contains("0000000002");
    }

    private static Filer filer(String name, String cik) {
        return new Filer(Stated.of(name), Stated.of(cik));
    }

    private static List<ReportingPerson> persons(String... names) {
        FilingBuilder filing = FilingBuilder.of("SC 13G");
        for (String name : names) {
            filing.typed(name, "OO");
        }
        return filing.build().persons();
    }
}
