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
import org.stakeline.filing.Filing;
import org.stakeline.relate.amendment.AmendedSchedule;
import org.stakeline.relate.redline.CoverChange;
import org.stakeline.relate.redline.ItemRedline;
import org.stakeline.serve.page.AsKnown;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.ChainBook;
import org.stakeline.serve.page.StoredChain;
import org.stakeline.store.Filings;

import java.time.LocalDate;
import java.util.List;

/** Chains of amendments, the schedule as amended, and redlines. */
@Controller("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "chains")
public class ChainsApi {

    private final ChainBook chains;
    private final Filings filings;

    ChainsApi(ChainBook chains, Filings filings) {
        this.chains = chains;
        this.filings = filings;
    }

    /** The chains of an issuer's filings, the longest first. */
    @Get("/issuers/{id}/chains")
    @Operation(operationId = "chains", summary = "The chains of an issuer's filings")
    public List<ChainJson> ofIssuer(@PathVariable String id) {
        return chains.ofIssuer(id).stream().map(ChainJson::of).toList();
    }

    /**
     * The chain that a filing belongs to.
     *
     * @param knownBy a day: only what the public record had at its end, New York time; all for none
     */
    @Get("/filings/{id}/chain")
    @Operation(operationId = "chain", summary = "The chain that a filing belongs to")
    public ChainJson chain(@PathVariable String id, @QueryValue @Nullable LocalDate knownBy) {
        StoredChain all = stored(id);
        return ChainJson.of(
                knownBy == null
                        ? all
                        : chains.ofFiling(id, AsKnown.endOf(knownBy))
                                .orElseThrow(
                                        () ->
                                                Asking.missing(
                                                        "chain of filing",
                                                        id + " in the record of " + knownBy)));
    }

    /**
     * What the chain that a filing belongs to comes to: levels crossed and why, stated changes
     * beside the trades, due dates, and filings that ought to be there.
     */
    @Get("/filings/{id}/chain/computed")
    @Operation(operationId = "chainComputed", summary = "What a chain of filings comes to")
    public ChainComputedJson computed(@PathVariable String id) {
        StoredChain stored = stored(id);
        return ChainComputedJson.of(stored, chains.computed(stored));
    }

    /**
     * The schedule as its amendments leave it, item by item, each paragraph with the filing that it
     * comes from.
     *
     * @param asOf the end of that day; the newest state for none
     */
    @Get("/filings/{id}/schedule")
    @Operation(operationId = "schedule", summary = "The schedule as amended")
    public AmendedJson schedule(@PathVariable String id, @QueryValue @Nullable LocalDate asOf) {
        StoredChain chain = stored(id);
        return AmendedJson.of(chain, state(chain, asOf));
    }

    /**
     * What changed between two states of the schedule as amended.
     *
     * @param from the end of that day
     * @param to the end of that day
     */
    @Get("/filings/{id}/schedule/redline")
    @Operation(
            operationId = "scheduleRedline",
            summary = "What changed in the schedule as amended between two days")
    public RedlineJson redline(
            @PathVariable String id, @QueryValue LocalDate from, @QueryValue LocalDate to) {
        StoredChain chain = stored(id);
        return RedlineJson.of(
                from.toString(),
                to.toString(),
                List.of(),
                ItemRedline.between(chain.chain().asOf(from), chain.chain().asOf(to)));
    }

    /** What changed from one filing to another: rows of the cover pages, and item by item. */
    @Get("/redline")
    @Operation(operationId = "redline", summary = "What changed from one filing to another")
    public RedlineJson filings(@QueryValue String from, @QueryValue String to) {
        Filing before = filing(from);
        Filing after = filing(to);
        return RedlineJson.of(
                from, to, CoverChange.between(before, after), ItemRedline.between(before, after));
    }

    private static AmendedSchedule state(StoredChain chain, @Nullable LocalDate asOf) {
        return asOf == null ? chain.chain().latest() : chain.chain().asOf(asOf);
    }

    private StoredChain stored(String id) {
        return chains.ofFiling(id).orElseThrow(() -> Asking.missing("filing", id));
    }

    private Filing filing(String id) {
        return filings.reading(id).orElseThrow(() -> Asking.missing("filing", id)).filing();
    }
}
