/**
 * Submissions as EDGAR keeps them: the header's facts, the documents, and which of them is the
 * schedule.
 */
@NullMarked
package org.stakeline.read.envelope;

import org.jspecify.annotations.NullMarked;
