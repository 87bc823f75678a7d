package org.stakeline.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.stakeline.browser.BrowserTest;
import org.stakeline.browser.WithoutScript;

import java.util.List;
import java.util.regex.Pattern;

/** Charts as somebody uses them: with the mouse, with the keyboard, without script. */
class ChartBrowserTest {

    private static final String ISSUER = "/issuers/0009999801";

    private final Served served = Served.chains();

    @BrowserTest
    void thePointsAreGoneThroughByKeyboardAndOpenTheirFilings(Page page) {
        open(page, served.address(ISSUER));
        Locator chart = page.locator(".canvas");
        chart.focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".chart-box [role=status]")).containsText("6 Mar 2006");
        assertThat(page.locator(".chart-tip")).containsText("6.0");
        page.keyboard().press("End");
        assertThat(page.locator(".chart-box [role=status]")).containsText("4.1");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/filings/0009999811-06-000002\\?mark="));
        assertThat(page.locator("#evidence-head [data-said]")).isVisible();
    }

    @BrowserTest(widths = 1440)
    void aClickOnAPointOpensItsFiling(Page page) {
        open(page, served.address(ISSUER));
        Object at =
                page.evaluate(
                        "() => { const c = echarts.getInstanceByDom(document.querySelector('.canvas'));"
                                + " const o = c.getOption().series[0].data[0].value;"
                                + " return c.convertToPixel({seriesIndex: 0}, o); }");
        List<?> place = (List<?>) at;
        page.locator(".canvas")
                .click(
                        new Locator.ClickOptions()
                                .setPosition(
                                        ((Number) place.get(0)).doubleValue(),
                                        ((Number) place.get(1)).doubleValue()));
        page.waitForURL("**/filings/0009999811-06-000001?mark=**");
    }

    @BrowserTest
    void theChartHasItsTable(Page page) {
        open(page, served.address(ISSUER));
        assertThat(page.locator(".over-time tbody tr")).hasCount(2);
        page.locator(".over-time thead a", new Page.LocatorOptions().setHasText("Computed"))
                .click();
        assertThat(page.locator(".over-time th[aria-sort]")).containsText("Computed");
        assertThat(page).hasURL(Pattern.compile("sort=.*#ownership-h"));
    }

    @BrowserTest
    void aPriceIsShownInTheWordsOfTheFiling(Page page) {
        Served trades = Served.fixtures();
        open(page, trades.address("/filings/" + trades.html()));
        page.locator("figure.prices .canvas").focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("figure.prices [role=status]"))
                .containsText("174,024 ADSs at $18.0516");
        page.keyboard().press("Enter");
        assertThat(page.locator("#evidence-text mark").first())
                .hasText(Pattern.compile("18\\.0516"));
    }

    @BrowserTest
    void anEarlierRecordIsReachedByKeyboard(Page page) {
        page.navigate(served.address(ISSUER));
        Locator slider = page.locator("#step");
        slider.focus();
        page.keyboard().press("Home");
        assertThat(slider).hasAttribute("aria-valuetext", "13 Mar 2006 (Mon)");
        assertThat(page.locator(".slide output")).hasText("13 Mar 2006 (Mon)");
        page.keyboard().press("Enter");
        page.waitForURL("**" + ISSUER + "?knownBy=2006-03-13#known");
        assertThat(page.locator(".over-time tbody tr")).hasCount(1);
        page.locator(".known-now a").press("Enter");
        assertThat(page.locator(".over-time tbody tr")).hasCount(2);
    }

    @BrowserTest
    void theSameWorksWithoutScript(Page page) {
        WithoutScript.in(
                page,
                plain -> {
                    plain.navigate(served.address(ISSUER));
                    assertThat(plain.locator(".drawn:visible")).hasCount(1);
                    plain.locator(".slide input").press("Home");
                    plain.locator(".slide button").click();
                    assertThat(plain).hasURL(Pattern.compile("knownBy=2006-03-13"));
                    plain.locator(".drawn:visible a[aria-label*=stated]").first().click();
                    assertThat(plain.locator("#evidence-text mark").first()).isInViewport();
                });
    }

    @BrowserTest
    void chartsAndSliderAreAccessibleInLightAndDark(Page page) {
        Served trades = Served.fixtures();
        String chain = served.page(ISSUER).select(".chart-lines a").attr("href");
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (String address :
                    List.of(
                            served.address("/"),
                            served.address(ISSUER),
                            served.address(chain + "?knownBy=2006-03-13"),
                            served.address(ISSUER + "?knownBy=2006-03-12"),
                            trades.address("/filings/" + trades.html()))) {
                page.navigate(address);
                if (page.locator("figure[data-chart]").count() > 0) {
                    ready(page);
                }
                assertThat(new AxeBuilder(page).analyze().getViolations()).as(address).isEmpty();
            }
        }
    }

    @BrowserTest(widths = 1440)
    void aFirstVisitIsLightAndLoadsNoCharts(Page page) {
        page.navigate(served.address("/"));
        page.waitForLoadState();
        Object bytes =
                page.evaluate(
                        "() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]"
                                + ".reduce((sum, e) => sum + e.transferSize, 0)");
        assertThat(((Number) bytes).intValue()).isBetween(1_000, 350_000);
        Object charts =
                page.evaluate(
                        "() => performance.getEntriesByType('resource').filter(e => /chart/.test(e.name)).length");
        assertThat(((Number) charts).intValue()).isZero();
    }

    @BrowserTest
    void theStartPageLeadsToTheLargestMoveAndAnOpenFinding(Page page) {
        page.navigate(served.address("/"));
        assertThat(page.locator(".moves li")).hasCount(1);
        assertThat(page.locator(".moves li")).containsText("Birch Point Fund, L.P.");
        assertThat(page.locator(".moves .move")).containsText("6.0% → 4.1%");
        assertThat(page.locator(".moves .move b")).containsText("-1.9 points");
        page.locator(".moves .move a").last().click();
        assertThat(page.locator("#evidence-text mark").first()).hasText("4.1%");
        page.navigate(served.address("/"));
        Locator finding = page.locator(".open a").first();
        String message = finding.innerText();
        finding.click();
        assertThat(page.locator("main")).containsText(message);
    }

    private static void open(Page page, String address) {
        page.navigate(address);
        ready(page);
    }

    private static void ready(Page page) {
        Locator figure = page.locator("figure[data-chart]").first();
        figure.scrollIntoViewIfNeeded();
        assertThat(figure).hasAttribute("data-chart-state", "ready");
    }
}
