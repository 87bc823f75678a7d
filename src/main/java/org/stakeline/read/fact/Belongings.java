package org.stakeline.read.fact;

import org.stakeline.read.fact.Token.Kind;

import java.util.List;

/** Finds whose the thing is of which a verb speaks: <i>the Fund's assets are managed by</i>. */
final class Belongings {

    private final List<Token> tokens;
    private final NameLists lists;
    private final Antecedents antecedents;
    private final List<String> before;

    Belongings(List<Token> tokens, NameLists lists, Antecedents antecedents, List<String> before) {
        this.tokens = tokens;
        this.lists = lists;
        this.antecedents = antecedents;
        this.before = before;
    }

    /** Whose the stock, the assets or the business at a place are. */
    Parties of(int at) {
        return isEquity(at) ? whole(at) : duty(at);
    }

    /** What is said of the noun before a place may be said of whose it is. */
    boolean may(int at) {
        return at < 0
                || Lexicon.DUTY.contains(tokens.get(at).word())
                || isEquity(at)
                || lists.is(at, Kind.EACH);
    }

    private boolean isEquity(int at) {
        return Lexicon.PROPERTY.contains(tokens.get(at).word())
                || Lexicon.MANAGED.contains(tokens.get(at).word());
    }

    // "whose investments are managed", "all of its stock is held": whose they are
    private Parties whole(int at) {
        int i = at;
        while (at - i < 10 && (lists.is(i, Kind.WORD) || lists.is(i, Kind.AND))) {
            i--;
        }
        if (lists.is(i, Kind.POSSESSIVE) && lists.is(i - 1, Kind.PARTY)) {
            return Parties.of(tokens.get(i - 1).names(), i - 1);
        }
        if (lists.is(i, Kind.WHOSE)) {
            int all = i;
            while (lists.is(all - 1, Kind.OF) || lists.is(all - 1, Kind.EACH)) {
                all--;
            }
            return antecedents.before(all, true);
        }
        if (!lists.is(i, Kind.ITS)) {
            return Parties.NONE;
        }
        Parties doer = antecedents.doer(i);
        return doer.isNone() && i < 4 && before.size() == 1 ? Parties.of(before, i) : doer;
    }

    // "its principal business is": whose business
    private Parties duty(int at) {
        if (!Lexicon.DUTY.contains(tokens.get(at).word())) {
            return Parties.NONE;
        }
        int i = at;
        while (lists.is(i, Kind.WORD) || lists.is(i, Kind.AND) && lists.is(i - 1, Kind.WORD)) {
            i--;
        }
        if (lists.is(i, Kind.POSSESSIVE) && lists.is(i - 1, Kind.PARTY)) {
            return Parties.of(tokens.get(i - 1).names(), i - 1);
        }
        if (lists.is(i, Kind.WHOSE)) {
            return antecedents.before(i, true);
        }
        return lists.is(i, Kind.ITS) && i < 4 && !before.isEmpty()
                ? Parties.of(before, i)
                : Parties.NONE;
    }
}
