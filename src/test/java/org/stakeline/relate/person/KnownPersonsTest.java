package org.stakeline.relate.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stakeline.relate.person.JudgementTest.made;
import static org.stakeline.relate.person.JudgementTest.with;
import static org.stakeline.relate.person.JudgementTest.withCik;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

class KnownPersonsTest {

    private static final int MANY = 400;
    private static final HandJudgements NONE = new HandJudgements(List.of());

    @Test
    void keepsTheReasonsOfEachJoin() {
        assertThat(
                        KnownPerson.among(
                                List.of(made("PN Alder Fund, L.P."), made("PN ALDER FUND LP"))))
                .singleElement()
                .satisfies(
                        p ->
                                assertThat(p.joins())
                                        .singleElement()
                                        .extracting(j -> j.judgement().reasons())
                                        .isEqualTo(
                                                "both are ALDER FUND LP with legal forms in one spelling"));
    }

    @Test
    void aThirdSpellingDoesNotJoinTwoThatDiffer() {
        Spelling first = with(made("IN John Doe Jr."), Trait.BESIDE, "X");
        Spelling second = with(made("IN John Doe Sr."), Trait.BESIDE, "X");
        Spelling third = with(made("IN JOHN DOE JR"), Trait.BESIDE, "X");
        assertThat(sizes(KnownPersons.among(List.of(first, second, third), NONE)))
                .containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void aBareNameThatTwoCiksHaveIsNeithers() {
        KnownPersons known =
                KnownPersons.among(
                        List.of(
                                withCik("CO Alder Group Inc.", "1"),
                                withCik("CO Alder Group Inc.", "2"),
                                made("CO Alder Group, Inc.")),
                        NONE);
        assertThat(known.persons()).hasSize(3);
        assertThat(known.apart())
                .extracting(j -> j.judgement().verdict())
                .containsExactlyInAnyOrder(Verdict.DIFFERENT, Verdict.UNDECIDED, Verdict.UNDECIDED);
    }

    @Test
    void aNameWithoutTheInitialIsNobodysOfTwo() {
        KnownPersons known =
                KnownPersons.among(
                        List.of(
                                with(made("IN John Q. Doe"), Trait.BESIDE, "X"),
                                with(made("IN John R. Doe"), Trait.BESIDE, "X"),
                                with(made("IN John Doe"), Trait.BESIDE, "X")),
                        NONE);
        assertThat(known.persons()).hasSize(3);
    }

    @Test
    void aRenamedRegistrantKeepsItsCikAndTheNameGoesToAnother() {
        Spelling before = withCik("PN Alder Management Company, LLP", "1");
        Spelling renamed = with(withCik("PN Alder Management Group LLP", "1"), Trait.FILING, "f2");
        Spelling successor = with(made("PN Alder Management Company LLP"), Trait.FILING, "f2");
        KnownPersons known = KnownPersons.among(List.of(before, renamed, successor), NONE);
        assertThat(known.persons())
                .extracting(
                        p ->
                                p.spellings().stream()
                                        .map(Spelling::printed)
                                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        Set.of(before.printed(), renamed.printed()), Set.of(successor.printed()));
    }

    @Test
    void whatIsPartedByHandStaysApartThoughAThirdIsLikeBoth() {
        Spelling one = made("PN Alder Fund, L.P.");
        Spelling other = made("PN ALDER FUND LP");
        Spelling third = made("PN Alder Fund LP");
        KnownPersons known =
                KnownPersons.among(List.of(one, other, third), hand(one, other, Verdict.DIFFERENT));
        assertThat(known.persons())
                .filteredOn(p -> p.spellings().contains(one))
                .singleElement()
                .satisfies(p -> assertThat(p.spellings()).containsExactly(one));
        assertThat(sizes(known)).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void whatIsJoinedByHandIsOnePersonThoughOneFilingHasBoth() {
        Spelling one = with(made("PN Alder Fund LP"), Trait.FILING, "f1");
        Spelling other = with(made("OO Birch LLC"), Trait.FILING, "f1");
        assertThat(sizes(KnownPersons.among(List.of(one, other), hand(one, other, Verdict.SAME))))
                .containsExactly(2);
    }

    @Test
    void aPartByHandStandsOverAJoinThatIsComputed() {
        Spelling alder = made("PN Alder Fund, L.P.");
        Spelling alike = made("PN ALDER FUND LP");
        Spelling birch = made("OO Birch LLC");
        HandJudgements byHand =
                new HandJudgements(
                        List.of(
                                judgement(1, alder, birch, Verdict.SAME),
                                judgement(2, alike, birch, Verdict.DIFFERENT)));
        KnownPersons known = KnownPersons.among(List.of(alder, alike, birch), byHand);
        assertThat(known.persons())
                .filteredOn(p -> p.spellings().contains(birch))
                .singleElement()
                .satisfies(p -> assertThat(p.spellings()).containsExactlyInAnyOrder(alder, birch));
    }

    @Test
    void judgementsByHandThatContradictEachOtherAreFound() {
        Spelling a = made("PN A Fund LP");
        Spelling b = made("PN B Fund LP");
        Spelling c = made("PN C Fund LP");
        HandJudgements byHand =
                new HandJudgements(
                        List.of(
                                judgement(1, a, b, Verdict.SAME),
                                judgement(2, b, c, Verdict.DIFFERENT)));
        assertThat(byHand.against(a.key(), c.key(), Verdict.SAME))
                .map(HandJudgement::number)
                .contains(2L);
        assertThat(byHand.against(b.key(), a.key(), Verdict.DIFFERENT))
                .map(HandJudgement::number)
                .contains(1L);
        assertThat(byHand.against(a.key(), c.key(), Verdict.DIFFERENT)).isEmpty();
    }

    @Test
    void theOrderOfTheSpellingsDoesNotMatter() {
        for (int seed = 0; seed < MANY; seed++) {
            Random chance = new Random(seed);
            List<Spelling> spellings = spellings(chance);
            KnownPersons known = KnownPersons.among(spellings, NONE);
            List<Spelling> other = new ArrayList<>(spellings);
            Collections.shuffle(other, chance);
            assertThat(KnownPersons.among(other, NONE)).as("seed " + seed).isEqualTo(known);
        }
    }

    @Test
    void noTwoThatDifferAreOnePerson() {
        for (int seed = 0; seed < MANY; seed++) {
            for (KnownPerson person :
                    KnownPersons.among(spellings(new Random(seed)), NONE).persons()) {
                for (Spelling one : person.spellings()) {
                    assertThat(person.spellings())
                            .as("seed " + seed)
                            .noneMatch(s -> Judgement.of(one, s).verdict() == Verdict.DIFFERENT);
                }
            }
        }
    }

    private static List<Spelling> spellings(Random chance) {
        SpellingBook book = new SpellingBook();
        int many = chance.nextInt(10);
        for (int i = 0; i < many; i++) {
            book.add(
                    spelling(
                            one(
                                    chance,
                                    "John Doe",
                                    "DOE JOHN",
                                    "John Q. Doe",
                                    "John R Doe",
                                    "John Doe Jr.",
                                    "Alder Fund LP",
                                    "Alder Fund, L.P.",
                                    "Alder Fund",
                                    "Alder Fund LLC",
                                    "Alder Group Inc"),
                            one(chance, "", "", "1", "2"),
                            one(chance, "", "IN", "PN"),
                            one(chance, "f1", "f2", "f3", "f4"),
                            one(chance, "", "X", "Y")));
        }
        return book.spellings();
    }

    private static String one(Random chance, String... some) {
        return some[chance.nextInt(some.length)];
    }

    private static Spelling spelling(
            String name, String cik, String type, String filing, String beside) {
        return Spelling.of(
                name,
                cik.isEmpty() ? Optional.empty() : Optional.of(cik),
                Optional.empty(),
                Map.of(
                        Trait.TYPE, type.isEmpty() ? Set.of() : Set.of(type),
                        Trait.FILING, Set.of(filing),
                        Trait.BESIDE, beside.isEmpty() ? Set.of() : Set.of(beside)));
    }

    private static List<Integer> sizes(KnownPersons known) {
        return known.persons().stream().map(p -> p.spellings().size()).toList();
    }

    private static HandJudgements hand(Spelling one, Spelling other, Verdict verdict) {
        return new HandJudgements(List.of(judgement(1, one, other, verdict)));
    }

    private static HandJudgement judgement(
            long number, Spelling one, Spelling other, Verdict verdict) {
        return new HandJudgement(number, one.key(), other.key(), verdict, "A", "b", Instant.EPOCH);
    }
}
