package org.stakeline.serve;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.stakeline.pipeline.Ingest;
import org.stakeline.pipeline.Outcome;
import org.stakeline.pipeline.RunListener;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The service on a free port over a database in memory, with the fixtures in it: one for all tests
 * of a run.
 */
public final class Served {

    private static final Path BASE = Path.of(System.getProperty("stakeline.basedir", ""));
    private static final List<String> FILES =
            List.of("qifu-13da8-html.txt", "qifu-13da8-ascii.txt", "qifu-13da8-converted.txt");

    private final EmbeddedServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> ids;

    private Served(List<Path> files) {
        this.server = start();
        this.ids = files.stream().map(this::stored).toList();
    }

    /** The service with the three shapes of the Qifu filing. */
    public static Served fixtures() {
        return Fixtures.SERVED;
    }

    /** A service of its own with the same filings, for tests that change something. */
    static Served another() {
        return new Served(files());
    }

    private static List<Path> files() {
        return FILES.stream().map(f -> BASE.resolve("fixtures/qifu").resolve(f)).toList();
    }

    /** The service with the made-up shapes of control, and the HTML shape of the Qifu filing. */
    public static Served control() {
        return Control.SERVED;
    }

    /** The service with a chain of two filings of one holder. */
    public static Served chains() {
        return Chains.SERVED;
    }

    /** The service with several made-up chains, and the HTML shape of the Qifu filing. */
    public static Served manyChains() {
        return ManyChains.SERVED;
    }

    /** A service of its own with these files, the first of them first. */
    static Served of(List<Path> files) {
        return new Served(files);
    }

    /** A service with nothing in it. */
    public static Served empty() {
        return Empty.SERVED;
    }

    /** The ids of the filing's shapes: HTML, ASCII, converted. */
    static Stream<String> shapes() {
        return fixtures().ids.stream();
    }

    /** The ids of its filings, in the order of their files. */
    List<String> ids() {
        return ids;
    }

    /** The id of the first filing: of the fixtures, that of the HTML shape. */
    public String html() {
        return ids.getFirst();
    }

    public String address(String path) {
        return server.getURI() + path;
    }

    /** What is answered to somebody who accepts this. */
    HttpResponse<String> get(String path, String accept) {
        return send(
                HttpRequest.newBuilder(URI.create(address(path))).header("Accept", accept).build());
    }

    /** The file at this address. */
    HttpResponse<byte[]> file(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address(path))).build();
        return send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<String> send(HttpRequest request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The page at this address. */
    Document page(String path) {
        return Jsoup.parse(get(path, "text/html").body(), address(path));
    }

    private static EmbeddedServer start() {
        Map<String, Object> settings =
                Map.of(
                        "micronaut.server.port",
                        -1,
                        "datasources.default.url",
                        "jdbc:h2:mem:served-" + System.nanoTime() + ";DB_CLOSE_DELAY=-1",
                        "stakeline.data",
                        BASE.resolve("target/served/" + System.nanoTime()).toString(),
                        "stakeline.version",
                        "test");
        return ApplicationContext.builder()
                .banner(false)
                .properties(settings)
                .run(EmbeddedServer.class);
    }

    private String stored(Path file) {
        Ingest ingest = server.getApplicationContext().getBean(Ingest.class);
        List<Outcome> outcomes = ingest.run(List.of(file), RunListener.SILENT).outcomes();
        return outcomes.stream()
                .map(outcome -> ((Outcome.Stored) outcome).filing())
                .findFirst()
                .orElseThrow();
    }

    /** Made when first asked for. */
    private static final class Fixtures {

        static final Served SERVED = new Served(files());
    }

    /** Made when first asked for. */
    private static final class Control {

        static final Served SERVED =
                new Served(
                        Stream.of(
                                        "qifu/qifu-13da8-html.txt",
                                        "control/meadow-13d.txt",
                                        "control/meadow-13da1.txt",
                                        "control/wren-13d.txt",
                                        "control/larch-13d.txt")
                                .map(f -> BASE.resolve("fixtures").resolve(f))
                                .toList());
    }

    /** Made when first asked for. */
    private static final class Chains {

        static final Served SERVED =
                new Served(
                        Stream.of("1-original.txt", "2-amendment.txt")
                                .map(f -> BASE.resolve("fixtures/chains/exit").resolve(f))
                                .toList());
    }

    /** Made when first asked for. */
    private static final class ManyChains {

        static final Served SERVED = new Served(files());

        private static List<Path> files() {
            Path fixtures = BASE.resolve("fixtures");
            List<Path> files = new ArrayList<>();
            files.add(fixtures.resolve("qifu/qifu-13da8-html.txt"));
            files.addAll(texts(fixtures.resolve("chains/passive-active-passive")));
            files.addAll(texts(fixtures.resolve("control")));
            files.add(late(fixtures.resolve("chains/exit/1-original.txt")));
            return files;
        }

        // the same filing, filed on the last day of the month
        private static Path late(Path original) {
            try {
                String text = Files.readString(original).replace("20060313", "20060331");
                Path folder = Files.createDirectories(BASE.resolve("target/served"));
                return Files.writeString(folder.resolve("late.txt"), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static List<Path> texts(Path folder) {
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Made when first asked for. */
    private static final class Empty {

        static final Served SERVED = new Served(List.of());
    }
}
