package org.stakeline.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stakeline.relate.person.Trait;

import java.time.Instant;
import java.util.List;

class PersonsTest {

    abstract static class Contract extends StoreContract {

        Contract(TestDatabase database) {
            super(database);
        }

        private List<PersonRow> list(String words) {
            return store.persons()
                    .list(words, PageRequest.first(10, PersonSort.NAME, false))
                    .rows();
        }

        @Test
        void anEntitysSpellingsThatDifferInSignsAndLegalFormAreOnePerson() {
            store(Samples.filing("1").entity("Example Fund, L.P.").build());
            store(Samples.filing("2").issuer("Aster").entity("EXAMPLE FUND LP").build());
            store(
                    Samples.filing("3")
                            .issuer("Birch")
                            .entity("Example Fund Limited Partnership")
                            .build());
            assertThat(list(null))
                    .singleElement()
                    .satisfies(
                            person -> {
                                assertThat(person.spellings()).isEqualTo(3);
                                assertThat(person.filings()).isEqualTo(3);
                                assertThat(person.issuers()).isEqualTo(3);
                                assertThat(store.persons().byId(person.id())).contains(person);
                            });
        }

        @Test
        void aCikIsOnePersonUnderAllItsNamesThatHaveAWordInCommon() {
            store(Samples.filing("1").entityWithCik("Aster L.P.", "0000000021").build());
            store(Samples.filing("2").entityWithCik("Aster Holding LLC", "0000000021").build());
            store(Samples.filing("3").entityWithCik("Birch Inc", "0000000021").build());
            assertThat(list(null))
                    .extracting(PersonRow::spellings)
                    .containsExactlyInAnyOrder(2L, 1L);
            assertThat(list("Aster").getFirst().id()).isEqualTo("0000000021");
        }

        @Test
        void aCikThatOneFilingGivesToTwoNamesIsNeithers() {
            store(
                    Samples.filing("1")
                            .entityWithCik("First Fund L.P.", "0000000021")
                            .entityWithCik("Second Fund LLC", "0000000021")
                            .build());
            assertThat(list(null)).extracting(PersonRow::cik).containsExactly(null, null);
        }

        @Test
        void anIndividualsNameIsTwoPeoplesUntilMoreIsKnown() {
            store(Samples.filing("1").issuer("Aster").person("Ann Example", "1", "1").build());
            store(Samples.filing("2").issuer("Birch").person("Ann Example", "1", "1").build());
            assertThat(list("ann")).hasSize(2);
            store(
                    Samples.filing("3")
                            .issuer("Aster")
                            .person("Ann Example", "1", "1")
                            .entity("Example Capital LLC")
                            .build());
            store(
                    Samples.filing("4")
                            .issuer("Birch")
                            .person("Ann Example", "1", "1")
                            .entity("Example Capital, L.L.C.")
                            .build());
            assertThat(list("ann"))
                    .singleElement()
                    .satisfies(p -> assertThat(p.filings()).isEqualTo(4));
        }

        @Test
        void aSpellingTellsWhatTheFilingsTellUnderIt() {
            store(Samples.filing("1").entityWithCik("Aster L.P.", "0000000021").build());
            assertThat(store.persons().spellings("0000000021", null))
                    .singleElement()
                    .satisfies(
                            spelling -> {
                                assertThat(spelling.printed()).isEqualTo("Aster L.P.");
                                assertThat(spelling.told().get(Trait.TYPE)).containsExactly("CO");
                                assertThat(spelling.told().get(Trait.CITIZENSHIP))
                                        .containsExactly("Delaware");
                            });
        }

        @Test
        void personsAreFoundByAnySpellingAndCik() {
            store(Samples.filing("1").personWithCik("Ann", "0000000021", "1", "1").build());
            store(Samples.filing("2").person("Bea", "1", "1").build());
            store(Samples.filing("3").entity("Example Fund, L.P.").build());
            store(Samples.filing("4").entity("EXAMPLE FUND LIMITED PARTNERSHIP").build());
            assertThat(list("ann")).hasSize(1);
            assertThat(list("00021")).hasSize(1);
            assertThat(list("limited part")).isEqualTo(list("fund, l.p."));
            assertThat(list("_nn")).isEmpty();
            assertThat(store.persons().byId("none")).isEmpty();
        }

        @Test
        void thePersonIsFoundUnderTheIdOfEachSpelling() {
            store(Samples.filing("1").entity("Example Fund, L.P.").build());
            store(Samples.filing("2").entityWithCik("Example Fund LP", "0000000021").build());
            PersonRow person = list(null).getFirst();
            assertThat(person.id()).isEqualTo("0000000021");
            assertThat(store.persons().spellings(person.id(), null))
                    .hasSize(2)
                    .allSatisfy(s -> assertThat(store.persons().byId(s.id())).contains(person));
        }

        @Test
        void aListIsSortedByEveryColumn() {
            store(Samples.filing("1").person("Ann", "1", "1").eventDate("2020-01-01").build());
            store(Samples.filing("2").person("Bea", "1", "1").build());
            for (PersonSort sort : PersonSort.values()) {
                assertThat(store.persons().list(null, PageRequest.first(10, sort, true)).rows())
                        .as(sort.name())
                        .hasSize(2);
            }
        }

        @Test
        void aPersonHasOnePositionInEachIssuerAndClass() {
            store(
                    Samples.filing("1")
                            .issuer("Aster")
                            .eventDate("2020-01-01")
                            .personWithCik("Ann", "0000000021", "1", "1")
                            .build());
            store(
                    Samples.filing("2")
                            .issuer("Aster")
                            .eventDate("2021-01-01")
                            .personWithCik("Ann", "0000000021", "9", "9")
                            .build());
            store(
                    Samples.filing("3")
                            .issuer("Birch")
                            .eventDate("2021-01-01")
                            .personWithCik("Ann", "0000000021", "3", "3")
                            .build());
            store(
                    Samples.filing("4")
                            .issuer("Birch")
                            .cusip("123456789")
                            .eventDate("2020-01-01")
                            .personWithCik("Ann", "0000000021", "5", "5")
                            .build());
            String ann = list("ann").getFirst().id();
            assertThat(store.persons().latest(ann, null))
                    .extracting(p -> p.issuer().name() + " " + p.percent())
                    .containsExactly("Aster 9", "Birch 5", "Birch 3");
            assertThat(store.persons().positions(ann, null)).hasSize(4);
            assertThat(store.persons().latest(ann, NOW.minusSeconds(1))).isEmpty();
        }

        @Test
        void aPersonWithoutANameIsNobodyElse() {
            store(Samples.filing("1").person("", "1", "1").build());
            store(Samples.filing("2").person("...", "1", "1").build());
            store(Samples.filing("3").person("...", "1", "1").build());
            assertThat(list(null)).hasSize(3);
        }

        @Test
        void theOrderInWhichFilingsComeDoesNotMatter() {
            List<Samples.Sample> samples =
                    List.of(
                            Samples.filing("1").entity("Example Fund, L.P.").build(),
                            Samples.filing("2")
                                    .entityWithCik("Example Fund LP", "0000000021")
                                    .build(),
                            Samples.filing("3")
                                    .entityWithCik("Aster Fund LP", "0000000022")
                                    .build(),
                            Samples.filing("4")
                                    .entityWithCik("Aster Fund LP", "0000000023")
                                    .build(),
                            Samples.filing("5").entity("ASTER FUND L.P.").build());
            samples.forEach(this::store);
            List<PersonRow> forwards = list(null);
            openAnEmptyStore();
            samples.reversed().forEach(this::store);
            assertThat(list(null)).isEqualTo(forwards).hasSize(4);
        }

        @Test
        void coverPagesStoredBeforeThereWereSpellingsAreGivenTheirs() {
            store(Samples.filing("1").entity("Example Fund, L.P.").build());
            store(Samples.filing("2").entityWithCik("Example Fund LP", "0000000021").build());
            List<PersonRow> before = list(null);
            execute("update persons set spelling = null");
            execute("delete from traits");
            execute("delete from judgements");
            execute("delete from spelling_keys");
            execute("delete from spellings");
            execute("delete from known_persons");
            openAgain();
            assertThat(list(null)).isEqualTo(before);
            assertThat(store.judgements().inForce(before.getFirst().id(), null)).hasSize(1);
        }

        @Test
        void spellingsAreJoinedOnlyOnceTheRecordHadBoth() {
            store(
                    Samples.filing("1")
                            .acceptedAt("2020-01-01T00:00:00Z")
                            .entity("Example Fund, L.P.")
                            .build());
            store(
                    Samples.filing("2")
                            .acceptedAt("2022-01-01T00:00:00Z")
                            .entity("Example Fund LP")
                            .build());
            String id = list(null).getFirst().id();
            assertThat(store.persons().spellings(id, Instant.parse("2021-01-01T00:00:00Z")))
                    .hasSizeLessThan(2);
            assertThat(store.persons().spellings(id, Instant.parse("2023-01-01T00:00:00Z")))
                    .hasSize(2);
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
