package org.stakeline.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.List;

class HoldersTest {

    abstract static class Contract extends StoreContract {

        Contract(TestDatabase database) {
            super(database);
        }

        private List<HolderRow> list(String words) {
            return store.holders()
                    .list(words, PageRequest.first(10, HolderSort.NAME, false))
                    .rows();
        }

        @Test
        void spellingsThatDifferInSignsAndCaseAreOneName() {
            store(Samples.filing("1").person("Example Fund, L.P.", "1", "1").build());
            store(Samples.filing("2").issuer("Aster").person("EXAMPLE FUND LP", "2", "2").build());
            assertThat(list(null))
                    .singleElement()
                    .satisfies(
                            holder -> {
                                assertThat(holder.name()).isEqualTo("Example Fund, L.P.");
                                assertThat(holder.filings()).isEqualTo(2);
                                assertThat(holder.issuers()).isEqualTo(2);
                                assertThat(store.holders().byId(holder.id())).contains(holder);
                            });
        }

        @Test
        void aCikIsOneHolderUnderAllItsNames() {
            store(Samples.filing("1").personWithCik("Old L.P.", "0000000021", "1", "1").build());
            store(Samples.filing("2").personWithCik("New L.P.", "0000000021", "1", "1").build());
            store(Samples.filing("3").person("OLD LP", "1", "1").build());
            assertThat(list(null))
                    .singleElement()
                    .satisfies(
                            holder -> {
                                assertThat(holder.id()).isEqualTo("0000000021");
                                assertThat(holder.filings()).isEqualTo(3);
                            });
        }

        @Test
        void aCikThatOneFilingGivesToTwoNamesJoinsThemNot() {
            store(
                    Samples.filing("1")
                            .personWithCik("First L.P.", "0000000021", "1", "1")
                            .personWithCik("Second LLC", "0000000021", "1", "1")
                            .build());
            assertThat(list(null)).extracting(HolderRow::cik).containsExactly("0000000021", null);
        }

        @Test
        void holdersAreFoundByNameAndCik() {
            store(Samples.filing("1").personWithCik("Ann", "0000000021", "1", "1").build());
            store(Samples.filing("2").person("Bea", "1", "1").build());
            assertThat(list("ann")).hasSize(1);
            assertThat(list("00021")).hasSize(1);
            assertThat(list("_nn")).isEmpty();
            assertThat(store.holders().byId("none")).isEmpty();
        }

        @Test
        void aListIsSortedByEveryColumn() {
            store(Samples.filing("1").person("Ann", "1", "1").eventDate("2020-01-01").build());
            store(Samples.filing("2").person("Bea", "1", "1").build());
            for (HolderSort sort : HolderSort.values()) {
                assertThat(store.holders().list(null, PageRequest.first(10, sort, true)).rows())
                        .as(sort.name())
                        .hasSize(2);
            }
        }

        @Test
        void aHolderHasOnePositionInEachIssuerAndClass() {
            store(
                    Samples.filing("1")
                            .issuer("Aster")
                            .eventDate("2020-01-01")
                            .person("Ann", "1", "1")
                            .build());
            store(
                    Samples.filing("2")
                            .issuer("Aster")
                            .eventDate("2021-01-01")
                            .person("Ann", "9", "9")
                            .build());
            store(
                    Samples.filing("3")
                            .issuer("Birch")
                            .eventDate("2021-01-01")
                            .person("Ann", "3", "3")
                            .build());
            store(
                    Samples.filing("4")
                            .issuer("Birch")
                            .cusip("123456789")
                            .eventDate("2020-01-01")
                            .person("Ann", "5", "5")
                            .build());
            String ann = list("ann").getFirst().id();
            assertThat(store.holders().latest(ann, null))
                    .extracting(p -> p.issuer().name() + " " + p.percent())
                    .containsExactly("Aster 9", "Birch 5", "Birch 3");
            assertThat(store.holders().positions(ann, null)).hasSize(4);
            assertThat(store.holders().latest(ann, NOW.minusSeconds(1))).isEmpty();
        }

        @Test
        void aPersonWithoutANameIsNobodyElse() {
            store(Samples.filing("1").person("", "1", "1").build());
            store(Samples.filing("2").person("...", "1", "1").build());
            store(Samples.filing("3").person("---", "1", "1").build());
            assertThat(list(null)).hasSize(3);
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
