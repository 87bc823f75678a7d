package org.stakeline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What holds of every page that links lead to from the start page: it is JSON at the same address,
 * and each of its tables is sorted by its heads and exported as it stands.
 */
class EveryPageTest {

    private static final Served SERVED = Served.manyChains();
    private static final int MOST = 60;

    // one page of each kind is enough: numbers and ids of other rows lead to the same kind
    static Stream<String> pages() {
        Set<String> kinds = new LinkedHashSet<>();
        List<String> pages = new ArrayList<>();
        Deque<String> next = new ArrayDeque<>(List.of("/"));
        while (!next.isEmpty() && pages.size() < MOST) {
            String page = next.removeFirst();
            if (kinds.add(kind(page))) {
                pages.add(page);
                next.addAll(links(page));
            }
        }
        return pages.stream();
    }

    private static String kind(String page) {
        return page.replaceFirst("\\?.*", "").replaceAll("/[0-9a-f]{4,}[-0-9]*|/\\d+", "/…");
    }

    private static List<String> links(String page) {
        return SERVED.page(page).select("main a[href^=/], .top nav a").eachAttr("href").stream()
                .map(link -> link.replaceFirst("#.*", ""))
                .filter(link -> !link.matches("/(swagger|assets|webjars|health|api).*"))
                .filter(link -> !link.matches(".*\\.(csv|xlsx|pdf)(\\?.*)?"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isJsonAtTheSameAddress(String page) {
        if (page.startsWith("/due/next") && !page.contains("event=")) {
            return;
        }
        var answer = SERVED.get(page, "application/json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/json");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itsTablesAreSortedAndExported(String address) {
        Document page = SERVED.page(address);
        for (Element table : page.select("[role=region][aria-label^=Table] table")) {
            String name = address + " " + table.select("caption").text();
            String sorted = table.select("thead th a").attr("href");
            assertThat(sorted).as(name).contains("sort=");
            assertThat(SERVED.get(sorted.replaceFirst("#.*", ""), "text/html").statusCode())
                    .as(name)
                    .isEqualTo(200);
            List<Element> files = page.select(".exports a[href*='/" + of(sorted) + "']");
            assertThat(files).as(name).hasSize(2);
            for (Element file : files) {
                assertThat(SERVED.get(file.attr("href"), "*/*").statusCode()).isEqualTo(200);
            }
        }
    }

    // "history" of a table with a name; the list itself has none
    private static String of(String sorted) {
        String name = sorted.replaceFirst(".*#", "").replaceFirst("-h$", "");
        boolean named = sorted.contains(name + ".sort=");
        return named ? name + "." : "";
    }
}
