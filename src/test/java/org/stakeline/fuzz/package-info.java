/** What the reader must hold for any bytes: targets of the fuzzer, and the inputs kept for them. */
@NullMarked
package org.stakeline.fuzz;

import org.jspecify.annotations.NullMarked;
