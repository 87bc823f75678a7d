/**
 * Wordings that filings print in many ways, and where in a text they may begin, so that reading
 * does not try each wording at each character.
 */
@NullMarked
package org.stakeline.read.phrase;

import org.jspecify.annotations.NullMarked;
