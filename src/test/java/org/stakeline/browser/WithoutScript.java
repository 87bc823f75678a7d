package org.stakeline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import java.util.function.Consumer;

/** A second window of the same browser and width, in which no script runs. */
public final class WithoutScript {

    private WithoutScript() {}

    /** Does this in such a window, and closes it. */
    public static void in(Page page, Consumer<Page> use) {
        Browser browser = page.context().browser();
        Browser.NewContextOptions plain =
                new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(page.viewportSize().width, page.viewportSize().height);
        try (BrowserContext window = browser.newContext(plain)) {
            use.accept(window.newPage());
        }
    }
}
