/** What a schedule of trades comes to. */
@NullMarked
package org.stakeline.compute.trades;

import org.jspecify.annotations.NullMarked;
