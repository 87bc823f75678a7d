package org.stakeline.read.fact;

import org.stakeline.read.fact.Token.Kind;

import java.util.ArrayList;
import java.util.List;

/** Finds the lists of names in a sentence's tokens, from their beginning or from their end. */
final class NameLists {

    private static final int DESCRIPTION = 24;
    private static final int BEFORE_NAME = 12;
    private static final int CLAUSE = 12;

    private final List<Token> tokens;

    NameLists(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean is(int at, Kind kind) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(kind);
    }

    boolean says(int at, String word) {
        return at >= 0 && at < tokens.size() && tokens.get(at).says(word);
    }

    /**
     * The list that begins at a place, after words of no weight: <i>each of the following: A,
     * B</i>.
     */
    Parties from(int at) {
        return from(at, true);
    }

    /** The list that begins at a place and ends where a verb says something of all of it. */
    Parties whole(int at) {
        return from(at, false);
    }

    private Parties from(int at, boolean clauses) {
        int i = at;
        while (i < tokens.size() && i - at < BEFORE_NAME && leads(i)) {
            i++;
        }
        Parties names =
                is(i, Kind.PARTY) && !is(i + 1, Kind.POSSESSIVE) ? list(i, clauses) : Parties.NONE;
        return !names.isNone() && is(names.to(), Kind.TIE) && isNoun(names.to())
                ? Parties.NONE
                : names;
    }

    // "managed by A subsidiaries": A only tells whose they are
    private boolean isNoun(int at) {
        Tie tie = tokens.get(at).tie();
        return tie != null && (tie.way() == Tie.Way.ROLE || tie.way() == Tie.Way.KIND);
    }

    private boolean leads(int i) {
        Token t = tokens.get(i);
        return t.is(Kind.EACH)
                || t.is(Kind.MARK)
                || t.is(Kind.OF)
                || t.is(Kind.COMMA) && i > 0 && tokens.get(i - 1).is(Kind.OF)
                || t.is(Kind.WORD) && (Lexicon.EQUITY.contains(t.word()) || t.word().endsWith("%"));
    }

    private Parties list(int first, boolean clauses) {
        List<String> names = new ArrayList<>(tokens.get(first).names());
        boolean parted = names.size() == 1;
        int end = first + 1;
        int next = nextName(end, names.size());
        while (next >= 0 && !(clauses && beginsClause(next) && next - end < 3)) {
            if (!joinedByAnd(end, next) && doesNext(next + 1)
                    || nextEntry(first, end, next)
                    || isSpokenOf(end, next)) {
                break;
            }
            parted &= tokens.get(next).names().size() == 1;
            names.addAll(tokens.get(next).names());
            end = next + 1;
            next = nextName(end, names.size());
        }
        return new Parties(names, first, end, parted);
    }

    // "(ii) S, the manager of A; (iii) B, …": B is no object but the next of those listed
    private boolean nextEntry(int first, int from, int to) {
        boolean marked = tokens.subList(from, to).stream().anyMatch(t -> t.is(Kind.MARK));
        return marked
                && !is(first - 1, Kind.MARK)
                && tokens.subList(0, first).stream().anyMatch(t -> t.is(Kind.MARK));
    }

    // "of A, and B, as the manager of C": B has an office of its own
    private boolean isSpokenOf(int from, int name) {
        boolean parted = tokens.subList(from, name).stream().anyMatch(t -> t.is(Kind.STOP));
        int after = is(name + 1, Kind.COMMA) ? name + 2 : name + 1;
        boolean role = is(after, Kind.TIE) && isNoun(after) && after > name + 1;
        boolean who =
                after > name + 1
                        && says(after, "who")
                        && is(from, Kind.COMMA)
                        && is(from + 1, Kind.AND);
        boolean office =
                role
                        && is(from, Kind.COMMA)
                        && is(from + 1, Kind.AND)
                        && tokens.get(after).article()
                        && is(after + 1, Kind.OF);
        return is(after, Kind.AS) && !is(after + 1, Kind.PARTY)
                || who
                || office
                || parted && role
                || areSpokenOf(from, name)
                || isOfOuter(from, name)
                || parted && is(name + 1, Kind.COMMA) && is(name + 2, Kind.WHO);
    }

    // "A, which is controlled by S, and B, a company, which is controlled by T, are": B belongs to
    // A
    private boolean isOfOuter(int from, int name) {
        if (!is(from, Kind.COMMA) || !is(from + 1, Kind.AND) || !is(name + 1, Kind.COMMA)) {
            return false;
        }
        int i = name + 2;
        while (i < tokens.size() && tokens.get(i).describes()) {
            i++;
        }
        int who = is(i, Kind.COMMA) && i > name + 2 ? i + 1 : i;
        return is(who, Kind.WHO) && hasWho(from);
    }

    /** True where <i>which</i> or <i>who</i> stands before a place in the same clause. */
    boolean hasWho(int before) {
        for (int i = before - 1; i >= 0 && !is(i, Kind.STOP); i--) {
            if (is(i, Kind.WHO)) {
                return true;
            }
        }
        return false;
    }

    // "of A, and B and C, as managers of D": B and C have an office of their own
    private boolean areSpokenOf(int from, int name) {
        int i = name + 1;
        while (is(i, Kind.AND) && is(i + 1, Kind.PARTY)) {
            i += 2;
        }
        return i > name + 1
                && is(from, Kind.COMMA)
                && is(from + 1, Kind.AND)
                && is(i, Kind.COMMA)
                && is(i + 1, Kind.AS)
                && is(i + 2, Kind.TIE);
    }

    // ", B entered into": B begins a clause of its own
    private boolean doesNext(int at) {
        return at < tokens.size() && tokens.get(at).is(Kind.WORD) && !tokens.get(at).says(":");
    }

    private boolean joinedByAnd(int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(t -> t.is(Kind.AND) || t.is(Kind.STOP));
    }

    // the name that goes on the list, or -1
    private int nextName(int end, int known) {
        int i = end;
        boolean joined = false;
        while (i < tokens.size() && i - end < DESCRIPTION) {
            Token t = tokens.get(i);
            if (t.is(Kind.PARTY)) {
                return joined && !is(i + 1, Kind.POSSESSIVE) ? i : -1;
            }
            if (t.says(")")) {
                return -1;
            }
            if (t.isAny(Kind.COMMA, Kind.AND) || t.is(Kind.STOP)) {
                joined = true;
            } else if (!(joined && (t.isAny(Kind.EACH, Kind.MARK) || ofEach(i) || ofToo(i)))) {
                int after = joined ? afterDescription(i, known) : -1;
                if (after < 0) {
                    return -1;
                }
                i = after;
                continue;
            }
            i++;
        }
        return -1;
    }

    // "of A and of B", "of the shares of A and the interests of B"
    private boolean ofToo(int i) {
        Token t = tokens.get(i);
        return t.is(Kind.OF)
                        && is(i + 1, Kind.PARTY)
                        && (is(i - 1, Kind.AND)
                                || Lexicon.EQUITY.contains(tokens.get(i - 1).word()))
                || t.is(Kind.WORD) && isEquityOf(i);
    }

    private boolean isEquityOf(int at) {
        int i = at;
        while (i < tokens.size() && Lexicon.EQUITY.contains(tokens.get(i).word())) {
            i++;
        }
        return i > at && is(i, Kind.OF) && is(i + 1, Kind.PARTY);
    }

    private boolean ofEach(int i) {
        return is(i, Kind.OF) && is(i - 1, Kind.EACH);
    }

    // ", a Delaware company," or, in a long list, a name that is not known
    private int afterDescription(int at, int known) {
        Token first = tokens.get(at);
        boolean unknown = first.is(Kind.THING) && !first.article() && known > 1;
        if (!unknown && !(first.describes() && first.article())) {
            return -1;
        }
        int i = at;
        while (i < tokens.size() && tokens.get(i).describes() && i - at < DESCRIPTION) {
            i++;
        }
        boolean ends = is(i, Kind.COMMA) || is(i, Kind.AND) || is(i, Kind.STOP);
        return ends ? i : -1;
    }

    // "…, and B is": B is spoken of anew
    private boolean beginsClause(int name) {
        int i = name + 1;
        boolean parted = is(name - 1, Kind.AND) && is(name - 2, Kind.COMMA);
        while (is(i, Kind.EACH) || parted && is(i, Kind.AND) && is(i + 1, Kind.PARTY)) {
            i += is(i, Kind.EACH) ? 1 : 2;
        }
        return i < tokens.size() && (tokens.get(i).isVerb() || tokens.get(i).isVerbTie());
    }

    /** The list that ends with the name at a place; only its last name where one alone is meant. */
    Parties back(int last, boolean one) {
        int first = last;
        List<Integer> places = new ArrayList<>(List.of(last));
        int next = nameBefore(first);
        while (next >= 0) {
            first = next;
            places.add(next);
            next = nameBefore(first);
        }
        boolean each =
                is(first - 1, Kind.EACH) || is(first - 1, Kind.OF) && is(first - 2, Kind.EACH);
        if (one && !each) {
            return new Parties(tokens.get(last).names(), last, last + 1, false);
        }
        List<String> names = new ArrayList<>();
        boolean parted = true;
        for (int i : places.reversed()) {
            names.addAll(tokens.get(i).names());
            parted &= tokens.get(i).names().size() < 2;
        }
        int from = is(first - 1, Kind.OF) && each ? first - 2 : each ? first - 1 : first;
        return new Parties(names, from, last + 1, parted);
    }

    private int nameBefore(int first) {
        int i = first - 1;
        boolean joined = false;
        while (i >= 0 && first - i < DESCRIPTION) {
            Token t = tokens.get(i);
            int outer = joined ? beforeClause(i) : -1;
            if (outer >= 0) {
                return outer;
            }
            if (t.is(Kind.PARTY)) {
                return joined && !t.says("") ? i : -1;
            }
            if (t.isAny(Kind.COMMA, Kind.AND) || t.is(Kind.STOP)) {
                joined = true;
            } else if (!t.is(Kind.EACH) && !t.is(Kind.MARK) && !(ofEach(i) && joined)) {
                return joined || t.describes() && joinsAfter(first, i) ? described(i) : -1;
            }
            i--;
        }
        return -1;
    }

    // "A, which is controlled by S, and B": A, of the S before "and"
    private int beforeClause(int last) {
        boolean may = is(last + 1, Kind.COMMA) && is(last + 2, Kind.AND);
        int i = last;
        while (may && i >= 0 && last - i < CLAUSE && !is(i, Kind.WHO)) {
            if (is(i, Kind.STOP) || is(i, Kind.COMMA) || is(i, Kind.PARTY) && i < last) {
                return -1;
            }
            i--;
        }
        if (!may || !is(i, Kind.WHO) || !is(i - 1, Kind.COMMA) || i == last) {
            return -1;
        }
        return is(i - 2, Kind.PARTY) ? i - 2 : described(i - 2);
    }

    /** The place after what describes the name before a comma: <i>A, a subsidiary of B, …</i>. */
    int afterAside(int comma) {
        if (!is(comma, Kind.COMMA)
                || comma + 1 >= tokens.size()
                || !tokens.get(comma + 1).article()) {
            return comma;
        }
        int i = comma + 1;
        while (i < tokens.size() && i - comma < CLAUSE && !is(i, Kind.COMMA)) {
            if (tokens.get(i).isVerb() || is(i, Kind.STOP) || is(i, Kind.AND)) {
                return comma;
            }
            i++;
        }
        return is(i, Kind.COMMA) ? i : comma;
    }

    private boolean joinsAfter(int first, int at) {
        return first - at < 2;
    }

    // the name before the description that ends at a place, or -1
    int described(int at) {
        int i = at;
        while (i >= 0
                && (tokens.get(i).describes() || tokens.get(i).is(Kind.AND))
                && at - i < DESCRIPTION) {
            i--;
        }
        boolean opens =
                is(i, Kind.COMMA)
                        && i < at
                        && (tokens.get(i + 1).article() || tokens.get(i + 1).is(Kind.WORD))
                        && !Character.isDigit(tokens.get(i + 1).word().charAt(0));
        return opens && is(i - 1, Kind.PARTY) ? i - 1 : -1;
    }

    /** Of <i>A, and B and C</i> those after the comma, where they are several. */
    Parties afterComma(Parties names) {
        int at = names.to() - 1;
        while (at > names.from() && !(is(at, Kind.AND) && is(at - 1, Kind.COMMA))) {
            at--;
        }
        List<String> left = new ArrayList<>();
        tokens.subList(at, names.to()).forEach(t -> left.addAll(t.names()));
        return at > names.from() && left.size() > 1
                ? new Parties(left, at + 1, names.to(), true)
                : Parties.NONE;
    }
}
