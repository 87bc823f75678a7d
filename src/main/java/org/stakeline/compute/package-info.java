/**
 * What the stated facts of a filing come to when they are computed again, and where the two differ.
 */
@NullMarked
package org.stakeline.compute;

import org.jspecify.annotations.NullMarked;
