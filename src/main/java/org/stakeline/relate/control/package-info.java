/** Who controls whom, as the filing says it: a graph with a sentence for each edge. */
@NullMarked
package org.stakeline.relate.control;

import org.jspecify.annotations.NullMarked;
