package org.stakeline.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

class KeptInputsTest {

    private static final Path KEPT =
            Path.of(System.getProperty("stakeline.basedir", ""), "src/test/resources/fuzz")
                    .toAbsolutePath();

    private static final Map<String, Consumer<byte[]>> TARGETS =
            Map.of(
                    "envelope", EnvelopeTarget::fuzzerTestOneInput,
                    "xml", XmlTarget::fuzzerTestOneInput,
                    "html", HtmlTarget::fuzzerTestOneInput,
                    "text", TextTarget::fuzzerTestOneInput,
                    "trades", TradesTarget::fuzzerTestOneInput);

    @ParameterizedTest(name = "{0}/{1}")
    @MethodSource("kept")
    void everyInputThatWasKeptIsReadSoundly(String target, String name) throws IOException {
        byte[] input = Files.readAllBytes(KEPT.resolve(target).resolve(name));
        assertThatCode(() -> TARGETS.get(target).accept(input)).doesNotThrowAnyException();
    }

    static Stream<Arguments> kept() {
        return TARGETS.keySet().stream().sorted().flatMap(KeptInputsTest::kept);
    }

    private static Stream<Arguments> kept(String target) {
        try (Stream<Path> files = Files.list(KEPT.resolve(target))) {
            return files
                    .sorted()
                    .map(file -> Arguments.of(target, file.getFileName().toString()))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
