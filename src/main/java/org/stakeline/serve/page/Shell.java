package org.stakeline.serve.page;

/**
 * What stands around every page.
 *
 * @param section the part of the menu that the page belongs to
 * @param query the words that were searched for
 * @param json where the same is to be had as JSON
 * @param wide true for a page that uses all of the window's width
 */
public record Shell(String title, String section, String query, String json, boolean wide) {

    /** A page of that section. */
    public static Shell of(String title, String section, String json) {
        return new Shell(title, section, "", json, false);
    }
}
