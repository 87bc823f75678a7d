package org.stakeline.serve.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.stakeline.serve.page.Address;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.FindingAsked;
import org.stakeline.serve.page.Saying;
import org.stakeline.store.FindingRemark;
import org.stakeline.store.FindingRow;
import org.stakeline.store.FindingSort;
import org.stakeline.store.FindingStates;
import org.stakeline.store.Findings;
import org.stakeline.store.Page;

import java.time.Clock;
import java.util.Optional;

/** What could not be read, what disagrees, what is unusual, over all filings. */
@Controller("/api/v1/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "findings")
public class FindingsApi {

    private final Findings findings;
    private final FindingStates states;
    private final Clock clock;

    FindingsApi(Findings findings, FindingStates states, Clock clock) {
        this.findings = findings;
        this.states = states;
        this.clock = clock;
    }

    /**
     * Findings over all filings.
     *
     * @param level error, inconsistency, warning or info
     * @param code a code of the documented list
     * @param issuer an issuer's id
     * @param filing a filing's id
     * @param state open, seen or explained
     * @param q words in the sentence, the code, the issuer's name or the form
     * @param sort level, code, issuer, known or event; a minus before it turns the order
     * @param page from 1
     * @param size rows a page, 1 to 200
     */
    @Get
    @Operation(operationId = "findings", summary = "Findings over all filings")
    public Rows<FindingJson.Listed> list(
            @QueryValue @Nullable String level,
            @QueryValue @Nullable String code,
            @QueryValue @Nullable String issuer,
            @QueryValue @Nullable String filing,
            @QueryValue @Nullable String state,
            @QueryValue @Nullable String q,
            @QueryValue @Nullable String sort,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        Asking asking = Asking.of(page, size, sort, "level");
        FindingAsked asked = FindingAsked.of(level, code, issuer, filing, state, q);
        Page<FindingRow> rows = findings.list(asked.filter(), asking.by(FindingSort.class));
        Address here = asked.at("/api/v1/findings");
        return Rows.of(rows, asking, here, FindingJson.Listed::of);
    }

    /**
     * One finding with what people made of it.
     *
     * @param ordinal its place among the filing's findings, from 0
     */
    @Get("/{filing}/{ordinal}")
    @Operation(operationId = "finding", summary = "One finding with what people made of it")
    public FindingJson.Detail finding(@PathVariable String filing, @PathVariable int ordinal) {
        FindingRow row = row(filing, ordinal);
        return FindingJson.Detail.of(row, states.history(row));
    }

    /**
     * What is said of a finding.
     *
     * @param state open, seen or explained; what stood before where {@code undo} is true
     * @param note why it is so; an explained finding must have one
     * @param author who says it
     * @param undo true to take the newest remark back
     * @param after the newest remark that the author knew of, 0 for none
     */
    @Serdeable
    public record Said(
            @Nullable String state,
            @Nullable String note,
            @Nullable String author,
            @Nullable Boolean undo,
            @Nullable Long after) {}

    /** Says something of a finding: a remark is added to its history, and none is changed. */
    @Post("/{filing}/{ordinal}/remarks")
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "remark", summary = "Say what is to be made of a finding")
    public FindingJson.Detail say(
            @PathVariable String filing, @PathVariable int ordinal, @Body Said said) {
        FindingRow row = row(filing, ordinal);
        boolean undo = Boolean.TRUE.equals(said.undo());
        if ((undo ? undone(row, said) : added(row, said)).isEmpty()) {
            throw conflict(undo && states.history(row).isEmpty());
        }
        return finding(filing, ordinal);
    }

    private Optional<FindingRemark> undone(FindingRow row, Said said) {
        return states.undo(row, Saying.author(said.author()), clock.instant(), said.after());
    }

    private Optional<FindingRemark> added(FindingRow row, Said said) {
        return states.add(
                row,
                Saying.of(said.state(), said.note(), said.author(), said.after(), clock.instant()));
    }

    private static HttpStatusException conflict(boolean nothing) {
        return new HttpStatusException(
                HttpStatus.CONFLICT,
                nothing
                        ? "Nothing was said of this finding yet that could be taken back."
                        : "Somebody else has said something of this finding since; look at it again first.");
    }

    private FindingRow row(String filing, int ordinal) {
        return findings.byPlace(filing, ordinal)
                .orElseThrow(() -> Asking.missing("finding", filing + "/" + ordinal));
    }
}
