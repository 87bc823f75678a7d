package org.stakeline.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ReadCommandTest {

    private static final String XML =
            """
            <?xml version="1.0"?><edgarSubmission><headerData><submissionType>SCHEDULE 13G</submissionType></headerData>
            <formData><coverPageHeader/><coverPageHeaderReportingPersonDetails>
            <reportingPersonName>Société Example</reportingPersonName><classPercent>x</classPercent>
            </coverPageHeaderReportingPersonDetails></formData></edgarSubmission>
            """;

    @TempDir private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void writesOneObjectALineInTheOrderOfTheFilesNames() throws IOException {
        for (String name : List.of("b/2.xml", "a.xml", "b/1.xml", "c.txt")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name.endsWith("xml") ? XML : "no filing");
        }
        Files.writeString(folder.resolve(".hidden"), XML);
        assertThat(run("read", folder.toString())).isZero();
        assertThat(out.toString().lines())
                .extracting(line -> line.substring(0, line.indexOf("\",\"sha256")))
                .containsExactly(
                        "{\"source\":\"" + folder + "/a.xml",
                        "{\"source\":\"" + folder + "/b/1.xml",
                        "{\"source\":\"" + folder + "/b/2.xml",
                        "{\"source\":\"" + folder + "/c.txt");
        assertThat(out.toString()).contains("Société Example").contains("\"form\":null");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsToldAndTheOthersAreRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xml"), XML);
        assertThat(run("read", folder.resolve("none").toString(), file.toString())).isEqualTo(1);
        assertThat(out.toString().lines()).hasSize(1);
        assertThat(err.toString())
                .isEqualTo(folder.resolve("none") + " was not read: there is no such file.\n");
    }

    @Test
    void prettyObjectsHaveLines() throws IOException {
        Files.writeString(folder.resolve("a.xml"), XML);
        assertThat(run("read", "--pretty", folder.toString())).isZero();
        assertThat(out.toString()).startsWith("{\n  \"source\" : ").endsWith("}\n");
    }

    @Test
    void theSummaryCountsByEra() throws IOException {
        Files.writeString(folder.resolve("a.xml"), XML);
        Files.writeString(folder.resolve("b.txt"), "no filing");
        assertThat(run("read", "--summary", folder.toString())).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "era           files  filings  without  persons     rows    value     null"
                                + " unreadable   errors",
                        "xml               1        1        0        1        9        1        7"
                                + "          1        1",
                        "text              1        0        0        0        0        0        0"
                                + "          0        1",
                        "all               2        1        0        1        9        1        7"
                                + "          1        2",
                        "without: filings of which no reporting person was read; errors: findings"
                                + " of level error");
    }

    @Test
    void withoutAFileItSaysHowItIsUsed() {
        assertThat(run("read")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("Missing required parameter: 'FILE|FOLDER'");
    }

    @Test
    void aFileOfAFolderWithoutRightsIsTold() throws IOException {
        Path link = folder.resolve("gone.xml");
        Files.createSymbolicLink(link, folder.resolve("nowhere"));
        assertThat(run("read", link.toString())).isEqualTo(1);
        assertThat(err.toString()).isEqualTo(link + " was not read: there is no such file.\n");
    }

    private int run(String... arguments) {
        return Stakeline.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
