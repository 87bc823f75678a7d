package org.stakeline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stakeline.evidence.Finding;

import java.time.Instant;
import java.util.List;
import java.util.Map;

class IntakeTest {

    private static final String ACCESSION = "0001193125-23-000001";

    abstract static class Contract extends StoreContract {

        Contract(TestDatabase database) {
            super(database);
        }

        private static Samples.Builder whole() {
            return Samples.filing("one")
                    .accession(ACCESSION)
                    .acceptedAt("2023-05-16T16:05:11-04:00")
                    .eventDate("2023-05-12")
                    .cusip("123456789")
                    .person("Ann Example", "1234.5678901234567890123", "6.20")
                    .computedPercent(0, "7 / 113", "6.1947")
                    .finding(
                            Finding.warning(
                                    "row.unreadable",
                                    "Row 9 \"11\" cannot be read.",
                                    "/persons/0/soleDispositive"))
                    .withFacts();
        }

        @Test
        void aFilingIsAddressedByItsAccessionNumber() {
            assertThat(store(whole().build())).isEqualTo(ACCESSION);
        }

        @Test
        void aFilingWithoutAnAccessionNumberIsAddressedByItsHash() {
            Samples.Sample sample = Samples.filing("two").build();
            assertThat(store(sample)).isEqualTo(sample.filing().sha256().substring(0, 16));
        }

        @Test
        void aSecondFileOfOneAccessionNumberIsStoredBesideTheFirstAndSaysSo() {
            store(whole().build());
            Samples.Sample other = Samples.filing("other bytes").accession(ACCESSION).build();
            String id = store(other);
            assertThat(id).isEqualTo(other.filing().sha256().substring(0, 16));
            assertThat(store.findings().ofFiling(id))
                    .singleElement()
                    .satisfies(
                            row -> {
                                assertThat(row.origin()).isEqualTo(FindingRow.Origin.STORE);
                                assertThat(row.finding().code())
                                        .isEqualTo("filing.accession-again");
                                assertThat(row.finding().message())
                                        .isEqualTo(
                                                "Another file with the accession number 0001193125-23-000001 was stored"
                                                        + " before this one; the two differ.");
                            });
        }

        @Test
        void theSameFileTwiceChangesNothing() {
            Samples.Sample sample = whole().build();
            store(sample);
            Map<String, List<String>> once = dump();
            assertThat(
                            store.intake()
                                    .store(
                                            received(sample, NOW.plusSeconds(60), "2.0"),
                                            interpretation(sample)))
                    .isEqualTo(ACCESSION);
            assertThat(dump()).isEqualTo(once);
            assertThat(once.keySet())
                    .containsExactly(
                            "audit",
                            "computed_values",
                            "cusips",
                            "document_bytes",
                            "documents",
                            "due_dates",
                            "due_dates_made",
                            "filings",
                            "finding_states",
                            "findings",
                            "issuers",
                            "items",
                            "judgements",
                            "known_persons",
                            "outstanding",
                            "persons",
                            "ratios",
                            "reading_texts",
                            "readings",
                            "relationships",
                            "renderings",
                            "spelling_keys",
                            "spellings",
                            "trades",
                            "traits",
                            "withdrawals");
            once.keySet()
                    .removeAll(
                            List.of(
                                    "judgements",
                                    "withdrawals",
                                    "traits",
                                    "finding_states",
                                    "due_dates",
                                    "due_dates_made"));
            assertThat(once.values()).allMatch(rows -> rows.size() == 1);
        }

        @Test
        void numbersKeepEveryDigitAndThePlacesThatWerePrinted() {
            store(whole().build());
            Map<String, List<String>> dump = dump();
            assertThat(dump.get("persons").getFirst())
                    .contains(
                            "|aggregate=1234.5678901234567890123|",
                            "|percent=6.20|",
                            "|sole_dispositive=null|");
            assertThat(dump.get("trades").getFirst())
                    .contains("|quantity=1234.56789012345678901234567890|", "|price=17.4200|");
            assertThat(dump.get("relationships").getFirst()).contains("|percent=100.00|");
        }

        @Test
        void factsHaveTwoTimes() {
            store(whole().build());
            Map<String, List<String>> dump = dump();
            assertThat(dump.get("persons").getFirst()).contains("|as_of=2023-05-12|");
            assertThat(dump.get("trades").getFirst()).contains("|as_of=2023-05-01|");
            assertThat(dump.get("outstanding").getFirst()).contains("|as_of=2023-02-28|");
            assertThat(dump.get("relationships").getFirst())
                    .contains("|valid_from=2023-05-12|valid_to=null|");
            assertThat(store.filings().byId(ACCESSION).orElseThrow().knownAt())
                    .isEqualTo(Instant.parse("2023-05-16T20:05:11Z"));
        }

        @Test
        void withoutAnAcceptanceTimeAFilingIsKnownSinceItWasReceived() {
            String id = store(Samples.filing("two").build());
            assertThat(store.filings().byId(id).orElseThrow().knownAt()).isEqualTo(NOW);
        }

        @Test
        void nothingIsStoredByHalves() {
            Map<String, List<String>> empty = dump();
            Samples.Sample sample = whole().build();
            execute("drop table computed_values");
            assertThat(catchThrowable(() -> store(sample))).isInstanceOf(DataAccessException.class);
            empty.remove("computed_values");
            assertThat(dump()).isEqualTo(empty);
        }

        @Test
        void aNewerReadingIsAddedAndTheOlderOneKept() {
            Samples.Sample old = whole().build();
            store(old);
            Samples.Sample read = whole().person("Bea Example", "5", "<1").build();
            assertThat(
                            store.intake()
                                    .storeAgain(
                                            received(read, NOW.plusSeconds(9), "2.0"),
                                            interpretation(read)))
                    .isTrue();
            FilingRow row = store.filings().byId(ACCESSION).orElseThrow();
            assertThat(row.reading()).isEqualTo(2);
            assertThat(row.readerVersion()).isEqualTo("2.0");
            assertThat(row.persons()).isEqualTo(2);
            assertThat(row.receivedAt()).isEqualTo(NOW);
            assertThat(store.filings().reading(ACCESSION).orElseThrow().filing())
                    .isEqualTo(read.filing());
            assertThat(dump().get("persons")).hasSize(3);
            assertThat(dump().get("readings")).hasSize(2);
        }

        @Test
        void aReadingThatSaysTheSameIsNotAdded() {
            Samples.Sample sample = whole().build();
            store(sample);
            Map<String, List<String>> once = dump();
            assertThat(
                            store.intake()
                                    .storeAgain(
                                            received(sample, NOW.plusSeconds(9), "2.0"),
                                            interpretation(sample)))
                    .isFalse();
            assertThat(dump()).isEqualTo(once);
        }

        @Test
        void theBytesComeBackAsTheyWereReceived() {
            Samples.Sample sample = whole().build();
            store(sample);
            assertThat(store.intake().documents()).containsExactly(sample.filing().sha256());
            assertThat(store.intake().document(sample.filing().sha256()).bytes())
                    .isEqualTo(sample.bytes());
            assertThat(store.filings().bytes(ACCESSION)).contains(sample.bytes());
            assertThat(store.intake().filingOf(sample.filing().sha256())).contains(ACCESSION);
            assertThat(store.intake().filingOf("0".repeat(64))).isEmpty();
        }

        @Test
        void aRefusedFileIsInTheAuditOnceAndNowhereElse() {
            for (int i = 0; i < 2; i++) {
                store.intake()
                        .refuse("a.pdf", "0".repeat(64), NOW.plusSeconds(i), VERSION, "a PDF");
            }
            assertThat(store.audit().list(0, 10).rows())
                    .containsExactly(
                            new AuditEntry(
                                    NOW,
                                    "a.pdf",
                                    "0".repeat(64),
                                    VERSION,
                                    AuditEntry.Result.REFUSED,
                                    "a PDF",
                                    null));
            assertThat(store.audit().counts())
                    .isEqualTo(new Counts(0, 0, 0, 1, new FindingCounts(0, 0, 0, 0), null));
            assertThat(store.intake().documents()).isEmpty();
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
