package org.stakeline.relate.person;

import org.stakeline.relate.person.Groups.Apart;
import org.stakeline.relate.person.HandJudgements.Placed;
import org.stakeline.relate.person.KnownPerson.Join;
import org.stakeline.relate.person.Pairs.Pair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Joins spellings that are judged the same, the surest first; never two of which one judgement says
 * that they differ, though a third may be like both.
 */
final class Joining {

    private final List<Spelling> spellings;
    private final List<Placed> byHand;
    private final Pairs pairs;

    /** In the order of their keys, so that the result depends on nothing else. */
    Joining(List<Spelling> spellings, HandJudgements byHand) {
        this.spellings = spellings.stream().sorted(Comparator.comparing(Spelling::key)).toList();
        this.byHand = byHand.placed(this.spellings);
        this.pairs = new Pairs(this.spellings);
        this.byHand.forEach(j -> pairs.leave(j.one(), j.other()));
        this.pairs.holdBackAmbiguous();
    }

    KnownPersons persons() {
        List<Pair> computed = computed();
        Groups groups = withHand(computed);
        Map<Integer, List<Join>> joins = new TreeMap<>();
        for (Pair pair : computed) {
            if (groups.isOne(pair.one(), pair.other())) {
                joins.computeIfAbsent(groups.of(pair.one()), none -> new ArrayList<>())
                        .add(join(pair));
            } else {
                holdBack(pair);
            }
        }
        List<KnownPerson> persons =
                groups.all().entrySet().stream()
                        .map(g -> person(g.getValue(), joins.getOrDefault(g.getKey(), List.of())))
                        .toList();
        return new KnownPersons(persons, apart(groups));
    }

    /** The judgements that join, without what is joined by hand. */
    private List<Pair> computed() {
        Set<Integer> parted =
                byHand.stream()
                        .filter(j -> j.is(Verdict.DIFFERENT))
                        .map(Placed::one)
                        .collect(Collectors.toSet());
        List<Apart> apart =
                Stream.concat(hand(Verdict.DIFFERENT).stream(), different().stream()).toList();
        Groups groups = new Groups(spellings.size());
        List<Pair> joined = new ArrayList<>();
        pairs.all().stream()
                .filter(Pair::isSame)
                .sorted(
                        Comparator.comparing(
                                        (Pair p) ->
                                                parted.contains(p.one())
                                                        || parted.contains(p.other()))
                                .thenComparingInt(p -> -p.judgement().sureness())
                                .thenComparingInt(Pair::one)
                                .thenComparingInt(Pair::other))
                .forEach(
                        p -> {
                            boolean already = groups.isOne(p.one(), p.other());
                            if (groups.join(p.one(), p.other(), apart).isPresent()) {
                                holdBack(p);
                            } else if (!already) {
                                joined.add(p);
                            }
                        });
        return joined;
    }

    /** First what is joined by hand, then the computed joins that are not parted by hand. */
    private Groups withHand(List<Pair> computed) {
        Groups groups = new Groups(spellings.size());
        List<Apart> parted = hand(Verdict.DIFFERENT);
        hand(Verdict.SAME).forEach(j -> groups.join(j.one(), j.other(), List.of()));
        computed.forEach(p -> groups.join(p.one(), p.other(), parted));
        return groups;
    }

    private List<Apart> hand(Verdict verdict) {
        return byHand.stream()
                .filter(j -> j.is(verdict))
                .map(j -> new Apart(j.one(), j.other()))
                .toList();
    }

    private List<Apart> different() {
        return pairs.all().stream()
                .filter(Pair::isDifferent)
                .map(p -> new Apart(p.one(), p.other()))
                .toList();
    }

    private void holdBack(Pair pair) {
        pairs.holdBack(
                pair,
                "others",
                "joining the two would bring together spellings that are judged to differ");
    }

    /** For each two persons of like names the judgement that tells most of why they are two. */
    private List<Join> apart(Groups groups) {
        Map<List<Integer>, Pair> apart = new LinkedHashMap<>();
        pairs.all().stream()
                .filter(p -> !groups.isOne(p.one(), p.other()))
                .filter(p -> p.judgement().isOfLikeNames())
                .sorted(
                        Comparator.comparing((Pair p) -> !p.isDifferent())
                                .thenComparingInt(p -> -p.judgement().features().size())
                                .thenComparingInt(Pair::one)
                                .thenComparingInt(Pair::other))
                .forEach(p -> apart.putIfAbsent(groupsOf(groups, p), p));
        return apart.values().stream().map(this::join).toList();
    }

    private static List<Integer> groupsOf(Groups groups, Pair pair) {
        int one = groups.of(pair.one());
        int other = groups.of(pair.other());
        return List.of(Math.min(one, other), Math.max(one, other));
    }

    private Join join(Pair pair) {
        return new Join(spellings.get(pair.one()), spellings.get(pair.other()), pair.judgement());
    }

    private KnownPerson person(Collection<Integer> members, List<Join> joins) {
        List<Spelling> own =
                members.stream()
                        .map(spellings::get)
                        .sorted(
                                Comparator.comparingInt(
                                                (Spelling s) -> -s.told(Trait.FILING).size())
                                        .thenComparing(Spelling::key))
                        .toList();
        return new KnownPerson(own, joins);
    }
}
