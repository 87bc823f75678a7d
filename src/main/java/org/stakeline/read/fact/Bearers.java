package org.stakeline.read.fact;

import org.stakeline.read.fact.Token.Kind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds of whom a role or a passive in a sentence is said. */
final class Bearers {

    private final List<Token> tokens;
    private final NameLists lists;
    private final Antecedents antecedents;
    private final Map<Integer, Parties> byEnd = new HashMap<>();
    private final Openers openers;
    private int told;

    Bearers(List<Token> tokens, NameLists lists, Antecedents antecedents) {
        this.tokens = tokens;
        this.lists = lists;
        this.antecedents = antecedents;
        this.openers = new Openers(tokens, lists);
    }

    /** Remembers of whom a tie was said whose last names end at a place. */
    void told(Parties other, Parties bearer) {
        byEnd.put(other.to(), bearer);
        told = Math.max(told, other.to());
    }

    /** True for a role that opens a clause: <i>As the general partner of O, S</i>. */
    boolean opens(int role) {
        return openers.opens(role, byEnd::containsKey);
    }

    // "manager of A, and B and C, as partners of D": A was told of already
    private Parties untold(Parties names) {
        int last = names.to() - 1;
        if (names.from() >= told || told > last) {
            return names;
        }
        List<String> left = new java.util.ArrayList<>();
        tokens.subList(told, names.to()).forEach(t -> left.addAll(t.names()));
        return new Parties(left, told, names.to(), names.parted());
    }

    /**
     * Of whom the words at a place are said, which have to do with the others; nobody where it is
     * not told.
     */
    Parties of(int at, Parties others) {
        int i = at - 1;
        boolean each = false;
        while (lists.is(i, Kind.EACH) || each && lists.is(i, Kind.OF)) {
            each = true;
            i--;
        }
        if (i < 0) {
            return Parties.NONE;
        }
        boolean one = !each && !plural(at);
        Parties following = following(i, at);
        if (!following.isNone()) {
            return following;
        }
        return switch (tokens.get(i).kind()) {
            case BE -> antecedents.subject(i);
            case AS -> as(i, one, others);
            case COMMA -> apposed(i, one);
            case AND -> joined(i, others);
            case MARK -> item(i, others);
            case TIE -> adjoined(i, others);
            case WORD, THING -> passive(at) ? participle(i, one) : described(i, one, others);
            case BY -> with(i, at);
            default -> Parties.NONE;
        };
    }

    private boolean plural(int at) {
        return at < tokens.size()
                && tokens.get(at).is(Kind.TIE)
                && tokens.get(at).word().strip().matches(".*s|.*ies(?:\\s+of)?");
    }

    // "the following persons who are managers of O: A, B and C"
    private Parties following(int link, int at) {
        int noun = lists.is(link - 1, Kind.WHO) ? link - 2 : link - 1;
        if (!lists.is(link, Kind.BE)
                || !lists.is(noun, Kind.WORD)
                || !lists.says(noun - 1, "following")) {
            return Parties.NONE;
        }
        List<String> names = new java.util.ArrayList<>();
        int colon = at;
        while (colon < tokens.size() && !lists.says(colon, ":")) {
            colon++;
        }
        tokens.stream().skip(colon).forEach(t -> names.addAll(t.names()));
        return new Parties(names, link, at, false);
    }

    // "a wholly owned, direct subsidiary", "sole owner and manager"
    private Parties adjoined(int tie, Parties others) {
        return of(tie, others);
    }

    // "S shares power with two co-trustees of O"
    private Parties with(int by, int at) {
        boolean co = at < tokens.size() && tokens.get(at).word().startsWith("co-");
        return lists.says(by, "with") && co ? antecedents.doer(by) : Parties.NONE;
    }

    private boolean passive(int at) {
        Tie tie = at < tokens.size() ? tokens.get(at).tie() : null;
        return tie != null && tie.way() == Tie.Way.PASSIVE;
    }

    // "O, a company owned by"; "O is an entity owned by"
    private Parties participle(int at, boolean one) {
        int i = at;
        while (i >= 0 && tokens.get(i).describes()) {
            i--;
        }
        boolean many = lists.says(i, "are") || lists.says(i, "were");
        if (lists.is(i, Kind.BE) && i < at && (many || tokens.get(i + 1).article())) {
            return antecedents.subject(i);
        }
        int name = lists.described(at);
        return name < 0 ? Parties.NONE : lists.back(name, one);
    }

    private Parties described(int at, boolean one, Parties others) {
        int i = at;
        while (i >= 0 && tokens.get(i).describes()) {
            i--;
        }
        if (lists.is(i, Kind.BE)
                && tokens.subList(i + 1, at + 1).stream()
                        .noneMatch(t -> t.is(Kind.THING) && !t.article())) {
            return antecedents.subject(i);
        }
        if (lists.is(i, Kind.AS)) {
            return as(i, one, others);
        }
        if (lists.is(i, Kind.AND) && !lists.is(i - 1, Kind.PARTY)) {
            return joined(i, others);
        }
        int name = lists.described(at);
        return name < 0 ? Parties.NONE : lists.back(name, one);
    }

    private Parties apposed(int comma, boolean one) {
        int i = comma - 1;
        if (lists.is(i, Kind.PARTY)) {
            return lists.back(i, one);
        }
        if (lists.is(i, Kind.TIE)) {
            return of(i, Parties.NONE);
        }
        if (lists.is(i, Kind.BE)) {
            return antecedents.subject(i);
        }
        return i < 0 || !tokens.get(i).describes() ? Parties.NONE : described(i, one, Parties.NONE);
    }

    // "S is the manager of A and the adviser of O"
    private Parties joined(int and, Parties others) {
        int i = lists.is(and - 1, Kind.COMMA) ? and - 2 : and - 1;
        Parties same = isPassive(and + 1) ? saidToo(and) : Parties.NONE;
        if (!same.isNone()) {
            return same;
        }
        Parties known = byEnd.get(i + 1);
        if (known != null) {
            return known;
        }
        if (lists.is(i, Kind.TIE)) {
            return of(i, others);
        }
        int start = i;
        while (start >= 0
                && (tokens.get(start).describes()
                        || tokens.get(start).isAny(Kind.AND, Kind.COMMA)
                        || tokens.get(start).is(Kind.TIE))) {
            start--;
        }
        if (lists.is(start, Kind.BE)) {
            return antecedents.subject(start);
        }
        if (lists.is(start, Kind.AS)) {
            return as(start, true, others);
        }
        int name = i < 0 ? -1 : lists.described(i);
        if (name >= 0) {
            return lists.back(name, true);
        }
        return lists.is(i, Kind.PARTY) ? besides(and, i) : antecedents.doer(and);
    }

    private boolean isPassive(int at) {
        int i = at;
        while (lists.is(i, Kind.EACH)) {
            i++;
        }
        return passive(i);
    }

    // "O is managed by its partner S, and in turn controlled by T": of whom the first is said
    private Parties saidToo(int and) {
        for (int i = and - 1; i > 0 && and - i < 10; i--) {
            if (lists.is(i, Kind.STOP) || tokens.get(i).isVerb()) {
                return Parties.NONE;
            }
            if (passive(i) && lists.is(i - 1, Kind.BE)) {
                return antecedents.subject(i - 1);
            }
        }
        return Parties.NONE;
    }

    // "S is the settlor of A and a director of O"
    private Parties besides(int and, int name) {
        int be = name;
        while (be > 0
                && (lists.is(be, Kind.PARTY)
                        || lists.is(be, Kind.OF)
                        || lists.is(be, Kind.AND)
                        || lists.is(be, Kind.WORD)
                        || lists.is(be, Kind.TIE))) {
            be--;
        }
        boolean article = and + 1 < tokens.size() && tokens.get(and + 1).article();
        boolean complement = lists.is(be, Kind.BE) && lists.is(name - 1, Kind.OF);
        return article && complement && tokens.get(be + 1).article()
                ? antecedents.subject(be)
                : Parties.NONE;
    }

    // "S is (i) the manager of A, (ii) the adviser of O"
    private Parties item(int mark, Parties others) {
        int first = mark;
        for (int i = mark; i > 0; i--) {
            if (lists.is(i, Kind.MARK)) {
                first = i;
            }
            if (lists.is(i, Kind.MARK) && tokens.get(i).word().matches("\\((?:i|a|1|A)\\)")) {
                break;
            }
        }
        Parties known = byEnd.get(-first - 1);
        if (known != null) {
            return known;
        }
        Parties bearer = opensItems(first) ? of(first, others) : Parties.NONE;
        byEnd.put(-first - 1, bearer);
        return bearer;
    }

    private boolean opensItems(int mark) {
        return tokens.get(mark).word().matches("\\((?:i|a|1|A)\\)")
                && (lists.is(mark - 1, Kind.BE) || lists.is(mark - 1, Kind.AS));
    }

    private Parties as(int as, boolean one, Parties others) {
        int i = as - 1;
        if (i < 0) {
            return Parties.NONE;
        }
        if (lists.is(i, Kind.SERVE)) {
            return serving(i, one, others);
        }
        if (lists.is(i, Kind.AND)) {
            Parties known = byEnd.get(lists.is(i - 1, Kind.COMMA) ? i - 1 : i);
            return known == null ? andAs(i, one) : known;
        }
        if (isPosition(i)) {
            return Parties.of(tokens.get(i - 2).names(), i - 2);
        }
        int name = lists.is(i, Kind.COMMA) ? i - 1 : i;
        return lists.is(name, Kind.PARTY)
                ? beside(name, one, i > name, others)
                : antecedents.doer(as);
    }

    // "by virtue of S's position as manager of O"
    private boolean isPosition(int word) {
        return Lexicon.POSITION.contains(tokens.get(word).word())
                && lists.is(word - 1, Kind.POSSESSIVE)
                && lists.is(word - 2, Kind.PARTY);
    }

    // "S, individually and as trustee of O"
    private Parties andAs(int and, boolean one) {
        boolean himself =
                lists.says(and - 1, "individually")
                        && lists.is(and - 2, Kind.COMMA)
                        && lists.is(and - 3, Kind.PARTY);
        return himself ? lists.back(and - 3, one) : antecedents.doer(and);
    }

    // "S, as manager of O": S, unless it is only a means or O itself
    private Parties beside(int name, boolean one, boolean parted, Parties others) {
        Parties near = untold(lists.back(name, one));
        int before = near.from() - 1;
        boolean by = lists.says(before, "by");
        if (parted
                && lists.says(before, "to")
                && before > 0
                && Lexicon.DELEGATED.contains(tokens.get(before - 1).word())) {
            return near;
        }
        boolean means =
                lists.is(before, Kind.BY) && !by
                        || lists.is(before, Kind.OF)
                        || !parted && isVerb(before);
        if (means || near.names().equals(others.names())) {
            return antecedents.doer(near.from());
        }
        Parties doer = by && parted ? antecedents.doer(before) : Parties.NONE;
        int as = name + (parted ? 2 : 1);
        boolean his =
                (by || isHeld(before))
                        && tokens.get(as).word().matches("(?s).*\\b(?:his|her)\\b.*");
        if (his) {
            return doer.isNone() ? antecedents.spokenOf(as) : doer;
        }
        return doer.isNone() ? near : Parties.NONE;
    }

    // "held by", "owned by"
    private boolean isHeld(int at) {
        return at >= 0 && passive(at);
    }

    private boolean isVerb(int at) {
        Tie tie = at < 0 ? null : tokens.get(at).tie();
        return tie != null && tie.way() == Tie.Way.VERB;
    }

    private Parties serving(int serve, boolean one, Parties others) {
        boolean participle = tokens.get(serve).word().endsWith("ing");
        if (!participle || lists.is(serve - 1, Kind.BE)) {
            return antecedents.subject(serve);
        }
        return lists.is(serve - 1, Kind.PARTY) ? lists.back(serve - 1, one) : of(serve, others);
    }
}
