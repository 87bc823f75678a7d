package org.stakeline.serve.api;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Who controls whom as one filing says it, and as the filings of its chain say it one after
 * another.
 */
@Serdeable
public record FilingControlJson(ControlJson graph, ControlHistoryJson chain) {}
