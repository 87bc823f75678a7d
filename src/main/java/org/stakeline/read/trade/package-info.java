/** Trades told of in tables and in prose. */
@NullMarked
package org.stakeline.read.trade;

import org.jspecify.annotations.NullMarked;
