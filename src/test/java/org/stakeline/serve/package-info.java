/** The service as a whole, over the fixtures: through the API and on the pages. */
@NullMarked
package org.stakeline.serve;

import org.jspecify.annotations.NullMarked;
