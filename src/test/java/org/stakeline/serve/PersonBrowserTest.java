package org.stakeline.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.stakeline.browser.BrowserTest;
import org.stakeline.browser.WithoutScript;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Two persons joined by hand, seen, and the judgement withdrawn; with and without script. */
class PersonBrowserTest {

    private static final Path GALLERY =
            Path.of(System.getProperty("stakeline.basedir", ""), "target", "gallery");
    private static final Served SERVED = Served.another();

    @BrowserTest
    void twoPersonsAreJoinedAndThatIsWithdrawn(Page page) {
        joinAndWithdraw(page, true);
    }

    @BrowserTest
    void theSameWorksWithoutScript(Page page) {
        WithoutScript.in(page, plain -> joinAndWithdraw(plain, false));
    }

    @BrowserTest
    void theTableOfPositionsIsSortedAndKeepsItsPlace(Page page) {
        page.navigate(SERVED.address("/persons?q=ruby"));
        page.locator("tbody a").first().click();
        page.locator("#history-h ~ .scroll thead a", new Page.LocatorOptions().setHasText("Stated"))
                .click();
        assertThat(page.locator("th[aria-sort=ascending]")).hasText("Stated, %");
        assertThat(page).hasURL(Pattern.compile("history.sort=percent#history-h$"));
        assertThat(page.locator("#history-h")).isInViewport();
    }

    private void joinAndWithdraw(Page page, boolean pictured) {
        page.navigate(SERVED.address("/persons?q=ruby"));
        page.locator("tbody a").first().click();
        join(page);
        assertThat(page.locator("#judged"))
                .hasText(Pattern.compile("Judgement \\d+ joins “.*” and “.*”\\."));
        assertThat(spellings(page)).hasCount(3);
        Locator judgement = page.locator(".judgement").first();
        assertThat(judgement).containsText("by hand");
        assertThat(judgement).containsText("both are of one house");
        if (pictured) {
            picture(page);
        }
        page.navigate(SERVED.address("/persons"));
        assertThat(page.locator("tbody tr")).hasCount(1);
        page.locator("tbody a").first().click();
        withdraw(page);
        assertThat(page.locator("#judged"))
                .hasText(Pattern.compile("Judgement \\d+ was withdrawn, on .*"));
        assertThat(spellings(page)).hasCount(2);
        page.getByText(Pattern.compile("^Withdrawn: \\d+ judgements?$")).click();
        assertThat(page.locator(".judgement .remark").first())
                .containsText("by B. Example: they are two");
        page.navigate(SERVED.address("/persons"));
        assertThat(page.locator("tbody tr")).hasCount(2);
    }

    private static void join(Page page) {
        Locator section = page.locator("section[aria-labelledby=judge-h]");
        section.getByLabel("Name or CIK of the other").fill("fountain");
        section.getByText("Find", new Locator.GetByTextOptions().setExact(true)).click();
        section.getByLabel(Pattern.compile("FountainVest China")).check();
        Locator form = page.locator("form[action$='/join']");
        form.getByLabel("Your name").fill("A. Example");
        form.getByLabel("Reason").fill("both are of one house");
        form.getByText("Join", new Locator.GetByTextOptions().setExact(true)).click();
    }

    private static void withdraw(Page page) {
        page.locator(".judgement summary").first().click();
        Locator form = page.locator("form[action$='/withdraw']").first();
        assertThat(form.getByLabel("Your name")).hasValue("A. Example");
        form.getByLabel("Your name").fill("B. Example");
        form.getByLabel("Why it does not hold").fill("they are two");
        form.getByText(Pattern.compile("Withdraw judgement")).click();
    }

    private static Locator spellings(Page page) {
        return page.locator("section[aria-labelledby=spellings-h] tbody tr");
    }

    private static void picture(Page page) {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            String name =
                    "person-joined-"
                            + scheme.name().toLowerCase(Locale.ROOT)
                            + "-"
                            + page.viewportSize().width
                            + ".png";
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(GALLERY.resolve(name)).setFullPage(true));
            org.assertj.core.api.Assertions.assertThat(
                            new AxeBuilder(page).analyze().getViolations())
                    .isEmpty();
        }
    }
}
