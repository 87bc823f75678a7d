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
import org.stakeline.serve.page.Address;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.Percents;
import org.stakeline.store.FilingFilter;
import org.stakeline.store.FilingRow;
import org.stakeline.store.FilingSort;
import org.stakeline.store.Filings;
import org.stakeline.store.Judgements;
import org.stakeline.store.Page;
import org.stakeline.store.PageRequest;
import org.stakeline.store.PersonRow;
import org.stakeline.store.PersonSort;
import org.stakeline.store.Persons;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** Persons, each with its spellings, the judgements that hold them together, and its positions. */
@Controller("/api/v1/persons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "persons")
public class PersonsApi {

    private static final int NEWEST = 50;

    private final Persons persons;
    private final Judgements judgements;
    private final Filings filings;
    private final Percents percents;

    PersonsApi(Persons persons, Judgements judgements, Filings filings, Percents percents) {
        this.persons = persons;
        this.judgements = judgements;
        this.filings = filings;
        this.percents = percents;
    }

    /**
     * The persons that the filings in the store name on their cover pages.
     *
     * @param q words in a spelling or the CIK
     * @param sort name, spellings, filings, issuers, event or known; a minus before it turns the
     *     order
     * @param page from 1
     * @param size rows a page, 1 to 200
     */
    @Get
    @Operation(operationId = "persons", summary = "The persons")
    public Rows<PersonJson> list(
            @QueryValue @Nullable String q,
            @QueryValue @Nullable String sort,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        Asking asking = Asking.of(page, size, sort, "name");
        Page<PersonRow> rows = persons.list(Asking.given(q), asking.by(PersonSort.class));
        return Rows.of(rows, asking, Address.of("/api/v1/persons").with("q", q), PersonJson::of);
    }

    /**
     * One person with its spellings, the judgements on them, and its newest position in each
     * issuer, as the public record had it at a moment.
     *
     * @param id the person's, or a spelling's, or a CIK
     * @param knownBy that moment; all for none
     */
    @Get("/{id}")
    @Operation(operationId = "person", summary = "One person with spellings and positions")
    public PersonJson.Detail person(
            @PathVariable String id, @QueryValue @Nullable OffsetDateTime knownBy) {
        PersonRow row = persons.byId(id).orElseThrow(() -> Asking.missing("person", id));
        Instant then = knownBy == null ? null : knownBy.toInstant();
        Page<FilingRow> newest =
                filings.list(
                        FilingFilter.ofHolder(row.id()),
                        PageRequest.first(NEWEST, FilingSort.KNOWN, true));
        return new PersonJson.Detail(
                PersonJson.of(row),
                persons.spellings(row.id(), then).stream().map(PersonJson.Spelled::of).toList(),
                judgements.inForce(row.id(), then).stream().map(JudgementJson::of).toList(),
                persons.latest(row.id(), then).stream().map(PositionJson::of).toList(),
                newest.rows().stream()
                        .map(f -> FilingSummary.of(f, percents.largest(f.id())))
                        .toList(),
                newest.total());
    }

    /** Every position of one person, oldest first; {@code knownBy} as above. */
    @Get("/{id}/positions")
    @Operation(operationId = "personPositions", summary = "One person's positions over time")
    public List<PositionJson> positions(
            @PathVariable String id, @QueryValue @Nullable OffsetDateTime knownBy) {
        PersonRow row = persons.byId(id).orElseThrow(() -> Asking.missing("person", id));
        Instant then = knownBy == null ? null : knownBy.toInstant();
        return persons.positions(row.id(), then).stream().map(PositionJson::of).toList();
    }

    /** All judgements on spellings of one person, also those that were withdrawn, newest first. */
    @Get("/{id}/judgements")
    @Operation(operationId = "personJudgements", summary = "All judgements on one person")
    public List<JudgementJson> judgements(@PathVariable String id) {
        PersonRow row = persons.byId(id).orElseThrow(() -> Asking.missing("person", id));
        return judgements.of(row.id()).stream().map(JudgementJson::of).toList();
    }
}
