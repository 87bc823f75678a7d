package org.stakeline.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.Callable;

class StakelineTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpNamesTheCommands() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).startsWith("Usage: stakeline").contains("serve");
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).matches("stakeline \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void anUnknownCommandIsSaid() {
        assertThat(run("sevre")).isEqualTo(2);
        assertThat(err.toString()).startsWith("Unmatched argument at index 0: 'sevre'");
    }

    @Test
    void noCommandAtAllIsSaid() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).startsWith("Missing required subcommand").contains("Usage:");
    }

    @Test
    void aPortThatIsTakenIsSaidInOneSentenceWithWhatToDo(@TempDir Path data) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            System.setProperty("micronaut.server.port", port);
            assertThat(run("serve", "--data", data.toString())).isEqualTo(1);
            assertThat(err.toString())
                    .startsWith("Port " + port + " of 127.0.0.1 cannot be used")
                    .contains("set MICRONAUT_SERVER_PORT")
                    .hasLineCount(1);
        } finally {
            System.clearProperty("micronaut.server.port");
        }
    }

    @Test
    void aFailureThatNobodyThoughtOfIsOneSentenceToo() {
        CommandLine line = Stakeline.commandLine().addSubcommand(new Fails());
        line.setErr(new PrintWriter(err));
        assertThat(line.execute("fails")).isEqualTo(1);
        assertThat(err.toString())
                .isEqualToNormalizingNewlines(
                        "Unexpected: java.lang.IllegalStateException: nobody thought of it\n");
    }

    private int run(String... arguments) {
        CommandLine line = Stakeline.commandLine();
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return line.execute(arguments);
    }

    @Command(name = "fails")
    private static final class Fails implements Callable<Integer> {

        @Override
        public Integer call() {
            throw new IllegalStateException("nobody thought of it");
        }
    }
}
