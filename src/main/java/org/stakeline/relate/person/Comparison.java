package org.stakeline.relate.person;

import org.stakeline.relate.person.Feature.Speaks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        boolean named = comparison.names();
        comparison.cik(named);
        comparison.against(named);
        if (named) {
            comparison.context();
        }
        return new Judgement(comparison.verdict(named), comparison.features);
    }

    /** True where the names can mean one person. */
    private boolean names() {
        return new NameComparison(one, other, features).compare();
    }

    /** One CIK decides where the names have a word in common, or one was the other's before. */
    private void cik(boolean named) {
        if (one.cik().isEmpty() || other.cik().isEmpty()) {
            return;
        }
        String number = one.cik().get();
        if (!one.cik().equals(other.cik())) {
            add("CIK", Speaks.AGAINST, "the CIKs are " + number + " and " + other.cik().get());
        } else if (named || shareAWord()) {
            add("CIK", Speaks.FOR, "both have the CIK " + number);
        } else {
            add(
                    "CIK",
                    Speaks.HOLDS_BACK,
                    "both have the CIK "
                            + number
                            + ", under names that have no word in common; a CIK can be given by mistake");
        }
    }

    private boolean shareAWord() {
        return Spelling.both(longWords(one), longWords(other)).stream().findAny().isPresent();
    }

    private static Set<String> longWords(Spelling spelling) {
        return spelling.name().ownWords().stream()
                .filter(w -> w.length() > 2)
                .collect(Collectors.toSet());
    }

    private void against(boolean named) {
        together();
        kind();
        if (named) {
            generation();
        }
        if (named && features.stream().noneMatch(f -> f.name().equals("CIK"))) {
            irs();
        }
    }

    /** Two cover pages of one filing are two persons. */
    private void together() {
        boolean onOne = !shared(Trait.FILING).isEmpty();
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
    }

    private void generation() {
        Set<String> a = Spelling.both(GENERATIONS, Set.copyOf(one.name().words()));
        Set<String> b = Spelling.both(GENERATIONS, Set.copyOf(other.name().words()));
        if (!a.equals(b)) {
            add("generation", Speaks.AGAINST, "the names have other generations");
        }
    }

    /** An IRS number never joins alone: filings give one person's to another. */
    private void irs() {
        Set<String> a = one.told(Trait.IRS_NUMBER);
        Set<String> b = other.told(Trait.IRS_NUMBER);
        if (a.isEmpty() || b.isEmpty()) {
            return;
        }
        Set<String> both = Spelling.both(a, b);
        if (both.isEmpty()) {
            add(
                    "IRS number",
                    Speaks.HOLDS_BACK,
                    "the IRS numbers are " + first(a) + " and " + first(b));
        } else {
            add("IRS number", Speaks.RATHER_FOR, "both have the IRS number " + first(both));
        }
    }

    /** Persons beside whom, issuers of which and filers through whom both file, and from where. */
    private void context() {
        say("co-filers", Trait.BESIDE, "both file with ", " of the same persons");
        say("issuer", Trait.ISSUER, "both hold of ", " of the same issuers");
        say("filer", Trait.FILER, "both file through ", " of the same filers");
        Set<String> places = shared(Trait.ADDRESS);
        if (!places.isEmpty()) {
            add(
                    "address",
                    Speaks.RATHER_FOR,
                    "the filings of both give the address " + first(places));
        }
    }

    private void say(String name, Trait trait, String before, String after) {
        int count = shared(trait).size();
        if (count > 0) {
            add(name, Speaks.RATHER_FOR, before + count + after);
        }
    }

    private Set<String> shared(Trait trait) {
        return Spelling.both(one.told(trait), other.told(trait));
    }

    private static String first(Set<String> some) {
        return some.stream().min(String::compareTo).orElse("");
    }

    private Verdict verdict(boolean named) {
        if (any(Speaks.AGAINST)) {
            return Verdict.DIFFERENT;
        }
        if (any(Speaks.HOLDS_BACK)) {
            return Verdict.UNDECIDED;
        }
        boolean context =
                features.stream()
                        .anyMatch(
                                f ->
                                        !NameComparison.FEATURES.contains(f.name())
                                                && f.speaks() == Speaks.RATHER_FOR);
        return any(Speaks.FOR) || named && context ? Verdict.SAME : Verdict.UNDECIDED;
    }

    private boolean any(Speaks speaks) {
        return features.stream().anyMatch(f -> f.speaks() == speaks);
    }

    private void add(String name, Speaks speaks, String words) {
        features.add(new Feature(name, speaks, words));
    }
}
