package org.stakeline.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ShortRunTest {

    private static final String[] READ = {"read", "--summary", "a folder"};

    @TempDir private Path folder;
    private Path filings = Path.of("");

    @BeforeEach
    void manyFilings() throws IOException {
        filings = Files.createDirectories(folder.resolve("filings"));
        byte[] filing = Files.readAllBytes(Path.of("fixtures/qifu/qifu-13da8-html.txt"));
        for (int i = 0; i * filing.length < 4_000_000; i++) {
            Files.write(filings.resolve(i + ".txt"), filing);
        }
    }

    // a jar as small as can be, with this test's class path
    private Path jar() throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, "org.stakeline.Application");
        main.put(
                Attributes.Name.CLASS_PATH,
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(p -> Path.of(p).toUri().toString())
                        .collect(Collectors.joining(" ")));
        Path jar = folder.resolve("small.jar");
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest).close();
        }
        return jar;
    }

    @Test
    void aReadingOfLittleIsDoneByAProcessThatCompilesOnce() {
        List<String> command =
                ShortRun.command(
                        "/java",
                        List.of("-jar", "x.jar", READ[0], READ[1], READ[2]),
                        Map.of(),
                        READ);

        assertThat(command)
                .startsWith("/java")
                .contains("-XX:TieredStopAtLevel=1")
                .endsWith("-jar", "x.jar", "read", "--summary", "a folder");
    }

    @Test
    void whatSomebodySetForJavaIsLeftAsItIs() {
        List<String> given = List.of("-jar", "x.jar", READ[0], READ[1], READ[2]);
        List<String> bounded = List.of("-Xmx256m", "-jar", "x.jar", READ[0], READ[1], READ[2]);

        assertThat(ShortRun.command("/java", bounded, Map.of(), READ)).isEmpty();
        assertThat(ShortRun.command("/java", List.of(), Map.of(), READ)).isEmpty();
        assertThat(ShortRun.command("", given, Map.of(), READ)).isEmpty();
        assertThat(ShortRun.command("/java", given, Map.of("JDK_JAVA_OPTIONS", "-Xmx9g"), READ))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "--help", "read"})
    void whatIsNoReadingOfSomethingIsDoneHere(String command) {
        assertThat(ShortRun.of(command)).isEmpty();
        assertThat(ShortRun.of(command, "no such file")).isEmpty();
    }

    @Test
    void itsOutputAndItsStatusAreThoseOfTheProgram() throws IOException, InterruptedException {
        OwnProcess here = OwnProcess.start(List.of(), "read", filings.toString(), "no such file");
        OwnProcess other = OwnProcess.startJar(jar(), "read", filings.toString(), "no such file");

        assertThat(other.end()).isEqualTo(here.end()).isEqualTo(1);
        assertThat(other.lines()).isEqualTo(here.lines()).hasSizeGreaterThan(20);
    }

    @Test
    void itEndsWithTheProgramHoweverThatEnds() throws IOException, InterruptedException {
        for (boolean killed : List.of(true, false)) {
            OwnProcess program = OwnProcess.startJar(jar(), "read", filings.toString());
            program.awaitLines(1, line -> line.startsWith("{"));
            List<ProcessHandle> others = program.others();
            assertThat(others).hasSize(1);

            int status = killed ? program.kill() : program.stop();

            assertThat(status).isNotZero();
            assertThatCode(() -> others.getFirst().onExit().get(20, TimeUnit.SECONDS))
                    .as(killed ? "killed" : "stopped")
                    .doesNotThrowAnyException();
        }
    }
}
