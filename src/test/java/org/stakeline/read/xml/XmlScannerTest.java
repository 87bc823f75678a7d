package org.stakeline.read.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stakeline.read.envelope.Envelope;
import org.stakeline.testing.SharedTest;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The scanner against the JDK's parser: the same elements with the same characters. */
class XmlScannerTest {

    @Test
    void readsWhatTheParserOfTheJdkReads() throws XMLStreamException {
        for (int seed = 0; seed < 500; seed++) {
            String xml = new RandomXml(seed).document();
            assertThat(ours(xml, true)).as(xml).isEqualTo(parsed(xml));
        }
    }

    @Test
    void refusesWhatTheParserOfTheJdkRefuses() {
        for (int seed = 0; seed < 500; seed++) {
            String xml = new RandomXml(seed).broken();
            boolean wellFormed = isWellFormed(xml);
            XmlFaults faults = new XmlFaults(null, xml);
            leaves(xml, faults);
            assertThat(faults.isEmpty()).as(xml).isEqualTo(wellFormed);
        }
    }

    @SharedTest
    void readsEveryStructuredFilingAsTheParserOfTheJdkDoes(Path shared) throws IOException {
        int compared = 0;
        for (Path file : files(shared.resolve("corpus/filings/xml"))) {
            String body = Envelope.open(Files.readAllBytes(file)).main().orElseThrow().body();
            int from = Math.max(0, body.indexOf("<?xml"));
            int to = body.indexOf("</XML>");
            String xml = body.substring(from, to < 0 ? body.length() : to);
            XmlFaults faults = new XmlFaults(null, xml);
            List<String> ours = leaves(xml, faults);
            assertThat(faults.isEmpty()).as(file.toString()).isEqualTo(isWellFormed(xml));
            if (faults.isEmpty()) {
                assertThat(ours).as(file.toString()).isEqualTo(parsedOrNothing(xml));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(10);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static List<String> ours(String xml, boolean wellFormed) {
        XmlFaults faults = new XmlFaults(null, xml);
        List<String> leaves = leaves(xml, faults);
        assertThat(faults.isEmpty()).as(xml).isEqualTo(wellFormed);
        return leaves;
    }

    private static List<String> leaves(String xml, XmlFaults faults) {
        XmlElement root = new XmlScanner(xml, 0, xml.length(), faults, false).scan();
        XmlText text = new XmlText(xml);
        List<String> leaves = new ArrayList<>();
        if (root.isLeaf()) {
            leaves.add(root.name() + "=" + text.value(root));
        }
        XmlWalk walk = new XmlWalk(root);
        while (walk.hasNext()) {
            XmlElement element = walk.next();
            if (element.isLeaf()) {
                leaves.add(element.name() + "=" + text.value(element));
            }
        }
        return leaves;
    }

    private static boolean isWellFormed(String xml) {
        try {
            parsed(xml);
            return true;
        } catch (XMLStreamException notWellFormed) {
            return false;
        }
    }

    private static List<String> parsedOrNothing(String xml) {
        try {
            return parsed(xml);
        } catch (XMLStreamException notWellFormed) {
            return List.of();
        }
    }

    private static List<String> parsed(String xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
        List<String> leaves = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String open = "";
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open = reader.getLocalName();
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (open.equals(reader.getLocalName())) {
                        leaves.add(open + "=" + folded(text));
                    }
                    open = "";
                }
                default -> {}
            }
        }
        return leaves;
    }

    private static String folded(CharSequence text) {
        return text.toString().replace("\r", "").replaceAll("[\\s\u00a0]+", " ").strip();
    }

    /**
     * Documents made by chance. An element never holds one of its own name, so that leaves are told
     * apart.
     */
    private static final class RandomXml {

        private static final List<String> TEXTS =
                List.of(
                        "x",
                        " ",
                        "\n",
                        "1,234.00",
                        "&amp;",
                        "&#13;",
                        "&#xA7;",
                        "&lt;a&gt;",
                        "é",
                        "<!-- <b>no</b> -->",
                        "<![CDATA[<c>&amp;]]>",
                        "&quot;",
                        "&apos;",
                        "]",
                        "a > b");
        private static final List<String> FAULTS =
                List.of("&", "<", "& ", "&bad;", "</x>", "<y>", "&#0;", "</");

        private final SplittableRandom chance;
        private int names;

        RandomXml(long seed) {
            chance = new SplittableRandom(seed);
        }

        String document() {
            String declaration = chance.nextBoolean() ? "<?xml version=\"1.0\"?>\n" : "";
            return declaration + element(4) + (chance.nextBoolean() ? "\n<!-- end -->\n" : "");
        }

        String broken() {
            String xml = document();
            int close = xml.indexOf("</");
            if (close < 0 || chance.nextInt(4) == 0) {
                return xml;
            }
            String fault = FAULTS.get(chance.nextInt(FAULTS.size()));
            return xml.substring(0, close) + fault + xml.substring(close);
        }

        private String element(int depth) {
            String name = (chance.nextBoolean() ? "com:" : "") + "e" + names++;
            String space = name.startsWith("com:") ? " xmlns:com='u'" : "";
            String attribute = chance.nextInt(3) == 0 ? " a=\"b > c\"" : "";
            if (chance.nextInt(8) == 0) {
                return "<" + name + space + attribute + "/>";
            }
            return "<" + name + space + attribute + ">" + content(depth) + "</" + name + " >";
        }

        private String content(int depth) {
            StringBuilder content = new StringBuilder();
            boolean children = depth > 0 && chance.nextInt(3) > 0;
            for (int n = 1 + chance.nextInt(4); n > 0; n--) {
                content.append(
                        children ? element(depth - 1) : TEXTS.get(chance.nextInt(TEXTS.size())));
            }
            return content.toString();
        }
    }
}
