package org.stakeline.serve.web;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;
import org.stakeline.serve.page.Address;
import org.stakeline.serve.page.FilingLines;
import org.stakeline.serve.page.JudgingForm;
import org.stakeline.serve.page.PersonPage;
import org.stakeline.serve.page.Shell;
import org.stakeline.serve.page.SpellingLine;
import org.stakeline.store.FilingFilter;
import org.stakeline.store.JudgementRow;
import org.stakeline.store.Judgements;
import org.stakeline.store.PageRequest;
import org.stakeline.store.PersonRow;
import org.stakeline.store.PersonSort;
import org.stakeline.store.Persons;

import java.util.List;
import java.util.Map;

/** Puts the page of a person together. */
@Singleton
final class PersonPages {

    private static final int MOST_FOUND = 20;

    private final Persons persons;
    private final Judgements judgements;
    private final FilingLines filings;

    PersonPages(Persons persons, Judgements judgements, FilingLines filings) {
        this.persons = persons;
        this.judgements = judgements;
        this.filings = filings;
    }

    /** The page of a person; {@code here} is its address with what is asked of its tables. */
    PersonPage page(PersonRow row, JudgingForm.Asked asked, Address here) {
        String id = row.id();
        return PersonPage.of(
                new PersonPage.Stored(
                        row,
                        persons.latest(id, null),
                        persons.positions(id, null),
                        persons.spellings(id, null),
                        judgements.of(id)),
                asked,
                found(asked),
                filings.listing(FilingFilter.ofHolder(id), here, "filings"),
                here);
    }

    /** The spellings of a person, as its page prints them. */
    List<SpellingLine> spellings(PersonRow row) {
        Address here = Address.of("/persons/" + row.id());
        return page(row, JudgingForm.Asked.by("", ""), here).spellings();
    }

    private List<PersonRow> found(JudgingForm.Asked asked) {
        return asked.query().isBlank()
                ? List.of()
                : persons.list(
                                asked.query().strip(),
                                PageRequest.first(MOST_FOUND, PersonSort.NAME, false))
                        .rows();
    }

    Map<String, Object> model(PersonPage page, Address here) {
        String id = page.person().id();
        return Map.of(
                "shell",
                Shell.of(page.person().name(), "persons", "/api/v1/persons/" + id),
                "page",
                page,
                "here",
                here);
    }

    /** What came of the judgement with this number, in words; empty for none. */
    String done(@Nullable Long judged) {
        return judged == null ? "" : judgements.byNumber(judged).map(PersonPages::done).orElse("");
    }

    private static String done(JudgementRow row) {
        String what =
                row.withdrawn() == null
                        ? switch (row.verdict()) {
                            case SAME -> " joins ";
                            case DIFFERENT -> " parts ";
                            case UNDECIDED -> " leaves undecided ";
                        }
                        : " was withdrawn, on ";
        return "Judgement "
                + row.number()
                + what
                + "“"
                + row.one().printed()
                + "” and “"
                + row.other().printed()
                + "”.";
    }
}
