/** Cover pages: their rows by caption, one reporting person a page. */
@NullMarked
package org.stakeline.read.cover;

import org.jspecify.annotations.NullMarked;
