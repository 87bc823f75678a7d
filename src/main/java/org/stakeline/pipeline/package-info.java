/** One run in order: acquire, read, relate, compute, store. */
@NullMarked
package org.stakeline.pipeline;

import org.jspecify.annotations.NullMarked;
