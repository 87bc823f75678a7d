package org.stakeline.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;

import org.assertj.core.api.Assertions;
import org.stakeline.browser.BrowserTest;

import java.util.List;

/** The diagram of control as somebody uses it, in wide and narrow windows. */
class ControlBrowserTest {

    private static final List<String> FILINGS =
            List.of(
                    "0009999998-23-000008",
                    "0009999997-21-000001",
                    "0009999997-23-000003",
                    "0009999997-24-000004");

    private final Served served = Served.control();

    @BrowserTest
    void theDrawingThatIsShownFitsTheWindowAndIsLargeEnoughToRead(Page page) {
        for (String filing : FILINGS) {
            page.navigate(served.address("/filings/" + filing + "/control"));
            assertThat(shown(page)).hasCount(1);
            Object percent =
                    shown(page)
                            .evaluate(
                                    "s => Math.floor(100 * s.getBoundingClientRect().width / s.viewBox.baseVal.width)");
            Assertions.assertThat(((Number) percent).intValue()).as(filing).isBetween(88, 100);
            Object over =
                    shown(page)
                            .evaluate(
                                    "s => s.parentElement.scrollWidth - s.parentElement.clientWidth");
            Assertions.assertThat(((Number) over).intValue()).as(filing).isLessThanOrEqualTo(0);
        }
    }

    @BrowserTest
    void everyNameIsWithinItsBox(Page page) {
        for (String filing : FILINGS) {
            page.navigate(served.address("/filings/" + filing + "/control"));
            Object outside =
                    shown(page)
                            .evaluate(
                                    """
                                    s => {
                                      const boxes = [...s.querySelectorAll("rect.box")].map(r => r.getBoundingClientRect());
                                      return [...s.querySelectorAll("text.name")].filter(t => {
                                        const n = t.getBoundingClientRect();
                                        return !boxes.some(b => b.left < n.left && n.right < b.right && b.top <= n.top + 2 && n.bottom <= b.bottom + 2);
                                      }).map(t => t.textContent);
                                    }
                                    """);
            Assertions.assertThat((List<?>) outside).as(filing).isEmpty();
        }
    }

    @BrowserTest
    void aLabelThatIsChosenShowsTheSentence(Page page) {
        page.navigate(served.address("/filings/0009999997-24-000004"));
        Locator label =
                shown(page)
                        .locator(
                                "a[data-mark]", new Locator.LocatorOptions().setHasText("trustee"));
        label.click();
        assertThat(page.locator("#evidence-text mark").first()).isInViewport();
        assertThat(page.locator("#evidence-text mark").first())
                .containsText("trustees of the Trust");
    }

    @BrowserTest
    void aNameIsReachedByTheKeyboardAndLeadsToThePerson(Page page) {
        page.navigate(served.address("/filings/0009999997-24-000004/control"));
        Locator name = shown(page).locator("a[href^='/persons/']").first();
        name.focus();
        assertThat(name).isFocused();
        String person = name.getAttribute("aria-label");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText(person);
        page.locator("a", new Page.LocatorOptions().setHasText("Who stands above and below"))
                .click();
        assertThat(shown(page)).hasCount(1);
    }

    @BrowserTest
    void onPaperOneDrawingIsPrinted(Page page) {
        page.navigate(served.address("/filings/0009999997-21-000001/control"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(shown(page)).hasCount(1);
        assertThat(page.locator(".chain").first()).isVisible();
    }

    private static Locator shown(Page page) {
        return page.locator(".diagram svg:visible");
    }
}
