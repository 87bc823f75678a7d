@NullMarked
package org.stakeline.serve.chart;

import org.jspecify.annotations.NullMarked;
