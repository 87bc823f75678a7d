package org.stakeline.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Runs Jazzer on the targets, one after the other: {@code Fuzzing SECONDS TARGET...}.
 *
 * <p>What it learns stays in {@code target/fuzz}, each input that fails in {@code
 * target/fuzz/TARGET/found}.
 */
public final class Fuzzing {

    private static final Path BASE = Path.of("").toAbsolutePath();
    private static final Path KEPT = BASE.resolve("src/test/resources/fuzz");

    private Fuzzing() {}

    /** Ends with 1 where an input failed. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int failed = 0;
        for (String target : List.of(arguments).subList(1, arguments.length)) {
            failed |= run(target, Integer.parseInt(arguments[0]));
        }
        System.exit(failed == 0 ? 0 : 1);
    }

    private static int run(String target, int seconds) throws IOException, InterruptedException {
        Path work = BASE.resolve("target/fuzz").resolve(target);
        Files.createDirectories(work.resolve("corpus"));
        Files.createDirectories(work.resolve("found"));
        List<String> command = new ArrayList<>(java());
        command.add("--target_class=" + targetClass(target));
        command.add("--instrumentation_includes=org.stakeline.**");
        command.add("--reproducer_path=" + work);
        command.add("-max_total_time=" + seconds);
        command.add("-max_len=6000");
        command.add("-timeout=60");
        command.add("-dict=" + KEPT.resolve("words.dict"));
        command.add("-artifact_prefix=" + work.resolve("found") + "/");
        command.add(work.resolve("corpus").toString());
        command.add(KEPT.resolve(target).toString());
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1200m",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer");
    }

    private static String targetClass(String target) {
        String name = target.substring(0, 1).toUpperCase(Locale.ROOT) + target.substring(1);
        return Fuzzing.class.getPackageName() + "." + name + "Target";
    }
}
