package org.stakeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What holds of the templates, scripts and styles, which are no classes. */
class PageFilesTest {

    private static final Path MAIN =
            Path.of(System.getProperty("stakeline.basedir", ""), "src", "main");

    @Test
    void onlyTheChartsKnowTheirLibrary() {
        assertThat(naming("echarts", MAIN))
                .containsExactlyInAnyOrder("charts.js", "ownership.jte", "prices.jte");
    }

    @Test
    void aFileThatNamesItIsSeen(@TempDir Path folder) throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("jte")).resolve("a.jte"), "ECharts");
        Files.writeString(folder.resolve("b.js"), "let chart;");
        assertThat(naming("echarts", folder)).containsExactly("a.jte");
    }

    /** The files below the folder that name this, in whatever case. */
    private static List<String> naming(String word, Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(jte|js|css|java)"))
                    .filter(file -> text(file).contains(word))
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
