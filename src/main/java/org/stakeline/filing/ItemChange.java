package org.stakeline.filing;

import org.stakeline.evidence.Stated;

/**
 * A lead-in such as <i>Item 5(c) of the Schedule 13D is hereby amended and restated as follows</i>.
 *
 * @param item the item that the sentence names, with its sub-item ({@code 5(c)}), whatever heading
 *     it stands under
 */
public record ItemChange(Stated<String> item, Kind kind) {

    /** What is done to the item. */
    public enum Kind {
        RESTATED,
        SUPPLEMENTED,
        AMENDED,
        DELETED,
        UNCHANGED
    }
}
