/**
 * Facts told in text: bases, ADS ratios, relationships, earlier filings, former persons, mandates,
 * signatures.
 */
@NullMarked
package org.stakeline.read.fact;

import org.jspecify.annotations.NullMarked;
