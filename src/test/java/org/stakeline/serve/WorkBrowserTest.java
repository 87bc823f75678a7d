package org.stakeline.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.stakeline.browser.BrowserTest;

/** Search by keyboard alone, a table taken away as a file, a finding explained. */
class WorkBrowserTest {

    private final Served served = Served.fixtures();

    @BrowserTest
    void aPersonIsFoundByKeyboardOnly(Page page) {
        page.navigate(served.address("/findings"));
        page.keyboard().press("/");
        page.keyboard().type("ruby hol");
        Locator hits = page.locator("#hits [role=option]");
        assertThat(hits.first()).isVisible();
        assertThat(page.locator("#q")).hasAttribute("aria-expanded", "true");
        page.keyboard().press("ArrowDown");
        assertThat(hits.first()).hasAttribute("aria-selected", "true");
        assertThat(page.locator("#q")).hasAttribute("aria-activedescendant", "hit-0");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.keyboard().press("Enter");
        page.waitForURL("**/persons/**");
        assertThat(page.locator("h1")).hasText("Ruby Finance Holdings Ltd.");
    }

    @BrowserTest(widths = 1440)
    void escapeClosesTheListAndEnterAsksForAll(Page page) {
        page.navigate(served.address("/"));
        page.keyboard().press("/");
        page.keyboard().type("weighted aver");
        assertThat(page.locator("#hits")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#hits")).isHidden();
        page.keyboard().press("Enter");
        page.waitForURL("**/search?q=weighted+aver");
        assertThat(page.locator("#texts-h")).containsText("In the text of filings");
    }

    @BrowserTest(widths = 1440)
    void aTableIsDownloadedAsAFile(Page page) {
        page.navigate(served.address("/issuers"));
        Download file =
                page.waitForDownload(
                        () ->
                                page.locator(
                                                ".exports a",
                                                new Page.LocatorOptions().setHasText("CSV"))
                                        .click());
        assertThat(file.suggestedFilename()).isEqualTo("stakeline-issuers.csv");
    }

    @BrowserTest
    void aFindingIsExplainedByKeyboard(Page page) {
        page.navigate(served.address("/findings?filing=" + served.html()));
        page.locator("td:last-child a").last().focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/findings/*/*");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.locator(".say input[name=author]").focus();
        page.keyboard().type("A. Lee");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().type("As agreed with the issuer.");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL("**#said");
        assertThat(page.locator(".remarks li").first()).containsText("explained by A. Lee");
        assertThat(page.locator(".remarks li").first()).containsText("As agreed with the issuer.");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
}
