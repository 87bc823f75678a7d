package org.stakeline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stakeline.calendar.Calendars;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Submission;
import org.stakeline.filing.Reading;
import org.stakeline.issuer.ShareCounts;
import org.stakeline.read.FilingReader;
import org.stakeline.store.AuditEntry;
import org.stakeline.store.Dump;
import org.stakeline.store.FilingRow;
import org.stakeline.store.Store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

class IngestTest {

    private static final Path FIXTURES =
            Path.of(System.getProperty("stakeline.basedir", ".")).resolve("fixtures");
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2024-03-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    private DataSource source;
    private Store store;
    private Ingest ingest;

    @BeforeEach
    void openAnEmptyStore() {
        source =
                JdbcConnectionPool.create(
                        "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        store = Store.open(source);
        ingest = version("1.0");
    }

    private Ingest version(String version) {
        return new Ingest(
                new FilingReader(),
                Calendars.bundled(),
                ShareCounts.none(),
                store.intake(),
                NOON,
                version,
                () -> {});
    }

    private Report run(Path... paths) {
        return ingest.run(List.of(paths), RunListener.SILENT);
    }

    private Map<String, List<String>> dump() {
        try (Connection connection = source.getConnection()) {
            return Dump.of(connection, List.of());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void assertRefused(Path file, String reason) {
        Map<String, List<String>> before = dump();
        Report report = run(file);
        assertThat(report.outcomes()).containsExactly(new Outcome.Refused(file.toString(), reason));
        assertThat(report.isWhole()).isFalse();
        Map<String, List<String>> after = dump();
        assertThat(after.remove("audit")).hasSize(before.remove("audit").size() + 1);
        assertThat(after).isEqualTo(before);
        assertThat(store.audit().list(0, 1).rows())
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.result()).isEqualTo(AuditEntry.Result.REFUSED);
                            assertThat(entry.source()).isEqualTo(file.toString());
                            assertThat(entry.message()).isEqualTo(reason);
                        });
    }

    @Test
    void allShapesOfTheFixtureAreStored() {
        Report report =
                run(
                        FIXTURES.resolve("qifu/qifu-13da8-ascii.txt"),
                        FIXTURES.resolve("qifu/qifu-13da8-converted.txt"),
                        FIXTURES.resolve("qifu/qifu-13da8-html.txt"));
        assertThat(report.lines())
                .containsExactly("read 3 files: 3 stored, 0 already there, 0 refused");
        assertThat(report.isWhole()).isTrue();
        assertThat(store.audit().counts().filings()).isEqualTo(3);
    }

    @Test
    void theSameFilesTwiceChangeNoTable() {
        Path qifu = FIXTURES.resolve("qifu/qifu-13da8-html.txt");
        Path bad = FIXTURES.resolve("bad/annual-report-10k.txt");
        run(qifu, bad);
        Map<String, List<String>> once = dump();
        Report again = run(qifu, bad);
        assertThat(again.lines().getFirst())
                .isEqualTo("read 2 files: 0 stored, 1 already there, 1 refused");
        assertThat(dump()).isEqualTo(once);
        assertThat(once.get("persons")).hasSize(2);
    }

    @Test
    void aCopyUnderAnotherNameIsTheSameFiling() throws IOException {
        Path qifu = FIXTURES.resolve("qifu/qifu-13da8-html.txt");
        run(qifu);
        Path copy = Files.copy(qifu, folder.resolve("copy.txt"));
        assertThat(run(copy).outcomes())
                .containsExactly(new Outcome.AlreadyThere(copy.toString(), "0009999998-23-000008"));
    }

    @Test
    void readingAgainWithTheSameResultAddsNothing() {
        Path qifu = FIXTURES.resolve("qifu/qifu-13da8-html.txt");
        run(qifu);
        Map<String, List<String>> once = dump();
        Report again = version("2.0").again(RunListener.SILENT);
        assertThat(again.lines())
                .containsExactly("read 1 file: 0 stored, 1 already there, 0 refused");
        assertThat(dump()).isEqualTo(once);
    }

    @Test
    void whatWasReadComesBackWhole() throws IOException {
        Path qifu = FIXTURES.resolve("qifu/qifu-13da8-html.txt");
        run(qifu);
        Reading read =
                new FilingReader().read(Submission.of(qifu.toString(), Files.readAllBytes(qifu)));
        Reading back = store.filings().reading("0009999998-23-000008").orElseThrow();
        assertThat(back.filing()).isEqualTo(read.filing());
        assertThat(back.findings()).isEqualTo(read.findings());
        assertThat(back.documents()).hasSameSizeAs(read.documents());
        for (int i = 0; i < back.documents().size(); i++) {
            assertThat(back.documents().get(i).encode())
                    .isEqualTo(read.documents().get(i).encode());
        }
    }

    @Test
    void thePercentOfEachPersonIsKeptExact() {
        run(FIXTURES.resolve("qifu/qifu-13da8-html.txt"));
        assertThat(store.filings().computed("0009999998-23-000008"))
                .filteredOn(v -> v.name().equals("percent"))
                .hasSize(2)
                .allSatisfy(
                        v -> {
                            assertThat(v.value()).isEqualTo("19952136 / 322929669");
                            assertThat(v.shown()).isEqualTo("6.1785 %");
                        });
    }

    @Test
    void aTextThatOnlySpeaksOfAScheduleIsRefused() {
        assertThat(
                        run(FIXTURES.resolve("README.md"), FIXTURES.resolve("qifu/expected.json"))
                                .lines())
                .first()
                .isEqualTo("read 2 files: 0 stored, 0 already there, 2 refused");
        assertThat(store.audit().counts().filings()).isZero();
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(
                FIXTURES.resolve("bad/empty.txt"),
                "This is no Schedule 13D or 13G: it looks like an empty file.");
    }

    @Test
    void aPdfIsRefused() {
        assertRefused(
                FIXTURES.resolve("bad/printed.pdf"),
                "This is no Schedule 13D or 13G: it looks like a PDF document, whose text has to"
                        + " be taken out first.");
    }

    @Test
    void aJpegIsRefused() {
        assertRefused(
                FIXTURES.resolve("bad/picture.jpg"),
                "This is no Schedule 13D or 13G: it looks like a JPEG picture.");
    }

    @Test
    void anAnnualReportIsRefused() {
        assertRefused(
                FIXTURES.resolve("bad/annual-report-10k.txt"),
                "This is no Schedule 13D or 13G: it looks like a submission of form type 10-K.");
    }

    @Test
    void aTruncatedFilingWithPersonsIsStoredAndSaysWhereItEnds() {
        Report report = run(FIXTURES.resolve("bad/truncated-13da.txt"));
        assertThat(report.isWhole()).isTrue();
        assertThat(report.lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("stored, but not read whole, ")
                .contains("The submission is cut off at character 27149")
                .endsWith("(and 1 more)");
        FilingRow row = store.filings().byId("0009999998-23-000008").orElseThrow();
        assertThat(row.persons()).isEqualTo(2);
        assertThat(store.findings().ofFiling(row.id()))
                .filteredOn(f -> f.finding().code().equals("submission.cut-off"))
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.finding().level()).isEqualTo(Finding.Level.ERROR);
                            assertThat(f.finding().message())
                                    .isEqualTo(
                                            "The submission is cut off at character 27149, after"
                                                    + " \"ly: Times New Roman, Times, serif\">19,95\":"
                                                    + " what is missing was not read.");
                        });
    }

    @Test
    void aTruncatedFilingWithoutPersonsIsRefused() throws IOException {
        String whole =
                Files.readString(FIXTURES.resolve("qifu/qifu-13da8-ascii.txt"))
                        .replace("\r\n", "\n");
        String start = whole.substring(0, whole.indexOf("<TEXT>") + 20);
        assertRefused(
                file("start.txt", start),
                "No reporting person was read. The submission is cut off at character "
                        + start.stripTrailing().length()
                        + ", after \""
                        + start.substring(whole.indexOf("<TEXT>") + 6).strip()
                        + "\": what is missing was not read.");
    }

    @Test
    void fiftyMegabytesWithoutAWordOfTheSchedulesAreRefusedUnread() throws IOException {
        byte[] bytes = new byte[50 << 20];
        Arrays.fill(bytes, (byte) 'A');
        assertRefused(
                file("a.txt", bytes),
                "This is no Schedule 13D or 13G: none of its 52428800 bytes name one.");
    }

    @Test
    void aPathThatIsNotThereIsNamedAndTheOthersAreRead() {
        Path gone = folder.resolve("gone");
        Report report = run(gone, FIXTURES.resolve("qifu/qifu-13da8-ascii.txt"));
        assertThat(report.lines())
                .containsExactly(
                        "read 2 files: 1 stored, 0 already there, 0 refused, 1 not opened",
                        "not opened " + gone + ": no such file or folder");
        assertThat(report.isWhole()).isFalse();
    }

    @Test
    void aLinkThatLeadsNowhereIsNamed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));
        assertThat(run(folder).outcomes())
                .containsExactly(
                        new Outcome.NotOpened(
                                link.toString(), "a link to something that is not there"));
    }

    @Test
    void theOrderOfTheFilesIsThatOfTheirNames() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        file("c.txt", "c");
        file("b/z.txt", "z");
        file("a.txt", "a");
        file(".hidden", "h");
        assertThat(run(folder).outcomes())
                .extracting(Outcome::source)
                .containsExactly(
                        folder.resolve("a.txt").toString(),
                        folder.resolve("b/z.txt").toString(),
                        folder.resolve("c.txt").toString());
    }
}
