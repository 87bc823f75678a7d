/** Which filing amends which. */
@NullMarked
package org.stakeline.relate.amendment;

import org.jspecify.annotations.NullMarked;
