package org.stakeline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The scripts, styles and pictures of the pages. */
class AssetsTest {

    private final Served served = Served.fixtures();

    @ParameterizedTest
    @CsvSource({
        "/assets/stakeline.css,text/css",
        "/assets/stakeline.js,text/javascript",
        "/assets/stakeline.svg,image/svg+xml",
        "/webjars/htmx.org/2.0.10/dist/htmx.min.js,text/javascript",
        "/webjars/echarts/5.3.1/dist/echarts.common.min.js,text/javascript",
        "/swagger/stakeline-v1.yml,application/yaml",
        "/swagger-ui,text/html",
        "/swagger-ui/,text/html",
        "/swagger-ui/res/favicon-16x16.png,image/png"
    })
    void aFileIsSentAsWhatItIs(String path, String type) {
        HttpResponse<byte[]> file = served.file(path);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(file.body()).isNotEmpty();
    }

    @Test
    void aFileThatABrowserHasIsNotSentAgain() {
        String path = "/assets/stakeline.css";
        String tag = served.file(path).headers().firstValue("ETag").orElse("");
        HttpResponse<String> again = asked(path, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(asked(path, "If-None-Match", "W/\"another\"").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/nothing.css",
                "/assets/../application.properties",
                "/assets/..%2Fapplication.properties",
                "/assets/..%5C..%5Capplication.properties",
                "/assets/%2e%2e/codes/x.css",
                "/webjars/htmx.org/2.0.10/package.json",
                "/webjars//etc/passwd.css",
                "/swagger/views/../../MANIFEST.MF"
            })
    void nothingElseIsSent(String path) {
        assertThat(served.get(path, "*/*").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/stakeline.css",
                "/assets/charts.js",
                "/webjars/echarts/5.3.1/dist/echarts.common.min.js"
            })
    void whatIsLongIsSentPressed(String path) {
        HttpResponse<String> pressed = asked(path, "Accept-Encoding", "gzip");
        assertThat(pressed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(pressed.body().length()).isLessThan(served.file(path).body().length);
    }

    private HttpResponse<String> asked(String path, String header, String value) {
        return served.send(
                HttpRequest.newBuilder(URI.create(served.address(path)))
                        .header(header, value)
                        .build());
    }
}
