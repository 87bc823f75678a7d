package org.stakeline.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stakeline.store.Dump;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

class IngestCommandTest {

    private static final Path FIXTURES =
            Path.of(System.getProperty("stakeline.basedir", ".")).resolve("fixtures");
    private static final int FILES = 50;
    private static final int CUT_AT = 25;

    @TempDir Path folder;

    private List<String> ingest(int status, String... arguments) throws InterruptedException {
        OwnProcess process = OwnProcess.start(List.of("-Xmx256m"), arguments);
        assertThat(process.end()).as(() -> process.lines().toString()).isEqualTo(status);
        return process.lines();
    }

    private static Map<String, List<String>> dump(Path data) throws SQLException {
        String url = "jdbc:h2:file:" + data.resolve("stakeline");
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            return Dump.of(connection, List.of("entry", "happened_at", "received_at", "read_at"));
        }
    }

    // so many filings that differ by their accession numbers
    private Path manyFilings() throws IOException {
        String filing = Files.readString(FIXTURES.resolve("qifu/qifu-13da8-ascii.txt"));
        Path many = Files.createDirectory(folder.resolve("many"));
        for (int i = 0; i < FILES; i++) {
            String number = "0009999998-23-1" + "%05d".formatted(i);
            Files.writeString(
                    many.resolve(number + ".txt"), filing.replace("0009999998-23-000009", number));
        }
        return many;
    }

    @Test
    void aRunThatIsKilledIsTakenUpWhereItStopped() throws Exception {
        String many = manyFilings().toString();
        Path cut = folder.resolve("cut");
        OwnProcess first =
                OwnProcess.start(List.of(), "ingest", "--verbose", "--data", cut.toString(), many);
        first.awaitLines(CUT_AT, line -> line.contains("stored as"));
        assertThat(first.kill()).isNotZero();

        List<String> second = ingest(0, "ingest", "--data", cut.toString(), many);
        Path whole = folder.resolve("whole");
        List<String> uninterrupted = ingest(0, "ingest", "--data", whole.toString(), many);

        assertThat(uninterrupted)
                .containsExactly("read 50 files: 50 stored, 0 already there, 0 refused");
        assertThat(second)
                .singleElement()
                .asString()
                .matches("read 50 files: [1-9]\\d* stored, [1-9]\\d* already there, 0 refused");
        assertThat(dump(cut)).isEqualTo(dump(whole));
        assertThat(dump(cut).get("filings")).hasSize(FILES);
    }

    @Test
    void aRunThatIsStoppedSaysHowToGoOn() throws Exception {
        String many = manyFilings().toString();
        String data = folder.resolve("stopped").toString();
        OwnProcess run = OwnProcess.start(List.of(), "ingest", "--verbose", "--data", data, many);
        run.awaitLines(CUT_AT, line -> line.contains("stored as"));
        assertThat(run.stop()).isNotZero();

        assertThat(run.lines())
                .contains(
                        "Stopped. What was read till now is in the database; the same command goes"
                                + " on with the rest.")
                .noneMatch(line -> line.contains("Unexpected"));
        assertThat(ingest(0, "ingest", "--data", data, many))
                .singleElement()
                .asString()
                .startsWith("read 50 files: ");
    }

    @Test
    void aSecondProcessOnTheSameFolderIsToldWhoHasIt() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        try (OpenFolder open = OpenFolder.open(new DataFolder(data), "serve", Map.of())) {
            assertThat(open).isNotNull();
            assertThat(ingest(1, "ingest", "--data", data.toString(), FIXTURES.toString()))
                    .containsExactly(
                            "The database in "
                                    + data
                                    + " is in use by process "
                                    + ProcessHandle.current().pid()
                                    + " (stakeline serve). Stop it, or name another folder with"
                                    + " --data DIR.");
        }
    }

    @Test
    void fiftyMegabytesFitIntoSmallMemory() throws Exception {
        byte[] bytes = new byte[50 << 20];
        Arrays.fill(bytes, (byte) 'A');
        Path large = Files.write(folder.resolve("large.txt"), bytes);
        System.arraycopy("Schedule 13D".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 12);
        Path named = Files.write(folder.resolve("named.txt"), bytes);
        String data = folder.resolve("data").toString();
        List<String> lines =
                ingest(1, "ingest", "--data", data, large.toString(), named.toString());
        assertThat(lines).hasSize(3);
        assertThat(lines)
                .contains(
                        "read 2 files: 0 stored, 0 already there, 2 refused",
                        "refused "
                                + large
                                + ": This is no Schedule 13D or 13G: none of its 52428800 bytes"
                                + " name one.");
        assertThat(lines.getLast())
                .startsWith(
                        "refused "
                                + named
                                + ": Too large for its memory: 52428800 bytes, and at most ")
                .endsWith(" can be read. Give it more with -Xmx.");
    }

    @Test
    void aFolderThatMayNotBeReadIsNamed() throws Exception {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(
                Files.isReadable(closed),
                "left out: this user may read every folder, whatever its rights");
        assertThat(
                        ingest(
                                1,
                                "ingest",
                                "--data",
                                folder.resolve("data").toString(),
                                closed.toString()))
                .containsExactly(
                        "read 1 file: 0 stored, 0 already there, 0 refused, 1 not opened",
                        "not opened " + closed + ": may not be read: permission denied");
    }

    @Test
    void withoutAPathTheUsageIsTold() throws Exception {
        assertThat(ingest(2, "ingest")).startsWith("Name a file or a folder, or --again.");
    }

    @Test
    void theDatabaseOfAnotherVersionIsSaid() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        String url = "jdbc:h2:file:" + data.resolve("stakeline");
        try (OpenFolder open = OpenFolder.open(new DataFolder(data), "serve", Map.of())) {
            assertThat(open).isNotNull();
        }
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            connection
                    .createStatement()
                    .execute("update \"flyway_schema_history\" set \"checksum\" = 7");
        }
        assertThat(ingest(1, "ingest", "--data", data.toString(), FIXTURES.toString()).getFirst())
                .startsWith(
                        "The database in " + data + " was made by another version of Stakeline: ");
    }
}
