package org.stakeline.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stakeline.evidence.Submission;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

class LocalFilesTest {

    @TempDir Path folder;

    private static byte[] large(String start) {
        byte[] bytes = new byte[(int) LocalFile.SMALL + 1];
        Arrays.fill(bytes, (byte) ' ');
        byte[] words = start.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(words, 0, bytes, bytes.length - words.length, words.length);
        return bytes;
    }

    private Opened open(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("file"), bytes);
        return LocalFile.open(new Found.File("given", file));
    }

    @Test
    void aLinkBackToAFolderAboveEndsTheWalk() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("inner"));
        Files.createSymbolicLink(inner.resolve("up"), folder);
        Files.writeString(inner.resolve("z"), "z");
        assertThat(LocalFiles.under(List.of(folder)))
                .containsExactly(
                        new Found.Problem(
                                inner.resolve("up").toString(),
                                "a link that leads back to a folder above it"),
                        new Found.File(inner.resolve("z").toString(), inner.resolve("z")));
    }

    @Test
    void aHiddenFileIsOpenedWhenItIsNamed() throws IOException {
        Path hidden = Files.writeString(folder.resolve(".a"), "a");
        assertThat(LocalFiles.under(List.of(folder))).isEmpty();
        assertThat(LocalFiles.under(List.of(hidden)))
                .containsExactly(new Found.File(hidden.toString(), hidden));
    }

    @Test
    void aFileKeepsItsBytes() throws IOException {
        byte[] bytes = {0, 1, (byte) 0xff};
        assertThat(open(bytes)).isEqualTo(new Opened.Whole(Submission.of("given", bytes)));
    }

    @Test
    void aLargeFileIsOpenedWhenItNamesASchedule() throws IOException {
        for (String words : List.of("13D", "SC 13g", "13-D", "113D")) {
            assertThat(open(large(words))).as(words).isInstanceOf(Opened.Whole.class);
        }
    }

    @Test
    void aLargeFileWithoutOneIsNotKept() throws IOException {
        for (String words : List.of("13", "13 E", "1 3D", "13eD", "1D")) {
            byte[] bytes = large(words);
            assertThat(open(bytes))
                    .as(words)
                    .isEqualTo(
                            new Opened.Unlike(
                                    "given",
                                    Submission.of("", bytes).sha256(),
                                    "This is no Schedule 13D or 13G: none of its 8388609 bytes"
                                            + " name one."));
        }
    }

    @Test
    void aScheduleNamedAcrossTwoPiecesIsSeen() {
        ScheduleWords words = new ScheduleWords();
        words.take("Schedule 1".getBytes(StandardCharsets.US_ASCII), 10);
        words.take("3D".getBytes(StandardCharsets.US_ASCII), 2);
        assertThat(words.found()).isTrue();
    }

    @Test
    void aFileThatIsGoneWhenItIsOpenedIsAProblem() {
        assertThat(LocalFile.open(new Found.File("given", folder.resolve("gone"))))
                .isEqualTo(new Opened.Problem("given", "no such file or folder"));
    }

    @Test
    void failuresAreToldInWords() {
        assertThat(Problems.say(new AccessDeniedException("x")))
                .isEqualTo("may not be read: permission denied");
        assertThat(Problems.say(new NotDirectoryException("x"))).isEqualTo("not a folder any more");
        assertThat(Problems.say(new IOException("Input/output error")))
                .isEqualTo("cannot be read: Input/output error");
    }
}
