/** Which levels of ownership a change crosses, under the regimes of several countries. */
@NullMarked
package org.stakeline.compute.threshold;

import org.jspecify.annotations.NullMarked;
