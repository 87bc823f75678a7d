package org.stakeline.serve.page;

import java.util.List;

/**
 * What the start page tells beside the filings.
 *
 * @param shown false where a list was asked for
 * @param moved the largest moves of holdings
 * @param open findings that nobody has looked at
 * @param soon what comes due next
 */
public record Overview(
        boolean shown, StartBook.Moved moved, List<StartBook.OpenFinding> open, DueDesk.Soon soon) {

    /** Nothing beside the list. */
    public static final Overview NONE =
            new Overview(
                    false,
                    new StartBook.Moved(true, List.of()),
                    List.of(),
                    new DueDesk.Soon("", List.of(), 0, 0, ""));

    public Overview {
        open = List.copyOf(open);
    }
}
