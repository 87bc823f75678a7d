package org.stakeline.serve.page;

import org.stakeline.relate.person.Trait;
import org.stakeline.relate.person.Verdict;
import org.stakeline.store.JudgementRow;
import org.stakeline.store.Position;
import org.stakeline.store.SpellingRow;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One spelling of a person as a page prints it.
 *
 * @param told what filings tell under it, in words
 * @param issuers of the filings that print it
 * @param filings their ids
 * @param because why it is this person's
 */
public record SpellingLine(
        String id,
        String printed,
        Fact cik,
        String told,
        String issuers,
        List<String> filings,
        List<String> because) {

    private static final int NAMED = 3;

    public SpellingLine {
        filings = List.copyOf(filings);
        because = List.copyOf(because);
    }

    static SpellingLine of(SpellingRow row, String issuers, List<JudgementRow> judgements) {
        String cik = row.cik();
        return new SpellingLine(
                row.id(),
                row.printed(),
                cik == null ? Fact.absent("not stated") : Fact.plain(cik),
                told(row),
                issuers,
                row.told().getOrDefault(Trait.FILING, Set.of()).stream().sorted().toList(),
                judgements.stream()
                        .filter(j -> j.verdict() == Verdict.SAME && isOn(j, row.id()))
                        .map(j -> because(j, row.id()))
                        .toList());
    }

    private static String told(SpellingRow row) {
        return List.of(
                        words(row, Trait.TYPE, "type "),
                        words(row, Trait.CITIZENSHIP, ""),
                        words(row, Trait.IRS_NUMBER, "IRS number "),
                        words(row, Trait.FORMER_NAME, "formerly "),
                        words(row, Trait.HEADER_FORMER_NAME, "formerly "),
                        row.within() == null
                                ? ""
                                : "others can have this name: it stands for one issuer's filings")
                .stream()
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String words(SpellingRow row, Trait trait, String before) {
        Set<String> told = row.told().getOrDefault(trait, Set.of());
        return told.isEmpty()
                ? ""
                : before + told.stream().sorted().collect(Collectors.joining(", "));
    }

    static String issuers(SpellingRow row, List<Position> positions) {
        Set<String> names =
                positions.stream()
                        .filter(p -> p.spelling().equals(row.id()))
                        .map(p -> p.issuer().name())
                        .collect(Collectors.toCollection(TreeSet::new));
        String some = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() <= NAMED
                ? some
                : some + " and " + Figures.count(names.size() - NAMED, "other");
    }

    private static boolean isOn(JudgementRow judgement, String spelling) {
        return judgement.one().spelling().equals(spelling)
                || judgement.other().spelling().equals(spelling);
    }

    private static String because(JudgementRow judgement, String spelling) {
        JudgementRow.Side across =
                judgement.one().spelling().equals(spelling) ? judgement.other() : judgement.one();
        String reason = judgement.reason();
        String words =
                judgement.byHand()
                        ? "by hand, " + judgement.author() + ": " + (reason == null ? "" : reason)
                        : judgement.features().stream()
                                .map(f -> f.words())
                                .collect(Collectors.joining("; "));
        return "with " + across.printed() + ": " + words;
    }
}
