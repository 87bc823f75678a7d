/** What issuers report of themselves, with the day on which each report was filed. */
@NullMarked
package org.stakeline.issuer;

import org.jspecify.annotations.NullMarked;
