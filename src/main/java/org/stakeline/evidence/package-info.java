/** What a value was read from or made from: spans, stated and derived values, findings. */
@NullMarked
package org.stakeline.evidence;

import org.jspecify.annotations.NullMarked;
