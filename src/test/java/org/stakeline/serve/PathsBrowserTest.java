package org.stakeline.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.stakeline.browser.BrowserTest;
import org.stakeline.browser.WithoutScript;

import java.util.regex.Pattern;

/** Ways that are gone often: what an amendment changed, what was filed late, what is due next. */
class PathsBrowserTest {

    private final Served served = Served.manyChains();

    @BrowserTest(widths = 1440)
    void whatAnAmendmentChangedIsTwoClicksFromItsFiling(Page page) {
        page.navigate(served.address("/filings/0009999811-06-005003"));
        page.locator(".on-page a", new Page.LocatorOptions().setHasText("Chain")).click();
        page.locator(".timeline a", new Page.LocatorOptions().setHasText("compare with"))
                .first()
                .click();
        page.waitForURL("**/compare?from=*");
        assertThat(page.locator("h1")).containsText("→");
        assertThat(page.locator(".redline").first()).isVisible();
        assertThat(page.locator("#text-h")).isVisible();
    }

    @BrowserTest
    void whatWasFiledLateIsFoundWithoutScript(Page page) {
        WithoutScript.in(page, this::late);
    }

    private void late(Page page) {
        page.navigate(served.address("/due"));
        page.locator(".choices a").first().click();
        Locator judged = page.locator("#list-h ~ .list .judged").first();
        assertThat(judged)
                .hasText(
                        Pattern.compile(
                                "filed after the computed due date, by \\d+ business days?"));
        page.locator("#list-h ~ .list thead a", new Page.LocatorOptions().setHasText("Issuer"))
                .click();
        assertThat(page).hasURL(Pattern.compile("show=late.*sort=issuer"));
        page.locator("#list-h ~ .list tbody th a").first().click();
        assertThat(page.locator("#due .verdict")).hasText("filed after the computed due date");
        page.locator("#due .more a").click();
        page.locator("input[name=event]").fill("2026-11-02");
        page.locator("button.primary").click();
        assertThat(page.locator("#filings-h ~ .list tbody tr").first()).containsText("Rule 13d-");
    }

    @BrowserTest(widths = 1440)
    void oneTableIsSortedAndTheOthersStayAsTheyAre(Page page) {
        page.navigate(served.address("/persons?q=birch"));
        page.locator("tbody a").first().click();
        page.locator("#history-h ~ .list thead a", new Page.LocatorOptions().setHasText("As of"))
                .click();
        page.locator("#filings-h ~ .list thead a", new Page.LocatorOptions().setHasText("Form"))
                .click();
        assertThat(page)
                .hasURL(Pattern.compile("history\\.sort=event.*filings\\.sort=form#filings-h"));
        assertThat(page.locator("#history-h ~ .list th[aria-sort=ascending]")).hasText("As of");
        assertThat(page.locator("#filings-h ~ .list th[aria-sort=ascending]")).hasText("Form");
    }

    @BrowserTest(widths = 1440)
    void aSnippetLeadsToItsWords(Page page) {
        page.navigate(served.address("/"));
        page.keyboard().press("/");
        page.keyboard().type("weighted average price");
        assertThat(page.locator("#hits mark").first()).isVisible();
        page.keyboard().press("Enter");
        page.waitForURL("**/search?q=*");
        page.locator("section[aria-labelledby=texts-h] tbody a").first().click();
        assertThat(page.locator("#evidence-text mark").first()).isInViewport();
        assertThat(page.locator("#evidence-text mark").first())
                .hasText(Pattern.compile("weighted", Pattern.CASE_INSENSITIVE));
    }
}
