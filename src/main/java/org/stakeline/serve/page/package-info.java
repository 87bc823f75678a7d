/**
 * What the pages show: each value with the words or the steps that it can be walked back to, ready
 * to be printed.
 */
@NullMarked
package org.stakeline.serve.page;

import org.jspecify.annotations.NullMarked;
