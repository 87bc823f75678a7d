package org.stakeline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A client that leaves half way through an answer troubles nobody. */
class LeavingClientTest {

    private static final int TIMES = 200;

    private final Served served = Served.fixtures();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void leave() {
        root.detachAppender(log);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/webjars/echarts/5.3.1/dist/echarts.common.min.js",
                "/assets/stakeline.css",
                "/swagger-ui/res/swagger-ui-bundle.js",
                "/swagger/stakeline-v1.yml",
                "/filings.xlsx",
                "/findings?size=200"
            })
    void nothingIsLoggedAndTheNextIsAnswered(String path) throws IOException {
        for (int i = 0; i < TIMES; i++) {
            leaveHalfWay(path, i);
        }
        assertThat(served.get(path, "*/*").statusCode()).isEqualTo(200);
        assertThat(troubles()).isEmpty();
    }

    private List<String> troubles() {
        return List.copyOf(log.list).stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                .map(
                        event ->
                                event.getFormattedMessage()
                                        + (event.getThrowableProxy() == null
                                                ? ""
                                                : ": " + event.getThrowableProxy().getMessage()))
                .distinct()
                .toList();
    }

    // a linger of no time makes the client's end hang up at once, whatever was not read yet
    private void leaveHalfWay(String path, int time) throws IOException {
        URI address = URI.create(served.address(path));
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setReceiveBufferSize(1024);
            socket.setSoTimeout(20_000);
            socket.setSoLinger(time % 2 == 0, 0);
            String request =
                    "GET "
                            + path
                            + " HTTP/1.1\r\nHost: "
                            + address.getAuthority()
                            + "\r\nAccept: text/html,*/*\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().readNBytes(time * 37 % 4000);
        }
    }
}
