package org.stakeline.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stakeline.browser.BrowserFinder.Answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.BooleanSupplier;

class BrowserFinderTest {

    @TempDir private Path machine;

    private final Properties properties = new Properties();
    private final Map<String, String> environment = new HashMap<>();
    private BooleanSupplier playwright = () -> false;
    private BooleanSupplier debian = () -> false;

    @BeforeEach
    void aMachineWithoutBrowser() {
        assumeTrue(
                Files.notExists(Path.of("/Applications")) && Files.notExists(Path.of("C:/")),
                "only where no browser lies at a fixed place");
        properties.setProperty("user.home", machine.resolve("home").toString());
        environment.put("PATH", machine.resolve("bin").toString());
    }

    @Test
    void theOneNamedComesFirst() throws IOException {
        Path named = program("elsewhere/my-browser");
        program("bin/chromium");
        environment.put("STAKELINE_BROWSER", named.toString());
        assertThat(find()).isEqualTo(new Answer.Found(named));
    }

    @Test
    void thePropertyComesBeforeTheEnvironment() throws IOException {
        Path named = program("elsewhere/my-browser");
        properties.setProperty("stakeline.browser", named.toString());
        environment.put("STAKELINE_BROWSER", "/nowhere");
        assertThat(find()).isEqualTo(new Answer.Found(named));
    }

    @Test
    void aNameOfNothingIsAMistake() {
        environment.put("STAKELINE_BROWSER", "/nowhere");
        assertThatThrownBy(this::find)
                .hasMessage("stakeline.browser names /nowhere, which is no program");
    }

    @Test
    void anInstalledOneComesBeforePlaywrights() throws IOException {
        Path installed = program("bin/google-chrome");
        program("home/.cache/ms-playwright/chromium-1200/chrome-linux64/chrome");
        assertThat(find()).isEqualTo(new Answer.Found(installed));
    }

    @Test
    void playwrightsDownloadIsTakenWhereItLies() throws IOException {
        Path downloaded = program("home/.cache/ms-playwright/chromium-1200/chrome-linux64/chrome");
        assertThat(find()).isEqualTo(new Answer.Found(downloaded));
    }

    @Test
    void playwrightIsAskedBeforeDebian() {
        playwright = () -> made("home/.cache/ms-playwright/chromium-1200/chrome-linux/chrome");
        debian = () -> made("bin/chromium");
        assertThat(find())
                .isEqualTo(
                        new Answer.Found(
                                machine.resolve(
                                        "home/.cache/ms-playwright/chromium-1200/chrome-linux/chrome")));
    }

    @Test
    void debiansPackageIsTheLastResort() {
        debian = () -> made("bin/chromium");
        assertThat(find()).isEqualTo(new Answer.Found(machine.resolve("bin/chromium")));
    }

    @Test
    void whereNoneCanBeHadTheReasonIsSaid() {
        assertThat(find())
                .isEqualTo(
                        new Answer.None(
                                "no browser: none is installed; Playwright has no download and could get none;"
                                        + " Debian's package chromium could not be installed (this needs Debian and the user root)."
                                        + " Install Chromium or Chrome, or name one with -Dstakeline.browser=FILE or STAKELINE_BROWSER"));
    }

    private Answer find() {
        BrowserInstaller installer =
                new BrowserInstaller() {
                    @Override
                    public boolean playwright() {
                        return playwright.getAsBoolean();
                    }

                    @Override
                    public boolean debian() {
                        return debian.getAsBoolean();
                    }
                };
        return new BrowserFinder(properties, environment, installer).find();
    }

    private boolean made(String name) {
        try {
            return Files.exists(program(name));
        } catch (IOException e) {
            return false;
        }
    }

    private Path program(String name) throws IOException {
        Path file = machine.resolve(name);
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
