package org.stakeline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;

import org.stakeline.browser.BrowserTest;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every page in light and dark: pictured, free of what axe finds, within the window's width. */
class GalleryBrowserTest {

    private static final Path GALLERY =
            Path.of(System.getProperty("stakeline.basedir", ""), "target", "gallery");

    private final Served served = Served.fixtures();

    @BrowserTest
    void everyPageIsAccessibleInLightAndDark(Page page) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            pages().forEach(
                            (name, address) -> {
                                page.navigate(address);
                                charted(page);
                                picture(
                                        page,
                                        name
                                                + "-"
                                                + scheme.name().toLowerCase(java.util.Locale.ROOT));
                                assertThat(new AxeBuilder(page).analyze().getViolations())
                                        .as(name + " " + scheme)
                                        .extracting(GalleryBrowserTest::shown)
                                        .isEmpty();
                            });
        }
    }

    @BrowserTest(widths = {390, 768, 1080, 1440, 2560})
    void noPageIsWiderThanTheWindow(Page page) {
        pages().forEach(
                        (name, address) -> {
                            page.navigate(address);
                            Object wider =
                                    page.evaluate(
                                            "document.documentElement.scrollWidth - window.innerWidth");
                            assertThat(((Number) wider).intValue()).as(name).isLessThanOrEqualTo(0);
                        });
    }

    @BrowserTest(quiet = false)
    void aMissingPageSaysWhatToDo(Page page) {
        page.navigate(served.address("/filings/nothing"));
        picture(page, "missing");
        assertThat(page.locator("h1").innerText()).isEqualTo("Not Found");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    private Map<String, String> pages() {
        String filing = "/filings/" + served.html();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("start", "/");
        pages.put("filing", filing);
        pages.put("filing-words", filing + "?mark=/persons/0/aggregate");
        pages.put("filing-steps", filing + "?mark=computed:trades/0/average");
        pages.put("filing-ascii", "/filings/0009999998-23-000009?mark=/trades/3/price");
        pages.put("chain", filing + "/chain");
        pages.put("compare", "/compare?from=0009999998-23-000009&to=" + served.html());
        pages.put("days", filing + "/chain/redline?from=2023-05-01&to=2023-06-01");
        pages.put("issuers", "/issuers");
        pages.put("issuer", "/issuers/0009999901");
        pages.put("persons", "/persons");
        String person = served.page("/persons").select("tbody a").attr("href");
        pages.put("person", person);
        pages.put("person-find", person + "?with=finance");
        pages.put("findings", "/findings");
        pages.put("control", filing + "/control");
        pages.put("finding", served.page("/findings").select("tbody td:last-child a").attr("href"));
        pages.put("search", "/search?q=ruby");
        pages.put("search-words", found());
        pages.put("search-nothing", "/search");
        pages.replaceAll((name, path) -> served.address(path));
        pages.putAll(control());
        pages.putAll(due());
        pages.put("issuer-chain", Served.chains().address("/issuers/0009999801"));
        pages.put("issuer-then", Served.chains().address("/issuers/0009999801?knownBy=2006-03-13"));
        pages.put("empty", Served.empty().address("/"));
        return pages;
    }

    // the filing that the first snippet of a search leads to
    private String found() {
        return served.page("/search?q=weighted+average+price")
                .select("section[aria-labelledby=texts-h] tbody a")
                .attr("href");
    }

    private static Map<String, String> due() {
        Served made = Served.manyChains();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("due", "/due?month=2006-03");
        pages.put("due-coming", "/due?show=coming");
        pages.put("due-empty", "/due?month=1999-01&show=unsaid&q=nobody");
        pages.put("next", "/due/next");
        pages.put("chain-many", "/filings/0009999811-06-005003/chain");
        pages.put("compare-many", "/compare?from=0009999811-06-005002&to=0009999811-06-005003");
        pages.put("next-answered", "/due/next?filing=" + made.html() + "&event=2026-11-02&now=4.9");
        pages.replaceAll((name, path) -> made.address(path));
        return pages;
    }

    private static Map<String, String> control() {
        Served made = Served.control();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("control-members", "/filings/0009999997-21-000001/control");
        pages.put("control-line", "/filings/0009999997-23-000003/control");
        pages.put("control-trust", "/filings/0009999997-24-000004/control");
        pages.put(
                "control-person",
                made.page("/persons?q=Meadow+Affiliates").select("tbody a").attr("href")
                        + "/control");
        pages.replaceAll((name, path) -> made.address(path));
        return pages;
    }

    private static void charted(Page page) {
        Locator figures = page.locator("figure[data-chart]");
        for (Locator figure : figures.all()) {
            figure.scrollIntoViewIfNeeded();
            PlaywrightAssertions.assertThat(figure).hasAttribute("data-chart-state", "ready");
        }
        if (figures.count() > 0) {
            page.evaluate("scrollTo(0, 0)");
        }
    }

    private static void picture(Page page, String name) {
        String file = name + "-" + page.viewportSize().width + ".png";
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(GALLERY.resolve(file))
                        .setFullPage(!name.matches("(filing-(words|steps|ascii)|search-words).*")));
    }

    private static String shown(Rule rule) {
        return rule.getId()
                + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(4).toList();
    }
}
