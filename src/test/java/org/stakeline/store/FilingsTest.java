package org.stakeline.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.filing.Reading;
import org.stakeline.filing.Schedule;
import org.stakeline.quantity.StatedPercent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class FilingsTest {

    abstract static class Contract extends StoreContract {

        Contract(TestDatabase database) {
            super(database);
        }

        private static final String EARLY = "0001193125-22-000001";
        private static final String LATE = "0001193125-23-000002";

        private void fill() {
            store(
                    Samples.filing("early")
                            .accession(EARLY)
                            .acceptedAt("2022-05-16T16:05:11-04:00")
                            .eventDate("2022-05-12")
                            .issuer("Northgate Mills Inc.", "0000000017")
                            .cusip("123456789")
                            .person("Ann Example", "100", "<1")
                            .finding(Finding.error("row.unreadable", "words", ""))
                            .build());
            store(
                    Samples.filing("late")
                            .accession(LATE)
                            .acceptedAt("2023-05-16T16:05:11-04:00")
                            .eventDate("2023-05-12")
                            .schedule(Schedule.G)
                            .issuer("Aster Foods plc")
                            .person("Ann Example", "5", "5.0")
                            .person("Bea 50% Fund, L.P.", "7", "12.30")
                            .finding(Finding.info("a.b", "words", ""))
                            .finding(Finding.warning("a.c", "words", ""))
                            .build());
        }

        private List<String> ids(FilingFilter filter, FilingSort sort, boolean descending) {
            return store
                    .filings()
                    .list(filter, PageRequest.first(10, sort, descending))
                    .rows()
                    .stream()
                    .map(FilingRow::id)
                    .toList();
        }

        private List<String> words(String words) {
            return ids(
                    new FilingFilter(null, null, null, words, null, null, null),
                    FilingSort.KNOWN,
                    false);
        }

        @Test
        void aRowSaysWhatTheFilingSays() {
            fill();
            FilingRow row = store.filings().byId(LATE).orElseThrow();
            assertThat(row.accession()).isEqualTo(LATE);
            assertThat(row.form()).isEqualTo("SC 13G/A");
            assertThat(row.schedule()).isEqualTo(Schedule.G);
            assertThat(row.amendmentNumber()).isEqualTo(4);
            assertThat(row.eventDate()).isEqualTo(LocalDate.of(2023, 5, 12));
            assertThat(row.filedDate()).isNull();
            assertThat(row.acceptedAt()).isEqualTo(Instant.parse("2023-05-16T20:05:11Z"));
            assertThat(row.receivedAt()).isEqualTo(NOW);
            assertThat(row.reading()).isEqualTo(1);
            assertThat(row.readerVersion()).isEqualTo(VERSION);
            assertThat(row.issuer().name()).isEqualTo("Aster Foods plc");
            assertThat(row.persons()).isEqualTo(2);
            assertThat(row.leadPerson()).isEqualTo("Ann Example");
            assertThat(row.largestPercent()).isEqualTo(StatedPercent.of("12.30"));
            assertThat(row.findings()).isEqualTo(new FindingCounts(0, 0, 1, 1));
            assertThat(row.cusips()).isEmpty();
            assertThat(store.filings().byId(EARLY).orElseThrow().cusips())
                    .containsExactly("123456789");
            assertThat(store.filings().byId("none")).isEmpty();
        }

        @Test
        void aListIsSortedByEveryColumn() {
            fill();
            for (FilingSort sort : FilingSort.values()) {
                List<String> upwards = ids(FilingFilter.ALL, sort, false);
                assertThat(upwards).as(sort.name()).containsExactlyInAnyOrder(EARLY, LATE);
            }
            assertThat(ids(FilingFilter.ALL, FilingSort.KNOWN, true)).containsExactly(LATE, EARLY);
            assertThat(ids(FilingFilter.ALL, FilingSort.EVENT, false)).containsExactly(EARLY, LATE);
            assertThat(ids(FilingFilter.ALL, FilingSort.ISSUER, false))
                    .containsExactly(LATE, EARLY);
            assertThat(ids(FilingFilter.ALL, FilingSort.PERCENT, true))
                    .containsExactly(LATE, EARLY);
            assertThat(ids(FilingFilter.ALL, FilingSort.FINDINGS, true))
                    .containsExactly(LATE, EARLY);
        }

        @Test
        void filingsWithoutAValueComeLastEitherWay() {
            fill();
            String unknown = store(Samples.filing("no date").build());
            assertThat(ids(FilingFilter.ALL, FilingSort.EVENT, false)).last().isEqualTo(unknown);
            assertThat(ids(FilingFilter.ALL, FilingSort.EVENT, true)).last().isEqualTo(unknown);
        }

        @Test
        void aPageHasItsRowsAndTheWholeNumber() {
            fill();
            Page<FilingRow> page =
                    store.filings()
                            .list(
                                    FilingFilter.ALL,
                                    new PageRequest<>(1, 1, FilingSort.KNOWN, false));
            assertThat(page.rows()).extracting(FilingRow::id).containsExactly(LATE);
            assertThat(page.total()).isEqualTo(2);
            assertThat(page.hasMore()).isFalse();
        }

        @Test
        void wordsAreFoundInNamesNumbersAndCusips() {
            fill();
            assertThat(words("aster")).containsExactly(LATE);
            assertThat(words("0001193125-22")).containsExactly(EARLY);
            assertThat(words("123456789")).containsExactly(EARLY);
            assertThat(words("ann example")).containsExactly(EARLY, LATE);
            assertThat(words("50%")).containsExactly(LATE);
            assertThat(words("0%F")).isEmpty();
            assertThat(words(" ")).hasSize(2);
        }

        @Test
        void filingsAreFoundByIssuerHolderScheduleAndTime() {
            fill();
            String holder =
                    store.persons()
                            .list("bea", PageRequest.first(1, PersonSort.NAME, false))
                            .rows()
                            .getFirst()
                            .id();
            assertThat(ids(FilingFilter.ofHolder(holder), FilingSort.KNOWN, false))
                    .containsExactly(LATE);
            assertThat(ids(FilingFilter.ofIssuer("0000000017"), FilingSort.KNOWN, false))
                    .containsExactly(EARLY);
            FilingFilter ofG = new FilingFilter(null, null, Schedule.G, null, null, null, null);
            assertThat(ids(ofG, FilingSort.KNOWN, false)).containsExactly(LATE);
            LocalDate newYear = LocalDate.of(2023, 1, 1);
            FilingFilter from = new FilingFilter(null, null, null, null, newYear, null, null);
            assertThat(ids(from, FilingSort.KNOWN, false)).containsExactly(LATE);
            FilingFilter through = new FilingFilter(null, null, null, null, null, newYear, null);
            assertThat(ids(through, FilingSort.KNOWN, false)).containsExactly(EARLY);
        }

        @Test
        void atAMomentOnlyWhatWasPublicThenIsKnown() {
            fill();
            Instant acceptance = Instant.parse("2023-05-16T20:05:11Z");
            FilingFilter before =
                    new FilingFilter(
                            null, null, null, null, null, null, acceptance.minusSeconds(1));
            FilingFilter at = new FilingFilter(null, null, null, null, null, null, acceptance);
            assertThat(ids(before, FilingSort.KNOWN, false)).containsExactly(EARLY);
            assertThat(ids(at, FilingSort.KNOWN, false)).containsExactly(EARLY, LATE);
        }

        @Test
        void aReadingComesBackWithItsDocuments() {
            Samples.Sample sample =
                    Samples.filing("whole")
                            .accession(EARLY)
                            .person("Ann Example", "100.25", "6.20")
                            .finding(
                                    Finding.warning(
                                            "a.b",
                                            "words",
                                            "/persons/0",
                                            new Span(null, 0, 2, "ab")))
                            .computedPercent(0, "7 / 113", "6.1947")
                            .withFacts()
                            .build();
            store(sample);
            Reading reading = store.filings().reading(EARLY).orElseThrow();
            assertThat(reading.filing()).isEqualTo(sample.filing());
            assertThat(reading.findings()).isEqualTo(sample.findings());
            assertThat(reading.documents()).hasSize(1);
            assertThat(reading.documents().getFirst().view()).isEqualTo("Row 11 & more\0");
            assertThat(reading.documents().getFirst().span(7, 8))
                    .isEqualTo(new Span("d.htm", 7, 12, "&amp;"));
            assertThat(store.filings().computed(EARLY)).isEqualTo(sample.computed());
            assertThat(store.filings().json(EARLY).orElseThrow()).contains("\"100.25\"");
            assertThat(store.filings().reading("none")).isEmpty();
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
