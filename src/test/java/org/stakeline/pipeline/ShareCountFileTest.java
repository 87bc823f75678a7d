package org.stakeline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stakeline.issuer.ShareCount;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ShareCountFileTest {

    private static final String NAMES = "cik,title,shares,as_of,filed,source\n";

    @TempDir private Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("share-counts.csv"), content);
    }

    @Test
    void isReadFromTheDataFolderTheLastFiledFirst() throws IOException {
        file(
                NAMES
                        + "0000000077,,10000000,,2025-02-14,Form 10-K\n"
                        + "77,\"Common Stock, Class A\",12000000,2025-04-30,2025-05-12,Form 10-Q\n");
        assertThat(ShareCountFile.in(folder).of("77"))
                .extracting(ShareCount::source, count -> count.title().orElse("-"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Form 10-Q", "Common Stock, Class A"),
                        org.assertj.core.groups.Tuple.tuple("Form 10-K", "-"));
        assertThat(ShareCountFile.in(folder).of("78")).isEmpty();
    }

    @Test
    void mayBeMissing() throws IOException {
        assertThat(ShareCountFile.in(folder).of("77")).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithATable() throws IOException {
        Path wrong = file(NAMES + "77,,ten,,2025-02-14,Form 10-K\n");
        assertThatThrownBy(() -> ShareCountFile.read(wrong)).isInstanceOf(IOException.class);
        Path tooFew = file(NAMES + "77,10000000\n");
        assertThatThrownBy(() -> ShareCountFile.read(tooFew))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("2 values for 6 names");
        Path day = file(NAMES + "77,,10000000,,14 February,Form 10-K\n");
        assertThatThrownBy(() -> ShareCountFile.read(day)).isInstanceOf(IOException.class);
    }
}
