package org.stakeline.filing;

import org.stakeline.evidence.Stated;

import java.util.List;

/**
 * One item of the schedule.
 *
 * @param number {@code 1} … {@code 10}
 * @param text as filed, its paragraphs apart by line ends
 * @param changes what the lead-in sentences say is amended here
 */
public record Item(
        Stated<String> number,
        Stated<String> title,
        Stated<String> text,
        List<ItemChange> changes) {

    public Item {
        changes = List.copyOf(changes);
    }
}
