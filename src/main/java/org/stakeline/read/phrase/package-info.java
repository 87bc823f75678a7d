/**
 * Wordings that filings print in many ways, and automata that tell where a text may have them, so
 * that reading does not try each wording at each character.
 */
@NullMarked
package org.stakeline.read.phrase;

import org.jspecify.annotations.NullMarked;
