package org.stakeline.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.Shares;
import org.stakeline.quantity.StatedPercent;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class IssuersTest {

    abstract static class Contract extends StoreContract {

        Contract(TestDatabase database) {
            super(database);
        }

        private List<IssuerRow> list(String words) {
            return store.issuers()
                    .list(words, PageRequest.first(10, IssuerSort.NAME, false))
                    .rows();
        }

        @Test
        void oneCikIsOneIssuerWhateverItsName() {
            store(Samples.filing("1").issuer("Old Name Inc.", "0000000017").build());
            store(Samples.filing("2").issuer("New Name Inc.", "0000000017").build());
            assertThat(list(null))
                    .singleElement()
                    .satisfies(
                            issuer -> {
                                assertThat(issuer.id()).isEqualTo("0000000017");
                                assertThat(issuer.filings()).isEqualTo(2);
                            });
        }

        @Test
        void oneNameWithoutACikJoinsTheOneIssuerThatHasIt() {
            store(Samples.filing("1").issuer("Northgate Mills, Inc.", "0000000017").build());
            store(Samples.filing("2").issuer("NORTHGATE MILLS INC").build());
            assertThat(list(null)).extracting(IssuerRow::id).containsExactly("0000000017");
        }

        @Test
        void aCikThatComesLaterIsGivenToTheIssuerOfThatName() {
            store(Samples.filing("1").issuer("NORTHGATE MILLS INC").build());
            store(Samples.filing("2").issuer("Northgate Mills, Inc.", "0000000017").build());
            assertThat(list(null))
                    .singleElement()
                    .satisfies(
                            issuer -> {
                                assertThat(issuer.cik()).isEqualTo("0000000017");
                                assertThat(issuer.filings()).isEqualTo(2);
                            });
        }

        @Test
        void twoCiksAreTwoIssuersAndAThirdWithoutOneIsLeftApart() {
            store(Samples.filing("1").issuer("Northgate Mills", "0000000017").build());
            store(Samples.filing("2").issuer("Northgate Mills", "0000000018").build());
            store(Samples.filing("3").issuer("Northgate Mills").build());
            assertThat(list(null)).hasSize(3);
        }

        @Test
        void aCusipOfAnotherIssuerKeepsANameApart() {
            store(Samples.filing("1").issuer("Northgate Mills").cusip("123456789").build());
            store(Samples.filing("2").issuer("Northgate Mills").cusip("987654321").build());
            store(Samples.filing("3").issuer("Northgate Mills").cusip("123456AB8").build());
            store(Samples.filing("4").issuer("Northgate Mills").cusip("987654321").build());
            assertThat(list(null)).extracting(IssuerRow::filings).containsExactly(2L, 2L);
        }

        @Test
        void issuersAreFoundByNameCikAndCusip() {
            store(Samples.filing("1").issuer("Aster", "0000000017").cusip("123456789").build());
            store(Samples.filing("2").issuer("Birch").build());
            assertThat(list("aster")).hasSize(1);
            assertThat(list("0017")).hasSize(1);
            assertThat(list("23456789")).hasSize(1);
            assertThat(list("cedar")).isEmpty();
            assertThat(list("aster").getFirst().cusips()).containsExactly("123456789");
            assertThat(store.issuers().byId("0000000017")).contains(list("aster").getFirst());
            assertThat(store.issuers().byId("0000000018")).isEmpty();
        }

        @Test
        void aListIsSortedByEveryColumn() {
            store(Samples.filing("1").issuer("Aster").eventDate("2020-01-01").build());
            store(Samples.filing("2").issuer("Birch").person("Ann", "1", "1").build());
            for (IssuerSort sort : IssuerSort.values()) {
                assertThat(store.issuers().list(null, PageRequest.first(10, sort, true)).rows())
                        .as(sort.name())
                        .hasSize(2);
            }
            assertThat(store.issuers().list(null, PageRequest.first(1, IssuerSort.HOLDERS, true)))
                    .satisfies(
                            page -> {
                                assertThat(page.total()).isEqualTo(2);
                                assertThat(page.rows().getFirst().name()).isEqualTo("Birch");
                            });
        }

        private void twoYears() {
            store(
                    Samples.filing("1")
                            .accession("0001193125-22-000001")
                            .acceptedAt("2022-05-16T16:05:11-04:00")
                            .eventDate("2022-05-12")
                            .issuer("Aster", "0000000017")
                            .person("Ann", "100.5", "6.20")
                            .person("Bea", "7", "<1")
                            .computedPercent(0, "7 / 113", "6.1947 %")
                            .build());
            store(
                    Samples.filing("2")
                            .accession("0001193125-23-000001")
                            .acceptedAt("2023-05-16T16:05:11-04:00")
                            .eventDate("2023-05-12")
                            .issuer("Aster", "0000000017")
                            .person("ANN", "50", "3.1")
                            .build());
        }

        @Test
        void theNewestPositionOfEachHolderStands() {
            twoYears();
            List<Position> holders = store.issuers().holders("0000000017", null);
            assertThat(holders).extracting(Position::name).containsExactly("ANN", "Bea");
            assertThat(holders)
                    .extracting(Position::percent)
                    .containsExactly(StatedPercent.of("3.1"), StatedPercent.lessThan("1"));
            assertThat(holders.getFirst().filing()).isEqualTo("0001193125-23-000001");
        }

        @Test
        void asKnownAtAMomentThePositionOfThatTimeStands() {
            twoYears();
            Instant between = Instant.parse("2023-01-01T00:00:00Z");
            Position ann = store.issuers().holders("0000000017", between).getFirst();
            assertThat(ann.aggregate()).isEqualTo(Shares.parse("100.5"));
            assertThat(ann.percent()).isEqualTo(StatedPercent.of("6.20"));
            assertThat(ann.computed())
                    .isEqualTo(Ratio.of(BigDecimal.valueOf(7), BigDecimal.valueOf(113)));
            assertThat(ann.soleDispositive()).isNull();
            assertThat(ann.asOf()).isEqualTo(LocalDate.of(2022, 5, 12));
            assertThat(ann.person()).isZero();
        }

        @Test
        void allPositionsAreToldOldestFirst() {
            twoYears();
            assertThat(store.issuers().positions("0000000017", null))
                    .extracting(Position::name)
                    .containsExactly("Ann", "Bea", "ANN");
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
