/**
 * Filing days and exchange days: holidays, extra closures, filing hours; dates come in, there is no
 * clock.
 */
@NullMarked
package org.stakeline.calendar;

import org.jspecify.annotations.NullMarked;
