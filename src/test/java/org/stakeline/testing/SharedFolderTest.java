package org.stakeline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

class SharedFolderTest {

    @SharedTest
    void theFolderIsHandedToTheTest(Path shared) {
        assertThat(shared).isEqualTo(SharedFolder.named()).matches(Files::isDirectory);
    }
}
