package org.stakeline.relate.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakeline.filing.PersonName;
import org.stakeline.filing.PersonType;

import java.util.List;
import java.util.Optional;
import java.util.Set;

class JudgementTest {

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // entities whose names are the same but for the spelling of the legal form
                "PN Alder Fund, L.P.   | PN ALDER FUND LP            | SAME",
                "CO Alder Inc.         | CO Alder, Incorporated      | SAME",
                // a name that leaves something out decides nothing alone
                "CO The Alder Group    | CO Alder Group, Inc.        | UNDECIDED",
                // an individual's name is not rare enough
                "IN DOE JOHN Q         | IN John Q. Doe              | UNDECIDED",
                "IN John Doe           | IN John Q. Doe              | UNDECIDED",
                // other persons
                "PN Alder Fund LP      | OO Alder Fund LLC           | UNDECIDED",
                "PN Alder Fund I LP    | PN Alder Fund II LP         | UNDECIDED",
                "IN John Doe Jr.       | IN John Doe                 | DIFFERENT",
                "IN John Alder         | CO John Alder               | DIFFERENT",
            })
    void judgesByTheNameAndTheType(String one, String other, Verdict verdict) {
        assertThat(Judgement.of(spelling(one, "f1", ""), spelling(other, "f2", "")).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void aNameWithTheSameContextIsOnePerson() {
        Judgement judgement =
                Judgement.of(
                        spelling("IN DOE JOHN Q", "f1", "ALDER FUND LP"),
                        spelling("IN John Q. Doe", "f2", "ALDER FUND LP"));

        assertThat(judgement.verdict()).isEqualTo(Verdict.SAME);
        assertThat(judgement.reasons())
                .isEqualTo(
                        "both have the words of DOE JOHN Q; both file with 1 of the same persons");
    }

    @Test
    void twoCoverPagesOfOneFilingAreTwoPersons() {
        Judgement judgement =
                Judgement.of(
                        spelling("CO Alder Group, Inc.", "f1", "X"),
                        spelling("CO The Alder Group", "f1", "X"));

        assertThat(judgement.verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(judgement.features())
                .filteredOn(f -> f.speaks() == Feature.Speaks.AGAINST)
                .extracting(Feature::words)
                .containsExactly("both have a cover page in one filing");
    }

    @Test
    void otherCiksAreOtherPersons() {
        assertThat(
                        Judgement.of(
                                        withCik("CO Alder Inc.", "0000000001"),
                                        withCik("CO Alder Inc.", "0000000002"))
                                .verdict())
                .isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void theSameCikIsOnePersonUnderAnyName() {
        assertThat(
                        Judgement.of(
                                        withCik("CO Alder Corp.", "0000000001"),
                                        withCik("CO Birch LLC", "0000000001"))
                                .verdict())
                .isEqualTo(Verdict.SAME);
    }

    @Test
    void aThirdSpellingDoesNotJoinTwoThatDiffer() {
        Spelling first = spelling("IN John Doe Jr.", "f1", "ALDER FUND LP");
        Spelling second = spelling("IN John Doe Sr.", "f2", "ALDER FUND LP");
        Spelling third = spelling("IN JOHN DOE JR", "f3", "ALDER FUND LP");

        assertThat(KnownPerson.among(List.of(first, second, third)))
                .extracting(p -> p.spellings().size())
                .containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void aBareNameThatTwoCiksHaveIsNeithers() {
        Spelling first = withCik("CO Alder Group Inc.", "0000000001");
        Spelling second = withCik("CO Alder Group Inc.", "0000000002");
        Spelling bare = spelling("CO Alder Group, Inc.", "f3", "");

        assertThat(KnownPerson.among(List.of(first, second, bare))).hasSize(3);
    }

    @Test
    void keepsTheReasonsOfEachJoin() {
        List<KnownPerson> persons =
                KnownPerson.among(
                        List.of(
                                spelling("PN Alder Fund, L.P.", "f1", ""),
                                spelling("PN ALDER FUND LP", "f2", "")));

        assertThat(persons)
                .singleElement()
                .satisfies(
                        p ->
                                assertThat(p.joins())
                                        .singleElement()
                                        .extracting(j -> j.judgement().reasons())
                                        .isEqualTo(
                                                "both are ALDER FUND LP with legal forms in one spelling"));
    }

    private static Spelling withCik(String typed, String cik) {
        Spelling bare = spelling(typed, "f-" + cik + typed.hashCode(), "");
        return new Spelling(
                bare.printed(),
                bare.name(),
                Optional.of(cik),
                bare.types(),
                bare.citizenships(),
                bare.filings(),
                bare.beside(),
                bare.issuers(),
                bare.filers());
    }

    /** A type and a name; the filing that has it; who else is on it. */
    private static Spelling spelling(String typed, String filing, String beside) {
        String name = typed.substring(3).strip();
        return new Spelling(
                name,
                PersonName.of(name),
                Optional.empty(),
                Set.of(PersonType.valueOf(typed.substring(0, 2))),
                Set.of(),
                Set.of(filing),
                beside.isEmpty() ? Set.of() : Set.of(beside),
                Set.of(),
                Set.of());
    }
}
