package org.stakeline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** What a browser test is given. */
class WindowTest {

    @BrowserTest
    void aWindowHasTheWidthAskedFor(Page page) {
        page.setContent("<p>Row 11: 19,952,136</p>");
        assertThat(page.viewportSize().width).isIn(1440, 390);
        assertThat(page.evaluate("window.innerWidth")).isEqualTo(page.viewportSize().width);
        assertThat(page.locator("p").innerText()).isEqualTo("Row 11: 19,952,136");
    }

    @BrowserTest(widths = 390, quiet = false)
    void nothingIsReachedBeyondThisMachine(Page page) {
        page.setContent("<p>before</p>");
        Object reached =
                page.evaluate(
                        "() => fetch('https://example.org/').then(() => 'reached', () => 'not reached')");
        assertThat(reached).isEqualTo("not reached");
    }
}
