package org.stakeline.serve.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.stakeline.relate.person.Verdict;
import org.stakeline.serve.page.Asking;
import org.stakeline.store.Judged;
import org.stakeline.store.Judgements;

import java.net.URI;
import java.time.Clock;

/** Judgements on who is the same person: made by hand and withdrawn, never changed. */
@Controller("/api/v1/judgements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "persons")
public class JudgementsApi {

    private final Judgements judgements;
    private final Clock clock;

    JudgementsApi(Judgements judgements, Clock clock) {
        this.judgements = judgements;
        this.clock = clock;
    }

    /** Judges by hand that two are the same person, or that a spelling is parted from a person. */
    @Post
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "judge", summary = "Join or part by hand")
    public HttpResponse<JudgementJson> judge(@Body JudgementJson.Asked asked) {
        Verdict verdict = Asking.oneOf("verdict", asked.verdict(), Verdict.class);
        if (verdict == null) {
            throw Asking.bad("A judgement has a verdict: same, different or undecided.");
        }
        JudgementJson made =
                done(
                        judgements.judge(
                                new Judgements.Asked(
                                        given("one", asked.one()),
                                        given("other", asked.other()),
                                        verdict,
                                        text(asked.author()),
                                        text(asked.reason())),
                                clock.instant()));
        return HttpResponse.created(made, URI.create(made.link()));
    }

    /** One judgement. */
    @Get("/{number}")
    @Operation(operationId = "judgement", summary = "One judgement with its reasons")
    public JudgementJson judgement(@PathVariable long number) {
        return judgements
                .byNumber(number)
                .map(JudgementJson::of)
                .orElseThrow(() -> Asking.missing("judgement", Long.toString(number)));
    }

    /** Takes a judgement by hand back; the judgement stays, with the withdrawal beside it. */
    @Post("/{number}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "withdraw", summary = "Withdraw a judgement by hand")
    public JudgementJson withdraw(@PathVariable long number, @Body JudgementJson.Back back) {
        return done(
                judgements.withdraw(
                        number, text(back.author()), text(back.reason()), clock.instant()));
    }

    private static JudgementJson done(Judged judged) {
        return switch (judged) {
            case Judged.Done(var row) -> JudgementJson.of(row);
            case Judged.Unknown(var words) -> throw status(HttpStatus.NOT_FOUND, words);
            case Judged.Incomplete(var words) -> throw status(HttpStatus.BAD_REQUEST, words);
            case Judged.Contradicted(var words) -> throw status(HttpStatus.CONFLICT, words);
        };
    }

    private static HttpStatusException status(HttpStatus status, String words) {
        return new HttpStatusException(status, words);
    }

    private static String given(String name, @Nullable String id) {
        String given = Asking.given(id);
        if (given == null) {
            throw Asking.bad("A judgement is on two: \"" + name + "\" is missing.");
        }
        return given;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
