package org.stakeline.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Gets a browser onto the machine; each way answers whether it has worked. */
interface BrowserInstaller {

    /** Playwright's own download. */
    boolean playwright();

    /** Debian's package, where the user is root. */
    boolean debian();

    /** The ways themselves; what they print goes to {@code target/browser-install.log}. */
    static BrowserInstaller real() {
        return new BrowserInstaller() {
            @Override
            public boolean playwright() {
                String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
                String classes = System.getProperty("java.class.path");
                String cli = "com.microsoft.playwright.CLI";
                return run(2, List.of(java, "-cp", classes, cli, "install", "chromium"));
            }

            @Override
            public boolean debian() {
                return Files.exists(Path.of("/etc/debian_version"))
                        && System.getProperty("user.name").equals("root")
                        && run(2, List.of("apt-get", "-q", "update"))
                        && run(8, List.of("apt-get", "-qy", "install", "chromium"));
            }
        };
    }

    private static boolean run(int minutes, List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.redirectOutput(log()).start();
            if (process.waitFor(minutes, TimeUnit.MINUTES)) {
                return process.exitValue() == 0;
            }
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            return false;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static ProcessBuilder.Redirect log() throws IOException {
        Path base = Path.of(System.getProperty("stakeline.basedir", ""));
        File log =
                Files.createDirectories(base.resolve("target"))
                        .resolve("browser-install.log")
                        .toFile();
        return ProcessBuilder.Redirect.appendTo(log);
    }
}
