package org.stakeline.read.fact;

import org.stakeline.read.fact.Token.Kind;

import java.util.List;

/** Finds of whom a verb, a pronoun or a relative clause of a sentence speaks. */
final class Antecedents {

    private final List<Token> tokens;
    private final NameLists lists;
    private final Descriptions descriptions;
    private final List<String> before;
    private final Belongings belongings;

    Antecedents(List<Token> tokens, NameLists lists, List<String> before) {
        this.tokens = tokens;
        this.lists = lists;
        this.descriptions = new Descriptions(tokens, lists);
        this.before = before;
        this.belongings = new Belongings(tokens, lists, this, before);
    }

    /** The subject of the verb at a place. */
    Parties subject(int verb) {
        int at = verb - 1;
        while (lists.is(at, Kind.HAS) || lists.is(at, Kind.EACH)) {
            at--;
        }
        if (at < 0) {
            return Parties.NONE;
        }
        boolean one = isSingular(verb);
        return switch (tokens.get(at).kind()) {
            case PARTY -> named(at, one && !lists.is(at + 1, Kind.EACH));
            case PRONOUN -> spokenOf(at);
            case WHO -> of(at, one);
            case COMMA -> inserted(at, one);
            case AND -> earlier(at);
            case OF ->
                    lists.says(at, "to") && lists.is(at - 1, Kind.BE)
                            ? subject(at - 1)
                            : deemed(verb, at);
            case BE -> subject(at);
            case WORD -> belongings.of(at);
            case MARK -> marked(at);
            default -> Parties.NONE;
        };
    }

    // "S may be deemed to control O"
    private Parties deemed(int verb, int to) {
        boolean there =
                lists.says(to, "to")
                        && (lists.says(to - 1, "deemed") || lists.says(to - 1, "considered"))
                        && lists.is(to - 2, Kind.BE)
                        && tokens.get(verb).word().startsWith("control");
        return there ? subject(to - 2) : Parties.NONE;
    }

    // "S (i) is the manager of A and (ii) is owned by B": whom the first mark follows
    private Parties marked(int mark) {
        for (int i = mark; i > 0 && !lists.is(i, Kind.STOP); i--) {
            if (lists.is(i, Kind.MARK) && lists.is(i - 1, Kind.PARTY)) {
                return lists.back(i - 1, true);
            }
        }
        return Parties.NONE;
    }

    private boolean isSingular(int at) {
        int first = at;
        while (lists.is(first - 1, Kind.HAS)) {
            first--;
        }
        Token verb = tokens.get(first);
        return verb.isSingular()
                || verb.is(Kind.TIE) && Lexicon.SINGULAR.contains(verb.word().split("\\s", 2)[0]);
    }

    // a list of names as the subject; not one that depends on another word
    private Parties named(int at, boolean one) {
        Parties names = lists.back(at, one);
        int from = names.from() - 1;
        if (lists.is(from, Kind.BY)) {
            return Parties.NONE;
        }
        int through = through(lists.back(at, false).from() - 1);
        if (through > 0) {
            return before(through, one);
        }
        boolean depends = lists.is(from, Kind.OF) && !lists.is(from - 1, Kind.WHO);
        boolean who = lists.is(from + 1, Kind.PARTY) && lists.is(from, Kind.OF);
        return depends && who && !belongings.may(from - 1) ? lists.afterComma(names) : names;
    }

    // "S, through its subsidiaries A and B controls": the place of "through"
    private int through(int last) {
        int i = last;
        while (i > 0
                && last - i < 5
                && (descriptions.isKind(i) || lists.is(i, Kind.ITS) || lists.is(i, Kind.WORD))) {
            i--;
        }
        return i < last && lists.says(i, "through") && lists.is(i + 1, Kind.ITS) ? i : -1;
    }

    /** Of whom <i>he</i>, <i>it</i> or <i>they</i> at a place is said. */
    Parties spokenOf(int at) {
        for (int i = at - 1; i > 0; i--) {
            if (lists.is(i, Kind.PARTY) && i + 1 < tokens.size() && tokens.get(i + 1).isVerb()) {
                return fitting(at, lists.back(i, true).names());
            }
        }
        boolean named = tokens.subList(0, at).stream().anyMatch(t -> t.is(Kind.PARTY));
        return named ? first(at) : fitting(at, before);
    }

    private Parties first(int at) {
        List<String> names =
                tokens.stream()
                        .filter(t -> t.is(Kind.PARTY))
                        .findFirst()
                        .map(Token::names)
                        .orElse(List.of());
        return fitting(at, names);
    }

    // "it" is no individual, "he" no company
    private Parties fitting(int at, List<String> names) {
        String word = tokens.get(at).word();
        boolean many = word.equals("they") || word.equals("their");
        if (names.isEmpty() || names.size() > 1 && !many) {
            return Parties.NONE;
        }
        boolean company = org.stakeline.read.field.Cast.isCompany(names.getFirst());
        boolean man = word.matches("he|she|his|her|him");
        return man && company ? Parties.NONE : Parties.of(names, at);
    }

    /** Whom <i>which</i> or <i>who</i> at a place takes up. */
    Parties of(int who, boolean one) {
        int at = who - 1;
        boolean each = false;
        while (at >= 0 && !lists.is(at, Kind.COMMA) && !lists.is(at, Kind.PARTY) && who - at < 16) {
            each |= lists.is(at, Kind.EACH) && !tokens.get(at).says("all");
            if (lists.is(at, Kind.AND)) {
                return again(at);
            }
            if (lists.is(at, Kind.BE)) {
                return subject(at);
            }
            if (!descriptions.within(at)) {
                return Parties.NONE;
            }
            at--;
        }
        return lists.is(at, Kind.COMMA) ? before(at + 1, one && !each) : party(at, one && !each);
    }

    // "S, which owns A and which serves": whom the "which" before took up
    private Parties again(int and) {
        for (int i = and - 1; i > 0; i--) {
            if (lists.is(i, Kind.WHO)) {
                return of(i, true);
            }
        }
        return lists.is(and - 1, Kind.COMMA) ? before(and, true) : Parties.NONE;
    }

    private Parties party(int at, boolean one) {
        return lists.is(at, Kind.PARTY) ? lists.back(at, one) : Parties.NONE;
    }

    /**
     * The list of names that ends before a comma and a place, with no more than a description
     * between.
     */
    Parties before(int at, boolean one) {
        int i = at - 1;
        if (lists.is(i, Kind.AND) && lists.is(i - 1, Kind.COMMA)) {
            i--;
        }
        if (lists.is(i, Kind.COMMA)) {
            i--;
        }
        while (lists.says(i, "as to")
                || lists.is(i, Kind.WORD) && tokens.get(i).word().endsWith("%")) {
            i--;
        }
        if (lists.is(i, Kind.PARTY)) {
            return lists.back(i, one);
        }
        int described = i < 0 ? -1 : lists.described(i);
        return described < 0 ? ofKind(i) : lists.back(described, one);
    }

    // "O is a limited partnership whose general partner is S"
    private Parties ofKind(int last) {
        int i = last;
        while (i >= 0
                && last - i < 12
                && (tokens.get(i).describes()
                        || descriptions.isKind(i)
                        || descriptions.formed(i))) {
            i--;
        }
        return lists.is(i, Kind.BE) && i < last ? subject(i) : Parties.NONE;
    }

    /**
     * Whose something is that is called <i>its</i> before a place: the nearest who can have such a
     * partner or member.
     */
    Parties its(int at, Tie tie) {
        if (tie.way() == Tie.Way.KIND && lists.is(at - 1, Kind.BY)) {
            Parties doer = doer(at);
            if (!doer.isNone()) {
                return doer;
            }
        }
        boolean companies =
                tie.kind() == org.stakeline.filing.Relationship.Kind.GENERAL_PARTNER
                        && tokens.stream()
                                .limit(Math.max(0, at))
                                .anyMatch(t -> t.is(Kind.PARTY) && isCompany(t));
        for (int i = Math.min(at, tokens.size()) - 1; i >= 0; i--) {
            if (lists.is(i, Kind.PARTY)
                    && (!companies || isCompany(tokens.get(i)))
                    && LegalForm.mayHave(tie.kind(), tokens.get(i).names())) {
                boolean aside =
                        lists.is(i - 1, Kind.OF)
                                        && !lists.says(i - 1, "of")
                                        && !lists.says(i - 2, "decisions")
                                || i > 0 && tokens.get(i - 1).isVerbTie()
                                || lists.says(i - 1, "with")
                                || lists.says(i - 1, "from");
                return aside ? Parties.NONE : Parties.of(tokens.get(i).names(), i);
            }
            if (lists.is(i, Kind.STOP) && i < at - 1) {
                return Parties.NONE;
            }
        }
        return before.size() == 1 && LegalForm.mayHave(tie.kind(), before)
                ? Parties.of(before, 0)
                : Parties.NONE;
    }

    // "which, in turn, owns", "which, with respect to the shares, is": whom "which" takes up
    private Parties inserted(int comma, boolean one) {
        int i = comma;
        while (i > 0
                && comma - i < 12
                && (i == comma || tokens.get(i).describes() || descriptions.within(i))
                && !lists.is(i - 1, Kind.COMMA)
                && !lists.is(i - 1, Kind.WHO)) {
            i--;
        }
        int who = lists.is(i - 1, Kind.COMMA) ? i - 2 : i - 1;
        return lists.is(who, Kind.WHO) ? of(who, one) : aside(comma, one);
    }

    private static boolean isCompany(Token named) {
        return named.names().stream().allMatch(org.stakeline.read.field.Cast::isCompany);
    }

    // "S, a company, is": the names before the aside
    private Parties aside(int comma, boolean one) {
        int found = -1;
        int last = -1;
        for (int i = comma - 1; i > 0 && !lists.is(i, Kind.STOP); i--) {
            Token t = tokens.get(i);
            boolean relative =
                    lists.is(i - 1, Kind.WHO)
                            || lists.is(i - 1, Kind.HAS)
                            || lists.is(i - 1, Kind.AND) && lists.hasWho(i);
            boolean participle = t.is(Kind.SERVE) && t.word().endsWith("ing");
            if (t.isVerb() && !participle && !relative && !descriptions.beforeWho(i)) {
                break;
            }
            if (t.is(Kind.COMMA) && lists.is(i - 1, Kind.PARTY) && descriptions.opensAside(i + 1)) {
                found = i - 1;
                last = last < 0 ? found : last;
            }
        }
        if (!one && last > found) {
            Parties all = lists.back(last, false);
            if (all.from() <= found) {
                return all;
            }
        }
        Parties included = one ? Parties.NONE : including(comma);
        if (!included.isNone()) {
            return included;
        }
        return found < 0 ? called(comma, one) : named(found, one);
    }

    // "the children, including S and T, serve": those of them who are named
    private Parties including(int comma) {
        Parties names =
                lists.is(comma - 1, Kind.PARTY) ? lists.back(comma - 1, false) : Parties.NONE;
        return !names.isNone() && lists.says(names.from() - 1, "including") ? names : Parties.NONE;
    }

    // "The reporting person, S, is": the name after the noun that opens the sentence
    private Parties called(int comma, boolean one) {
        boolean there =
                lists.is(comma - 1, Kind.PARTY)
                        && lists.is(comma - 2, Kind.COMMA)
                        && comma > 2
                        && tokens.subList(0, comma - 2).stream().allMatch(Token::describes);
        return there ? named(comma - 1, one) : Parties.NONE;
    }

    // "S is a company and serves": who does what the verb before says
    private Parties earlier(int and) {
        for (int i = and - 1; i > 0 && !lists.is(i, Kind.STOP); i--) {
            Token t = tokens.get(i);
            boolean finite =
                    (t.isVerb() || t.isVerbTie())
                            && !t.word().endsWith("ing")
                            && !lists.is(i - 1, Kind.HAS);
            boolean shared = lists.is(and - 2, Kind.BY) || lists.is(and - 2, Kind.OF);
            boolean skipped = lists.is(and - 1, Kind.COMMA) && lists.is(i - 1, Kind.WHO) && !shared;
            if (finite && !skipped) {
                Parties subject = subject(i);
                if (!subject.isNone() || !lists.is(i - 1, Kind.AND)) {
                    return subject;
                }
            }
        }
        return Parties.NONE;
    }

    /** Who does what the sentence says before a place. */
    Parties doer(int at) {
        for (int i = at - 1; i > 0 && !lists.is(i, Kind.STOP); i--) {
            Token t = tokens.get(i);
            boolean verb = t.isVerb() || t.isVerbTie();
            if (verb && !lists.is(i - 1, Kind.HAS) && !lists.is(i - 1, Kind.WORD)) {
                Parties subject = subject(i);
                if (!subject.isNone()) {
                    return subject;
                }
            }
        }
        return Parties.NONE;
    }
}
