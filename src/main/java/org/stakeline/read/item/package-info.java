/** The items of a schedule, found by their captions. */
@NullMarked
package org.stakeline.read.item;

import org.jspecify.annotations.NullMarked;
