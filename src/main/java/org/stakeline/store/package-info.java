/** Filings, issuers, holders and findings in the database, each with two times; the only SQL. */
@NullMarked
package org.stakeline.store;

import org.jspecify.annotations.NullMarked;
