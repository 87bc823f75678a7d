package org.stakeline.read.fact;

import org.stakeline.read.fact.Token.Kind;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * Tells where a role opens a clause and is said of whoever comes next; {@code told} are the places
 * where a tie was told of.
 */
final class Openers {

    private final List<Token> tokens;
    private final NameLists lists;

    Openers(List<Token> tokens, NameLists lists) {
        this.tokens = tokens;
        this.lists = lists;
    }

    /** True for a role that opens a clause: <i>As the general partner of O, S</i>. */
    boolean opens(int role, IntPredicate told) {
        int at = role - 1;
        while (lists.is(at, Kind.EACH)) {
            at--;
        }
        if (!lists.is(at, Kind.AS)) {
            return false;
        }
        int first = lists.says(at - 1, "acting") || lists.says(at - 1, "serving") ? at - 1 : at;
        if (lists.is(first - 1, Kind.AND) && lists.says(first - 2, "individually")) {
            return false;
        }
        return first == 0
                || lists.is(first - 1, Kind.STOP)
                || lists.is(first - 1, Kind.MARK)
                || lists.is(first - 1, Kind.AND)
                        && !told.test(first - 1)
                        && !lists.is(first - 2, Kind.PARTY)
                        && !lists.is(first - 2, Kind.COMMA)
                || lists.is(first - 1, Kind.AND) && lists.is(first - 2, Kind.COMMA) && leads(role)
                || tokens.subList(0, first).stream().noneMatch(t -> t.is(Kind.PARTY) || t.isVerb());
    }

    // "and as the manager of O, S may": S follows, with a verb of its own
    private boolean leads(int role) {
        int i = role + 1;
        while (i < tokens.size() && !lists.is(i, Kind.COMMA)) {
            if (tokens.get(i).isVerb() || lists.is(i, Kind.STOP)) {
                return false;
            }
            i++;
        }
        i++;
        while (lists.is(i, Kind.EACH) || lists.is(i, Kind.OF) && lists.is(i - 1, Kind.EACH)) {
            i++;
        }
        int name = i;
        while (lists.is(i, Kind.PARTY)
                || lists.is(i, Kind.AND) && lists.is(i + 1, Kind.PARTY) && i > name) {
            i++;
        }
        return i > name && i < tokens.size() && tokens.get(i).isVerb();
    }
}
