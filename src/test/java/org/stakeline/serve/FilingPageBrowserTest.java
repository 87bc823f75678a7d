package org.stakeline.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.stakeline.browser.BrowserTest;
import org.stakeline.browser.WithoutScript;

import java.util.regex.Pattern;

/** The page of a filing as somebody uses it: with the mouse, with the keyboard, without script. */
class FilingPageBrowserTest {

    private final Served served = Served.fixtures();

    @BrowserTest
    void aNumberThatIsClickedShowsItsWordsMarked(Page page) {
        open(page, "");
        cover(page, "Aggregate amount").click();
        Locator mark = page.locator("#evidence-text mark");
        assertThat(mark).hasCount(1);
        assertThat(mark).hasText("19,952,136");
        assertThat(mark).isInViewport();
        assertThat(page.locator("#evidence-head"))
                .containsText("Aggregate amount beneficially owned, Ruby Finance Holdings Ltd.");
        assertThat(page.locator("#evidence-head figcaption"))
                .containsText("qifu-sc13da8.htm, characters");
        assertThat(page).hasURL(Pattern.compile("mark=%2Fpersons%2F0%2Faggregate"));
    }

    @BrowserTest
    void theScriptMarksTheSameCharactersAsTheServer(Page page) {
        open(page, "");
        for (String key :
                new String[] {
                    "/persons/1/notes/1", "computed:trades/0/gross", "/trades/4/low", "finding:6"
                }) {
            open(page, "?mark=" + key);
            String byServer = String.join("|", page.locator("#evidence-text mark").allInnerTexts());
            open(page, "");
            page.locator(".facts a[data-mark='" + key + "']").first().click();
            page.locator("#evidence-text mark").first().waitFor();
            org.assertj.core.api.Assertions.assertThat(
                            String.join("|", page.locator("#evidence-text mark").allInnerTexts()))
                    .as(key)
                    .isEqualTo(byServer)
                    .isNotEmpty();
        }
    }

    @BrowserTest
    void theSameWorksWithoutScript(Page page) {
        WithoutScript.in(
                page,
                plain -> {
                    open(plain, "");
                    cover(plain, "Aggregate amount").click();
                    Locator mark = plain.locator("#evidence-text mark");
                    assertThat(mark).hasText("19,952,136");
                    assertThat(mark).isInViewport();
                    plain.locator(".tiles a.computed").first().click();
                    assertThat(plain.locator(".steps .rule")).isVisible();
                    plain.locator(".steps .inputs a").first().click();
                    assertThat(plain.locator("#evidence-text mark").first()).isInViewport();
                    plain.getByRole(
                                    AriaRole.LINK,
                                    new Page.GetByRoleOptions()
                                            .setName(Pattern.compile("Back to the steps")))
                            .click();
                    assertThat(plain.locator(".steps .working")).isVisible();
                });
    }

    @BrowserTest
    void aComputedNumberOpensItsStepsAndTheyLeadToTheWords(Page page) {
        open(page, "");
        page.locator("#compared a.computed").first().click();
        assertThat(page.locator(".steps .rule"))
                .containsText("aggregate amount ÷ shares of the class outstanding");
        assertThat(page.locator(".steps .working"))
                .containsText("19,952,136 ÷ 322,929,669 = 6.1785 %");
        assertThat(page.locator("#evidence-head .exact")).containsText("19952136 / 322929669");
        page.locator(".steps .inputs a").nth(1).click();
        assertThat(page.locator("#evidence-text mark").first()).hasText("322,929,669");
        assertThat(page.locator("#evidence-text mark").first()).isInViewport();
        page.locator(".back a").click();
        assertThat(page.locator(".steps .rule")).isVisible();
    }

    @BrowserTest
    void theProjectionIsWalkedBackToEachSaleAndTheStatedPosition(Page page) {
        open(page, "");
        Locator projection = page.locator("#trades .projection");
        assertThat(projection).containsText("A projection, not stated in the filing");
        assertThat(projection).containsText("7 Aug 2023 (Mon)");
        within(projection, "58").click();
        assertThat(page.locator(".steps .working"))
                .containsText("9,976,068 ÷ 174,024.9000, in whole days: 58 exchange days");
        input(page, "174,024.9000").click();
        assertThat(page.locator(".steps .working")).containsText("1,740,249 ÷ 10 = 174,024.9000");
        assertThat(page.locator("#evidence-text mark")).hasCount(10);
        input(page, "174,024").first().click();
        assertThat(page.locator("#evidence-text mark")).hasCount(1);
        assertThat(page.locator("#evidence-text mark")).hasText("174,024");
        within(projection, "9,976,068").click();
        input(page, "9,976,068").click();
        assertThat(page.locator("#evidence-text mark").first()).hasText("9,976,068");
        within(projection, "7 Aug 2023").click();
        assertThat(page.locator(".steps .working"))
                .containsText("2023-05-12 + 58 exchange days = 2023-08-07");
    }

    private static Locator within(Locator place, String number) {
        return place.locator("a.fact", new Locator.LocatorOptions().setHasText(number));
    }

    private static Locator input(Page page, String number) {
        return page.locator(".steps .inputs a", new Page.LocatorOptions().setHasText(number));
    }

    @BrowserTest
    void aStepThatWasItselfComputedOpensItsOwnSteps(Page page) {
        open(page, "");
        page.locator("#trades a.computed", new Page.LocatorOptions().setHasText("$17.4237"))
                .click();
        page.locator(".steps .inputs a", new Page.LocatorOptions().setHasText("1,740,249")).click();
        assertThat(page.locator("#evidence-head h3")).hasText("Traded, ADSs");
        assertThat(page.locator("#evidence-text mark")).hasCount(10);
    }

    @BrowserTest
    void aFindingShowsBothItsSides(Page page) {
        open(page, "");
        page.locator(
                        "#findings a.message",
                        new Page.LocatorOptions().setHasText("No. 2 and is called"))
                .click();
        assertThat(page.locator("#evidence-text mark").first()).isInViewport();
        org.assertj.core.api.Assertions.assertThat(
                        page.locator("#evidence-text mark").allInnerTexts())
                .anyMatch(words -> words.contains("Amendment No.4"));
    }

    @BrowserTest
    void whatWasReadInTheHeaderIsMarkedInTheHeader(Page page) {
        open(page, "");
        page.locator(
                        "section[aria-labelledby=facts-h] a",
                        new Page.LocatorOptions().setHasText("15 May 2023 (Mon)"))
                .first()
                .click();
        assertThat(page.locator("#evidence-text mark")).hasText("20230515");
        assertThat(page.locator("#evidence-text")).containsText("ACCESSION NUMBER");
        cover(page, "Percent of class").click();
        assertThat(page.locator("#evidence-text mark")).hasText(Pattern.compile("6\\.2%?"));
    }

    @BrowserTest
    void allIsReachedByTheKeyboardAlone(Page page) {
        open(page, "");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        Locator number = cover(page, "Shared voting power");
        for (int i = 0; i < 200 && !isFocused(number); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(number).isFocused();
        page.keyboard().press("Enter");
        Locator mark = page.locator("#evidence-text mark");
        assertThat(mark).isFocused();
        assertThat(mark).isInViewport();
        page.keyboard().press("Escape");
        assertThat(number).isFocused();
        assertThat(page.locator("#evidence-text mark")).hasCount(0);
        page.keyboard().press("/");
        assertThat(page.locator("#q")).isFocused();
    }

    @BrowserTest
    void theQuotationIsCopiedWithItsPlaceAndHash(Page page) {
        page.context().grantPermissions(java.util.List.of("clipboard-read", "clipboard-write"));
        open(page, "?mark=/persons/0/percent");
        page.locator("button[data-copy]").click();
        assertThat(page.locator("button[data-copy]")).hasText("Copied");
        Object copied = page.evaluate("navigator.clipboard.readText()");
        org.assertj.core.api.Assertions.assertThat(String.valueOf(copied))
                .matches(
                        "“6\\.2%?” — qifu-sc13da8\\.htm, characters \\d+–\\d+, sha256 [0-9a-f]{64}");
    }

    @BrowserTest
    void backAndForwardChooseWhatWasChosen(Page page) {
        open(page, "");
        cover(page, "Aggregate amount").click();
        assertThat(page.locator("#evidence-text mark")).hasText("19,952,136");
        page.goBack();
        assertThat(page.locator("#evidence-text mark")).hasCount(0);
        page.goForward();
        assertThat(page.locator("#evidence-text mark")).hasText("19,952,136");
    }

    @BrowserTest
    void theTradesAreSortedByAColumn(Page page) {
        open(page, "");
        page.locator("#trades thead a", new Page.LocatorOptions().setHasText("Average price"))
                .click();
        assertThat(page.locator("#trades tbody tr").first()).containsText("10 May 2023 (Wed)");
        assertThat(page.locator("#trades th[aria-sort=ascending]")).hasText("Average price");
    }

    private void open(Page page, String query) {
        page.navigate(served.address("/filings/" + served.html() + query));
    }

    private static Locator cover(Page page, String caption) {
        return page.locator(".cover")
                .first()
                .locator("tr", new Locator.LocatorOptions().setHasText(caption))
                .locator("a.fact");
    }

    private static boolean isFocused(Locator link) {
        return Boolean.TRUE.equals(link.evaluate("e => e === document.activeElement"));
    }
}
