/** What changed between two texts: paragraphs, words and numbers. */
@NullMarked
package org.stakeline.relate.redline;

import org.jspecify.annotations.NullMarked;
