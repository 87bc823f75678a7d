package org.stakeline.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.stakeline.testing.SharedTest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Our scanner sees the letters that a browser's parser sees, in the same order. */
class HtmlAgainstJsoupTest {

    private static final Pattern TEXT =
            Pattern.compile("<TEXT>(.*?)</TEXT>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final List<String> PIECES =
            List.of(
                    "<p>",
                    "</p>",
                    "<b>",
                    "</b>",
                    "<table>",
                    "</table>",
                    "<tr>",
                    "<td>",
                    "</td>",
                    "<br/>",
                    "<div style='display:none'>gone</div>",
                    "<!-- gone -->",
                    "&amp;",
                    "&nbsp;",
                    "&#8220;",
                    "&eacute;",
                    "&lt;",
                    "<font size=2>",
                    "</font>",
                    "Holder",
                    " 12,345 ",
                    "5.0%",
                    "\n",
                    "a < b",
                    "<sup>(1)</sup>",
                    "&nosuch;",
                    "<hr>");

    @Test
    void agreesOnRandomMarkup() {
        SplittableRandom random = new SplittableRandom(1994);
        for (int round = 0; round < 500; round++) {
            StringBuilder html = new StringBuilder("<html><body><p>");
            for (int i = random.nextInt(40); i > 0; i--) {
                html.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String source = balanced(html.toString());
            assertThat(letters(HtmlText.of(null, source).view()))
                    .as(source)
                    .isEqualTo(letters(seenByJsoup(source)));
        }
    }

    // a hidden part is always closed: where its end is missing, we show what follows rather than
    // lose it;
    // a browser moves what stands wrongly inside a table to its front; we leave it in its place
    private static String balanced(String html) {
        return html.replaceAll("</?(table|tr|td)>", "<i>");
    }

    @SharedTest
    void agreesOnEveryFilingInHtml(Path shared) throws IOException {
        int documents = 0;
        try (Stream<Path> files = Files.walk(shared.resolve("corpus/filings/html"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                for (String document : documents(decoded(Files.readAllBytes(file)))) {
                    assertThat(letters(HtmlText.of(null, document).view()))
                            .as(file.getFileName().toString())
                            .isEqualTo(letters(seenByJsoup(document)));
                    documents++;
                }
            }
        }
        assertThat(documents).isGreaterThan(100);
    }

    private static String decoded(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0
                ? text
                : new String(bytes, Charset.forName("windows-1252"));
    }

    private static List<String> documents(String file) {
        Matcher texts = TEXT.matcher(file);
        List<String> all = texts.results().map(m -> m.group(1)).toList();
        return (all.isEmpty() ? List.of(file) : all)
                .stream().filter(d -> d.toLowerCase(Locale.ROOT).contains("<body")).toList();
    }

    private static String seenByJsoup(String html) {
        Document document = Jsoup.parse(html);
        document.select("script,style,head,title,noscript").forEach(Element::remove);
        for (Element element : document.select("[style]")) {
            String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
            if (style.contains("display:none") || style.contains("visibility:hidden")) {
                element.remove();
            }
        }
        return document.wholeText();
    }

    // boxes are letters in a font of pictures (o, x, q, p, r, s, R, S, T, Q, X): left out on both
    // sides
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .chars()
                .filter(c -> c < 128 && Character.isLetterOrDigit(c))
                .filter(c -> "oxqprsRSTQXO".indexOf(c) < 0)
                .forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
