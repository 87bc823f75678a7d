package org.stakeline.relate.person;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The judgements by hand that are in force. They do not contradict each other. */
public record HandJudgements(List<HandJudgement> all) {

    public HandJudgements {
        all = List.copyOf(all);
    }

    /**
     * The judgement in force that does not go together with this one: on the same two spellings;
     * or, through others, one that says the opposite.
     */
    public Optional<HandJudgement> against(String one, String other, Verdict verdict) {
        Optional<HandJudgement> same = all.stream().filter(j -> j.isOn(one, other)).findFirst();
        return switch (verdict) {
            case SAME -> same.or(() -> partingOf(one, other));
            case DIFFERENT -> same.or(() -> joiningOf(one, other));
            case UNDECIDED -> same;
        };
    }

    private Optional<HandJudgement> partingOf(String one, String other) {
        Set<String> ones = joinedTo(one).keySet();
        Set<String> others = joinedTo(other).keySet();
        return all.stream()
                .filter(j -> j.verdict() == Verdict.DIFFERENT)
                .filter(
                        j ->
                                ones.contains(j.one()) && others.contains(j.other())
                                        || ones.contains(j.other()) && others.contains(j.one()))
                .findFirst();
    }

    private Optional<HandJudgement> joiningOf(String one, String other) {
        return Optional.ofNullable(joinedTo(other).get(one))
                .flatMap(path -> path.stream().findFirst());
    }

    /** The spellings joined to this one by hand, each with the judgements on the way to it. */
    private Map<String, List<HandJudgement>> joinedTo(String spelling) {
        Map<String, List<HandJudgement>> reached = new LinkedHashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(spelling));
        reached.put(spelling, List.of());
        while (!next.isEmpty()) {
            String at = next.remove();
            for (HandJudgement joins : joins(at)) {
                List<HandJudgement> path = new ArrayList<>(List.of(joins));
                path.addAll(reached.getOrDefault(at, List.of()));
                if (reached.putIfAbsent(joins.across(at), path) == null) {
                    next.add(joins.across(at));
                }
            }
        }
        return reached;
    }

    private List<HandJudgement> joins(String spelling) {
        return all.stream().filter(j -> j.verdict() == Verdict.SAME && j.has(spelling)).toList();
    }

    Optional<HandJudgement> on(String one, String other) {
        return all.stream().filter(j -> j.isOn(one, other)).findFirst();
    }

    /** These with places in a list in place of keys; those on others are left out. */
    List<Placed> placed(List<Spelling> spellings) {
        List<String> keys = spellings.stream().map(Spelling::key).toList();
        return all.stream()
                .map(j -> new Placed(keys.indexOf(j.one()), keys.indexOf(j.other()), j))
                .filter(p -> p.one() >= 0 && p.other() >= 0)
                .toList();
    }

    /** A judgement on two spellings of a list. */
    record Placed(int one, int other, HandJudgement judgement) {

        boolean is(Verdict verdict) {
            return judgement.verdict() == verdict;
        }
    }

    /** All spellings that are judged by hand. */
    public Set<String> spellings() {
        Set<String> spellings = new HashSet<>();
        all.forEach(j -> spellings.addAll(List.of(j.one(), j.other())));
        return spellings;
    }
}
