package org.stakeline.read.fact;

import org.stakeline.read.fact.Grammar.Pair;
import org.stakeline.read.fact.Token.Kind;

import java.util.List;
import java.util.Optional;

/** Finds who has a role that is called <i>its</i>, <i>whose</i> or <i>O's</i>. */
final class Possessors {

    private final List<Token> tokens;
    private final NameLists lists;
    private final Antecedents antecedents;
    private final Bearers bearers;

    Possessors(List<Token> tokens, NameLists lists, Antecedents antecedents, Bearers bearers) {
        this.tokens = tokens;
        this.lists = lists;
        this.antecedents = antecedents;
        this.bearers = bearers;
    }

    /**
     * The place of <i>its</i>, <i>whose</i> or <i>'s</i> before a role and what describes it, or
     * -1.
     */
    int place(int i) {
        int at = i - 1;
        while (lists.is(at, Kind.WORD) && i - at < 3) {
            at--;
        }
        boolean joined = lists.is(at, Kind.AND) || lists.is(at, Kind.COMMA);
        if (joined && lists.is(at - 1, Kind.TIE)) {
            return lists.is(at - 2, Kind.WHOSE) ? at - 2 : -1;
        }
        boolean there =
                lists.is(at, Kind.POSSESSIVE) || lists.is(at, Kind.ITS) || lists.is(at, Kind.WHOSE);
        boolean asOwner = lists.is(at - 1, Kind.AS) && lists.is(at, Kind.ITS) && at < i - 1;
        return there && !asOwner ? at : -1;
    }

    /** Who has the role that belongs to the owner at a place, and who the owner is. */
    Optional<Pair> of(int i, int owner, Tie tie) {
        Pair pair = lists.is(owner, Kind.POSSESSIVE) ? possessive(i, owner) : its(i, owner, tie);
        return pair.bearer().isNone() || pair.other().isNone()
                ? Optional.empty()
                : Optional.of(pair);
    }

    // "its general partner, S"; "S, its general partner"
    private Pair its(int i, int owner, Tie tie) {
        int after = i + 1;
        while (lists.is(after, Kind.COMMA)
                || lists.is(after, Kind.BE)
                || lists.says(after, "include")
                || isAnotherRole(after)) {
            after += isAnotherRole(after) ? 2 : 1;
        }
        boolean whose = lists.is(owner, Kind.WHOSE);
        Parties other =
                lists.is(after, Kind.PARTY) || lists.is(after, Kind.EACH)
                        ? named(i, after)
                        : Parties.NONE;
        if (whose) {
            return new Pair(other, antecedents.before(owner, true));
        }
        Parties role = other.isNone() ? borne(i, owner) : other;
        int from = other.isNone() ? role.from() : owner;
        return new Pair(role, role.isNone() ? Parties.NONE : whose(owner, from, role, tie));
    }

    // "A and B, its managers"
    private Parties borne(int i, int owner) {
        Parties one = bearers.of(owner, Parties.NONE);
        boolean many =
                tokens.get(i).word().endsWith("s")
                        && lists.is(owner - 1, Kind.COMMA)
                        && one.to() == owner - 1;
        return many ? lists.back(owner - 2, false) : one;
    }

    // "whose president, secretary and owner is S"
    private boolean isAnotherRole(int at) {
        return (lists.is(at, Kind.AND) || lists.is(at, Kind.COMMA))
                && lists.is(at + 1, Kind.TIE)
                && !tokens.get(at + 1).article();
    }

    // "S has power over the shares of O as its adviser": O, and nobody named before S
    private Parties whose(int owner, int from, Parties role, Tie tie) {
        boolean between =
                role.to() <= owner
                        && tokens.subList(role.to(), owner).stream()
                                .anyMatch(t -> t.is(Kind.PARTY));
        Parties other = between ? LegalForm.other(tokens, owner, role) : Parties.NONE;
        Tie before = from < 1 ? null : tokens.get(from - 1).tie();
        Parties passed =
                before != null && before.way() == Tie.Way.PASSIVE
                        ? bearers.of(from - 1, Parties.NONE)
                        : Parties.NONE;
        Parties known = other.isNone() ? passed : other;
        Parties one = known.isNone() ? antecedents.its(from, tie) : known;
        boolean many = lists.says(owner, "their") && lists.is(one.from(), Kind.PARTY);
        return many && !one.isNone() ? lists.back(one.from(), false) : one;
    }

    private Parties named(int i, int after) {
        boolean kinds = tokens.get(i).word().endsWith("subsidiaries");
        Parties all = kinds ? lists.whole(after) : lists.from(after);
        boolean one = !tokens.get(i).word().matches(".*s|.*ies") && all.names().size() > 1;
        return one
                ? new Parties(tokens.get(all.from()).names(), all.from(), all.from() + 1, false)
                : all;
    }

    // "O's general partner is S"
    private Pair possessive(int i, int owner) {
        int name = owner - 1;
        if (!lists.is(name, Kind.PARTY)) {
            return new Pair(Parties.NONE, Parties.NONE);
        }
        Parties object = Parties.of(tokens.get(name).names(), name);
        boolean follows =
                (lists.is(i + 1, Kind.BE) || lists.is(i + 1, Kind.COMMA))
                        && lists.is(i + 2, Kind.PARTY);
        return new Pair(follows ? named(i, i + 2) : bearers.of(name, object), object);
    }
}
