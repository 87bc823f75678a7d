package org.stakeline.serve.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;

import org.stakeline.serve.page.Address;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.ChainBook;
import org.stakeline.serve.page.ChainPage;
import org.stakeline.serve.page.ChainTables;
import org.stakeline.serve.page.ComparePage;
import org.stakeline.serve.page.DaysPage;
import org.stakeline.serve.page.FilingPage;
import org.stakeline.serve.page.FilingTables;
import org.stakeline.serve.page.Opened;
import org.stakeline.serve.page.StoredChain;
import org.stakeline.serve.page.Table;
import org.stakeline.store.Filings;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The tables of the pages of filings and their chains as files: all rows that the page's address
 * asks for, at that address with the table's name and an ending.
 */
@Hidden
@Controller
final class TableController {

    private final Opened opened;
    private final ChainBook chains;
    private final Filings filings;

    TableController(Opened opened, ChainBook chains, Filings filings) {
        this.opened = opened;
        this.chains = chains;
        this.filings = filings;
    }

    /** A table of a filing's page. */
    @Get("/filings/{id}/{table}.{format}")
    HttpResponse<?> filing(
            HttpRequest<?> request,
            @PathVariable String id,
            @PathVariable String table,
            @PathVariable String format) {
        FilingPage page =
                opened.filing(id)
                        .map(read -> FilingPage.of(read, FilingPage.Asked.mark("", "")))
                        .orElseThrow(() -> Asking.missing("filing", id));
        return file(request, FilingTables.named(table, page), table, id, format);
    }

    /** A table of a chain's page. */
    @Get("/filings/{id}/chain/{table}.{format}")
    HttpResponse<?> chain(
            HttpRequest<?> request,
            @PathVariable String id,
            @PathVariable String table,
            @PathVariable String format) {
        StoredChain chain = chain(id);
        ChainPage page = ChainPage.of(id, "", chain, chains.computed(chain), null);
        Optional<Table<?>> asked =
                switch (table) {
                    case "timeline" -> Optional.of(ChainTables.timeline(page));
                    case "due" -> Optional.of(ChainTables.due(page));
                    default -> Optional.empty();
                };
        return file(request, asked, table, id + "-chain", format);
    }

    /** A table of what changed from one filing to another. */
    @Get("/compare/{table}.{format}")
    HttpResponse<?> compare(
            HttpRequest<?> request,
            @PathVariable String table,
            @PathVariable String format,
            @QueryValue String from,
            @QueryValue String to) {
        ComparePage page = ComparePage.of(from, filing(from), to, filing(to));
        Optional<Table<?>> asked =
                switch (table) {
                    case "cover" -> Optional.of(ChainTables.cover(page));
                    case "numbers" -> Optional.of(ChainTables.numbers(page.redline()));
                    default -> Optional.empty();
                };
        return file(request, asked, table, from + "-and-" + to, format);
    }

    /** The numbers that changed in a schedule from one day to another. */
    @Get("/filings/{id}/chain/redline/numbers.{format}")
    HttpResponse<?> days(
            HttpRequest<?> request,
            @PathVariable String id,
            @PathVariable String format,
            @QueryValue LocalDate from,
            @QueryValue LocalDate to) {
        DaysPage page = DaysPage.of(id, chain(id), from, to);
        Table<?> table = ChainTables.numbers(page.redline());
        return file(request, Optional.of(table), "numbers", id + "-chain", format);
    }

    private StoredChain chain(String id) {
        return chains.ofFiling(id).orElseThrow(() -> Asking.missing("filing", id));
    }

    private org.stakeline.filing.Filing filing(String id) {
        return filings.reading(id).orElseThrow(() -> Asking.missing("filing", id)).filing();
    }

    static HttpResponse<?> file(
            HttpRequest<?> request,
            Optional<? extends Table<?>> table,
            String name,
            String of,
            String format) {
        Address here = Pages.here(request);
        return table.<HttpResponse<?>>map(
                        found -> Files.of(format, found.sheet(name + "-of-" + of, here)))
                .orElseThrow(() -> Asking.missing("table", name));
    }
}
