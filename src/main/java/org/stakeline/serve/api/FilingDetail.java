package org.stakeline.serve.api;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;

import java.util.List;

/**
 * One filing whole.
 *
 * @param stated what the filing states, as the reading contract has it, with the evidence of each
 *     value
 * @param computed what that comes to
 * @param findings from reading and from computing
 */
@Serdeable
public record FilingDetail(
        FilingSummary filing, JsonNode stated, ComputedJson computed, List<FindingJson> findings) {}
