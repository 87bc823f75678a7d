package org.stakeline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A fresh window for one run of a test, with a picture of it when the test fails. */
final class WindowExtension
        implements BeforeEachCallback,
                ParameterResolver,
                AfterTestExecutionCallback,
                AfterEachCallback {

    private static final int HEIGHT = 900;

    private final int width;
    private final boolean quiet;
    private final List<String> complaints = new ArrayList<>();
    private @Nullable Page page;

    WindowExtension(int width, boolean quiet) {
        this.width = width;
        this.quiet = quiet;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        page(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return page(context);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            page(context).screenshot(new Page.ScreenshotOptions().setPath(picture(context)));
        } else if (quiet) {
            assertThat(complaints).as("what the browser complained of").isEmpty();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (page != null) {
            page.context().close();
        }
    }

    private Page page(ExtensionContext context) {
        if (page == null) {
            page = open(BrowserExtension.browser(context).browser());
        }
        return page;
    }

    private Page open(Browser browser) {
        BrowserContext window =
                browser.newContext(new Browser.NewContextOptions().setViewportSize(width, HEIGHT));
        window.onWebError(error -> complaints.add(error.error()));
        window.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        complaints.add(message.text());
                    }
                });
        return window.newPage();
    }

    private Path picture(ExtensionContext context) {
        String name =
                context.getRequiredTestClass().getSimpleName()
                        + "-"
                        + context.getRequiredTestMethod().getName()
                        + "-"
                        + width
                        + ".png";
        return Path.of(System.getProperty("stakeline.basedir", ""), "target", "browser", name);
    }
}
