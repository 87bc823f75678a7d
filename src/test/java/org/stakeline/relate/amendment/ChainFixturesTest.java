package org.stakeline.relate.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stakeline.evidence.Submission;
import org.stakeline.filing.Filing;
import org.stakeline.read.FilingReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Whole chains as they are filed, each read, put in order and composed; what is expected was
 * written by hand from the documents.
 */
class ChainFixturesTest {

    private static final Path CHAINS = Path.of("fixtures", "chains");

    static Stream<String> chains() throws IOException {
        try (Stream<Path> folders = Files.list(CHAINS)) {
            return folders.map(f -> f.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("chains")
    void aChainIsPutInOrderAndComposed(String name) throws IOException {
        JsonNode expected = expected(name);
        List<Chain> chains = Chain.of(read(name));

        assertThat(chains.stream().map(c -> c.filings().stream().map(Filing::source).toList()))
                .isEqualTo(
                        list(expected.get("chains")).stream()
                                .map(c -> list(c).stream().map(JsonNode::asText).toList())
                                .toList());
        Chain chain = chains.getFirst();
        assertThat(chain.events().stream().map(e -> event(e, chain)))
                .containsExactlyInAnyOrderElementsOf(
                        list(expected.get("events")).stream().map(JsonNode::toString).toList());
        AmendedSchedule schedule = chain.latest();
        assertThat(schedule.missing())
                .isEqualTo(list(expected.get("missing")).stream().map(JsonNode::asInt).toList());
        assertThat(passages(schedule)).isEqualTo(passages(expected.get("items")));
        assertThat(schedule.items()).allMatch(AmendedItem::isCertain);
    }

    @Test
    void allFoldersTogetherMakeTheSameChains() throws IOException {
        List<Filing> all = new ArrayList<>();
        List<List<String>> expected = new ArrayList<>();
        for (String name : chains().toList()) {
            all.addAll(read(name));
            for (JsonNode chain : list(expected(name).get("chains"))) {
                expected.add(list(chain).stream().map(JsonNode::asText).toList());
            }
        }
        assertThat(all.stream().map(ChainFixturesTest::accession))
                .doesNotHaveDuplicates()
                .hasSameSizeAs(all);
        assertThat(
                        Chain.of(all).stream()
                                .map(c -> c.filings().stream().map(Filing::source).toList()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String accession(Filing filing) {
        return filing.accession().value().orElseThrow().toString();
    }

    private static JsonNode expected(String name) throws IOException {
        return new JsonMapper().readTree(CHAINS.resolve(name).resolve("expected.json").toFile());
    }

    // in another order than that of filing
    private static List<Filing> read(String name) throws IOException {
        List<Path> paths;
        try (Stream<Path> all = Files.list(CHAINS.resolve(name))) {
            paths = all.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
        }
        List<Filing> filings = new ArrayList<>();
        for (Path path : paths.reversed()) {
            String file = path.getFileName().toString();
            Submission submission = Submission.of(file, Files.readAllBytes(path));
            filings.add(new FilingReader().read(submission).filing());
        }
        return filings;
    }

    private static String event(ChainEvent event, Chain chain) {
        var said = new JsonMapper().createObjectNode();
        said.put("kind", event.kind().name().toLowerCase(Locale.ROOT));
        said.put("filing", chain.filings().get(event.member()).source());
        if (!event.numbers().isEmpty()) {
            var numbers = said.putArray("numbers");
            event.numbers().forEach(numbers::add);
        }
        event.person().ifPresent(p -> said.put("person", p));
        return said.toString();
    }

    private static List<String> passages(AmendedSchedule schedule) {
        return schedule.items().stream()
                .flatMap(
                        item ->
                                item.passages().stream()
                                        .map(
                                                p ->
                                                        item.number()
                                                                + " | "
                                                                + source(p, schedule)
                                                                + " | "
                                                                + p.text()))
                .toList();
    }

    private static String source(Passage passage, AmendedSchedule schedule) {
        return passage.source()
                .map(s -> schedule.filings().get(s.member()).source())
                .orElse("not in the store");
    }

    private static List<String> passages(JsonNode items) {
        List<String> passages = new ArrayList<>();
        items.properties()
                .forEach(
                        item ->
                                list(item.getValue())
                                        .forEach(
                                                p ->
                                                        passages.add(
                                                                item.getKey()
                                                                        + " | "
                                                                        + p.get("filing").asText()
                                                                        + " | "
                                                                        + p.get("text").asText())));
        return passages;
    }

    private static List<JsonNode> list(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false).toList();
    }
}
