package org.stakeline.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

class LeftOutTest {

    @Test
    void everyTestLeftOutIsSaidWithItsReason() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        LauncherFactory.create(
                        LauncherConfig.builder()
                                .enableTestExecutionListenerAutoRegistration(false)
                                .build())
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(Some.class))
                                .build(),
                        new LeftOut(new PrintStream(said, true, UTF_8)));
        assertThat(said.toString(UTF_8))
                .isEqualToNormalizingNewlines(
                        """
                        LEFT OUT: org.stakeline.testing.LeftOutTest$Some: Assumption failed: no browser (2 x)
                        LEFT OUT: org.stakeline.testing.LeftOutTest$Some: not today (1 x)
                        """);
    }

    static class Some {

        @Test
        void runs() {}

        @Test
        void first() {
            Assumptions.assumeTrue(false, "no browser");
        }

        @Test
        void second() {
            Assumptions.assumeTrue(false, "no browser");
        }

        @Test
        @Disabled("not today")
        void third() {}
    }
}
