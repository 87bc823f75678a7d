package org.stakeline.read.html;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * What the attributes of one start tag do to the place and the sight of its text.
 *
 * @param font the font of pictures or of letters that it names; null when it names none
 * @param columns how many columns a cell takes
 * @param rows how many rows a cell takes
 */
record TagStyle(
        @Nullable Dingbats font,
        boolean hides,
        boolean raises,
        boolean underlines,
        boolean keepsSpace,
        boolean breaksPage,
        int columns,
        int rows) {

    private static final int MOST_COLUMNS = 40;
    private static final int MOST_ROWS = 1000;

    /** That of a tag without attributes. */
    static final TagStyle PLAIN = new TagStyle(null, false, false, false, false, false, 1, 1);

    static TagStyle of(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        String style = Styles.folded(lower);
        return new TagStyle(
                Dingbats.named(lower),
                Styles.hides(style),
                Styles.raises(style),
                Styles.underlines(style),
                Styles.keepsSpace(style),
                Styles.breaksPage(style),
                Styles.number(lower, "colspan", MOST_COLUMNS),
                Styles.number(lower, "rowspan", MOST_ROWS));
    }
}
