package org.stakeline.read.phrase;

import java.util.ArrayList;
import java.util.List;

/** The steps by which an expression takes a text: each takes a character, or only leads on. */
final class Steps {

    /** What a step does. */
    enum Kind {
        /** Takes one of the letters. */
        TAKE,
        /** Leads on to each of several. */
        FORK,
        /** Leads on where one of the letters stands before. */
        AFTER,
        /** Leads on where a word begins or ends. */
        BOUNDARY,
        /** All is taken. */
        END
    }

    // more times than these are as good as any number
    private static final int MOST_COPIES = 6;

    private final List<Kind> kinds = new ArrayList<>();
    private final List<Letters> letters = new ArrayList<>();
    private final List<int[]> next = new ArrayList<>();
    private final int most;
    private final int first;

    Steps(Expression expression, int most) {
        this.most = most;
        first = lead(expression, add(Kind.END, Letters.NONE));
    }

    int first() {
        return first;
    }

    int count() {
        return kinds.size();
    }

    Kind kind(int step) {
        return kinds.get(step);
    }

    Letters letters(int step) {
        return letters.get(step);
    }

    int[] next(int step) {
        return next.get(step);
    }

    private int add(Kind kind, Letters of, int... to) {
        if (kinds.size() > most) {
            throw new UnknownExpression("too many steps");
        }
        kinds.add(kind);
        letters.add(of);
        next.add(to);
        return kinds.size() - 1;
    }

    // the first step of the expression, after which it goes on with that one
    private int lead(Expression expression, int then) {
        return switch (expression) {
            case Expression.One one -> add(Kind.TAKE, one.letters(), then);
            case Expression.After after -> add(Kind.AFTER, after.before(), then);
            case Expression.Boundary boundary -> add(Kind.BOUNDARY, Letters.NONE, then);
            case Expression.Row row -> row(row.parts(), then);
            case Expression.Either either -> fork(either.ways(), then);
            case Expression.Repeated repeated -> repeat(repeated, then);
        };
    }

    private int row(List<Expression> parts, int then) {
        int at = then;
        for (int i = parts.size() - 1; i >= 0; i--) {
            at = lead(parts.get(i), at);
        }
        return at;
    }

    private int fork(List<Expression> ways, int then) {
        int[] to = new int[ways.size()];
        for (int i = 0; i < to.length; i++) {
            to[i] = lead(ways.get(i), then);
        }
        return add(Kind.FORK, Letters.NONE, to);
    }

    private int repeat(Expression.Repeated repeated, int then) {
        int sure = Math.min(repeated.least(), MOST_COPIES);
        int more = repeated.most() - sure;
        int at =
                more > MOST_COPIES
                        ? loop(repeated.part(), then)
                        : upTo(more, repeated.part(), then);
        for (int i = 0; i < sure; i++) {
            at = lead(repeated.part(), at);
        }
        return at;
    }

    private int loop(Expression part, int then) {
        int[] to = {then, then};
        int fork = add(Kind.FORK, Letters.NONE, to);
        to[1] = lead(part, fork);
        return fork;
    }

    private int upTo(int times, Expression part, int then) {
        int at = then;
        for (int i = 0; i < times; i++) {
            at = add(Kind.FORK, Letters.NONE, lead(part, at), then);
        }
        return at;
    }
}
