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
import org.stakeline.relate.control.ControlHistory;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.ChainBook;
import org.stakeline.serve.page.ControlBook;
import org.stakeline.serve.page.FilingPage;
import org.stakeline.serve.page.Opened;
import org.stakeline.serve.page.StoredChain;
import org.stakeline.serve.page.ToldControl;

import java.time.LocalDate;

/** Who controls whom: as one filing says it, and of a person over its filings. */
@Controller("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "control")
public class ControlApi {

    private final Opened opened;
    private final ChainBook chains;
    private final ControlBook book;

    ControlApi(Opened opened, ChainBook chains, ControlBook book) {
        this.opened = opened;
        this.chains = chains;
        this.book = book;
    }

    /**
     * Who controls whom down to the securities, as one filing says it, with the ties of all filings
     * of its chain.
     */
    @Get("/filings/{id}/control")
    @Operation(operationId = "filingControl", summary = "Who controls whom, as one filing says it")
    public FilingControlJson ofFiling(@PathVariable String id) {
        FilingPage.Read read = opened.filing(id).orElseThrow(() -> Asking.missing("filing", id));
        StoredChain chain = chains.ofFiling(id).orElseThrow(() -> Asking.missing("filing", id));
        ToldControl told = ToldControl.of(chain);
        ControlHistory history = ControlHistory.of(told.filings());
        return new FilingControlJson(
                ControlJson.of(read.computed().control()),
                ControlHistoryJson.of(told, history, null));
    }

    /**
     * Who stands above and below a person, each tie with the filings that say it, from the first to
     * the last, and the one by which it no longer stands.
     *
     * @param asOf as told by the end of that day; the newest state for none
     */
    @Get("/persons/{id}/control")
    @Operation(
            operationId = "personControl",
            summary = "Who stands above and below a person, over its filings")
    public ControlHistoryJson ofPerson(
            @PathVariable String id, @QueryValue @Nullable LocalDate asOf) {
        ToldControl told = book.ofHolder(id).orElseThrow(() -> Asking.missing("person", id));
        ControlHistory history = told.around(asOf);
        return ControlHistoryJson.of(told, history, asOf);
    }
}
