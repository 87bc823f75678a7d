/**
 * The one door for filings: a file as received comes in, what it states comes out, each value with
 * its characters.
 */
@NullMarked
package org.stakeline.read;

import org.jspecify.annotations.NullMarked;
