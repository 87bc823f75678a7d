package org.stakeline.serve.api;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.FilingPage;
import org.stakeline.serve.page.Opened;
import org.stakeline.serve.page.TradeGroup;

/** The trades of a filing in the order of their days. */
@Controller("/api/v1/filings/{id}/trades")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "filings")
public class TradesApi {

    private final Opened opened;

    TradesApi(Opened opened) {
        this.opened = opened;
    }

    /** Trades by person, side, unit and currency, each with the average price up to it. */
    @Get
    @Operation(operationId = "trades", summary = "The trades of a filing, with running averages")
    public TradeGroupsJson trades(@PathVariable String id) {
        FilingPage.Read read = opened.filing(id).orElseThrow(() -> Asking.missing("filing", id));
        return TradeGroupsJson.of(
                id, TradeGroup.of(read.reading().filing(), read.computed().trades()));
    }
}
