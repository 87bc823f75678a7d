package org.stakeline.relate.control;

import org.stakeline.evidence.Span;
import org.stakeline.filing.Relationship;
import org.stakeline.relate.amendment.Chain;
import org.stakeline.relate.amendment.PersonChange;
import org.stakeline.relate.control.ControlHistory.EndKind;
import org.stakeline.relate.control.ControlHistory.Ending;
import org.stakeline.relate.control.ControlHistory.Person;
import org.stakeline.relate.control.ControlHistory.Said;
import org.stakeline.relate.control.HistoryBuilder.Pair;
import org.stakeline.relate.control.HistoryBuilder.Telling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The later filing by which a tie no longer stands. That a filing is silent on it ends nothing: an
 * amendment tells only what it amends.
 */
final class Endings {

    /** Whoever names these names all of them. */
    private static final Set<Relationship.Kind> NAMED_IN_FULL =
            Set.of(
                    Relationship.Kind.GENERAL_PARTNER,
                    Relationship.Kind.MANAGING_MEMBER,
                    Relationship.Kind.SOLE_OWNER,
                    Relationship.Kind.TRUSTEE);

    private final List<Telling> tellings;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Integer> chainOf = new HashMap<>();
    private final Map<Integer, Telling> newest = new HashMap<>();

    Endings(List<Telling> tellings, List<Person> persons) {
        this.tellings = List.copyOf(tellings);
        persons.forEach(person -> names.put(person.id(), person.name()));
        List<Chain> chains = Chain.of(tellings.stream().map(Telling::filing).toList());
        for (int i = 0; i < chains.size(); i++) {
            int chain = i;
            chains.get(i).filings().forEach(filing -> chainOf.put(filing.sha256(), chain));
        }
        tellings.forEach(telling -> newest.put(chain(telling), telling));
    }

    private int chain(Telling telling) {
        return chainOf.getOrDefault(telling.filing().sha256(), -1);
    }

    /** The ending of a tie that was last told so; empty where it stands. */
    Optional<Ending> of(Pair tie, Said last) {
        int at = place(last);
        boolean together = areTogether(tie, tellings.get(at));
        for (Telling later : tellings.subList(at, tellings.size())) {
            Optional<Ending> ending =
                    saidOtherwise(tie, later)
                            .or(() -> dropped(tie, later))
                            .or(() -> leftOut(tie, tellings.get(at), later));
            if (ending.filter(e -> e.kind() == EndKind.SAID_OTHERWISE || !together).isPresent()) {
                return ending;
            }
        }
        return Optional.empty();
    }

    // the newest filing of another chain may have both on its cover pages
    private boolean areTogether(Pair tie, Telling last) {
        Set<String> covered = new HashSet<>(last.covers());
        covered.retainAll(List.of(tie.from(), tie.to()));
        return !covered.isEmpty()
                && newest.values().stream().anyMatch(t -> t.covers().containsAll(covered));
    }

    private int place(Said last) {
        int at = 0;
        while (!tellings.get(at).source().equals(last.source())) {
            at++;
        }
        return at;
    }

    private Optional<Ending> dropped(Pair tie, Telling later) {
        return later.dropped().entrySet().stream()
                .filter(d -> d.getValue().equals(tie.from()) || d.getValue().equals(tie.to()))
                .findFirst()
                .map(d -> PersonChange.of(later.filing()).get(d.getKey()))
                .map(c -> ending(EndKind.DROPPED, later, c.words() + ".", c.spans(), c.path()));
    }

    private Optional<Ending> saidOtherwise(Pair tie, Telling later) {
        if (!NAMED_IN_FULL.contains(tie.kind()) || later.said().containsKey(tie)) {
            return Optional.empty();
        }
        List<Map.Entry<Pair, Said>> others =
                later.said().entrySet().stream()
                        .filter(e -> e.getKey().kind() == tie.kind())
                        .filter(e -> e.getKey().to().equals(tie.to()))
                        .toList();
        return others.stream()
                .findFirst()
                .map(first -> otherwise(tie, later, others, first.getValue()));
    }

    private Ending otherwise(
            Pair tie, Telling later, List<Map.Entry<Pair, Said>> others, Said said) {
        String named =
                String.join("; ", others.stream().map(e -> name(e.getKey().from())).toList());
        String words =
                later.source().called()
                        + " names "
                        + named
                        + " as "
                        + ControlWords.of(
                                Optional.of(tie.kind()), Optional.empty(), Optional.empty())
                        + " "
                        + name(tie.to())
                        + ", and not "
                        + name(tie.from())
                        + ".";
        return ending(EndKind.SAID_OTHERWISE, later, words, said.spans(), said.path());
    }

    private Optional<Ending> leftOut(Pair tie, Telling last, Telling later) {
        if (chain(last) != chain(later) || later.covers().isEmpty()) {
            return Optional.empty();
        }
        return List.of(tie.from(), tie.to()).stream()
                .filter(p -> last.covers().contains(p) && !later.covers().contains(p))
                .findFirst()
                .map(p -> ending(EndKind.LEFT_OUT, later, leftOut(later, p), List.of(), ""));
    }

    private String leftOut(Telling later, String person) {
        return later.source().called() + " has no cover page of " + name(person) + ".";
    }

    private static Ending ending(
            EndKind kind, Telling by, String words, List<Span> spans, String path) {
        return new Ending(kind, by.source(), words, spans, path);
    }

    private String name(String person) {
        return names.getOrDefault(person, person);
    }
}
