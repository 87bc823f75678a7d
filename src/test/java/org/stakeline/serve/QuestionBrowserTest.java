package org.stakeline.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.stakeline.browser.BrowserTest;
import org.stakeline.browser.WithoutScript;

import java.util.regex.Pattern;

/**
 * The question of somebody who sees Stakeline for the first time: did Ruby Holdings sell more than
 * 1 % of Qifu in May 2023, and who stands behind it? Answered from the start page, each answer with
 * its words, in no more than five clicks.
 */
class QuestionBrowserTest {

    private final Served served = Served.fixtures();
    private int clicks;

    @BrowserTest
    void itIsAnsweredWithinFiveClicks(Page page) {
        ask(page);
    }

    @BrowserTest
    void itIsAnsweredWithinFiveClicksWithoutScript(Page page) {
        WithoutScript.in(page, this::ask);
    }

    private void ask(Page page) {
        page.navigate(served.address("/"));
        click(page, page.locator("main a[href='/filings/" + served.html() + "']").first());
        soldMoreThanOnePercent(page);
        whoStandsBehindIt(page);
        assertThat(clicks).isLessThanOrEqualTo(5);
    }

    private void soldMoreThanOnePercent(Page page) {
        Locator sold = page.locator(".of-class");
        assertThat(sold).containsText("sales");
        assertThat(sold.locator(".differs")).hasText("at least 1 %");
        Locator percent = sold.locator("a.computed");
        assertThat(percent).hasText(Pattern.compile("1\\.0\\d+ %"));
        assertThat(page.locator("#trades")).containsText("1 May 2023 (Mon)");
        click(page, percent.first());
        assertThat(page.locator(".steps .working")).containsText("÷ 322,929,669");
        click(page, page.locator(".steps .inputs a").last());
        assertThat(page.locator("#evidence-text mark").first()).isInViewport();
    }

    private void whoStandsBehindIt(Page page) {
        Locator top = page.locator("#control .chain > li").first();
        assertThat(top).containsText("FountainVest China Capital Partners GP3 Ltd.");
        assertThat(page.locator("#control .chain"))
                .containsText(Pattern.compile("together own 100 % of.*Ruby", Pattern.DOTALL));
        click(page, page.locator("#control .chain a[data-mark]").first());
        assertThat(page.locator("#evidence-text mark").first()).isInViewport();
        assertThat(page.locator("#evidence-text mark").first())
                .containsText(Pattern.compile("general partner", Pattern.CASE_INSENSITIVE));
    }

    // on a telephone the words lie over the page until they are closed
    private void click(Page page, Locator link) {
        boolean within = link.locator("xpath=ancestor::aside[@id='evidence']").count() > 0;
        if (!within && page.viewportSize().width < 1080) {
            page.keyboard().press("Escape");
        }
        link.click();
        clicks++;
    }
}
