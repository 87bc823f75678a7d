package org.stakeline.read.html;

import java.util.Set;

/** What a tag's attributes do to the place and the sight of its text. */
final class Styles {

    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "table",
                    "tr",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "center",
                    "pre",
                    "blockquote",
                    "address",
                    "caption",
                    "form",
                    "fieldset",
                    "section",
                    "article",
                    "header",
                    "footer",
                    "body",
                    "html",
                    "listing",
                    "thead",
                    "tbody",
                    "tfoot",
                    "dir",
                    "menu",
                    "document",
                    "type",
                    "sequence",
                    "filename",
                    "description",
                    "text");

    private Styles() {}

    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    /** The tag, which is in lower case, without spaces, when it has a style; empty else. */
    static String folded(String tag) {
        return tag.contains("style") || tag.contains("hidden")
                ? tag.replace(" ", "").replace("\n", "").replace("\r", "")
                : "";
    }

    static boolean hides(String style) {
        return !style.isEmpty()
                && (style.contains("display:none")
                        || style.contains("visibility:hidden")
                        || style.contains("type=\"hidden\""));
    }

    static boolean raises(String style) {
        return style.contains("vertical-align:super")
                || style.contains("vertical-align:text-top")
                || style.contains("text-position:super");
    }

    static boolean underlines(String style) {
        return style.contains("text-decoration:underline");
    }

    static boolean keepsSpace(String style) {
        return style.contains("white-space:pre");
    }

    static boolean breaksPage(String style) {
        return style.contains("page-break-before:always")
                || style.contains("page-break-after:always")
                || style.contains("break-before:page")
                || style.contains("break-after:page");
    }

    /**
     * The number of this attribute ({@code colspan="3"}) of a tag in lower case; 1 when there is
     * none, never above {@code most}.
     */
    static int number(String tag, String attribute, int most) {
        int at = tag.indexOf(attribute);
        if (at < 0) {
            return 1;
        }
        int i = at + attribute.length();
        while (i < tag.length() && !Character.isDigit(tag.charAt(i)) && tag.charAt(i) != '>') {
            i++;
        }
        int number = 0;
        while (i < tag.length() && Character.isDigit(tag.charAt(i)) && number < most) {
            number = number * 10 + Character.digit(tag.charAt(i++), 10);
        }
        return Math.clamp(number, 1, most);
    }
}
