/** Who is meant by a name, within one filing and across filings. */
@NullMarked
package org.stakeline.relate.person;

import org.jspecify.annotations.NullMarked;
