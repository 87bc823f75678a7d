package org.stakeline.relate.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The spellings that can be one person's, two by two, with the judgement on each two. */
final class Pairs {

    private static final int MOST_SURE = 2;

    private final List<Spelling> spellings;
    private final Map<Long, Pair> pairs = new TreeMap<>();

    /** Places of two spellings, the lower first. */
    record Pair(int one, int other, Judgement judgement) {

        boolean isSame() {
            return judgement.verdict() == Verdict.SAME;
        }

        boolean isDifferent() {
            return judgement.verdict() == Verdict.DIFFERENT;
        }

        int across(int from) {
            return from == one ? other : one;
        }
    }

    Pairs(List<Spelling> spellings) {
        this.spellings = spellings;
        blocks().forEach(this::judge);
    }

    /** Spellings that share a key, also through others that share one with both. */
    private List<List<Integer>> blocks() {
        Groups groups = new Groups(spellings.size());
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < spellings.size(); i++) {
            for (String key : spellings.get(i).matchKeys()) {
                Integer before = first.putIfAbsent(key, i);
                if (before != null) {
                    groups.join(before, i, List.of());
                }
            }
        }
        return List.copyOf(groups.all().values());
    }

    private void judge(List<Integer> block) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < block.size(); j++) {
                int one = block.get(i);
                int other = block.get(j);
                Judgement judgement = Judgement.of(spellings.get(one), spellings.get(other));
                pairs.put(place(one, other), new Pair(one, other, judgement));
            }
        }
    }

    private long place(int one, int other) {
        return (long) Math.min(one, other) * spellings.size() + Math.max(one, other);
    }

    List<Pair> all() {
        return List.copyOf(pairs.values());
    }

    /** Leaves two out that somebody judged by hand. */
    void leave(int one, int other) {
        pairs.remove(place(one, other));
    }

    void holdBack(Pair pair, String name, String words) {
        pairs.put(
                place(pair.one(), pair.other()),
                new Pair(pair.one(), pair.other(), pair.judgement().heldBack(name, words)));
    }

    /**
     * A spelling that is like two others which are not like each other is neither's, unless it is
     * surely the one's.
     */
    void holdBackAmbiguous() {
        Map<Integer, List<Pair>> joins = new TreeMap<>();
        for (Pair pair : all()) {
            if (pair.isSame()) {
                joins.computeIfAbsent(pair.one(), none -> new ArrayList<>()).add(pair);
                joins.computeIfAbsent(pair.other(), none -> new ArrayList<>()).add(pair);
            }
        }
        Set<Pair> held = new LinkedHashSet<>();
        List<Pair> unlike =
                pairs.values().stream()
                        .filter(p -> p.isDifferent() || !p.judgement().isOfLikeNames())
                        .toList();
        joins.forEach((spelling, some) -> held.addAll(ambiguous(spelling, some, unlike)));
        held.forEach(
                p ->
                        holdBack(
                                p,
                                "others",
                                "one of the two is like a third spelling as well, which is not like the other"));
    }

    // the least sure are held back until no two of the others contradict each other
    private List<Pair> ambiguous(int spelling, List<Pair> joins, List<Pair> unlike) {
        Map<Integer, Pair> to = new HashMap<>();
        joins.forEach(p -> to.put(p.across(spelling), p));
        List<Pair> between =
                unlike.stream()
                        .filter(p -> to.containsKey(p.one()) && to.containsKey(p.other()))
                        .toList();
        for (int least = 0; least <= MOST_SURE; least++) {
            int from = least;
            to.values().removeIf(p -> p.judgement().sureness() < from);
            if (between.stream().noneMatch(p -> contradicts(p, to))) {
                return joins.stream().filter(p -> !to.containsKey(p.across(spelling))).toList();
            }
        }
        return joins;
    }

    // a CIK tells of two unlike names that both are one person's
    private static boolean contradicts(Pair between, Map<Integer, Pair> to) {
        Optional<Pair> one = Optional.ofNullable(to.get(between.one()));
        Optional<Pair> other = Optional.ofNullable(to.get(between.other()));
        return one.isPresent()
                && other.isPresent()
                && (between.isDifferent() || !isMostSure(one.get()) && !isMostSure(other.get()));
    }

    private static boolean isMostSure(Pair pair) {
        return pair.judgement().sureness() == MOST_SURE;
    }
}
