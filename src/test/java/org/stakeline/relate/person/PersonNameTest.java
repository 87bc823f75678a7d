package org.stakeline.relate.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakeline.compute.FilingBuilder;
import org.stakeline.filing.PersonName;

import java.util.List;

class PersonNameTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Gabelli Funds, LLC | GABELLI FUNDS LLC",
                "A Fund, L.P. | A FUND LP",
                "A Fund, L. P. | A Fund LP",
                "A Fund Limited Partnership | A Fund, L.P.",
                "Ruby Finance Holdings Limited | RUBY FINANCE HOLDINGS LTD.",
                "An Adviser Limited Liability Company | An Adviser L.L.C.",
                "The Goldman Sachs Group, L.P. | Goldman Sachs Group LP",
                "Smith & Sons Corporation | SMITH AND SONS CORP",
                "Citibank, N.A. | CITIBANK NA",
                "Société Générale S.A. | Societe Generale SA",
                "New Name Inc. (f/k/a Old Name Inc.) | New Name, Incorporated",
                "Mr. Kui Tang | Kui Tang",
                "O'Neill Partners | O’Neill Partners",
            })
    void isSpelledTheSame(String one, String other) {
        assertThat(PersonName.of(one).isSpelledAs(PersonName.of(other))).isTrue();
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A Parallel Fund III, L.P. | A Parallel-A Fund III, L.P.",
                "A Fund II, L.P. | A Fund III, L.P.",
                "A Fund, L.P. | A Fund, LLC",
                "A Capital GP LLC | A Capital LLC",
            })
    void isSpelledOtherwise(String one, String other) {
        assertThat(PersonName.of(one).isSpelledAs(PersonName.of(other))).isFalse();
    }

    @Test
    void hasTheSameWordsInAnotherOrder() {
        assertThat(PersonName.of("MULLEN DAVID B").hasTheWordsOf(PersonName.of("David B. Mullen")))
                .isTrue();
        assertThat(PersonName.of("MULLEN DAVID").hasTheWordsOf(PersonName.of("David B. Mullen")))
                .isFalse();
    }

    @Test
    void nothingIsSpelledAsNothing() {
        assertThat(PersonName.of("").isSpelledAs(PersonName.of(" "))).isFalse();
        assertThat(PersonName.of("").isShortFor(PersonName.of("A Fund"))).isFalse();
    }

    @Test
    void findsThePersonThatAShortNameMeans() {
        NamedPersons persons =
                NamedPersons.of(
                        FilingBuilder.of("SC 13D")
                                .eachShares(
                                        "1",
                                        "1",
                                        "Ruby Finance Holdings Ltd.",
                                        "FountainVest China Capital Partners GP3 Ltd.")
                                .build()
                                .persons());
        assertThat(persons.find("Ruby Holdings")).contains(0);
        assertThat(persons.find("FountainVest")).contains(1);
        assertThat(persons.find("RUBY FINANCE HOLDINGS LIMITED")).contains(0);
        assertThat(persons.find("FountainVest China Capital Partners Fund III, L.P.")).isEmpty();
        assertThat(persons.find("Ruby Finance Investment Ltd.")).isEmpty();
        assertThat(persons.find("Citibank, N.A.")).isEmpty();
    }

    @Test
    void findsNobodyWhereAShortNameMayMeanTwo() {
        NamedPersons persons =
                NamedPersons.of(
                        FilingBuilder.of("SC 13D")
                                .eachShares("1", "1", "Alpha Fund One LP", "Alpha Fund Two LP")
                                .build()
                                .persons());
        assertThat(persons.find("Alpha Fund")).isEmpty();
        assertThat(List.of(persons.find("Alpha Fund One"), persons.find("Alpha Fund Two LP")))
                .containsExactly(java.util.Optional.of(0), java.util.Optional.of(1));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "DOE JOHN | John Q. Doe | true",
                "Alder Group | The Alder Group, Inc. | true",
                "Alder Group LP | Alder Group LLC | false",
                "John R. Doe | John Q. Doe | false",
                "Alder | Alder Inc. | false",
                "Alder Group | Alder Group Holdings | false",
            })
    void mayLeaveOutAFormOrAnInitial(String one, String other, boolean may) {
        assertThat(PersonName.of(one).leavesOutAFormOrInitialOf(PersonName.of(other)))
                .isEqualTo(may);
        assertThat(PersonName.of(other).leavesOutAFormOrInitialOf(PersonName.of(one)))
                .isEqualTo(may);
    }
}
