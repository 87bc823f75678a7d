package org.stakeline.serve.api;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.OwnershipBook;
import org.stakeline.store.Issuers;

import java.time.LocalDate;

/** Who held how much of an issuer over time. */
@Controller("/api/v1/issuers/{id}/ownership")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "issuers")
public class OwnershipApi {

    private final Issuers issuers;
    private final OwnershipBook ownership;

    OwnershipApi(Issuers issuers, OwnershipBook ownership) {
        this.issuers = issuers;
        this.ownership = ownership;
    }

    /**
     * The blocks of shares of an issuer through all filings that report them.
     *
     * @param knownBy a day: only what the public record had at its end, New York time; all for none
     */
    @Get
    @Operation(operationId = "ownership", summary = "Who held how much of an issuer over time")
    public OwnershipJson ownership(
            @PathVariable String id, @QueryValue @Nullable LocalDate knownBy) {
        if (issuers.byId(id).isEmpty()) {
            throw Asking.missing("issuer", id);
        }
        return OwnershipJson.of(
                id,
                knownBy == null ? null : knownBy.toString(),
                ownership.ofIssuer(id, knownBy).ownership());
    }
}
