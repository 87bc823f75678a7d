package org.stakeline.compute.percent;

import org.stakeline.evidence.Derived;
import org.stakeline.filing.Filing;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.quantity.Printed;
import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.Shares;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Sets each person's amount against all classes that the filing counts, and against their votes.
 * 21,426,733 of 60,597,034 Class A and Class B shares are 35.3594 %. Only where the filing counts
 * several classes; what it does not say stays out, and is said to be missing.
 */
public final class ClassShares {

    private final Filing filing;
    private final Map<String, Base> byClass;
    private final List<Base> together;

    private ClassShares(Filing filing, List<Base> bases) {
        this.filing = filing;
        this.byClass = byClass(bases);
        this.together = together(bases);
    }

    /** One for each person with an amount, in the order of the cover pages. */
    public static List<ClassShare> of(Filing filing, Bases bases) {
        ClassShares shares = new ClassShares(filing, bases.candidates());
        return shares.together.isEmpty()
                ? List.of()
                : IntStream.range(0, filing.persons().size())
                        .mapToObj(shares::share)
                        .flatMap(Optional::stream)
                        .toList();
    }

    private static Set<String> letters(Base base) {
        return base.title().map(ClassWords::letters).orElseGet(Set::of);
    }

    /** the counts of one class each; none where a class is counted twice. */
    private static Map<String, Base> byClass(List<Base> bases) {
        Map<String, Base> byClass = new TreeMap<>();
        for (Base base : bases) {
            Set<String> letters = letters(base);
            if (letters.size() == 1 && byClass.put(letters.iterator().next(), base) != null) {
                return Map.of();
            }
        }
        return byClass;
    }

    /** a count of several classes where there is one, else those of each of several classes. */
    private List<Base> together(List<Base> bases) {
        List<Base> several = bases.stream().filter(base -> letters(base).size() > 1).toList();
        if (!several.isEmpty()) {
            return several.size() == 1 ? several : List.of();
        }
        return byClass.size() > 1 ? List.copyOf(byClass.values()) : List.of();
    }

    private Optional<ClassShare> share(int index) {
        ReportingPerson person = filing.persons().get(index);
        return person.aggregate()
                .value()
                .filter(amount -> !amount.isZero())
                .filter(amount -> amount.compareTo(all()) <= 0)
                .map(amount -> share(index, person, amount));
    }

    private Shares all() {
        return together.stream().map(Base::shares).reduce(Shares.ZERO, Shares::plus);
    }

    private ClassShare share(int index, ReportingPerson person, Shares amount) {
        Map<String, Integer> votes = ClassWords.votes(filing);
        Map<String, Shares> held = ClassWords.held(person, amount);
        Optional<String> missing = missing(votes, held);
        Derived<Ratio> economic = economic(index, person, amount);
        Optional<Derived<Ratio>> voting =
                missing.isPresent() ? Optional.empty() : Optional.of(voting(votes, held));
        return new ClassShare(
                index,
                economic,
                voting,
                Printed.percent(economic.value())
                        + " of all classes together; of the votes "
                        + voting.map(v -> Printed.percent(v.value()) + ".")
                                .orElseGet(() -> missing.orElse("")));
    }

    private Optional<String> missing(Map<String, Integer> votes, Map<String, Shares> held) {
        if (byClass.size() < 2) {
            return Optional.of("nothing is computed: the classes are not counted one by one.");
        }
        if (!votes.keySet().containsAll(byClass.keySet())) {
            return Optional.of(
                    "nothing is computed: the filing does not say how many each class has.");
        }
        return held.isEmpty() || !byClass.keySet().containsAll(held.keySet())
                ? Optional.of(
                        "nothing is computed: the filing does not say how much of the amount is of which class.")
                : Optional.empty();
    }

    private Derived<Ratio> economic(int index, ReportingPerson person, Shares amount) {
        List<Derived.Input> inputs = new ArrayList<>();
        inputs.add(
                Derived.Input.of(
                        "aggregate amount",
                        person.aggregate(),
                        "/persons/" + index + "/aggregate"));
        together.forEach(base -> inputs.add(input(base)));
        Ratio ratio = amount.over(all());
        return new Derived<>(
                ratio,
                "aggregate amount ÷ shares of all classes",
                inputs,
                List.of(working(amount, all(), ratio)));
    }

    private static Derived.Input input(Base base) {
        return new Derived.Input("shares outstanding", base.shown(), base.path(), base.spans());
    }

    private Derived<Ratio> voting(Map<String, Integer> votes, Map<String, Shares> held) {
        Shares own = Shares.ZERO;
        Shares all = Shares.ZERO;
        List<String> working = new ArrayList<>();
        for (Map.Entry<String, Base> entry : byClass.entrySet()) {
            int each = votes.getOrDefault(entry.getKey(), 0);
            Shares part = held.getOrDefault(entry.getKey(), Shares.ZERO);
            own = own.plus(times(part, each));
            all = all.plus(times(entry.getValue().shares(), each));
            working.add(
                    "Class "
                            + entry.getKey()
                            + ": "
                            + Printed.number(part)
                            + " of "
                            + Printed.number(entry.getValue().shares())
                            + ", "
                            + Printed.count(each, "vote", "votes")
                            + " each");
        }
        Ratio ratio = own.over(all);
        working.add(working(own, all, ratio));
        return new Derived<>(
                ratio,
                "votes of the person ÷ votes of all classes",
                byClass.values().stream().map(ClassShares::input).toList(),
                working);
    }

    private static Shares times(Shares shares, int votes) {
        return new Shares(shares.count().multiply(BigDecimal.valueOf(votes)));
    }

    private static String working(Shares part, Shares whole, Ratio ratio) {
        return Printed.number(part)
                + " ÷ "
                + Printed.number(whole)
                + " = "
                + Printed.percent(ratio);
    }
}
