package org.stakeline.read.html;

import org.jspecify.annotations.Nullable;

/** Fonts whose letters are drawn as pictures, and the check boxes among those. */
enum Dingbats {
    NONE("", ""),
    WINGDINGS("o¨qrpm\u00a1", "þýxüû"),
    WINGDINGS_2("£¤*+", "RSTUVWXYQOP"),
    WEBDINGS("c", "ar");

    private final String empty;
    private final String marked;

    Dingbats(String empty, String marked) {
        this.empty = empty;
        this.marked = marked;
    }

    /** The font that this tag, in lower case, names; null when it names none. */
    static @Nullable Dingbats named(String tag) {
        int at = tag.indexOf("dings");
        if (at < 0) {
            return tag.contains("face=") || tag.contains("font-family") ? NONE : null;
        }
        if (at >= 3 && tag.startsWith("web", at - 3)) {
            return WEBDINGS;
        }
        int digit = at + 5;
        while (digit < tag.length() && tag.charAt(digit) == ' ') {
            digit++;
        }
        return digit < tag.length() && tag.charAt(digit) == '2' ? WINGDINGS_2 : WINGDINGS;
    }

    /**
     * The character that this one shows in this font: a box, a bullet for other pictures, or
     * itself.
     */
    char shown(char c) {
        char code = c >= '\uf000' && c <= '\uf0ff' ? (char) (c - '\uf000') : c;
        if (this == NONE || code <= ' ' || code == '\u00a0') {
            return code == c ? c : WINGDINGS.shown(code);
        }
        if (marked.indexOf(code) >= 0) {
            return '☒';
        }
        if (empty.indexOf(code) >= 0) {
            return '☐';
        }
        return c == code ? c : '•';
    }
}
