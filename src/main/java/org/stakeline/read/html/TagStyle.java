package org.stakeline.read.html;

import org.jspecify.annotations.Nullable;

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

    static TagStyle of(String tag) {
        String style = Styles.folded(tag);
        return new TagStyle(
                Dingbats.named(tag),
                Styles.hides(style),
                Styles.raises(style),
                Styles.underlines(style),
                Styles.keepsSpace(style),
                Styles.breaksPage(style),
                Styles.number(tag, "colspan", MOST_COLUMNS),
                Styles.number(tag, "rowspan", MOST_ROWS));
    }
}
