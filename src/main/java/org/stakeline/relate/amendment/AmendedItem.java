package org.stakeline.relate.amendment;

import org.stakeline.evidence.Finding;

import java.util.List;
import java.util.Optional;

/**
 * An item of the schedule as it stands after all amendments up to a day.
 *
 * @param title as the latest filing prints it
 * @param steps what each filing did to it, in order
 */
public record AmendedItem(
        String number,
        Optional<String> title,
        List<Passage> passages,
        List<Step> steps,
        List<Finding> findings) {

    public AmendedItem {
        passages = List.copyOf(passages);
        steps = List.copyOf(steps);
        findings = List.copyOf(findings);
    }

    /** True where every word is known and in force. */
    public boolean isCertain() {
        return passages.stream().allMatch(p -> p.standing() == Passage.Standing.IN_FORCE);
    }

    /**
     * What one filing did.
     *
     * @param member the filing's place in the chain, from 0
     * @param words its lead-in sentence, empty where it has none
     */
    public record Step(int member, Instruction.Operation operation, String words) {}
}
