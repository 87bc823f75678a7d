package org.stakeline.compute.percent;

import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Outstanding;
import org.stakeline.issuer.ShareCounts;
import org.stakeline.quantity.Shares;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The counts of outstanding shares that a filing states, as candidates for the base of its
 * percents.
 */
public final class Bases {

    private static final Set<String> NOT_TELLING =
            Set.of(
                    "PAR", "VALUE", "PER", "SHARE", "SHARES", "STOCK", "OF", "THE", "US", "NO",
                    "EACH");

    private final List<Base> candidates;
    private final IssuerBases reported;
    private final Set<String> classWords;

    private Bases(List<Base> candidates, IssuerBases reported, Set<String> classWords) {
        this.candidates = List.copyOf(candidates);
        this.reported = reported;
        this.classWords = Set.copyOf(classWords);
    }

    /** Those that the filing states. */
    public static Bases of(Filing filing) {
        return of(filing, ShareCounts.none());
    }

    /** Those that the filing states, and those that the issuer reported. */
    public static Bases of(Filing filing, ShareCounts counts) {
        List<Base> candidates = new ArrayList<>();
        for (int i = 0; i < filing.outstanding().size(); i++) {
            String path = "/outstanding/" + i + "/shares";
            candidate(filing.outstanding().get(i), path)
                    .filter(base -> !isKnown(candidates, base))
                    .ifPresent(candidates::add);
        }
        return new Bases(
                candidates, IssuerBases.of(filing, counts), words(filing.security().title()));
    }

    private static boolean isKnown(List<Base> candidates, Base base) {
        return candidates.stream().anyMatch(known -> known.shares().compareTo(base.shares()) == 0);
    }

    private static Optional<Base> candidate(Outstanding stated, String path) {
        List<Span> spans = new ArrayList<>(stated.shares().spans());
        spans.addAll(stated.asOf().spans());
        return stated.shares()
                .value()
                .filter(shares -> !shares.isZero())
                .map(
                        shares ->
                                new Base(
                                        shares,
                                        stated.securityTitle().value(),
                                        stated.asOf().value(),
                                        "stated in the filing",
                                        path,
                                        spans));
    }

    private static Set<String> words(Stated<String> title) {
        Set<String> words = new TreeSet<>();
        for (String word : title.value().orElse("").toUpperCase(Locale.ROOT).split("[^A-Z]+", -1)) {
            if (!word.isEmpty() && !NOT_TELLING.contains(word)) {
                words.add(
                        word.length() > 3 && word.endsWith("S")
                                ? word.substring(0, word.length() - 1)
                                : word);
            }
        }
        return words;
    }

    public List<Base> candidates() {
        return candidates;
    }

    /** All counts but the chosen one, each with the reason why it was not taken. */
    List<Base> notTaken(Optional<Base> chosen) {
        return Stream.concat(
                        candidates.stream().map(c -> c.because("stated too, not taken")),
                        reported.notTaken().stream())
                .filter(c -> chosen.filter(c::is).isEmpty())
                .toList();
    }

    /**
     * The base to use where no person is asked about: the only one, else the one titled like the
     * class, of several of these the latest; where the filing states none, the one of the issuer's
     * latest report that was filed by the day of the event, Rule 13d-1(j).
     */
    public Optional<Base> common() {
        if (candidates.isEmpty()) {
            return reported.latest(this::likeness);
        }
        if (candidates.size() == 1) {
            return Optional.of(
                    candidates.getFirst().because("the only count that the filing states"));
        }
        return candidates.stream()
                .max(Comparator.comparingInt(this::likeness).thenComparing(Bases::date))
                .map(
                        base ->
                                base.because(
                                        "of the counts stated, the one titled most like the class"));
    }

    /**
     * The base that explains this amount and percent to the stated places, where there is one; else
     * the common one.
     */
    Optional<Base> chosenFor(Shares amount, Comparison comparison) {
        if (candidates.size() <= 1) {
            return common();
        }
        return candidates.stream()
                .filter(base -> comparison.of(amount.over(base.shares())).agreesToThePlaces())
                .max(Comparator.comparingInt(this::likeness).thenComparing(Bases::date))
                .map(
                        base ->
                                base.because(
                                        "of the counts stated, the one with which the stated percent agrees"))
                .or(this::common);
    }

    private int likeness(Base base) {
        Set<String> shared = words(base.title().map(Stated::of).orElseGet(Stated::none));
        shared.retainAll(classWords);
        return shared.size();
    }

    private static java.time.LocalDate date(Base base) {
        return base.asOf().orElse(java.time.LocalDate.MIN);
    }
}
