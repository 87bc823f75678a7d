package org.stakeline.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stakeline.filing.Schedule;
import org.stakeline.store.due.DueBook;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

class DuesTest {

    abstract static class Contract extends StoreContract {

        private static final LocalDate MAY_15 = LocalDate.of(2023, 5, 15);
        private static final LocalDate MAY_30 = LocalDate.of(2023, 5, 30);

        Contract(TestDatabase database) {
            super(database);
        }

        private List<DueRow> list(DueFilter filter, DueSort sort, boolean descending) {
            return store.dues().list(filter, PageRequest.first(10, sort, descending)).rows();
        }

        private static DueFilter with(@Nullable String words, DueKind... kinds) {
            return new DueFilter(null, words, List.of(kinds), null, null);
        }

        private static DueLine line(
                String filing,
                DueKind kind,
                @Nullable LocalDate due,
                @Nullable LocalDate filed,
                int days) {
            return new DueLine(filing, kind, due, filed, days, "", "Because.");
        }

        private String twoIssuers() {
            String one =
                    store(
                            Samples.filing("1")
                                    .issuer("Northgate Mills, Inc.", "0000000017")
                                    .person("Ann Able", "7", "6.2")
                                    .build());
            String other =
                    store(
                            Samples.filing("2")
                                    .issuer("Southgate Mills, Inc.", "0000000018")
                                    .person("Bea Best", "8", "7.2")
                                    .build());
            store.dues()
                    .replace(
                            "0000000017",
                            List.of(
                                    line(
                                            one,
                                            DueKind.FILED_AFTER_COMPUTED_DUE_DATE,
                                            MAY_15,
                                            MAY_30,
                                            10),
                                    line(one, DueKind.MISSING, null, null, 0)));
            store.dues()
                    .replace(
                            "0000000018",
                            List.of(line(other, DueKind.NOT_LATE, MAY_30, MAY_30, 0)));
            return one;
        }

        @Test
        void rowsAreFilteredByKindWordsAndDays() {
            twoIssuers();
            assertThat(list(with(null), DueSort.DUE, true)).hasSize(3);
            assertThat(list(with(null, DueKind.MISSING), DueSort.DUE, true)).hasSize(1);
            assertThat(list(with("bea b"), DueSort.DUE, true))
                    .extracting(row -> row.issuer().id())
                    .containsExactly("0000000018");
            assertThat(list(DueFilter.within(MAY_15, MAY_15), DueSort.DUE, true))
                    .extracting(row -> row.line().kind())
                    .containsExactly(DueKind.FILED_AFTER_COMPUTED_DUE_DATE);
            assertThat(list(DueFilter.within(MAY_30, MAY_30), DueSort.DUE, true)).hasSize(2);
        }

        @Test
        void rowsWithoutADayStandLastWhicheverTheOrder() {
            twoIssuers();
            assertThat(list(with(null), DueSort.DUE, true))
                    .extracting(row -> row.line().due())
                    .containsExactly(MAY_30, MAY_15, null);
            assertThat(list(with(null), DueSort.DUE, false))
                    .extracting(row -> row.line().due())
                    .containsExactly(MAY_15, MAY_30, null);
        }

        @Test
        void whatIsKeptOfAnIssuerIsReplacedAndNothingElse() {
            String one = twoIssuers();
            store.dues().replace("0000000017", List.of());
            assertThat(store.dues().counts()).isEqualTo(Map.of(DueKind.NOT_LATE, 1));
            assertThat(store.dues().issuersOf(one)).isEmpty();
            assertThat(store.dues().newestBefore(MAY_30)).isEmpty();
            assertThat(store.dues().newestBefore(MAY_30.plusDays(1))).contains(MAY_30);
        }

        @Test
        void anotherVersionBeginsAnew() {
            store.dues().made("1.0", 7);
            assertThat(store.dues().made("1.0")).isEqualTo(7);
            assertThat(store.dues().made("1.1")).isZero();
            store.dues().made("1.1", 3);
            assertThat(store.dues().made("1.0")).isZero();
        }

        @Test
        void whatComesIntoTheStoreIsFollowed() {
            DueBook book = new DueBook(store, VERSION);
            store(
                    Samples.filing("1")
                            .schedule(Schedule.G)
                            .issuer("Northgate Mills, Inc.", "0000000017")
                            .person("Ann Able", "7", "6.2")
                            .build());
            assertThat(book.keepUp()).isEmpty();
            assertThat(store.dues().counts().get(DueKind.STANDING)).isEqualTo(1);
            store(
                    Samples.filing("2")
                            .issuer("Southgate Mills, Inc.", "0000000018")
                            .person("Bea Best", "8", "7.2")
                            .build());
            assertThat(book.keepUp()).isEmpty();
            assertThat(list(with("bea"), DueSort.DUE, true))
                    .extracting(row -> row.line().kind())
                    .contains(DueKind.CANNOT_BE_SAID);
        }

        @Test
        void whatFailedIsSaidAndTriedAgainAtTheNextChange() {
            FailingDues failing = new FailingDues(store.dues());
            DueBook book = new DueBook(store.filings(), failing.dues(), store.changes(), VERSION);
            store(Samples.filing("1").issuer("Northgate Mills, Inc.", "0000000017").build());
            assertThat(book.keepUp())
                    .startsWith("Due dates could not be computed")
                    .contains("The log of the service says why", "when a filing is ingested");
            book.keepUp();
            assertThat(failing.failures()).isEqualTo(1);
            store(Samples.filing("2").issuer("Southgate Mills, Inc.", "0000000018").build());
            assertThat(book.keepUp()).startsWith("Due dates could not be computed");
            assertThat(failing.failures()).isEqualTo(2);
            failing.mend();
            store(Samples.filing("3").issuer("Eastgate Mills, Inc.", "0000000019").build());
            assertThat(book.keepUp()).isEmpty();
            assertThat(store.dues().counts()).isNotEmpty();
        }

        @Test
        void whatFailsInTheBackgroundIsSaidToo() throws InterruptedException {
            FailingDues failing = new FailingDues(store.dues());
            DueBook book = new DueBook(store.filings(), failing.dues(), store.changes(), VERSION);
            for (int i = 1; i <= 26; i++) {
                store(Samples.filing("" + i).issuer("Northgate Mills, Inc.", "0000000017").build());
            }
            String said = book.keepUp();
            for (int i = 0; i < 500 && !said.startsWith("Due dates could not"); i++) {
                Thread.sleep(20);
                said = book.keepUp();
            }
            assertThat(said).startsWith("Due dates could not be computed");
            assertThat(failing.failures()).isEqualTo(1);
        }
    }

    /** Due dates that cannot be written until they are mended. */
    private static final class FailingDues {

        private final Dues dues;
        private final AtomicInteger failures = new AtomicInteger();
        private volatile boolean mended;

        FailingDues(Dues within) {
            this.dues =
                    (Dues)
                            Proxy.newProxyInstance(
                                    Dues.class.getClassLoader(),
                                    new Class<?>[] {Dues.class},
                                    (_, method, args) -> {
                                        if (method.getName().equals("replace") && !mended) {
                                            failures.incrementAndGet();
                                            throw new IllegalStateException("the disk is full");
                                        }
                                        return method.invoke(within, args);
                                    });
        }

        Dues dues() {
            return dues;
        }

        int failures() {
            return failures.get();
        }

        void mend() {
            mended = true;
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
