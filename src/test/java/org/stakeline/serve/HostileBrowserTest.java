package org.stakeline.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.stakeline.browser.BrowserTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Filings that were made to harm whoever looks at them: nothing runs, and the page can be used. */
class HostileBrowserTest {

    private static final Path BASE = Path.of(System.getProperty("stakeline.basedir", ""));
    private static final Path FOLDER = BASE.resolve("target/hostile");
    private static final int LARGE = 20_000_000;

    private static final String WATCH =
            """
            window.violations = [];
            document.addEventListener('securitypolicyviolation',
                event => window.violations.push(event.violatedDirective + ' ' + event.blockedURI));
            """;

    // each of these would set a mark, ask for a file, or lie over the page
    private static final String HOSTILE =
            """
            <script>window.harmed = 1; alert(1)</script>
            <script src="/harmed.js"></script>
            <SCRIPT SRC=//127.0.0.1:9/harmed.js></SCRIPT>
            <img src=x onerror="window.harmed = 2"><img src="/harmed.png">
            <svg onload="window.harmed = 3"><script>window.harmed = 4</script>
            <a xlink:href="javascript:window.harmed = 5"><text>svg</text></a>
            <foreignObject><iframe srcdoc="<script>parent.harmed = 6</script>"></iframe></foreignObject></svg>
            <math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.harmed=7&gt;">
            </mglyph></table></mtext></math>
            <a href="javascript:window.harmed = 8">Item 1</a> <a href="data:text/html,<script>harmed = 9</script>">Item 2</a>
            <a href=" jAvAsCrIpT&colon;window.harmed=10">Item 3</a>
            <base href="http://127.0.0.1:9/harmed/"><meta http-equiv="refresh" content="0;url=/harmed">
            <meta http-equiv="Content-Security-Policy" content="default-src * 'unsafe-inline'">
            <link rel="stylesheet" href="/harmed.css"><link rel="import" href="/harmed.html">
            <style>@import url(/harmed.css); * { position: fixed !important; inset: 0; z-index: 2147483647 }
            body { background: url(/harmed.png); display: none } .top { visibility: hidden }</style>
            <div style="position:fixed;inset:0;z-index:2147483647;background:red" onclick="window.harmed=11">cover</div>
            <iframe src="/harmed.html"></iframe><object data="/harmed.swf"></object><embed src="/harmed.swf">
            <video src=/harmed.mp4 autoplay onloadstart="window.harmed = 12"></video>
            <form action="/harmed" method="post"><input name="author" autofocus onfocus="window.harmed = 13"><button>Go</button></form>
            <details open ontoggle="window.harmed = 14"><summary>s</summary></details>
            <body onload="window.harmed = 15"><marquee onstart="window.harmed = 16">m</marquee>
            <textarea><title></textarea><img src=x onerror="window.harmed = 17"></title>
            <noscript><p title="</noscript><img src=x onerror=window.harmed=18>"></noscript>
            <template><script>window.harmed = 19</script></template><plaintext-is-not-here>
            </div></td></table></main></body></html><p>after the end</p><b><i><u><table><td><b><tr></i>
            <!-- > <img src=x onerror="window.harmed = 20"> --><!--[if IE]><script>window.harmed = 21</script><![endif]-->
            &lt;script&gt;window.harmed = 22&lt;/script&gt; ${7*7} {{constructor}} <%= 1 %>
            """
                    + (char) 0x202E
                    + "gnitirw"
                    + (char) 0x202C
                    + (char) 0x1B;

    /** Made when first asked for. */
    private static final class Hostile {

        static final Served SERVED = Served.of(files());

        private static List<Path> files() {
            String html = read("fixtures/chains/html-and-xml/1-original.htm.txt");
            String text = read("fixtures/control/larch-13d.txt");
            List<Path> files = new ArrayList<>();
            files.add(write("<img src=x onerror=harmed=30>.txt", hostile(html)));
            files.add(
                    write(
                            "hostile-text.txt",
                            text.replace("SCHEDULE 13D", HOSTILE + "\nSCHEDULE 13D")));
            files.add(write("large.txt", large(html)));
            return files;
        }

        private static String hostile(String html) {
            return html.replaceFirst("(?i)(<body[^>]*>)", "$1" + quoted())
                    .replaceFirst("(?i)</body>", quoted() + "</body>")
                    .replaceFirst(
                            "(COMPANY CONFORMED NAME:\\s+)", "$1<script>harmed=31</script> \"'> ");
        }

        private static String quoted() {
            return java.util.regex.Matcher.quoteReplacement(HOSTILE);
        }

        private static String large(String html) {
            String row =
                    "<p><font style=\"position:fixed\">Words of a long filing, "
                            + "and more, ".repeat(40)
                            + "</font></p>\n";
            String more = row.repeat(LARGE / row.length());
            return html.replaceFirst("\\d{10}-\\d\\d-\\d{6}", "0009999999-20-999999")
                    .replaceFirst("(ACCESSION NUMBER:\\s+)\\S+", "$10009999999-20-999999")
                    .replaceFirst(
                            "(?i)</body>",
                            java.util.regex.Matcher.quoteReplacement(more) + "</body>");
        }

        private static String read(String file) {
            try {
                return Files.readString(BASE.resolve(file), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Path write(String name, String text) {
            try {
                Files.createDirectories(FOLDER);
                return Files.writeString(FOLDER.resolve(name), text, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final Served served = Hostile.SERVED;
    private final List<String> happened = new ArrayList<>();

    @BrowserTest
    void nothingOfAHostileFilingRunsAndThePageCanBeUsed(Page page) {
        watch(page);
        for (String filing : served.ids()) {
            for (String path :
                    List.of(
                            "",
                            "?document=1",
                            "?mark=/persons/0/aggregate",
                            "/chain",
                            "/control")) {
                page.navigate(served.address("/filings/" + filing + path));
                unharmed(page, filing + path);
            }
        }
        for (String path :
                List.of("/", "/issuers", "/persons", "/findings", "/due", "/search?q=harmed")) {
            page.navigate(served.address(path));
            unharmed(page, path);
        }
    }

    @BrowserTest(widths = 1440)
    void whatIsChosenInAHostileFilingIsMarkedAndNothingRuns(Page page) {
        watch(page);
        page.navigate(served.address("/filings/" + served.html()));
        page.locator(".cover a.fact").first().click();
        assertThat(page.locator("#evidence-text mark").first()).isInViewport();
        page.keyboard().press("/");
        page.keyboard().type("harmed");
        assertThat(page.locator("#hits [role=option]").first()).isVisible();
        unharmed(page, "search as one types");
    }

    @BrowserTest(widths = 1440)
    void aFilingOfTwentyMegabytesIsOpenedInParts(Page page) {
        watch(page);
        String large = served.ids().getLast();
        var response = page.navigate(served.address("/filings/" + large));
        org.assertj.core.api.Assertions.assertThat(response.body().length).isLessThan(1_500_000);
        unharmed(page, "large");
        page.locator(".parts a").first().click();
        page.waitForURL("**part=2**");
        unharmed(page, "large, part 2");
    }

    private void watch(Page page) {
        happened.clear();
        page.addInitScript(WATCH);
        page.onDialog(
                dialog -> {
                    happened.add("dialog " + dialog.message());
                    dialog.dismiss();
                });
        page.onRequest(
                request -> {
                    if (request.url().contains("/harmed")
                            || !request.url().startsWith(served.address("/"))) {
                        happened.add("request " + request.url());
                    }
                });
    }

    private void unharmed(Page page, String where) {
        assertThat(page.evaluate("window.harmed ?? 'nothing'")).as(where).isEqualTo("nothing");
        assertThat(page.evaluate("window.violations.join()")).as(where).isEqualTo("");
        assertThat(happened).as(where).isEmpty();
        assertThat(page.locator("main h1").first()).isVisible();
        Locator menu = page.locator(".top nav a").nth(1);
        assertThat(
                        menu.evaluate(
                                """
                        link => {
                          link.scrollIntoView();
                          const box = link.getBoundingClientRect();
                          const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
                          return top === link;
                        }
                        """))
                .as("the menu can be reached: " + where)
                .isEqualTo(true);
        assertThat(page.url()).startsWith(served.address("/"));
    }
}
