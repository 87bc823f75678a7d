package org.stakeline.read.fact;

import org.stakeline.read.fact.Token.Kind;

import java.util.List;

/** Tells which words only describe somebody who is named before. */
final class Descriptions {

    private final List<Token> tokens;
    private final NameLists lists;

    Descriptions(List<Token> tokens, NameLists lists) {
        this.tokens = tokens;
        this.lists = lists;
    }

    /**
     * It may stand between somebody and <i>which</i>: <i>an adviser registered under the Act
     * which</i>.
     */
    boolean within(int at) {
        Token t = tokens.get(at);
        return t.describes()
                || formed(at)
                || t.isAny(Kind.EACH, Kind.TIE)
                || t.is(Kind.BY)
                || Lexicon.HELD.contains(t.word());
    }

    /** <i>is an investment adviser whose</i>, <i>is a subsidiary of which</i>. */
    boolean isKind(int at) {
        Tie tie = tokens.get(at).tie();
        return tie != null && (tie.way() == Tie.Way.ROLE || tie.way() == Tie.Way.KIND);
    }

    /** <i>is organized as a partnership</i>. */
    boolean formed(int at) {
        return lists.is(at, Kind.AS)
                && at > 0
                && tokens.get(at - 1).word().matches("organi[sz]ed|formed|established|structured");
    }

    /** A verb of a clause that says something of a name: <i>S, which A owns</i>. */
    boolean beforeWho(int at) {
        boolean named =
                lists.is(at - 1, Kind.PARTY)
                        && lists.is(lists.back(at - 1, false).from() - 1, Kind.WHO);
        return named || lists.is(at - 1, Kind.TIE) && lists.is(at - 2, Kind.WHOSE);
    }

    /** A description may begin here, and no further name. */
    boolean opensAside(int at) {
        Token t = tokens.get(at);
        return !t.isAny(Kind.PARTY, Kind.AND) && !(t.is(Kind.EACH) && lists.is(at + 1, Kind.PARTY));
    }
}
