package org.stakeline.browser;

import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;

import java.util.List;

/** One run of a browser test, in a window of one width. */
record WindowInvocation(int width, boolean quiet) implements TestTemplateInvocationContext {

    @Override
    public String getDisplayName(int index) {
        return width + " px";
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
        return List.of(new WindowExtension(width, quiet));
    }
}
