/** Charts drawn on the server: holdings over time, and trades with their prices. */
@NullMarked
package org.stakeline.serve.chart;

import org.jspecify.annotations.NullMarked;
