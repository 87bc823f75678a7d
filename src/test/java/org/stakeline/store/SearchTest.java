package org.stakeline.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakeline.evidence.MappedText;
import org.stakeline.store.search.Found;
import org.stakeline.store.search.Search;
import org.stakeline.store.search.Snippet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Search finds names, numbers and words, and whatever becomes of its index, it answers. */
class SearchTest extends StoreContract {

    private static final String MILLS = "0000000001-24-000001";
    private static final String QUARRY = "0000000001-24-000002";

    @TempDir private Path data;
    private Search search;

    SearchTest() {
        super(TestDatabase.H2);
    }

    @BeforeEach
    void withTwoFilings() {
        file(
                MILLS,
                "Northgate Mills Inc.",
                "000123",
                "66502W107",
                "Zoë O'Brien Holdings L.P.",
                "The persons may acquire shares in a private placement, subject to a cooling-off period.");
        file(
                QUARRY,
                "Southgate Quarry Ltd.",
                "000456",
                "84001Q104",
                "Miller 控股 Group",
                "The period for acquisition is over; nobody holds a placement.");
        search = new Search(data, store);
        search.follow();
    }

    @AfterEach
    void close() {
        search.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "northg",
                "NORTHGATE mil",
                "66502W107",
                "66502w",
                "000123",
                "123",
                "mills inc"
            })
    void issuersAreFoundByTheBeginningOfWordsAndByNumbers(String typed) {
        assertThat(find(typed).issuers())
                .extracting(IssuerRow::name)
                .containsExactly("Northgate Mills Inc.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoe obrien", "Zoë O’Brien", "\"zoe obrien holdings\"", "hold l p zo"})
    void personsAreFoundWithoutAccentsAndSigns(String typed) {
        assertThat(find(typed).persons())
                .extracting(PersonRow::name)
                .containsExactly("Zoë O'Brien Holdings L.P.");
    }

    @Test
    void chineseNamesAreFoundCharacterByCharacter() {
        assertThat(find("控股").persons()).hasSize(1);
        assertThat(find("\"股控\"").persons()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {MILLS, "000000000124000001", "northgate", "zoe", "66502W107"})
    void filingsAreFoundByAccessionNumberNamesAndCusip(String typed) {
        assertThat(find(typed).filings()).extracting(FilingRow::id).containsExactly(MILLS);
    }

    @Test
    void textsAreFoundWithAllWordsAndPhrasesInTheirOrder() {
        assertThat(texts("period placement")).containsExactlyInAnyOrder(MILLS, QUARRY);
        assertThat(texts("\"cooling-off period\"")).containsExactly(MILLS);
        assertThat(texts("\"period cooling off\"")).isEmpty();
        assertThat(texts("placement acquis")).containsExactly(QUARRY);
        assertThat(texts("placement nowhere")).isEmpty();
    }

    @Test
    void theWordsAreMarkedWhereTheyStand() {
        Snippet snippet = find("placement subj").texts().getFirst().snippet();
        assertThat(snippet.pieces())
                .filteredOn(Snippet.Piece::marked)
                .extracting(Snippet.Piece::text)
                .containsExactly("placement", "subj");
        assertThat(snippet.pieces().stream().map(Snippet.Piece::text).collect(Collectors.joining()))
                .contains("a private placement, subject to a cooling-off period");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "\"\"",
                "*",
                "a*",
                "?",
                "AND OR NOT",
                "name:x",
                "[a TO b]",
                "\\",
                "(",
                "/.*/",
                "~",
                "^9",
                "\u0000",
                "\uD800",
                "\"unclosed phrase",
                "' or 1=1 --",
                "%_%"
            })
    void noSignHasAMeaningAndNothingEscapes(String typed) {
        assertThat(find(typed).state()).isEmpty();
        assertThat(find(typed.repeat(300)).state()).isEmpty();
    }

    @Test
    void whatIsStoredLaterIsFoundAtOnce() {
        file("0000000001-24-000003", "Eastgate Ore", "789", "111111111", "A", "new words");
        Found found = find("eastgate");
        assertThat(found.issuers()).hasSize(1);
        assertThat(found.state()).isEmpty();
    }

    @Test
    void anIndexIsKeptFromRunToRun() throws IOException {
        search.close();
        List<String> before = files();
        search = new Search(data, store);
        search.follow();
        assertThat(files()).containsAll(before.stream().filter(f -> f.startsWith("_")).toList());
        assertThat(find("northgate").issuers()).hasSize(1);
    }

    @Test
    void anIndexThatIsDeletedWhileItIsOpenIsMadeAgain() throws IOException {
        for (String file : files()) {
            Files.delete(data.resolve("search").resolve(file));
        }
        assertThat(find("northgate").issuers()).hasSize(1);
        made();
        assertThat(texts("\"cooling-off period\"")).containsExactly(MILLS);
        assertThat(find("northgate").state()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments_", ".cfs", ".si"})
    void anIndexWithADamagedFileIsMadeAgain(String damaged) throws IOException {
        search.close();
        for (String file : files()) {
            if (file.contains(damaged)) {
                Files.writeString(data.resolve("search").resolve(file), "no index");
            }
        }
        search = new Search(data, store);
        assertThat(find("northgate").issuers()).hasSize(1);
        made();
        assertThat(texts("\"cooling-off period\"")).containsExactly(MILLS);
    }

    @Test
    void anIndexOfAnotherVersionIsMadeAgain() throws IOException {
        search.close();
        try (var folder = new NIOFSDirectory(data.resolve("search"));
                var writer = new IndexWriter(folder, new IndexWriterConfig())) {
            writer.deleteAll();
            writer.setLiveCommitData(
                    Map.of("version", "0", "entry", "2", "first", MILLS).entrySet());
        }
        search = new Search(data, store);
        made();
        assertThat(texts("\"cooling-off period\"")).containsExactly(MILLS);
    }

    @Test
    void anIndexOfAnotherDatabaseIsMadeAgain() {
        search.close();
        openAnEmptyStore();
        file(QUARRY, "Westgate Sand", "321", "222222222", "B", "other words");
        search = new Search(data, store);
        made();
        assertThat(find("northgate").isEmpty()).isTrue();
        assertThat(texts("other words")).containsExactly(QUARRY);
    }

    @Test
    void anIndexThatAnotherProgramWritesIsSaidAndNamesAreStillFound() {
        try (Search second = new Search(data, store)) {
            second.follow();
            Found found = second.find("northgate", 10);
            assertThat(found.state())
                    .isEqualTo(
                            "Another program has the index of the search: only names and numbers were searched.");
            assertThat(found.issuers()).hasSize(1);
            assertThat(found.filings()).hasSize(1);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidAndNamesAreStillFound() throws IOException {
        Path file = Files.writeString(data.resolve("file"), "no folder");
        try (Search other = new Search(file, store)) {
            other.follow();
            Found found = other.find("northgate", 10);
            assertThat(found.state())
                    .isEqualTo(
                            "The index of the search cannot be written: only names and numbers were searched.");
            assertThat(found.issuers()).hasSize(1);
        }
    }

    private void made() {
        for (int i = 0; i < 500 && !find("northgate").state().isEmpty(); i++) {
            search.follow();
            Thread.onSpinWait();
        }
    }

    private Found find(String typed) {
        return search.find(typed, 10);
    }

    private List<String> texts(String typed) {
        return find(typed).texts().stream().map(text -> text.filing().id()).toList();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("search"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private void file(
            String accession, String issuer, String cik, String cusip, String person, String text) {
        Samples.Sample sample =
                Samples.filing(text)
                        .accession(accession)
                        .issuer(issuer, cik)
                        .cusip(cusip)
                        .person(person, "100", "5.1")
                        .build();
        store(
                new Samples.Sample(
                        sample.filing(),
                        sample.bytes(),
                        sample.findings(),
                        sample.computed(),
                        List.of(MappedText.identity("d.htm", text))));
    }
}
