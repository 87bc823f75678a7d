package org.stakeline.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Looks for a Chromium, in this order: the one that {@code -Dstakeline.browser} or {@code
 * STAKELINE_BROWSER} names, one that is installed, Playwright's own download, and Debian's package,
 * installed where the user is root.
 */
final class BrowserFinder {

    private static final List<String> NAMES =
            List.of(
                    "chromium",
                    "chromium-browser",
                    "google-chrome",
                    "google-chrome-stable",
                    "chrome",
                    "chrome.exe");

    private static final List<String> PLACES =
            List.of(
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "C:/Program Files/Google/Chrome/Application/chrome.exe",
                    "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe");

    private static final List<String> DOWNLOADS =
            List.of(
                    ".cache/ms-playwright",
                    "Library/Caches/ms-playwright",
                    "AppData/Local/ms-playwright");

    private static final PathMatcher DOWNLOADED =
            FileSystems.getDefault()
                    .getPathMatcher(
                            "glob:**/chromium-*/chrome-*/{chrome,chrome.exe,**/MacOS/Chromium,**/MacOS/Google Chrome*}");

    private final Properties properties;
    private final Map<String, String> environment;
    private final BrowserInstaller installer;
    private final List<String> tried = new ArrayList<>();

    BrowserFinder(
            Properties properties, Map<String, String> environment, BrowserInstaller installer) {
        this.properties = properties;
        this.environment = environment;
        this.installer = installer;
    }

    /** A browser, or why none can be had. */
    sealed interface Answer {

        record Found(Path executable) implements Answer {}

        record None(String reason) implements Answer {}
    }

    Answer find() {
        return named().or(this::installed)
                .or(this::downloaded)
                .or(this::fromPlaywright)
                .or(this::fromDebian)
                .<Answer>map(Answer.Found::new)
                .orElseGet(this::none);
    }

    private Answer none() {
        return new Answer.None(
                "no browser: "
                        + String.join("; ", tried)
                        + ". Install Chromium or Chrome, or name one with -Dstakeline.browser=FILE or STAKELINE_BROWSER");
    }

    // a setting that names nothing is a mistake to be heard of, not a reason to look elsewhere
    private Optional<Path> named() {
        String name =
                properties.getProperty(
                        "stakeline.browser", environment.getOrDefault("STAKELINE_BROWSER", ""));
        if (name.isBlank()) {
            return Optional.empty();
        }
        Path browser = Path.of(name);
        if (!Files.isExecutable(browser)) {
            throw new IllegalStateException(
                    "stakeline.browser names " + browser + ", which is no program");
        }
        return Optional.of(browser);
    }

    private Optional<Path> installed() {
        return said(programs(), "none is installed");
    }

    private Optional<Path> programs() {
        Stream<Path> onPath =
                Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator, -1))
                        .filter(folder -> !folder.isBlank())
                        .flatMap(folder -> NAMES.stream().map(Path.of(folder)::resolve));
        return Stream.concat(onPath, PLACES.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private Optional<Path> downloaded() {
        String named = environment.getOrDefault("PLAYWRIGHT_BROWSERS_PATH", "");
        Path home = Path.of(properties.getProperty("user.home"));
        return Stream.concat(
                        Stream.of(named).filter(name -> !name.isBlank()).map(Path::of),
                        DOWNLOADS.stream().map(home::resolve))
                .filter(Files::isDirectory)
                .flatMap(folder -> chromiums(folder).stream())
                .findFirst();
    }

    private static List<Path> chromiums(Path folder) {
        try (Stream<Path> files = Files.walk(folder, 7)) {
            return files.filter(DOWNLOADED::matches).filter(Files::isExecutable).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Path> fromPlaywright() {
        return said(
                installer.playwright() ? downloaded() : Optional.empty(),
                "Playwright has no download and could get none");
    }

    private Optional<Path> fromDebian() {
        return said(
                installer.debian() ? programs() : Optional.empty(),
                "Debian's package chromium could not be installed (this needs Debian and the user root)");
    }

    private Optional<Path> said(Optional<Path> browser, String otherwise) {
        if (browser.isEmpty()) {
            tried.add(otherwise);
        }
        return browser;
    }
}
