package org.stakeline.browser;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test in a browser, run once for each width of window. A parameter of type {@code
 * com.microsoft.playwright.Page} is given a fresh page; the page reaches this machine only. Where
 * no browser can be had the test is left out, and said so.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@TestTemplate
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {

    /** The widths of the window in pixels. */
    int[] widths() default {1440, 390};

    /** Whether an error in the browser's console, or a script that fails, fails the test. */
    boolean quiet() default true;
}
