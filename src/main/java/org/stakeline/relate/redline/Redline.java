package org.stakeline.relate.redline;

import java.util.Comparator;
import java.util.List;

/**
 * What changed from an old text to a new one, paragraph by paragraph, in the order in which a
 * reader meets it: the new text's, each removed paragraph where it stood.
 *
 * @param numbers the percents, amounts, counts and days that changed within paragraphs
 */
public record Redline(List<Change> changes, List<NumberChange> numbers) {

    public Redline {
        changes = List.copyOf(changes);
        numbers = List.copyOf(numbers);
    }

    /** The redline from one list of paragraphs to another. */
    public static Redline between(List<String> before, List<String> after) {
        List<Change> changes = new Matching(before, after).changes();
        return new Redline(changes, NumberChange.in(changes));
    }

    /** True where nothing changed, and nothing moved. */
    public boolean isEmpty() {
        return changes.stream().allMatch(c -> c instanceof Change.Same);
    }

    /** The new text, made from the old one and this redline alone. */
    public List<String> appliedTo(List<String> before) {
        return changes.stream()
                .filter(c -> c.newPlace() >= 0)
                .sorted(Comparator.comparingInt(Change::newPlace))
                .map(c -> c.appliedTo(before))
                .toList();
    }

    /** The paragraphs where something changed. */
    public List<Change> changed() {
        return changes.stream().filter(c -> !(c instanceof Change.Same)).toList();
    }
}
