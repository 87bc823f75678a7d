/** The checks of stated against computed, one class a rule. */
@NullMarked
package org.stakeline.compute.check;

import org.jspecify.annotations.NullMarked;
