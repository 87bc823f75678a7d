package org.stakeline.serve.page;

import org.stakeline.serve.page.PersonPage.Stored;
import org.stakeline.store.JudgementRow;
import org.stakeline.store.PersonRow;
import org.stakeline.store.SpellingRow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The forms by which somebody joins another person to this one, or parts a spelling from it.
 *
 * @param others persons that can be joined: those of like names, and those that were searched for
 * @param spellings that can be parted; empty where there is only one
 */
public record JudgingForm(List<Choice> others, List<Choice> spellings, Asked asked) {

    public JudgingForm {
        others = List.copyOf(others);
        spellings = List.copyOf(spellings);
    }

    /**
     * What somebody filled in.
     *
     * @param query the words by which another person was searched for
     * @param chosen the id of another person, or of the spelling to part
     * @param problem why it was not done; empty for none
     * @param done what was done; empty for nothing
     */
    public record Asked(
            String query,
            String chosen,
            String author,
            String reason,
            String problem,
            String done) {

        /** Nothing yet, but who filled it in last. */
        public static Asked by(String author, String query) {
            return new Asked(query, "", author, "", "", "");
        }

        public Asked done(String words) {
            return new Asked(query, chosen, author, reason, problem, words);
        }

        public Asked refused(String words) {
            return new Asked(query, chosen, author, reason, words, done);
        }
    }

    /** One that can be chosen. */
    public record Choice(String id, String name, String detail, boolean chosen) {}

    static JudgingForm of(Stored stored, Asked asked, List<PersonRow> found) {
        Map<String, Choice> others = new LinkedHashMap<>();
        for (PersonRow row : found) {
            others.put(
                    row.id(),
                    new Choice(
                            row.id(), row.name(), counted(row), row.id().equals(asked.chosen())));
        }
        for (JudgementRow judgement : stored.judgements()) {
            if (judgement.withdrawn() == null && !stored.isWithin(judgement)) {
                JudgementRow.Side side = across(judgement, stored.row().id());
                others.putIfAbsent(side.person(), choice(side, asked));
            }
        }
        others.remove(stored.row().id());
        return new JudgingForm(List.copyOf(others.values()), spellings(stored, asked), asked);
    }

    private static JudgementRow.Side across(JudgementRow judgement, String person) {
        return judgement.one().person().equals(person) ? judgement.other() : judgement.one();
    }

    private static Choice choice(JudgementRow.Side side, Asked asked) {
        return new Choice(
                side.person(),
                side.printed(),
                "of a like name",
                side.person().equals(asked.chosen()));
    }

    private static String counted(PersonRow row) {
        String cik = row.cik();
        return (cik == null ? "no CIK" : "CIK " + cik)
                + ", "
                + Figures.count(row.filings(), "filing")
                + ", "
                + Figures.count(row.issuers(), "issuer");
    }

    private static List<Choice> spellings(Stored stored, Asked asked) {
        Map<String, String> issuers = PersonPage.issuers(stored);
        return stored.spellings().size() < 2
                ? List.of()
                : stored.spellings().stream()
                        .map(s -> choice(s, issuers.getOrDefault(s.id(), ""), asked))
                        .toList();
    }

    private static Choice choice(SpellingRow row, String issuers, Asked asked) {
        String cik = row.cik();
        return new Choice(
                row.id(),
                row.printed(),
                (cik == null ? "no CIK" : "CIK " + cik)
                        + ", "
                        + Figures.count(row.filings(), "filing")
                        + " on "
                        + issuers,
                row.id().equals(asked.chosen()));
    }
}
