/** Exact shares, percents, ratios, prices and money; the only place that divides or rounds. */
@NullMarked
package org.stakeline.quantity;

import org.jspecify.annotations.NullMarked;
