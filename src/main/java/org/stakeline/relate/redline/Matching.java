package org.stakeline.relate.redline;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds for each paragraph of the new text the one of the old text that it comes from: the same in
 * order, else the same elsewhere, else the one most like it.
 */
final class Matching {

    private static final int NONE = -1;
    // of the words of the two together, in percent, that both have
    private static final int ALIKE_IN_PLACE = 40;
    private static final int ALIKE_ELSEWHERE = 60;

    private final List<String> before;
    private final List<String> after;
    private final List<String> oldKeys;
    private final List<String> newKeys;
    private final int[] oldOf;
    private final boolean[] inOrder;
    private final boolean[] taken;
    private final Map<Integer, Bag> oldBags = new HashMap<>();
    private final Map<Integer, Bag> newBags = new HashMap<>();

    Matching(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        this.oldKeys = before.stream().map(Words::folded).toList();
        this.newKeys = after.stream().map(Words::folded).toList();
        this.oldOf = new int[after.size()];
        this.inOrder = new boolean[after.size()];
        this.taken = new boolean[before.size()];
        Arrays.fill(oldOf, NONE);
    }

    List<Change> changes() {
        List<AbstractDelta<String>> deltas = DiffUtils.diff(oldKeys, newKeys).getDeltas();
        sameInOrder(deltas);
        sameElsewhere();
        deltas.stream().filter(d -> d.getType() == DeltaType.CHANGE).forEach(this::alikeInPlace);
        alikeElsewhere();
        return inReadersOrder();
    }

    private void sameInOrder(List<AbstractDelta<String>> deltas) {
        int oldAt = 0;
        int newAt = 0;
        for (AbstractDelta<String> delta : deltas) {
            while (oldAt < delta.getSource().getPosition()) {
                take(oldAt++, newAt++, true);
            }
            oldAt += delta.getSource().size();
            newAt += delta.getTarget().size();
        }
        while (oldAt < before.size() && newAt < after.size()) {
            take(oldAt++, newAt++, true);
        }
    }

    private void sameElsewhere() {
        Map<String, List<Integer>> free = new LinkedHashMap<>();
        for (int i = 0; i < before.size(); i++) {
            if (!taken[i]) {
                free.computeIfAbsent(oldKeys.get(i), none -> new ArrayList<>()).add(i);
            }
        }
        for (int i = 0; i < after.size(); i++) {
            List<Integer> places = free.getOrDefault(newKeys.get(i), List.of());
            if (oldOf[i] == NONE && !places.isEmpty()) {
                take(places.removeFirst(), i, false);
            }
        }
    }

    /** Within a stretch that changed, paragraphs that are alike, in order. */
    private void alikeInPlace(AbstractDelta<String> delta) {
        int from = delta.getSource().getPosition();
        int to = from + delta.getSource().size();
        int newFrom = delta.getTarget().getPosition();
        for (int i = newFrom; i < newFrom + delta.getTarget().size(); i++) {
            int old = oldOf[i] == NONE ? mostAlike(i, from, to, ALIKE_IN_PLACE) : NONE;
            if (old != NONE) {
                take(old, i, true);
                from = old + 1;
            }
        }
    }

    private void alikeElsewhere() {
        for (int i = 0; i < after.size(); i++) {
            int old = oldOf[i] == NONE ? mostAlike(i, 0, before.size(), ALIKE_ELSEWHERE) : NONE;
            if (old != NONE) {
                take(old, i, false);
            }
        }
    }

    private int mostAlike(int newPlace, int from, int to, int least) {
        Bag own = newBags.computeIfAbsent(newPlace, i -> Bag.of(after.get(i)));
        int best = NONE;
        int most = least - 1;
        for (int i = from; i < to; i++) {
            int likeness =
                    taken[i]
                            ? 0
                            : own.likeness(oldBags.computeIfAbsent(i, k -> Bag.of(before.get(k))));
            if (likeness > most) {
                most = likeness;
                best = i;
            }
        }
        return best;
    }

    private void take(int oldPlace, int newPlace, boolean order) {
        oldOf[newPlace] = oldPlace;
        inOrder[newPlace] = order;
        taken[oldPlace] = true;
    }

    /** The new text's order; a removed paragraph behind the one that it followed. */
    private List<Change> inReadersOrder() {
        Map<Integer, List<Change>> removed = removedBehind();
        List<Change> changes = new ArrayList<>(removed.getOrDefault(NONE, List.of()));
        for (int i = 0; i < after.size(); i++) {
            changes.add(change(i));
            if (oldOf[i] != NONE && inOrder[i]) {
                changes.addAll(removed.getOrDefault(oldOf[i], List.of()));
            }
        }
        return changes;
    }

    private Map<Integer, List<Change>> removedBehind() {
        int[] ordered = Arrays.stream(oldPlacesInOrder()).sorted().toArray();
        Map<Integer, List<Change>> removed = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            if (!taken[i]) {
                int at = Arrays.binarySearch(ordered, i);
                int behind = -at - 2 >= 0 ? ordered[-at - 2] : NONE;
                removed.computeIfAbsent(behind, none -> new ArrayList<>())
                        .add(new Change.Removed(i, before.get(i)));
            }
        }
        return removed;
    }

    private int[] oldPlacesInOrder() {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            if (oldOf[i] != NONE && inOrder[i]) {
                places.add(oldOf[i]);
            }
        }
        return places.stream()
                .sorted(Comparator.naturalOrder())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Change change(int newPlace) {
        int old = oldOf[newPlace];
        String text = after.get(newPlace);
        if (old == NONE) {
            return new Change.Added(newPlace, text);
        }
        if (Words.folded(before.get(old)).equals(Words.folded(text))) {
            return inOrder[newPlace]
                    ? new Change.Same(old, newPlace, text)
                    : new Change.Moved(old, newPlace, text);
        }
        return new Change.Edited(
                old,
                newPlace,
                !inOrder[newPlace],
                Words.between(Words.of(before.get(old)), Words.of(text)));
    }
}
