package org.stakeline.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class DataFolderTest {

    private static final Map<String, String> NAMED = Map.of("STAKELINE_HOME", "/named");

    @TempDir private Path home;

    @Test
    void theOptionComesFirst() {
        assertThat(DataFolder.choose(Path.of("/option"), NAMED, home).path())
                .hasToString("/option");
    }

    @Test
    void theEnvironmentComesBeforeTheHomeFolder() {
        assertThat(DataFolder.choose(null, NAMED, home).path()).hasToString("/named");
    }

    @Test
    void otherwiseDataLieInTheHomeFolder() {
        Map<String, String> blank = Map.of("STAKELINE_HOME", " ");
        assertThat(DataFolder.choose(null, blank, home).path())
                .isEqualTo(home.resolve(".stakeline"));
    }

    @Test
    void aFolderIsMadeWhenItIsNotThere() {
        DataFolder folder = new DataFolder(home.resolve("a/b")).made();
        assertThat(folder.path()).isDirectory();
    }

    @Test
    void aFileInItsPlaceIsSaidWithWhatToDo() throws IOException {
        Path file = Files.createFile(home.resolve("data"));
        assertThatThrownBy(() -> new DataFolder(file).made())
                .isInstanceOf(CommandFailed.class)
                .hasMessage(
                        "The data folder %s cannot be made: java.nio.file.FileAlreadyExistsException: %s. Name another with --data DIR or STAKELINE_HOME.",
                        file, file);
    }
}
