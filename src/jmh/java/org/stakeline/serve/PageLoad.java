package org.stakeline.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks a running service for its pages at a steady rate, whether answers come or not, and prints
 * how long each kind of page took, in milliseconds from when it was to be asked for.
 *
 * <p>{@code java src/jmh/java/org/stakeline/serve/PageLoad.java http://localhost:8080 [20 a second]
 * [15 seconds each]}
 */
public final class PageLoad {

    private static final int MOST = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String base;
    private final HttpClient client = HttpClient.newHttpClient();
    private final SplittableRandom random = new SplittableRandom(7);

    private PageLoad(String base) {
        this.base = base;
    }

    public static void main(String[] args) throws Exception {
        PageLoad load = new PageLoad(args[0].replaceAll("/+$", ""));
        int rate = args.length > 1 ? Integer.parseInt(args[1]) : 20;
        int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 15;
        Map<String, List<String>> pages = load.pages();
        for (List<String> addresses : pages.values()) {
            load.ask(addresses, rate, 3);
        }
        System.out.printf(
                "%-22s %6s %7s %7s %7s %7s %9s %s%n",
                "page", "asked", "p50", "p95", "p99", "most", "kB", "not 200");
        for (Map.Entry<String, List<String>> page : pages.entrySet()) {
            List<Answer> answers = load.ask(page.getValue(), rate, seconds);
            print(page.getKey(), answers);
        }
    }

    // by kind of page, some of its addresses
    private Map<String, List<String>> pages() throws IOException, InterruptedException {
        List<String> filings = found("/?size=100", "/filings/([\\w-]*\\d[\\w-]*)\"");
        List<String> issuers = found("/issuers?size=100", "/issuers/([\\w-]*\\d[\\w-]*)\"");
        List<String> persons = found("/persons?size=100", "/persons/([\\w-]*\\d[\\w-]*)\"");
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put("start", List.of("/"));
        pages.put("filings", List.of("/?page=2", "/?page=20", "/?sort=-percent"));
        pages.put("issuers", List.of("/issuers", "/issuers?page=3"));
        pages.put("persons", List.of("/persons", "/persons?page=5"));
        pages.put("findings", List.of("/findings", "/findings?level=error"));
        pages.put("due", List.of("/due"));
        pages.put(
                "search", List.of("/search?q=harbor", "/search?q=sale+of+yard", "/search?q=cedar"));
        pages.put("search as one types", List.of("/search/hits?q=har", "/search/hits?q=alder+ri"));
        pages.put("issuer", each(issuers, "/issuers/%s"));
        pages.put("person", each(persons, "/persons/%s"));
        pages.put("filing", each(filings, "/filings/%s"));
        pages.put("chain", each(filings, "/filings/%s/chain"));
        pages.put("control", each(filings, "/filings/%s/control"));
        pages.put("control of a person", each(persons, "/persons/%s/control"));
        return pages;
    }

    private List<String> found(String address, String pattern)
            throws IOException, InterruptedException {
        Set<String> found = new LinkedHashSet<>();
        Matcher m = Pattern.compile(pattern).matcher(get(address).body());
        while (m.find() && found.size() < MOST) {
            found.add(m.group(1));
        }
        return List.copyOf(found);
    }

    private static List<String> each(List<String> ids, String address) {
        return ids.stream().map(address::formatted).toList();
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(base + address))
                        .header("Accept", "text/html")
                        .timeout(PATIENCE)
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** One answer: how long it took, its size, and its status; 0 where none came. */
    private record Answer(long micros, int size, int status) {}

    private List<Answer> ask(List<String> addresses, int rate, int seconds)
            throws InterruptedException {
        List<Answer> answers = Collections.synchronizedList(new ArrayList<>());
        long start = System.nanoTime();
        long gap = TimeUnit.SECONDS.toNanos(1) / rate;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < rate * seconds; i++) {
                long due = start + i * gap;
                String address = addresses.get(random.nextInt(addresses.size()));
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                threads.submit(() -> answers.add(answer(address, due)));
            }
        }
        return answers;
    }

    private Answer answer(String address, long due) {
        int status = 0;
        int size = 0;
        try {
            HttpResponse<String> response = get(address);
            status = response.statusCode();
            size = response.body().length();
        } catch (IOException e) {
            System.err.println(address + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Answer((System.nanoTime() - due) / 1000, size, status);
    }

    private static void print(String page, List<Answer> answers) {
        long[] micros = answers.stream().mapToLong(Answer::micros).sorted().toArray();
        long failed = answers.stream().filter(a -> a.status() != 200).count();
        int size = answers.stream().mapToInt(Answer::size).max().orElse(0);
        System.out.printf(
                "%-22s %6d %7s %7s %7s %7s %9s %d%n",
                page,
                micros.length,
                at(micros, 50),
                at(micros, 95),
                at(micros, 99),
                at(micros, 100),
                tenths(size * 1000L / 1024),
                failed);
    }

    private static String at(long[] sorted, int percent) {
        int rank = (sorted.length * percent + 99) / 100;
        return tenths(sorted[Math.max(0, rank - 1)]);
    }

    private static String tenths(long thousandths) {
        return thousandths / 1000 + "." + thousandths % 1000 / 100;
    }
}
