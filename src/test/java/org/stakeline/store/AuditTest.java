package org.stakeline.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AuditTest {

    abstract static class Contract extends StoreContract {

        Contract(TestDatabase database) {
            super(database);
        }

        @Test
        void whatWasIngestedIsToldNewestFirst() {
            Samples.Sample sample = Samples.filing("1").person("Ann", "1", "1").build();
            String id = store(sample);
            store.intake().refuse("b.pdf", null, NOW.plusSeconds(1), VERSION, "may not be read");
            assertThat(store.audit().list(0, 10).rows())
                    .containsExactly(
                            new AuditEntry(
                                    NOW.plusSeconds(1),
                                    "b.pdf",
                                    null,
                                    VERSION,
                                    AuditEntry.Result.REFUSED,
                                    "may not be read",
                                    null),
                            new AuditEntry(
                                    NOW,
                                    "samples/a.txt",
                                    sample.filing().sha256(),
                                    VERSION,
                                    AuditEntry.Result.STORED,
                                    "stored as " + id,
                                    id));
            assertThat(store.audit().list(1, 1).rows())
                    .extracting(AuditEntry::source)
                    .containsExactly("samples/a.txt");
            assertThat(store.audit().list(1, 1).total()).isEqualTo(2);
        }

        @Test
        void theStoreCountsWhatItHolds() {
            store(Samples.filing("1").issuer("Aster").person("Ann", "1", "1").build());
            store(
                    Samples.filing("2")
                            .issuer("Aster")
                            .person("Ann", "1", "1")
                            .person("Bea", "1", "1")
                            .build());
            assertThat(store.audit().counts())
                    .isEqualTo(new Counts(2, 1, 2, 0, new FindingCounts(0, 0, 0, 0), NOW));
        }

        @Test
        void aFileThatWasRefusedAndIsStoredNowCountsAsStored() {
            Samples.Sample sample = Samples.filing("1").build();
            store.intake().refuse("a", sample.filing().sha256(), NOW, "0.9", "not understood");
            assertThat(store.audit().counts().refused()).isEqualTo(1);
            store(sample);
            assertThat(store.audit().counts().refused()).isZero();
            assertThat(store.audit().list(0, 10).rows()).hasSize(2);
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
