package org.stakeline.serve.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;

import org.stakeline.relate.person.Verdict;
import org.stakeline.serve.page.Address;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.JudgingForm;
import org.stakeline.store.Judged;
import org.stakeline.store.Judgements;
import org.stakeline.store.PersonRow;
import org.stakeline.store.Persons;

import java.net.URI;
import java.time.Clock;
import java.util.Map;

/** The forms of a person's page: join, part, withdraw. Each leads back to the page. */
@Hidden
@Controller
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
final class JudgementController {

    private final Judgements judgements;
    private final Persons persons;
    private final PersonPages personPages;
    private final Pages pages;
    private final Clock clock;

    JudgementController(
            Judgements judgements,
            Persons persons,
            PersonPages personPages,
            Pages pages,
            Clock clock) {
        this.judgements = judgements;
        this.persons = persons;
        this.personPages = personPages;
        this.pages = pages;
        this.clock = clock;
    }

    /** Joins another person to this one. */
    @Post("/persons/{id}/join")
    HttpResponse<?> join(@PathVariable String id, @Body Map<String, String> form) {
        Filled filled = Filled.of(form);
        if (filled.chosen().isEmpty()) {
            return refused(
                    id, filled, HttpStatus.BAD_REQUEST, "Choose the person that is the same.");
        }
        return answer(id, filled, judge(filled.chosen(), id, Verdict.SAME, filled));
    }

    /** Parts a spelling from this person. */
    @Post("/persons/{id}/part")
    HttpResponse<?> part(@PathVariable String id, @Body Map<String, String> form) {
        Filled filled = Filled.of(form);
        if (filled.chosen().isEmpty()) {
            return refused(
                    id, filled, HttpStatus.BAD_REQUEST, "Choose the spelling that is another's.");
        }
        return answer(id, filled, judge(filled.chosen(), id, Verdict.DIFFERENT, filled));
    }

    private Judged judge(String one, String other, Verdict verdict, Filled filled) {
        return judgements.judge(
                new Judgements.Asked(one, other, verdict, filled.author(), filled.reason()),
                clock.instant());
    }

    /** Takes a judgement back. */
    @Post("/persons/{id}/withdraw")
    HttpResponse<?> withdraw(@PathVariable String id, @Body Map<String, String> form) {
        Filled filled = Filled.of(form);
        long number;
        try {
            number = Long.parseLong(filled.chosen());
        } catch (NumberFormatException e) {
            throw Asking.bad("\"" + filled.chosen() + "\" is no number of a judgement.");
        }
        return answer(
                id,
                filled,
                judgements.withdraw(number, filled.author(), filled.reason(), clock.instant()));
    }

    private HttpResponse<?> answer(String id, Filled filled, Judged judged) {
        return switch (judged) {
            case Judged.Done(var row) ->
                    Author.remember(
                            HttpResponse.seeOther(
                                    URI.create(
                                            "/persons/"
                                                    + person(id)
                                                    + "?judged="
                                                    + row.number()
                                                    + "#judged")),
                            filled.author());
            case Judged.Unknown(var words) -> refused(id, filled, HttpStatus.NOT_FOUND, words);
            case Judged.Incomplete(var words) -> refused(id, filled, HttpStatus.BAD_REQUEST, words);
            case Judged.Contradicted(var words) -> refused(id, filled, HttpStatus.CONFLICT, words);
        };
    }

    private String person(String id) {
        return persons.byId(id).map(PersonRow::id).orElse(id);
    }

    private HttpResponse<?> refused(String id, Filled filled, HttpStatus status, String words) {
        PersonRow row = persons.byId(id).orElseThrow(() -> Asking.missing("person", id));
        JudgingForm.Asked asked =
                new JudgingForm.Asked(
                        filled.query(),
                        filled.chosen(),
                        filled.author(),
                        filled.reason(),
                        words,
                        "");
        Address here = Address.of("/persons/" + row.id());
        return HttpResponse.status(status)
                .body(
                        pages.print(
                                "person",
                                personPages.model(personPages.page(row, asked, here), here)))
                .contentType(Pages.HTML);
    }

    /** What was filled in, nothing for what was not. */
    private record Filled(String chosen, String author, String reason, String query) {

        static Filled of(Map<String, String> form) {
            return new Filled(
                    form.getOrDefault("chosen", ""),
                    form.getOrDefault("author", ""),
                    form.getOrDefault("reason", ""),
                    form.getOrDefault("with", ""));
        }
    }
}
