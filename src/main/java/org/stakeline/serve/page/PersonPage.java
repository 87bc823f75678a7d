package org.stakeline.serve.page;

import org.stakeline.store.JudgementRow;
import org.stakeline.store.PersonRow;
import org.stakeline.store.Position;
import org.stakeline.store.SpellingRow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One person: its positions now and over time, its spellings with the judgements behind them, and
 * its filings.
 *
 * @param positions the newest in each issuer
 * @param history all of them
 * @param joined judgements in force that hold its spellings together
 * @param apart judgements in force that leave others apart
 * @param earlier judgements that were withdrawn
 */
public record PersonPage(
        PersonLine person,
        Listing<PositionLine> positions,
        Listing<PositionLine> history,
        List<SpellingLine> spellings,
        List<JudgementLine> joined,
        List<JudgementLine> apart,
        List<JudgementLine> earlier,
        JudgingForm form,
        Listing<FilingLine> filings) {

    public PersonPage {
        spellings = List.copyOf(spellings);
        joined = List.copyOf(joined);
        apart = List.copyOf(apart);
        earlier = List.copyOf(earlier);
    }

    /** What the store has of one person. */
    public record Stored(
            PersonRow row,
            List<Position> latest,
            List<Position> positions,
            List<SpellingRow> spellings,
            List<JudgementRow> judgements) {

        public Stored {
            latest = List.copyOf(latest);
            positions = List.copyOf(positions);
            spellings = List.copyOf(spellings);
            judgements = List.copyOf(judgements);
        }

        boolean isWithin(JudgementRow judgement) {
            return judgement.one().person().equals(judgement.other().person());
        }
    }

    public static PersonPage of(
            Stored stored,
            JudgingForm.Asked asked,
            List<PersonRow> found,
            Listing<FilingLine> filings,
            Address here) {
        Map<String, String> issuers = issuers(stored);
        List<JudgementLine> joined = new ArrayList<>();
        List<JudgementLine> apart = new ArrayList<>();
        List<JudgementLine> earlier = new ArrayList<>();
        for (JudgementRow judgement : stored.judgements()) {
            JudgementLine line = JudgementLine.of(judgement, issuers);
            (judgement.withdrawn() != null ? earlier : stored.isWithin(judgement) ? joined : apart)
                    .add(line);
        }
        List<JudgementRow> inForce =
                stored.judgements().stream().filter(j -> j.withdrawn() == null).toList();
        return new PersonPage(
                PersonLine.of(stored.row()),
                PositionTables.positions(stored.latest()).listing(here).map(PositionLine::of),
                PositionTables.history(stored.positions()).listing(here).map(PositionLine::of),
                stored.spellings().stream()
                        .map(s -> SpellingLine.of(s, issuers.getOrDefault(s.id(), ""), inForce))
                        .toList(),
                joined,
                apart,
                earlier,
                JudgingForm.of(stored, asked, found),
                filings);
    }

    /** The issuers of the filings that print each spelling, in words. */
    static Map<String, String> issuers(Stored stored) {
        Map<String, String> issuers = new HashMap<>();
        stored.spellings()
                .forEach(s -> issuers.put(s.id(), SpellingLine.issuers(s, stored.positions())));
        return issuers;
    }
}
