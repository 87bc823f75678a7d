/** HTML documents to what a person sees, each character tied to its source. */
@NullMarked
package org.stakeline.read.html;

import org.jspecify.annotations.NullMarked;
