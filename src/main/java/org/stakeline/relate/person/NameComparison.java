package org.stakeline.relate.person;

import org.stakeline.filing.PersonName;
import org.stakeline.relate.person.Feature.Speaks;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares the names of two spellings. What an individual's name may do (turn its words round,
 * leave out an initial) an entity's may not: there it is another fund or another series.
 */
final class NameComparison {

    static final Set<String> FEATURES = Set.of("name", "former name", "legal form");

    private final Spelling one;
    private final Spelling other;
    private final List<Feature> features;

    NameComparison(Spelling one, Spelling other, List<Feature> features) {
        this.one = one;
        this.other = other;
        this.features = features;
    }

    /** True where the names can mean one person; says how. */
    boolean compare() {
        initials();
        return spelledAlike() || likeIndividuals() || forms() || formerNames();
    }

    private boolean spelledAlike() {
        PersonName name = one.name();
        if (!name.isSpelledAs(other.name())) {
            return false;
        }
        boolean decides = isTelling(one) && isTelling(other);
        String words =
                one.printed().equals(other.printed())
                        ? "both are printed " + one.printed()
                        : "both are " + name + " with legal forms in one spelling";
        add("name", decides ? Speaks.FOR : Speaks.RATHER_FOR, words);
        return true;
    }

    // no issuer had to be named beside it
    private static boolean isTelling(Spelling spelling) {
        return spelling.isEntity()
                && spelling.within().isEmpty()
                && spelling.name().words().size() >= 2;
    }

    private boolean likeIndividuals() {
        if (isEntity(one) || isEntity(other)) {
            return false;
        }
        if (one.name().hasTheWordsOf(other.name())) {
            add("name", Speaks.RATHER_FOR, "both have the words of " + one.name());
            return true;
        }
        return leavesOut("one leaves out an initial of the other");
    }

    private static boolean isEntity(Spelling spelling) {
        return spelling.isEntity() || spelling.name().hasLegalForm();
    }

    private boolean forms() {
        if (one.name().isTranslationOf(other.name())) {
            add(
                    "legal form",
                    Speaks.RATHER_FOR,
                    "both are "
                            + String.join(" ", one.name().ownWords())
                            + ", with a legal form and its translation");
            return true;
        }
        return one.name().ownWords().equals(other.name().ownWords())
                && leavesOut("one leaves out a legal form of the other");
    }

    private boolean leavesOut(String words) {
        boolean leaves = one.name().leavesOutAFormOrInitialOf(other.name());
        if (leaves) {
            add("name", Speaks.RATHER_FOR, words);
        }
        return leaves;
    }

    private boolean formerNames() {
        return formerly(one, other, Trait.FORMER_NAME, Speaks.FOR)
                || formerly(other, one, Trait.FORMER_NAME, Speaks.FOR)
                || formerly(one, other, Trait.HEADER_FORMER_NAME, Speaks.RATHER_FOR)
                || formerly(other, one, Trait.HEADER_FORMER_NAME, Speaks.RATHER_FOR);
    }

    private boolean formerly(Spelling now, Spelling before, Trait trait, Speaks entity) {
        boolean formerly =
                now.told(trait).stream().anyMatch(n -> PersonName.of(n).isSpelledAs(before.name()));
        if (formerly) {
            add(
                    "former name",
                    isTelling(now) && isTelling(before) ? entity : Speaks.RATHER_FOR,
                    now.printed() + " was " + before.printed() + " before");
        }
        return formerly;
    }

    // John Q. and John R. are two, and a John is neither for certain
    private void initials() {
        if (isEntity(one)
                || isEntity(other)
                || !withoutInitials(one).equals(withoutInitials(other))) {
            return;
        }
        Set<String> a = initials(one);
        Set<String> b = initials(other);
        boolean differ = !a.isEmpty() && !b.isEmpty() && !a.containsAll(b) && !b.containsAll(a);
        if (differ) {
            add("initials", Speaks.AGAINST, "the initials are " + a + " and " + b);
        }
    }

    private static Set<String> withoutInitials(Spelling spelling) {
        return spelling.name().words().stream()
                .filter(w -> w.length() > 1)
                .collect(Collectors.toSet());
    }

    private static Set<String> initials(Spelling spelling) {
        return spelling.name().words().stream()
                .filter(w -> w.length() == 1)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private void add(String name, Speaks speaks, String words) {
        features.add(new Feature(name, speaks, words));
    }
}
