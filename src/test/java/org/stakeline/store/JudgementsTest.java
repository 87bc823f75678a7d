package org.stakeline.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stakeline.relate.person.Verdict;

import java.time.Instant;
import java.util.List;
import java.util.Map;

class JudgementsTest {

    abstract static class Contract extends StoreContract {

        private static final Instant THEN = NOW.plusSeconds(3600);

        Contract(TestDatabase database) {
            super(database);
        }

        private PersonRow person(String words) {
            return persons(words).getFirst();
        }

        private List<PersonRow> persons(String words) {
            return store.persons()
                    .list(words, PageRequest.first(10, PersonSort.NAME, false))
                    .rows();
        }

        private String spelling(String printed) {
            return store.persons().spellings(person(printed).id(), null).stream()
                    .filter(s -> s.printed().equals(printed))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }

        private Judged judge(String one, String other, Verdict verdict) {
            return store.judgements()
                    .judge(
                            new Judgements.Asked(
                                    spelling(one),
                                    spelling(other),
                                    verdict,
                                    "A. Counsel",
                                    "told by telephone"),
                            THEN);
        }

        private static JudgementRow done(Judged judged) {
            assertThat(judged).isInstanceOf(Judged.Done.class);
            return ((Judged.Done) judged).judgement();
        }

        private void twoUnlike() {
            store(Samples.filing("1").issuer("Aster").entity("Alder Fund LP").build());
            store(Samples.filing("2").issuer("Birch").entity("Birch Capital LLC").build());
        }

        @Test
        void aComputedJudgementIsKeptWithItsReasonsFeatureByFeature() {
            store(Samples.filing("1").entity("Example Fund, L.P.").build());
            store(Samples.filing("2").entity("EXAMPLE FUND LP").build());
            assertThat(store.judgements().inForce(person("example").id(), null))
                    .singleElement()
                    .satisfies(
                            judgement -> {
                                assertThat(judgement.verdict()).isEqualTo(Verdict.SAME);
                                assertThat(judgement.byHand()).isFalse();
                                assertThat(judgement.author()).isEqualTo("Stakeline " + VERSION);
                                assertThat(judgement.madeAt()).isEqualTo(NOW);
                                assertThat(judgement.features())
                                        .extracting(f -> f.name() + ": " + f.words())
                                        .containsExactly(
                                                "name: both are EXAMPLE FUND LP with legal forms in one spelling",
                                                "issuer: both hold of 1 of the same issuers");
                            });
        }

        @Test
        void aJudgementByHandJoinsWhatIsUnlike() {
            twoUnlike();
            JudgementRow made = done(judge("Alder Fund LP", "Birch Capital LLC", Verdict.SAME));
            assertThat(made.byHand()).isTrue();
            assertThat(made.author()).isEqualTo("A. Counsel");
            assertThat(made.reason()).isEqualTo("told by telephone");
            assertThat(made.madeAt()).isEqualTo(THEN);
            assertThat(persons(null))
                    .singleElement()
                    .extracting(PersonRow::spellings)
                    .isEqualTo(2L);
            assertThat(store.persons().latest(person("alder").id(), null)).hasSize(2);
        }

        @Test
        void aJoinByHandJoinsTwoPersonsWithAllTheirSpellings() {
            store(Samples.filing("1").entity("Alder Fund LP").build());
            store(Samples.filing("2").entity("ALDER FUND, L.P.").build());
            store(Samples.filing("3").issuer("Birch").entity("Birch Capital LLC").build());
            store(Samples.filing("4").issuer("Birch").entity("Birch Capital, L.L.C.").build());
            done(
                    store.judgements()
                            .judge(
                                    new Judgements.Asked(
                                            person("alder").id(),
                                            person("birch").id(),
                                            Verdict.SAME,
                                            "A",
                                            "b"),
                                    THEN));
            assertThat(persons(null))
                    .singleElement()
                    .extracting(PersonRow::spellings)
                    .isEqualTo(4L);
        }

        @Test
        void aPartByHandPartsOneSpellingFromAllTheRest() {
            store(Samples.filing("1").entity("Alder Fund LP").build());
            store(Samples.filing("2").entity("ALDER FUND, L.P.").build());
            store(Samples.filing("3").entity("Alder Fund Limited Partnership").build());
            String parted = spelling("ALDER FUND, L.P.");
            done(
                    store.judgements()
                            .judge(
                                    new Judgements.Asked(
                                            parted,
                                            person("alder").id(),
                                            Verdict.DIFFERENT,
                                            "A",
                                            "b"),
                                    THEN));
            assertThat(persons(null))
                    .extracting(PersonRow::spellings)
                    .containsExactlyInAnyOrder(2L, 1L);
            store(Samples.filing("4").issuer("Birch").entity("Alder Fund LP").build());
            assertThat(persons(null))
                    .as("a filing that comes later changes nothing of that")
                    .extracting(PersonRow::spellings)
                    .containsExactlyInAnyOrder(2L, 1L);
        }

        @Test
        void aWithdrawalIsARowOfItsOwnAndTheJudgementStays() {
            twoUnlike();
            JudgementRow made = done(judge("Alder Fund LP", "Birch Capital LLC", Verdict.SAME));
            List<String> before = dump().get("judgements");
            JudgementRow withdrawn =
                    done(
                            store.judgements()
                                    .withdraw(
                                            made.number(),
                                            "B. Counsel",
                                            "it was the other fund",
                                            THEN.plusSeconds(60)));
            assertThat(withdrawn.withdrawn())
                    .isEqualTo(
                            new JudgementRow.Withdrawal(
                                    "B. Counsel", "it was the other fund", THEN.plusSeconds(60)));
            assertThat(dump().get("judgements")).isEqualTo(before);
            assertThat(dump().get("withdrawals")).hasSize(1);
            assertThat(persons(null)).hasSize(2);
            assertThat(store.judgements().of(person("alder").id())).containsExactly(withdrawn);
            assertThat(store.judgements().inForce(person("alder").id(), null)).isEmpty();
        }

        @Test
        void asKnownAtAMomentThePersonHasTheSpellingsOfThatTime() {
            twoUnlike();
            String alder = person("alder").id();
            JudgementRow made = done(judge("Alder Fund LP", "Birch Capital LLC", Verdict.SAME));
            store.judgements().withdraw(made.number(), "B", "c", THEN.plusSeconds(60));
            assertThat(store.persons().spellings(alder, THEN.minusSeconds(1))).hasSize(1);
            assertThat(store.persons().spellings(alder, THEN)).hasSize(2);
            assertThat(store.persons().latest(alder, THEN.plusSeconds(59))).hasSize(2);
            assertThat(store.judgements().inForce(alder, THEN)).hasSize(1);
            assertThat(store.persons().spellings(alder, THEN.plusSeconds(60))).hasSize(1);
        }

        @Test
        void aContradictionIsRefusedAndNamesTheEarlierJudgement() {
            twoUnlike();
            JudgementRow made = done(judge("Alder Fund LP", "Birch Capital LLC", Verdict.SAME));
            assertThat(judge("Birch Capital LLC", "Alder Fund LP", Verdict.DIFFERENT))
                    .isEqualTo(
                            new Judged.Contradicted(
                                    "Judgement "
                                            + made.number()
                                            + ", which A. Counsel made on 2024-03-01, says that \"Alder Fund LP\" and \"Birch Capital LLC\" "
                                            + "are the same person: \"told by telephone\" Withdraw it first, if it does not hold."));
        }

        @Test
        void aContradictionThroughAThirdSpellingIsRefusedToo() {
            twoUnlike();
            store(Samples.filing("3").issuer("Cedar").entity("Cedar Trust Company").build());
            JudgementRow parted =
                    done(judge("Alder Fund LP", "Cedar Trust Company", Verdict.DIFFERENT));
            done(judge("Alder Fund LP", "Birch Capital LLC", Verdict.SAME));
            assertThat(judge("Birch Capital LLC", "Cedar Trust Company", Verdict.SAME))
                    .isInstanceOfSatisfying(
                            Judged.Contradicted.class,
                            c ->
                                    assertThat(c.words())
                                            .startsWith("Judgement " + parted.number() + ",")
                                            .contains("different persons"));
        }

        @Test
        void whatIsMissingIsSaidAndNothingIsKept() {
            twoUnlike();
            Map<String, List<String>> before = dump();
            String alder = spelling("Alder Fund LP");
            String birch = spelling("Birch Capital LLC");
            assertThat(asked(alder, birch, " ", "because"))
                    .isEqualTo(
                            new Judged.Incomplete(
                                    "A judgement by hand has an author: say who you are."));
            assertThat(asked(alder, birch, "A", ""))
                    .isEqualTo(new Judged.Incomplete("A judgement by hand has a reason: say why."));
            assertThat(asked(alder, "nobody", "A", "b"))
                    .isEqualTo(new Judged.Unknown("There is no spelling or person nobody here."));
            assertThat(asked(alder, alder, "A", "b"))
                    .isEqualTo(
                            new Judged.Incomplete(
                                    "The two are one spelling; a judgement is on two of them."));
            assertThat(store.judgements().withdraw(99, "A", "b", THEN))
                    .isEqualTo(new Judged.Unknown("There is no judgement 99 here."));
            assertThat(dump()).isEqualTo(before);
        }

        private Judged asked(String one, String other, String author, String reason) {
            return store.judgements()
                    .judge(new Judgements.Asked(one, other, Verdict.SAME, author, reason), THEN);
        }

        @Test
        void nothingIsWithdrawnTwiceAndNothingComputedIs() {
            twoUnlike();
            JudgementRow made = done(judge("Alder Fund LP", "Birch Capital LLC", Verdict.SAME));
            store.judgements().withdraw(made.number(), "B. Counsel", "no", THEN);
            assertThat(store.judgements().withdraw(made.number(), "C", "again", THEN))
                    .isEqualTo(
                            new Judged.Contradicted(
                                    "Judgement "
                                            + made.number()
                                            + " was withdrawn on 2024-03-01 by B. Counsel already: \"no\""));
            store(Samples.filing("3").entity("Alder Fund, L.P.").build());
            JudgementRow computed =
                    store.judgements().inForce(person("alder").id(), null).getFirst();
            assertThat(store.judgements().withdraw(computed.number(), "C", "no", THEN))
                    .isInstanceOf(Judged.Contradicted.class);
        }

        @Test
        void aComputedJudgementThatDoesNotHoldAnyMoreIsWithdrawnAndKept() {
            store(Samples.filing("1").entity("Alder Fund, L.P.").build());
            store(Samples.filing("2").entityWithCik("Alder Fund LP", "0000000021").build());
            assertThat(persons(null)).hasSize(1);
            store(Samples.filing("3").entityWithCik("Alder Fund LP", "0000000022").build());
            assertThat(persons(null)).hasSize(3);
            assertThat(store.judgements().of(person("Alder Fund, L.P.").id()))
                    .filteredOn(j -> j.withdrawn() != null)
                    .singleElement()
                    .satisfies(
                            j -> {
                                assertThat(j.verdict()).isEqualTo(Verdict.SAME);
                                assertThat(j.withdrawn().author()).isEqualTo("Stakeline 1.0");
                            });
        }
    }

    @Nested
    class OnH2 extends Contract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgresql extends Contract {
        OnPostgresql() {
            super(TestDatabase.POSTGRESQL);
        }
    }
}
