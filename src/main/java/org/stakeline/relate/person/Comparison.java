package org.stakeline.relate.person;

import org.stakeline.filing.PersonName;
import org.stakeline.relate.person.Feature.Speaks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Compares two spellings, feature by feature. */
final class Comparison {

    private static final Set<String> GENERATIONS =
            Set.of("JR", "SR", "II", "III", "IV", "2D", "3D");

    private final Spelling one;
    private final Spelling other;
    private final List<Feature> features = new ArrayList<>();

    private Comparison(Spelling one, Spelling other) {
        this.one = one;
        this.other = other;
    }

    static Judgement of(Spelling one, Spelling other) {
        Comparison comparison = new Comparison(one, other);
        comparison.cik();
        comparison.together();
        comparison.kind();
        boolean alike = comparison.name();
        if (alike) {
            comparison.context();
        }
        return new Judgement(comparison.verdict(alike), comparison.features);
    }

    private void cik() {
        if (one.cik().isPresent() && other.cik().isPresent()) {
            boolean same = one.cik().equals(other.cik());
            add(
                    "CIK",
                    same ? Speaks.FOR : Speaks.AGAINST,
                    same
                            ? "both have the CIK " + one.cik().get()
                            : "the CIKs are " + one.cik().get() + " and " + other.cik().get());
        }
    }

    /** Two cover pages of one filing are two persons. */
    private void together() {
        boolean onOne = !Spelling.both(one.filings(), other.filings()).isEmpty();
        if (onOne && !one.printed().equals(other.printed())) {
            add("filing", Speaks.AGAINST, "both have a cover page in one filing");
        }
    }

    private void kind() {
        boolean differ =
                one.isIndividual() && other.isEntity() || one.isEntity() && other.isIndividual();
        if (differ) {
            add("type", Speaks.AGAINST, "one is an individual, the other is not");
        }
        if (one.name().hasTheWordsOf(other.name())
                || one.name().leavesOutAFormOrInitialOf(other.name())) {
            generation();
        }
    }

    private void generation() {
        Set<String> a = Spelling.both(GENERATIONS, Set.copyOf(one.name().words()));
        Set<String> b = Spelling.both(GENERATIONS, Set.copyOf(other.name().words()));
        if (!a.equals(b)) {
            add("generation", Speaks.AGAINST, "the names have other generations");
        }
    }

    /** True where the names can mean one person. */
    private boolean name() {
        PersonName a = one.name();
        PersonName b = other.name();
        if (a.isSpelledAs(b)) {
            boolean decides = one.isEntity() && other.isEntity() && a.words().size() >= 2;
            add(
                    "name",
                    decides ? Speaks.FOR : Speaks.RATHER_FOR,
                    "both are " + a + " with legal forms in one spelling");
            return true;
        }
        if (a.hasTheWordsOf(b)) {
            add("name", Speaks.RATHER_FOR, "both have the words of " + a);
            return true;
        }
        if (a.leavesOutAFormOrInitialOf(b)) {
            add(
                    "name",
                    Speaks.RATHER_FOR,
                    "one leaves out a legal form or an initial of the other");
            return true;
        }
        return false;
    }

    /** Persons beside whom, issuers of which and filers through whom both file. */
    private void context() {
        say(
                "co-filers",
                Spelling.both(one.beside(), other.beside()).size(),
                "both file with ",
                " of the same persons");
        say(
                "issuer",
                Spelling.both(one.issuers(), other.issuers()).size(),
                "both hold of ",
                " of the same issuers");
        say(
                "filer",
                Spelling.both(one.filers(), other.filers()).size(),
                "both file through ",
                " of the same filers");
    }

    private void say(String name, int count, String before, String after) {
        if (count > 0) {
            add(name, Speaks.RATHER_FOR, before + count + after);
        }
    }

    private Verdict verdict(boolean alike) {
        if (features.stream().anyMatch(f -> f.speaks() == Speaks.AGAINST)) {
            return Verdict.DIFFERENT;
        }
        boolean decided = features.stream().anyMatch(f -> f.speaks() == Speaks.FOR);
        boolean context =
                features.stream()
                        .anyMatch(f -> !f.name().equals("name") && f.speaks() == Speaks.RATHER_FOR);
        return decided || alike && context ? Verdict.SAME : Verdict.UNDECIDED;
    }

    private void add(String name, Speaks speaks, String words) {
        features.add(new Feature(name, speaks, words));
    }
}
