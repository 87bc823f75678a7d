package org.stakeline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class MovesTest {

    abstract static class Contract extends StoreContract {

        Contract(TestDatabase database) {
            super(database);
        }

        private void report(String day, String cusip, String ann, String bea) {
            store(
                    Samples.filing(day + cusip + ann + bea)
                            .issuer("Northgate Mills", "0000000017")
                            .cusip(cusip)
                            .eventDate(day)
                            .acceptedAt(day + "T12:00:00-05:00")
                            .personWithCik("Ann", "0000000101", "10", ann)
                            .personWithCik("Bea", "0000000102", "10", bea)
                            .build());
        }

        private List<Move> largest(String after) {
            return store.moves().largest(Instant.parse(after), 5);
        }

        @Test
        void theLargestMoveOfEachFilingStandsFirst() {
            report("2023-01-03", "111111111", "6.0", "2.0");
            report("2023-02-03", "111111111", "6.1", "4.5");
            report("2023-03-03", "111111111", "0.0", "4.0");
            assertThat(largest("2022-01-01T00:00:00Z"))
                    .extracting(
                            Move::name,
                            m -> m.before().toString(),
                            m -> m.now().toString(),
                            m -> m.points().toString())
                    .containsExactly(
                            tuple("Ann", "6.1", "0.0", "-6.1"), tuple("Bea", "2.0", "4.5", "2.5"));
        }

        @Test
        void aMoveIsFromTheFilingBeforeHoweverOldThatIs() {
            report("2020-01-03", "111111111", "6.0", "2.0");
            report("2023-01-03", "111111111", "9.0", "2.0");
            assertThat(largest("2022-01-01T00:00:00Z"))
                    .singleElement()
                    .satisfies(
                            move -> {
                                assertThat(move.holder()).isEqualTo("0000000101");
                                assertThat(move.issuer().id()).isEqualTo("0000000017");
                                assertThat(move.earlier()).isNotEqualTo(move.filing());
                                assertThat(move.asOf()).isEqualTo("2023-01-03");
                            });
            assertThat(largest("2023-06-01T00:00:00Z")).isEmpty();
        }

        @Test
        void classesAndBoundsAreNotMeasuredAgainstEachOther() {
            report("2023-01-03", "111111111", "6.0", "<5");
            report("2023-02-03", "222222222", "9.0", "2.0");
            report("2023-03-03", "111111111", "6.0", "3.0");
            assertThat(largest("2022-01-01T00:00:00Z")).isEmpty();
        }

        @Test
        void theNewestFilingIsThatWhichBecameKnownLast() {
            assertThat(store.moves().newest()).isEmpty();
            report("2023-01-03", "111111111", "6.0", "2.0");
            report("2022-01-03", "111111111", "6.0", "2.0");
            assertThat(store.moves().newest()).contains(Instant.parse("2023-01-03T17:00:00Z"));
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
