package org.stakeline.relate.person;

import org.stakeline.relate.person.KnownPerson.Join;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins spellings that are judged the same, the surest first; never two of which one judgement says
 * that they differ, though a third may be like both.
 */
final class Joining {

    private final List<Spelling> spellings;
    private final int[] groupOf;
    private final Map<Integer, Set<Integer>> groups = new HashMap<>();
    private final Map<Integer, List<Join>> joins = new HashMap<>();

    private record Pair(int one, int other, Judgement judgement) {}

    Joining(List<Spelling> spellings) {
        this.spellings = List.copyOf(spellings);
        this.groupOf = new int[spellings.size()];
        for (int i = 0; i < spellings.size(); i++) {
            groupOf[i] = i;
            groups.put(i, new LinkedHashSet<>(Set.of(i)));
        }
    }

    List<KnownPerson> persons() {
        pairs().stream()
                .sorted(Comparator.comparingInt((Pair p) -> -p.judgement().features().size()))
                .forEach(this::join);
        return groups.entrySet().stream().map(g -> person(g.getKey(), g.getValue())).toList();
    }

    private KnownPerson person(int group, Set<Integer> members) {
        List<Spelling> own =
                members.stream()
                        .map(spellings::get)
                        .sorted(Comparator.comparingInt((Spelling s) -> -s.filings().size()))
                        .toList();
        return new KnownPerson(own, joins.getOrDefault(group, List.of()));
    }

    /**
     * Only names that share a CIK or their words without initials and forms can be one person's.
     */
    private List<Pair> pairs() {
        Map<String, List<Integer>> blocks = new LinkedHashMap<>();
        for (int i = 0; i < spellings.size(); i++) {
            for (String key : keys(spellings.get(i))) {
                blocks.computeIfAbsent(key, none -> new ArrayList<>()).add(i);
            }
        }
        Map<Long, Pair> pairs = new LinkedHashMap<>();
        blocks.values().forEach(block -> pairs(block, pairs));
        Set<Integer> ambiguous = ambiguous(pairs.values());
        return pairs.values().stream().filter(p -> !isAmbiguous(p, ambiguous)).toList();
    }

    /** Spellings without a CIK that are like spellings with two different ones. */
    private Set<Integer> ambiguous(Collection<Pair> pairs) {
        Map<Integer, Set<String>> ciks = new HashMap<>();
        for (Pair pair : pairs) {
            told(pair.one(), pair.other(), ciks);
            told(pair.other(), pair.one(), ciks);
        }
        Set<Integer> ambiguous = new HashSet<>();
        ciks.forEach(
                (spelling, some) -> {
                    if (some.size() > 1) {
                        ambiguous.add(spelling);
                    }
                });
        return ambiguous;
    }

    private void told(int bare, int other, Map<Integer, Set<String>> ciks) {
        if (spellings.get(bare).cik().isEmpty()) {
            spellings
                    .get(other)
                    .cik()
                    .ifPresent(c -> ciks.computeIfAbsent(bare, none -> new HashSet<>()).add(c));
        }
    }

    // the name alone does not tell which of the two it is
    private boolean isAmbiguous(Pair pair, Set<Integer> ambiguous) {
        boolean one =
                ambiguous.contains(pair.one()) && spellings.get(pair.other()).cik().isPresent();
        boolean other =
                ambiguous.contains(pair.other()) && spellings.get(pair.one()).cik().isPresent();
        return (one || other) && pair.judgement().features().size() == 1;
    }

    private void pairs(List<Integer> block, Map<Long, Pair> pairs) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < block.size(); j++) {
                int one = block.get(i);
                int other = block.get(j);
                pairs.computeIfAbsent(
                        (long) one * spellings.size() + other,
                        none ->
                                new Pair(
                                        one,
                                        other,
                                        Judgement.of(spellings.get(one), spellings.get(other))));
            }
        }
        pairs.values().removeIf(p -> p.judgement().verdict() != Verdict.SAME);
    }

    private static List<String> keys(Spelling spelling) {
        List<String> keys = new ArrayList<>();
        spelling.cik().ifPresent(keys::add);
        keys.add(
                String.join(
                        " ",
                        spelling.name().ownWords().stream()
                                .filter(w -> w.length() > 1)
                                .sorted()
                                .toList()));
        return keys;
    }

    private void join(Pair pair) {
        int one = groupOf[pair.one()];
        int other = groupOf[pair.other()];
        if (one == other || differ(group(one), group(other))) {
            return;
        }
        Set<Integer> moved = group(other);
        groups.remove(other);
        moved.forEach(m -> groupOf[m] = one);
        group(one).addAll(moved);
        List<Join> kept = joins.computeIfAbsent(one, none -> new ArrayList<>());
        kept.add(
                new Join(spellings.get(pair.one()), spellings.get(pair.other()), pair.judgement()));
        kept.addAll(joins.getOrDefault(other, List.of()));
        joins.remove(other);
    }

    private Set<Integer> group(int of) {
        return groups.computeIfAbsent(of, none -> new LinkedHashSet<>());
    }

    private boolean differ(Set<Integer> ones, Set<Integer> others) {
        return ones.stream()
                .anyMatch(
                        i ->
                                others.stream()
                                        .anyMatch(
                                                j ->
                                                        Judgement.of(
                                                                                spellings.get(i),
                                                                                spellings.get(j))
                                                                        .verdict()
                                                                == Verdict.DIFFERENT));
    }
}
