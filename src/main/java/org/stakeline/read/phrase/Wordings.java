package org.stakeline.read.phrase;

import java.util.List;
import java.util.Optional;

/** Several wordings that are looked for together: the text is gone through once for all of them. */
public final class Wordings {

    private final Optional<Automaton> automaton;

    private Wordings(Optional<Automaton> automaton) {
        this.automaton = automaton;
    }

    /** Any of these. */
    public static Wordings of(List<Phrase> phrases) {
        return new Wordings(Automaton.of(phrases));
    }

    /** One may stand at this place of the text: where it does not say so, none does. */
    public boolean mayStandAt(String text, int at) {
        return automaton.isEmpty() || automaton.get().standsAt(text, at, 0, text.length());
    }

    /** One may stand somewhere between these places: where it does not say so, none does. */
    public boolean mayStandIn(String text, int from, int to) {
        return automaton.isEmpty() || automaton.get().next(text, from, from, to) >= 0;
    }
}
