package org.stakeline.read.item;

/**
 * Where an item stands in a view.
 *
 * @param start place of its heading
 * @param titleFrom place of its title's first character
 * @param titleTo place after its title
 * @param textFrom place of its text's first character
 * @param textTo place after its text
 */
record ItemCut(int number, int start, int titleFrom, int titleTo, int textFrom, int textTo) {}
