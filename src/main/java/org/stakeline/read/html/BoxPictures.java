package org.stakeline.read.html;

import java.util.Locale;

/**
 * Pictures of check boxes, told by the names of their files: {@code ballot.jpg}, {@code boxx.gif}.
 */
final class BoxPictures {

    private static final char NONE = 0;

    private BoxPictures() {}

    /**
     * The box that this {@code img} tag shows, marked or empty; 0 where it shows something else.
     */
    static char shown(String tag) {
        String name = fileName(tag.toLowerCase(Locale.ROOT));
        String rest = name.replaceAll("[^a-z]", "").replaceFirst("check(?=box)|chk(?=bo?x)", "");
        String mark = rest.replaceFirst("ballot(?:box)?|box|bx", "");
        if (mark.equals(rest)) {
            return NONE;
        }
        return switch (mark) {
            case "", "empty", "open", "blank", "un", "unchecked", "unmarked", "o" -> '☐';
            case "x", "checked", "marked", "check", "tick", "ticked", "filled" -> '☒';
            default -> NONE;
        };
    }

    // the name of the file without folder and ending
    private static String fileName(String tag) {
        int at = tag.indexOf("src=");
        if (at < 0) {
            return "";
        }
        int from = at + 4;
        char quote = from < tag.length() ? tag.charAt(from) : ' ';
        boolean quoted = quote == '"' || quote == '\'';
        int end = quoted ? tag.indexOf(quote, from + 1) : tag.indexOf(' ', from);
        String path = tag.substring(quoted ? from + 1 : from, end < 0 ? tag.length() : end);
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }
}
