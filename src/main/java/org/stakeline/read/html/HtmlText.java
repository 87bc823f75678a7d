package org.stakeline.read.html;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.MappedText;

/**
 * An HTML document as a person sees it, each character tied to the characters of the source.
 *
 * <p>A block or {@code <br>} begins a new line. A table row is one line with {@code \t} before each
 * further column (spans of columns and rows count, so that columns keep their number); a line's end
 * inside a cell of a row with several filled cells is {@code \u000B}. A page break is a line of
 * {@code \f}. White space is folded, {@code <pre>} kept. Hidden text, comments, scripts and styles
 * are left out. Check boxes of whatever making are {@code ☐} and {@code ☒}. Digits and round
 * brackets set as superscripts are Unicode superscripts ({@code 1,000⁽¹⁾}).
 */
public final class HtmlText {

    private HtmlText() {}

    /** The view of this document; never throws, whatever the source holds. */
    public static MappedText of(@Nullable String document, String source) {
        char[] chars = source.toCharArray();
        HtmlView view = new HtmlView(document, source, chars);
        new HtmlScanner(source, chars, view).scan();
        return view.build();
    }
}
