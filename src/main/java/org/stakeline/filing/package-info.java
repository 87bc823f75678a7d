/**
 * One Schedule 13D or 13G filing as it stands: cover pages, items, trades, relationships,
 * signatures.
 */
@NullMarked
package org.stakeline.filing;

import org.jspecify.annotations.NullMarked;
