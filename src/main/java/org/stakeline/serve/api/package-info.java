/** The JSON API: filings, issuers, holders and findings, each number exact and with its source. */
@NullMarked
package org.stakeline.serve.api;

import org.jspecify.annotations.NullMarked;
