package org.stakeline.read.fact;

import org.stakeline.read.fact.Token.Kind;

import java.util.List;

/** Tells where a sentence says that somebody is not, no longer or not yet what it speaks of. */
final class Denials {

    private final List<Token> tokens;
    private final NameLists lists;

    Denials(List<Token> tokens, NameLists lists) {
        this.tokens = tokens;
        this.lists = lists;
    }

    /** Somewhere between these places, or soon after, it is said not to be so now. */
    boolean deny(int from, int to) {
        return tokens.subList(Math.max(0, from), to).stream().anyMatch(t -> t.is(Kind.NOT))
                || lists.is(from - 1, Kind.NOT)
                || untilThen(from - 1)
                || tokens.stream().skip(to).limit(9).anyMatch(t -> t.says("until"))
                || lasted(to)
                || willBe(Math.max(0, from), to);
    }

    // "S will be appointed a director of O"
    private boolean willBe(int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            if (lists.says(i, "will")
                    && lists.is(i + 1, Kind.BE)
                    && Lexicon.RETAINED.contains(tokens.get(i + 2).word())) {
                return true;
            }
        }
        return false;
    }

    // "was the manager of O from 2009 to 2014"
    private boolean lasted(int at) {
        for (int i = at; i + 2 < tokens.size() && i - at < 9; i++) {
            if (lists.says(i, "from")
                    && tokens.get(i + 1).word().matches("(?:19|20)\\d\\d")
                    && lists.is(i + 2, Kind.OF)) {
                return true;
            }
        }
        return false;
    }

    // "Until December 2015 S was"
    private boolean untilThen(int at) {
        int i = at;
        while (lists.is(i, Kind.WORD) || lists.is(i, Kind.THING) || lists.is(i, Kind.COMMA)) {
            i--;
        }
        return i < at && lists.is(i, Kind.NOT) && !lists.says(i, "if") && !lists.says(i, "unless");
    }
}
