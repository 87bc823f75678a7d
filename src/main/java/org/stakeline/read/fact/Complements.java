package org.stakeline.read.fact;

import org.stakeline.read.fact.Token.Kind;

import java.util.List;

/** Finds where a sentence says what a role is in: <i>the manager and sole owner of O</i>. */
final class Complements {

    /** So many words may stand between a role and the name that it is in. */
    static final int GENUS = 14;

    private static final int ROLES = 16;
    private static final int COUNTED = 4;
    private static final int AGAIN = 30;

    private final List<Token> tokens;
    private final NameLists lists;

    Complements(List<Token> tokens, NameLists lists) {
        this.tokens = tokens;
        this.lists = lists;
    }

    /** The names that a kind of company includes: <i>of a group of banks, including A and B</i>. */
    Parties including(int at) {
        for (int i = at; i < tokens.size() && i - at < GENUS; i++) {
            Token t = tokens.get(i);
            if (t.word().startsWith("including") || t.says("namely")) {
                return lists.from(i + 1);
            }
            boolean ends = t.isAny(Kind.PARTY, Kind.STOP) || t.isAny(Kind.WHO, Kind.TIE);
            if (ends || t.isVerb() && !lists.is(i - 1, Kind.AND)) {
                return Parties.NONE;
            }
        }
        return Parties.NONE;
    }

    /**
     * The place of the <i>of</i> that gives what the role is in, or -1; other roles and words may
     * stand between.
     */
    int place(int i) {
        int at = i + 1;
        boolean also = false;
        while (at < tokens.size() && at - i < ROLES) {
            Token t = tokens.get(at);
            also |= lists.is(at, Kind.PARTY) && lists.is(at - 2, Kind.COMMA) && doesAlso(at);
            if (also && (t.is(Kind.PARTY) || t.isVerb() || t.is(Kind.AS))) {
                at++;
                continue;
            }
            if (isRetained(i, at)) {
                return at;
            }
            if (t.is(Kind.OF) || at == i + 1 && t.says("under") && isTrust(i)) {
                return lists.is(at + 1, Kind.COMMA) && again(at + 2) > 0 ? again(at + 2) : at;
            }
            boolean more =
                    t.isAny(Kind.AND, Kind.COMMA)
                            || t.is(Kind.TIE)
                            || t.is(Kind.EACH) && t.word().startsWith("one of")
                            || t.isAny(Kind.WORD, Kind.THING);
            if (!more || at == i + 1 && !t.isAny(Kind.AND, Kind.COMMA) || opensClause(i, at)) {
                return -1;
            }
            at++;
        }
        return -1;
    }

    /** What is owned where other roles follow: <i>own 50% of, and are the managers of, O</i>. */
    Parties shared(int verb) {
        boolean parted =
                lists.is(verb + 1, Kind.COMMA) && tokens.get(verb).word().strip().endsWith("of");
        int of = parted ? again(verb + 2) : -1;
        return of < 0 ? Parties.NONE : lists.from(of + 1);
    }

    /** Who they are: <i>by O, and the two general partners of O, Messrs. S and T</i>. */
    Parties those(int i, int of) {
        boolean many = tokens.get(i).word().endsWith("s");
        boolean ofOne =
                lists.is(of + 1, Kind.PARTY)
                        && lists.is(of + 2, Kind.COMMA)
                        && tokens.get(of + 1).names().size() == 1;
        int before = i - 1;
        while (i - before < COUNTED && before > 0 && lists.is(before, Kind.WORD)) {
            before--;
        }
        Parties named = many && ofOne ? lists.from(of + 3) : Parties.NONE;
        boolean joined = lists.is(before, Kind.AND) && !lists.is(before - 1, Kind.TIE);
        return joined && named.names().size() > 1 ? named : Parties.NONE;
    }

    /** Whose investments they are over which somebody decides. */
    Parties owner(int at) {
        boolean there =
                lists.is(at, Kind.PARTY)
                        && lists.is(at + 1, Kind.POSSESSIVE)
                        && at + 2 < tokens.size()
                        && Lexicon.MANAGED.contains(tokens.get(at + 2).word());
        return there ? Parties.of(tokens.get(at).names(), at) : Parties.NONE;
    }

    // "trustee under the O Trust"
    private boolean isTrust(int i) {
        return tokens.get(i).word().contains("trustee");
    }

    // "the manager, X" and "the manager, a company": what follows the comma is said of the manager
    private boolean opensClause(int i, int at) {
        Token t = tokens.get(at);
        return at == i + 2 && lists.is(i + 1, Kind.COMMA) && t.article() && !t.is(Kind.TIE)
                || t.is(Kind.TIE)
                        && t.tie() != null
                        && (t.tie().way() == Tie.Way.PASSIVE || t.tie().way() == Tie.Way.KIND);
    }

    // "S has been retained as adviser by O"
    private boolean isRetained(int i, int at) {
        return at == i + 1
                && lists.says(at, "by")
                && lists.is(i - 1, Kind.AS)
                && i > 1
                && Lexicon.RETAINED.contains(tokens.get(i - 2).word());
    }

    // "manager of, and holds a controlling interest in, O"
    private int again(int at) {
        int i = at;
        while (i < tokens.size()
                && i - at < AGAIN
                && (!lists.is(i, Kind.PARTY) || doesAlso(i))
                && !lists.is(i, Kind.STOP)) {
            if (lists.is(i, Kind.HAS)
                    && lists.is(i + 1, Kind.COMMA)
                    && lists.is(i + 2, Kind.PARTY)) {
                return i + 1;
            }
            if (linksOn(i)
                    && (lists.is(i + 1, Kind.COMMA) && !lists.from(i + 2).isNone()
                            || lists.is(i + 1, Kind.PARTY)
                            || lists.is(i + 1, Kind.EACH))) {
                return lists.is(i + 1, Kind.COMMA) ? i + 1 : i;
            }
            i++;
        }
        return -1;
    }

    // "general partner of, and B is the manager of, O": B has an office of its own
    private boolean doesAlso(int i) {
        return lists.is(i - 1, Kind.AND)
                && (lists.is(i + 1, Kind.BE) || lists.is(i + 1, Kind.SERVE));
    }

    // "of, and may own securities owned by, O"
    private boolean linksOn(int i) {
        Tie tie = tokens.get(i).tie();
        boolean passive = tie != null && tie.way() == Tie.Way.PASSIVE || lists.says(i, "by");
        boolean parted = lists.is(i + 1, Kind.COMMA) || tokens.get(i).word().strip().endsWith(",");
        return lists.is(i, Kind.OF) || passive && parted;
    }

    /** Who is said to be something: after <i>is</i> one, after <i>are</i> all. */
    Parties said(int be) {
        Parties all = lists.from(be + 1);
        boolean one = lists.says(be, "is") || lists.says(be, "was");
        return one && !all.isNone() ? Parties.of(tokens.get(all.from()).names(), all.from()) : all;
    }
}
