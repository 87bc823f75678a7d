/** Percents of class and counts of ADSs, computed again from their parts. */
@NullMarked
package org.stakeline.compute.percent;

import org.jspecify.annotations.NullMarked;
