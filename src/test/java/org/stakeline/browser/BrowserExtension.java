package org.stakeline.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.opentest4j.TestAbortedException;
import org.stakeline.browser.BrowserFinder.Answer;

import java.util.Arrays;
import java.util.stream.Stream;

/** Runs a {@link BrowserTest} once for each width. */
final class BrowserExtension implements TestTemplateInvocationContextProvider {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return context.getRequiredTestMethod().isAnnotationPresent(BrowserTest.class);
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
            ExtensionContext context) {
        BrowserTest test = context.getRequiredTestMethod().getAnnotation(BrowserTest.class);
        return Arrays.stream(test.widths())
                .mapToObj(width -> new WindowInvocation(width, test.quiet()));
    }

    /** The browser of this run, found and started when the first test asks for it. */
    static RunningBrowser browser(ExtensionContext context) {
        ExtensionContext.Store store = context.getRoot().getStore(NAMESPACE);
        Answer answer =
                store.getOrComputeIfAbsent(
                        Answer.class,
                        key ->
                                new BrowserFinder(
                                                System.getProperties(),
                                                System.getenv(),
                                                BrowserInstaller.real())
                                        .find(),
                        Answer.class);
        return switch (answer) {
            case Answer.None none -> throw new TestAbortedException(none.reason());
            case Answer.Found found ->
                    store.getOrComputeIfAbsent(
                            RunningBrowser.class,
                            key -> RunningBrowser.start(found.executable()),
                            RunningBrowser.class);
        };
    }
}
