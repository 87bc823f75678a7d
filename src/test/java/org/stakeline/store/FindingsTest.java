package org.stakeline.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.filing.Reading;

import java.util.List;

class FindingsTest {

    abstract static class Contract extends StoreContract {

        Contract(TestDatabase database) {
            super(database);
        }

        private static final Finding UNREADABLE =
                Finding.error(
                        "row.unreadable",
                        "Row 9 reads \"11\".",
                        "/persons/0/aggregate",
                        new Span("d.htm", 4, 6, "11"),
                        new Span(null, 0, 0, ""));
        private static final Finding DIFFERS =
                Finding.inconsistency(
                        "percent.differs",
                        "Stated 6.2, computed 7.4.",
                        List.of("/a", "/b"),
                        List.of());

        private String fill() {
            Samples.Sample sample =
                    Samples.filing("1")
                            .issuer("Aster", "0000000017")
                            .finding(Finding.info("a.b", "words", ""))
                            .finding(UNREADABLE)
                            .build();
            store(Samples.filing("2").issuer("Birch").finding(UNREADABLE).build());
            return store.intake()
                    .store(
                            received(sample, NOW, VERSION),
                            new Interpretation(
                                    new Reading(
                                            sample.filing(), sample.findings(), sample.documents()),
                                    List.of(),
                                    List.of(DIFFERS)));
        }

        private List<FindingRow> list(FindingFilter filter, FindingSort sort) {
            return store.findings().list(filter, PageRequest.first(10, sort, false)).rows();
        }

        @Test
        void aFindingComesBackWithItsPlaces() {
            String id = fill();
            List<FindingRow> rows = store.findings().ofFiling(id);
            assertThat(rows).extracting(FindingRow::ordinal).containsExactly(0, 1, 2);
            assertThat(rows.get(1).finding()).isEqualTo(UNREADABLE);
            assertThat(rows.get(1).origin()).isEqualTo(FindingRow.Origin.READ);
            assertThat(rows.get(2).finding()).isEqualTo(DIFFERS);
            assertThat(rows.get(2).origin()).isEqualTo(FindingRow.Origin.COMPUTE);
            assertThat(rows.get(2).issuer()).isEqualTo(new IssuerRef("0000000017", "Aster"));
        }

        @Test
        void errorsComeFirst() {
            fill();
            assertThat(list(FindingFilter.ALL, FindingSort.LEVEL))
                    .extracting(row -> row.finding().level())
                    .containsExactly(
                            Finding.Level.ERROR,
                            Finding.Level.ERROR,
                            Finding.Level.INCONSISTENCY,
                            Finding.Level.INFO);
            for (FindingSort sort : FindingSort.values()) {
                assertThat(list(FindingFilter.ALL, sort)).as(sort.name()).hasSize(4);
            }
        }

        @Test
        void findingsAreFoundByCodeLevelIssuerFilingAndOrigin() {
            String id = fill();
            assertThat(list(new FindingFilter("a.b", null, null, null, null), FindingSort.CODE))
                    .hasSize(1);
            assertThat(
                            list(
                                    new FindingFilter(null, Finding.Level.ERROR, null, null, null),
                                    FindingSort.CODE))
                    .hasSize(2);
            assertThat(
                            list(
                                    new FindingFilter(null, null, "0000000017", null, null),
                                    FindingSort.CODE))
                    .hasSize(3);
            assertThat(list(FindingFilter.ofFiling(id), FindingSort.CODE)).hasSize(3);
            assertThat(
                            list(
                                    new FindingFilter(
                                            null, null, null, null, FindingRow.Origin.COMPUTE),
                                    FindingSort.CODE))
                    .hasSize(1);
        }

        private static FindingFilter with(String words) {
            return new FindingFilter(null, null, null, null, null, null, words);
        }

        @Test
        void findingsAreFoundByWordsOfTheirSentenceTheirCodeAndTheIssuer() {
            fill();
            assertThat(list(with("row 9 READS"), FindingSort.LEVEL)).hasSize(2);
            assertThat(list(with("percent.d"), FindingSort.LEVEL))
                    .extracting(row -> row.finding().code())
                    .containsExactly("percent.differs");
            assertThat(list(with("birch"), FindingSort.ISSUER))
                    .extracting(row -> row.issuer().name())
                    .containsExactly("Birch");
            assertThat(list(with("6.2%"), FindingSort.LEVEL)).isEmpty();
            assertThat(list(with(" "), FindingSort.LEVEL)).hasSize(4);
            assertThat(store.findings().codes(with("birch")))
                    .containsExactly(new CodeCount("row.unreadable", Finding.Level.ERROR, 1));
        }

        @Test
        void whatSaysTheSameIsOneGroupWithItsNewestFinding() {
            fill();
            Samples.Sample twice =
                    Samples.filing("3")
                            .issuer("Cedar")
                            .finding(UNREADABLE)
                            .finding(UNREADABLE)
                            .build();
            String later =
                    store.intake()
                            .store(
                                    received(twice, NOW.plusSeconds(60), VERSION),
                                    interpretation(twice));
            List<FindingGroup> groups = store.findings().groups(FindingFilter.ALL, 10);
            assertThat(groups)
                    .extracting(group -> group.newest().finding())
                    .startsWith(UNREADABLE, DIFFERS)
                    .hasSize(3);
            assertThat(groups.getFirst().newest().filing()).isEqualTo(later);
            assertThat(groups.getFirst().newest().ordinal()).isZero();
            assertThat(groups.getFirst().findings()).isEqualTo(4);
            assertThat(groups.getFirst().filings()).isEqualTo(3);
            assertThat(store.findings().groups(with("birch"), 10))
                    .extracting(FindingGroup::findings)
                    .containsExactly(1);
            assertThat(store.findings().groups(FindingFilter.ALL, 1)).hasSize(1);
        }

        @Test
        void codesAreCounted() {
            fill();
            assertThat(store.findings().codes(FindingFilter.ALL))
                    .containsExactly(
                            new CodeCount("row.unreadable", Finding.Level.ERROR, 2),
                            new CodeCount("a.b", Finding.Level.INFO, 1),
                            new CodeCount("percent.differs", Finding.Level.INCONSISTENCY, 1));
            assertThat(store.audit().counts().findings()).isEqualTo(new FindingCounts(2, 1, 0, 1));
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
