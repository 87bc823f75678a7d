package org.stakeline.serve.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.MappedText;
import org.stakeline.filing.Schedule;
import org.stakeline.serve.page.Address;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.FilingPage;
import org.stakeline.serve.page.Opened;
import org.stakeline.serve.page.Percents;
import org.stakeline.store.FilingFilter;
import org.stakeline.store.FilingRow;
import org.stakeline.store.FilingSort;
import org.stakeline.store.Filings;
import org.stakeline.store.Page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Filings: what each states, what that comes to, and its documents. */
@Controller("/api/v1/filings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "filings")
public class FilingsApi {

    private final Filings filings;
    private final Opened opened;
    private final Percents percents;
    private final JsonMapper json;

    FilingsApi(Filings filings, Opened opened, Percents percents, JsonMapper json) {
        this.filings = filings;
        this.opened = opened;
        this.percents = percents;
        this.json = json;
    }

    /**
     * The filings in the store, each by its newest reading.
     *
     * @param q words in the issuer's name, a reporting person's name, the accession number or a
     *     CUSIP
     * @param schedule d or g
     * @param issuer an issuer's id
     * @param holder a holder's id
     * @param eventFrom events on this day or later
     * @param eventThrough events on this day or earlier
     * @param sort known, event, received, issuer, form, percent or findings; a minus before it
     *     turns the order
     * @param page from 1
     * @param size rows a page, 1 to 200
     */
    @Get
    @Operation(operationId = "filings", summary = "The filings in the store")
    public Rows<FilingSummary> list(
            @QueryValue @Nullable String q,
            @QueryValue @Nullable String schedule,
            @QueryValue @Nullable String issuer,
            @QueryValue @Nullable String holder,
            @QueryValue @Nullable LocalDate eventFrom,
            @QueryValue @Nullable LocalDate eventThrough,
            @QueryValue @Nullable String sort,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        Asking asking = Asking.of(page, size, sort, "-known");
        Schedule only = Asking.oneOf("schedule", schedule, Schedule.class);
        FilingFilter filter =
                new FilingFilter(
                        Asking.given(issuer),
                        Asking.given(holder),
                        only,
                        Asking.given(q),
                        eventFrom,
                        eventThrough,
                        null);
        Page<FilingRow> rows = filings.list(filter, asking.by(FilingSort.class));
        Address here =
                Address.of("/api/v1/filings")
                        .with("q", q)
                        .with("schedule", schedule)
                        .with("issuer", issuer)
                        .with("holder", holder)
                        .with("eventFrom", eventFrom)
                        .with("eventThrough", eventThrough);
        return Rows.of(rows, asking, here, this::summary);
    }

    /**
     * One filing: what it states with its evidence, what that comes to, and what does not add up.
     */
    @Get("/{id}")
    @Operation(operationId = "filing", summary = "One filing, stated and computed")
    public FilingDetail filing(@PathVariable String id) {
        FilingRow row = row(id);
        FilingPage.Read read = read(id);
        return new FilingDetail(
                summary(row),
                tree(stored(id)),
                ComputedJson.of(read.computed()),
                read.findings().stream().map(FindingJson::of).toList());
    }

    /** The reading contract's object of one filing, as it was stored. */
    @Get("/{id}/reading")
    @Operation(operationId = "reading", summary = "What one filing states, with its evidence")
    public HttpResponse<String> reading(@PathVariable String id) {
        return HttpResponse.ok(stored(id)).contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    /** What one filing's stated facts come to. */
    @Get("/{id}/computed")
    @Operation(operationId = "computed", summary = "What one filing comes to")
    public ComputedJson computed(@PathVariable String id) {
        return ComputedJson.of(read(id).computed());
    }

    /** One document of a filing as a person sees it; {@code number} is from 1. */
    @Get("/{id}/documents/{number}")
    @Operation(operationId = "document", summary = "The text of one document of a filing")
    public DocumentJson document(@PathVariable String id, @PathVariable int number) {
        List<MappedText> documents = read(id).reading().documents();
        if (number < 1 || number > documents.size()) {
            throw Asking.missing("document", number + " (there are " + documents.size() + ")");
        }
        return DocumentJson.of(documents.get(number - 1), number, documents.size());
    }

    private FilingSummary summary(FilingRow row) {
        return FilingSummary.of(row, percents.largest(row.id()));
    }

    private FilingRow row(String id) {
        return filings.byId(id).orElseThrow(() -> Asking.missing("filing", id));
    }

    private FilingPage.Read read(String id) {
        return opened.filing(id).orElseThrow(() -> Asking.missing("filing", id));
    }

    private String stored(String id) {
        return filings.json(id).orElseThrow(() -> Asking.missing("filing", id));
    }

    private JsonNode tree(String stored) {
        try {
            return Objects.requireNonNull(json.readValue(stored, JsonNode.class));
        } catch (IOException e) {
            throw new UncheckedIOException("the stored reading is no JSON", e);
        }
    }
}
