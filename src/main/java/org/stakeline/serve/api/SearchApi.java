package org.stakeline.serve.api;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.Percents;
import org.stakeline.store.FilingRow;
import org.stakeline.store.search.Found;
import org.stakeline.store.search.Search;
import org.stakeline.store.search.Snippet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Search over issuers, persons, CUSIPs, accession numbers and the text of filings. */
@Controller("/api/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search")
public class SearchApi {

    private static final int USUAL = 10;
    private static final int MOST = 50;
    private static final int LONGEST = 200;

    private final Search search;
    private final Percents percents;

    SearchApi(Search search, Percents percents) {
        this.search = search;
        this.percents = percents;
    }

    /**
     * What was found, the best first.
     *
     * @param state why this may not be all; null where it is
     * @param filings by the issuer's or a person's name, accession number or CUSIP
     * @param texts by the words of their documents
     */
    @Serdeable
    public record Answer(
            String query,
            @Nullable String state,
            List<PositionJson.IssuerJson> issuers,
            List<PersonJson> persons,
            List<FilingSummary> filings,
            long allFilings,
            List<Text> texts,
            long allTexts) {}

    /**
     * A filing with these words.
     *
     * @param document which of its documents, from 1
     * @param snippet the words and what stands around them; empty where they were not found again
     * @param words the words themselves, as they stand there
     */
    @Serdeable
    public record Text(FilingSummary filing, int document, String snippet, List<String> words) {}

    /**
     * Search over names, numbers and texts.
     *
     * @param q words, all of which must be found; in quotation marks one after the other; of the
     *     last one its beginning is enough
     * @param size how many of each kind, 1 to 50
     */
    @Get
    @Operation(operationId = "search", summary = "Search over names, numbers and texts")
    public Answer search(@QueryValue @Nullable String q, @QueryValue @Nullable Integer size) {
        String query = asked(q);
        int most = Optional.ofNullable(size).orElse(USUAL);
        if (most < 1 || most > MOST) {
            throw Asking.bad("size is " + most + "; it is 1 to " + MOST);
        }
        Found found = search.find(query, most);
        return new Answer(
                query,
                found.state().isEmpty() ? null : found.state(),
                found.issuers().stream().map(PositionJson.IssuerJson::of).toList(),
                found.persons().stream().map(PersonJson::of).toList(),
                found.filings().stream().map(this::summary).toList(),
                found.allFilings(),
                found.texts().stream().map(this::text).toList(),
                found.allTexts());
    }

    /** The words, checked. */
    public static String asked(@Nullable String q) {
        String query = q == null ? "" : q.strip();
        if (query.length() > LONGEST) {
            throw Asking.bad("q has " + query.length() + " characters; it has at most " + LONGEST);
        }
        return query;
    }

    private FilingSummary summary(FilingRow row) {
        return FilingSummary.of(row, percents.largest(row.id()));
    }

    private Text text(Found.Text text) {
        List<Snippet.Piece> pieces = text.snippet().pieces();
        return new Text(
                summary(text.filing()),
                text.snippet().document(),
                pieces.stream().map(Snippet.Piece::text).collect(Collectors.joining()),
                pieces.stream().filter(Snippet.Piece::marked).map(Snippet.Piece::text).toList());
    }
}
