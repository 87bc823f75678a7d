package org.stakeline.read.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells where a text may have a wording: wherever it has it, and at few places more. It goes from
 * such a place through the text character by character; its states are worked out as texts ask for
 * them.
 *
 * <p>Several threads may use one: what another has worked out is seen late or at once, and never
 * half.
 */
final class Automaton {

    // so many for each expression that working out more would not pay
    private static final int MOST_STATES = 500;
    private static final int MOST_TOGETHER = 8;
    // of an expression, for each state that it may have
    private static final int STEPS = 8;
    // what is longer is left to the expression itself
    private static final int MOST_TAKEN = 300;
    // what the table says where it does not say a state
    private static final int UNKNOWN = 0;
    private static final int DEAD = -1;
    // of a state's entry: all may be taken
    private static final int TAKEN = 1;

    private final Steps steps;
    private final Alphabet alphabet;
    private final byte[] classes;
    private final int width;
    private final int most;
    private final boolean[] begins = new boolean[Letters.KINDS];
    private final Map<State, Integer> places = new HashMap<>();
    private final List<State> states = new ArrayList<>();
    // by what stands before: where to start
    private final int[] starts;
    // by state and class of character: twice the place of the state that follows, and TAKEN
    private int[] table;

    private Automaton(Steps steps, int most) {
        this.steps = steps;
        this.alphabet = new Alphabet(steps);
        this.classes = alphabet.classes();
        this.width = alphabet.size();
        this.most = most;
        this.starts = new int[width + 1];
        this.table = new int[width * 4];
        states.add(State.NONE);
    }

    /** That of a regular expression; none where it may take nothing, or is not understood. */
    static Optional<Automaton> of(String regex, int flags) {
        return of(ExpressionReader.of(regex, flags), MOST_STATES);
    }

    /** That of several: where one of them may stand. */
    static Optional<Automaton> of(List<Phrase> phrases) {
        List<Expression> ways = new ArrayList<>();
        for (Phrase phrase : phrases) {
            phrase.expression().ifPresent(ways::add);
        }
        return of(
                Optional.<Expression>of(new Expression.Either(ways))
                        .filter(e -> ways.size() == phrases.size()),
                MOST_STATES * MOST_TOGETHER);
    }

    private static Optional<Automaton> of(Optional<Expression> expression, int most) {
        try {
            return expression
                    .map(e -> new Steps(e, most * STEPS))
                    .map(s -> new Automaton(s, most))
                    .filter(Automaton::begins);
        } catch (UnknownExpression e) {
            return Optional.empty();
        }
    }

    // the characters with which it may begin; false where it may be empty
    private boolean begins() {
        Reached open = new Reached(steps, Letters.BEGINNING);
        open.add(steps.first());
        State state = open.state();
        for (int step : state.steps()) {
            steps.letters(step).markIn(begins);
        }
        for (int step : state.bounded()) {
            steps.letters(step).markIn(begins);
        }
        return !state.isTaken();
    }

    /** The first place from {@code at} on where it may stand; -1 where there is none. */
    int next(String text, int at, int from, int to) {
        for (int i = at; i < to; i++) {
            if (begins[Letters.kind(text.charAt(i))] && standsAt(text, i, from, to)) {
                return i;
            }
        }
        return -1;
    }

    /** It may stand here: at {@code from} whatever stands before. */
    boolean standsAt(String text, int at, int from, int to) {
        int end = Math.min(to, at + MOST_TAKEN);
        int state = at == from ? start(width) : start(classes[Letters.kind(text.charAt(at - 1))]);
        for (int i = at; i < end && state != DEAD; i++) {
            char c = text.charAt(i);
            state = after(state, classes[Letters.kind(c)]);
            if ((state & TAKEN) != 0 && state != DEAD || Character.isSurrogate(c)) {
                return true;
            }
        }
        return state != DEAD && end < to;
    }

    /** It may begin with these characters, whatever stands around them. */
    boolean outlives(String characters) {
        int state = start(width);
        for (int i = 0; i < characters.length() && state != DEAD; i++) {
            if ((state & TAKEN) != 0) {
                return true;
            }
            state = after(state, classes[Letters.kind(characters.charAt(i))]);
        }
        return state != DEAD;
    }

    /** It may be all that stands here. */
    boolean isAll(String text, int from, int to) {
        int end = Math.min(to, from + MOST_TAKEN);
        int state = start(width);
        for (int i = from; i < end && state != DEAD; i++) {
            char c = text.charAt(i);
            if (state == TAKEN || Character.isSurrogate(c)) {
                return true;
            }
            state = after(state, classes[Letters.kind(c)]);
        }
        return state != DEAD && (end < to || (state & TAKEN) != 0);
    }

    private int start(int before) {
        int known = starts[before];
        if (known == UNKNOWN) {
            Reached reached =
                    new Reached(steps, before == width ? Letters.BEGINNING : alphabet.kind(before));
            reached.add(steps.first());
            known = entry(reached.state());
            starts[before] = known;
        }
        return known;
    }

    private int after(int state, int letter) {
        int[] now = table;
        int place = (state >> 1) * width + letter;
        int known = place < now.length ? now[place] : UNKNOWN;
        return known == UNKNOWN ? workOut(state >> 1, letter) : known;
    }

    private synchronized int workOut(int state, int letter) {
        int entry = entry(reached(states.get(state), alphabet.kind(letter)).state());
        table[state * width + letter] = entry;
        return entry;
    }

    private Reached reached(State state, int kind) {
        Reached reached = new Reached(steps, kind);
        for (int step : state.steps()) {
            take(step, kind, reached);
        }
        if (isBoundary(state.before(), Reached.before(kind))) {
            for (int step : state.bounded()) {
                take(step, kind, reached);
            }
        }
        return reached;
    }

    private static boolean isBoundary(int before, int after) {
        return before != after || before == State.UNKNOWN;
    }

    private void take(int step, int kind, Reached reached) {
        if (steps.letters(step).has(kind)) {
            reached.add(steps.next(step)[0]);
        }
    }

    // two threads may work out the same; they find one state
    private synchronized int entry(State state) {
        if (state.isDead()) {
            return DEAD;
        }
        Integer known = places.get(state);
        if (known == null && states.size() >= most) {
            return TAKEN;
        }
        int place = known == null ? add(state) : known;
        return place << 1 | (state.isTaken() ? TAKEN : 0);
    }

    private int add(State state) {
        int place = states.size();
        states.add(state);
        places.put(state, place);
        if (table.length < states.size() * width) {
            table = Arrays.copyOf(table, table.length * 2);
        }
        return place;
    }
}
