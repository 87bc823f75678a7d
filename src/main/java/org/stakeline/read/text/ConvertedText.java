package org.stakeline.read.text;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.MappedText;

/**
 * A text that was made from a PDF, as markdown or with tabs, as a person sees it: without the marks
 * of its making ({@code \$}, {@code $May\ 12$}, {@code <u>}, {@code **}), cells after {@code \t}.
 */
public final class ConvertedText {

    private ConvertedText() {}

    /** The view of this text. */
    public static MappedText of(@Nullable String document, String source) {
        MappedText.Builder view = new MappedText.Builder(document, source);
        new MarkReader(source, view).read();
        return view.build();
    }
}
