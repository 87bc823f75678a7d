/**
 * Search over issuers, persons, numbers and the text of filings: an index beside the store, which
 * it follows and which alone is the truth. It can be deleted at any time, and is then made again.
 */
@NullMarked
package org.stakeline.store.search;

import org.jspecify.annotations.NullMarked;
