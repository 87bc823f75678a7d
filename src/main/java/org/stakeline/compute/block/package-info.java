/** How many shares the persons of a filing own between them, each share counted once. */
@NullMarked
package org.stakeline.compute.block;

import org.jspecify.annotations.NullMarked;
