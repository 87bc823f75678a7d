/**
 * When filings were due, over all issuers: computed from the chains of amendments, kept beside the
 * filings, which alone are the truth. It can be deleted at any time, and is then made again.
 */
@NullMarked
package org.stakeline.store.due;

import org.jspecify.annotations.NullMarked;
