package org.stakeline.relate.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakeline.filing.PersonName;
import org.stakeline.relate.person.Feature.Speaks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
                "PN Alder Fund Limited Partnership | PN Alder Fund L.P. | SAME",
                "CO Erle Handels GmbH  | CO Erle Handels Gesellschaft mit beschränkter Haftung | SAME",
                "CO Erle S.à r.l.      | CO ERLE SARL                | SAME",
                // a name that leaves something out decides nothing alone
                "CO The Alder Group    | CO Alder Group, Inc.        | UNDECIDED",
                // nor does a legal form and its translation
                "CO Erle Handels AG    | CO Erle Handels Inc.        | UNDECIDED",
                // an individual's name is not rare enough
                "IN DOE JOHN Q         | IN John Q. Doe              | UNDECIDED",
                "IN John Doe           | IN John Q. Doe              | UNDECIDED",
                // other persons
                "PN Alder Fund LP      | OO Alder Fund LLC           | UNDECIDED",
                "PN Alder Fund I LP    | PN Alder Fund II LP         | UNDECIDED",
                "IN John Doe Jr.       | IN John Doe                 | DIFFERENT",
                "IN John Q. Doe        | IN John R. Doe              | DIFFERENT",
                "IN John Alder         | CO John Alder               | DIFFERENT",
            })
    void judgesByTheNameAndTheType(String one, String other, Verdict verdict) {
        assertThat(Judgement.of(made(one), made(other)).verdict()).isEqualTo(verdict);
        assertThat(Judgement.of(made(other), made(one)).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "BESIDE     | both file with 1 of the same persons",
                "ISSUER     | both hold of 1 of the same issuers",
                "FILER      | both file through 1 of the same filers",
                "ADDRESS    | the filings of both give the address X",
                "IRS_NUMBER | both have the IRS number X",
            })
    void aLikeNameInOneContextIsOnePerson(Trait trait, String words) {
        Spelling one = with(made("IN DOE JOHN Q"), trait, "X");
        Spelling other = with(made("IN John Q. Doe"), trait, "X");
        Judgement judgement = Judgement.of(one, other);
        assertThat(judgement.verdict()).isEqualTo(Verdict.SAME);
        assertThat(judgement.reasons()).isEqualTo("both have the words of DOE JOHN Q; " + words);
    }

    @ParameterizedTest
    @CsvSource({"BESIDE", "ISSUER", "FILER", "ADDRESS", "IRS_NUMBER"})
    void noContextJoinsUnlikeNames(Trait trait) {
        assertThat(
                        Judgement.of(
                                        with(made("PN Alder Fund LP"), trait, "X"),
                                        with(made("PN Birch Fund LP"), trait, "X"))
                                .verdict())
                .isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void otherIrsNumbersLeaveAnEntityUndecided() {
        Judgement judgement =
                Judgement.of(
                        with(made("PN Alder Fund LP"), Trait.IRS_NUMBER, "12-3456789"),
                        with(made("PN ALDER FUND, L.P."), Trait.IRS_NUMBER, "98-7654321"));
        assertThat(judgement.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(judgement.reasons()).contains("the IRS numbers are 12-3456789 and 98-7654321");
    }

    @Test
    void aSeriesIsNoInitial() {
        Spelling six = with(made("PN Alder Founders Fund VI, L.P."), Trait.BESIDE, "X");
        Spelling sixB = with(made("PN Alder Founders Fund VI-B, L.P."), Trait.BESIDE, "X");
        assertThat(Judgement.of(six, sixB).verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void aFormerNameOnTheCoverPageIsThePersonsName() {
        Spelling now =
                with(
                        made("CO Cedar Inc. (f/k/a Alder Group, Inc.)"),
                        Trait.FORMER_NAME,
                        "Alder Group, Inc.");
        Judgement judgement = Judgement.of(now, made("CO ALDER GROUP INC"));
        assertThat(judgement.verdict()).isEqualTo(Verdict.SAME);
        assertThat(judgement.reasons())
                .isEqualTo("Cedar Inc. (f/k/a Alder Group, Inc.) was ALDER GROUP INC before");
    }

    @Test
    void aFormerNameInTheHeaderNeedsMoreBesideIt() {
        Spelling now = with(made("CO Cedar Inc."), Trait.HEADER_FORMER_NAME, "ALDER GROUP INC");
        Spelling before = made("CO Alder Group, Inc.");
        assertThat(Judgement.of(now, before).verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(
                        Judgement.of(
                                        with(now, Trait.ADDRESS, "1 ELM, 06830"),
                                        with(before, Trait.ADDRESS, "1 ELM, 06830"))
                                .verdict())
                .isEqualTo(Verdict.SAME);
    }

    @Test
    void aLegalFormAndItsTranslationAreOnePersonInOneContext() {
        assertThat(
                        Judgement.of(
                                        with(made("CO Erle Handels AG"), Trait.ISSUER, "1"),
                                        with(made("CO Erle Handels Corp."), Trait.ISSUER, "1"))
                                .verdict())
                .isEqualTo(Verdict.SAME);
    }

    @Test
    void twoCoverPagesOfOneFilingAreTwoPersons() {
        Judgement judgement =
                Judgement.of(
                        with(made("CO Alder Group, Inc."), Trait.FILING, "f1"),
                        with(made("CO The Alder Group"), Trait.FILING, "f1"));

        assertThat(judgement.verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(judgement.features())
                .filteredOn(f -> f.speaks() == Speaks.AGAINST)
                .extracting(Feature::words)
                .containsExactly("both have a cover page in one filing");
    }

    @Test
    void otherCiksAreOtherPersons() {
        assertThat(
                        Judgement.of(withCik("CO Alder Inc.", "1"), withCik("CO Alder Inc.", "2"))
                                .verdict())
                .isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void theSameCikDecidesWhereTheNamesHaveAWordInCommon() {
        assertThat(
                        Judgement.of(withCik("CO Alder Corp.", "1"), withCik("OO Alder LLC", "1"))
                                .verdict())
                .isEqualTo(Verdict.SAME);
        assertThat(
                        Judgement.of(withCik("CO Alder Corp.", "1"), withCik("OO Birch LLC", "1"))
                                .verdict())
                .isEqualTo(Verdict.UNDECIDED);
    }

    static Spelling made(String typed) {
        String name = typed.substring(3).strip();
        return Spelling.of(
                name,
                Optional.empty(),
                Optional.empty(),
                Map.of(Trait.TYPE, Set.of(typed.substring(0, 2))));
    }

    static Spelling withCik(String typed, String cik) {
        Spelling bare = made(typed);
        return new Spelling(
                bare.printed(),
                Optional.of(cik),
                Optional.empty(),
                PersonName.of(bare.printed()),
                bare.traits());
    }

    static Spelling with(Spelling spelling, Trait trait, String... told) {
        Map<Trait, Set<String>> traits = new EnumMap<>(Trait.class);
        traits.putAll(spelling.traits());
        traits.put(trait, Set.copyOf(List.of(told)));
        return new Spelling(
                spelling.printed(), spelling.cik(), spelling.within(), spelling.name(), traits);
    }
}
