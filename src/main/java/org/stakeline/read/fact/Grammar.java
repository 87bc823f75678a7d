package org.stakeline.read.fact;

import org.stakeline.filing.Relationship;
import org.stakeline.read.fact.Token.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads of a sentence's tokens who is said to be tied to whom: <i>S is R of O</i>, <i>S, R of
 * O,</i>, <i>as R of O, S has</i>, <i>O, whose R is S</i>, <i>O is owned by S</i>. Where a sentence
 * can be read in two ways nothing is read.
 */
final class Grammar {

    private static final Pattern TRUST =
            Pattern.compile("(?i)\\b(?:\\w*trust|plan|foundation|estate|ira|custodial)\\b");

    private final List<Token> tokens;
    private final NameLists lists;
    private final Complements complements;
    private final Bearers bearers;
    private final Antecedents antecedents;
    private final Possessors possessors;
    private final Fronts fronts;
    private final BareOffices bare;
    private final Verbs verbs;
    private final Passives passives;
    private final Denials denials;
    private final List<Told> told = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    /**
     * A tie that was read.
     *
     * @param at place of the tie's token
     * @param subjects who controls
     * @param objects what is controlled
     */
    record Told(int at, Token token, Parties subjects, Parties objects) {}

    /** Who has a role, and in whom; for a kind of company the other way round. */
    record Pair(Parties bearer, Parties other) {}

    /**
     * A tie to somebody who is only called by an office: <i>the manager of the partner of O</i>.
     *
     * @param kind the office by which the controlled is called
     * @param whose in whom the controlled has that office; empty where it is not said
     */
    record Link(Token token, List<String> subjects, Relationship.Kind kind, List<String> whose) {}

    /** {@code before} are those of whom the sentence before spoke. */
    Grammar(List<Token> tokens, List<String> before) {
        this.tokens = tokens;
        this.lists = new NameLists(tokens);
        this.complements = new Complements(tokens, lists);
        this.antecedents = new Antecedents(tokens, lists, before);
        this.bearers = new Bearers(tokens, lists, antecedents);
        this.possessors = new Possessors(tokens, lists, antecedents, bearers);
        this.fronts = new Fronts(tokens, lists, antecedents);
        this.bare = new BareOffices(tokens, lists, complements, antecedents, before);
        this.verbs = new Verbs(tokens, lists, complements, antecedents, fronts);
        this.passives = new Passives(tokens, lists, antecedents);
        this.denials = new Denials(tokens, lists);
    }

    /** The ties in the order of the sentence. */
    List<Told> read() {
        for (int i = 0; i < tokens.size(); i++) {
            Tie tie = tokens.get(i).tie();
            if (tie != null) {
                int at = i;
                switch (tie.way()) {
                    case ROLE, KIND -> noun(i, tie);
                    case PASSIVE -> passive(i);
                    case VERB -> verbs.of(i).ifPresent(p -> tell(at, p.bearer(), p.other()));
                }
            }
        }
        return told;
    }

    /** The ties to those called only by an office, once the sentence is read. */
    List<Link> links() {
        return List.copyOf(links);
    }

    private void noun(int i, Tie tie) {
        if (isSameOffice(i, tie)) {
            return;
        }
        String word = tokens.get(i).word();
        if (word.endsWith("committee") && !word.startsWith("member")) {
            committee(i);
            return;
        }
        int owner = possessors.place(i);
        if (owner >= 0) {
            possessors.of(i, owner, tie).ifPresent(p -> tell(i, p.bearer(), p.other()));
        } else if (!which(i) && !apposed(i)) {
            of(i);
        }
    }

    // "the investment committee of O, which consists of S and T"
    private void committee(int i) {
        Parties object = lists.is(i + 1, Kind.OF) ? lists.from(i + 2) : Parties.NONE;
        int at = object.to();
        while (lists.is(at, Kind.COMMA) || lists.is(at, Kind.WHO) || lists.is(at, Kind.BE)) {
            at++;
        }
        boolean consists =
                at > object.to()
                        && at < tokens.size()
                        && tokens.get(at).word().matches("consists|consisting|comprised|composed")
                        && lists.is(at + 1, Kind.OF);
        tell(i, consists ? lists.from(at + 2) : Parties.NONE, object);
    }

    // "investment adviser or manager": one office in two words
    private boolean isSameOffice(int i, Tie tie) {
        Tie before = i < 2 ? null : tokens.get(i - 2).tie();
        return before != null
                && before.kind() == Relationship.Kind.INVESTMENT_MANAGER
                && tie.kind() == Relationship.Kind.DIRECTOR_OR_OFFICER
                && tokens.get(i).word().startsWith("manager")
                && lists.is(i - 1, Kind.AND);
    }

    // "the O Trust, S, Trustee": the office of the name before it, in the name before that
    private boolean apposed(int i) {
        boolean many = tokens.get(i).word().endsWith("trustees");
        int last = lists.is(i - 1, Kind.COMMA) ? i - 2 : i - 1;
        boolean office =
                many || lists.is(i - 1, Kind.COMMA) && tokens.get(i).word().endsWith("trustee");
        if (!office || !lists.is(last, Kind.PARTY) || lists.says(i + 1, "of")) {
            return false;
        }
        int first = last;
        while (many && lists.is(first - 1, Kind.AND) && lists.is(first - 2, Kind.PARTY)) {
            first -= 2;
        }
        int trust = first - 2;
        boolean there = lists.is(trust + 1, Kind.COMMA) && lists.is(trust, Kind.PARTY);
        if (!there || !isHeldInTrust(tokens.get(trust).word())) {
            return false;
        }
        List<String> names = new ArrayList<>();
        tokens.subList(first, last + 1).forEach(t -> names.addAll(t.names()));
        tell(
                i,
                new Parties(names, first, last + 1, true),
                Parties.of(tokens.get(trust).names(), trust));
        return true;
    }

    private static boolean isHeldInTrust(String name) {
        return TRUST.matcher(name).find();
    }

    private void of(int i) {
        int of = complements.place(i);
        if (of - 1 > i && !complements.those(of - 1, of).isNone()) {
            return;
        }
        if (of < 0) {
            heldBy(i);
            bare.of(i, i + 1).ifPresent(p -> tell(i, p.bearer(), p.other()));
            return;
        }
        if (lists.is(of + 1, Kind.WHO)) {
            ofWhich(i, of + 1);
            return;
        }
        Parties those = complements.those(i, of);
        if (!those.isNone()) {
            tell(i, those, Parties.of(tokens.get(of + 1).names(), of + 1));
            return;
        }
        boolean first = i == 0 || lists.is(i - 1, Kind.STOP) || lists.is(i - 1, Kind.MARK);
        Parties all = first ? lists.whole(of + 1) : lists.from(of + 1);
        Parties named = isOfOne(i) ? beforeAnd(all) : all;
        Parties objects = named.isNone() ? complements.including(of + 1) : named;
        if (objects.isNone()) {
            link(i, of + 1);
            if (bare.isGeneric(of + 1)) {
                bare.of(i, of + 2).ifPresent(p -> tell(i, p.bearer(), p.other()));
            }
            return;
        }
        if (bearers.opens(i)) {
            fronts.of(i, of + 1).ifPresent(p -> tell(i, p.bearer(), p.other()));
        } else if (isSubject(i, objects)) {
            tell(i, complements.said(afterRoles(objects.to())), objects);
        } else {
            tell(i, share(i, bearers.of(i, objects)), objects);
        }
    }

    // of "A, and B" the first
    private Parties beforeAnd(Parties names) {
        int after = names.from() + 1;
        boolean two = lists.is(after, Kind.COMMA) && lists.is(after + 1, Kind.AND);
        return two && names.to() > after
                ? Parties.of(tokens.get(names.from()).names(), names.from())
                : names;
    }

    // "through A, a wholly owned subsidiary of S, and B": S alone owns all of A
    private boolean isOfOne(int i) {
        Tie tie = tokens.get(i).tie();
        return tie != null
                && tie.way() == Tie.Way.KIND
                && tie.kind() == Relationship.Kind.SOLE_OWNER
                && tokens.get(i).article()
                && lists.is(i - 1, Kind.COMMA);
    }

    // "A and B are, respectively, the partner and the manager of O": each in turn
    private Parties share(int i, Parties all) {
        int at = i;
        int roles = 0;
        while (at > all.to() && !lists.says(at, "respectively")) {
            at--;
            roles += lists.is(at, Kind.TIE) ? 1 : 0;
        }
        boolean told = at > all.to() && at - all.to() < 3 && all.parted();
        if (!told) {
            return all;
        }
        return roles < all.names().size()
                ? new Parties(List.of(all.names().get(roles)), all.from(), all.to(), false)
                : Parties.NONE;
    }

    // "S is the manager of the partner of O": of whoever is said to be that
    private void link(int i, int at) {
        Tie other = at < tokens.size() ? tokens.get(at).tie() : null;
        if (other == null || other.way() != Tie.Way.ROLE || !tokens.get(at).article()) {
            return;
        }
        int of = complements.place(at);
        Parties whose = of < 0 ? Parties.NONE : lists.from(of + 1);
        boolean spoken = !whose.isNone() && lists.is(whose.to(), Kind.BE) && i == 0;
        Parties borne = bearers.opens(i) ? fronts.leading(i) : bearers.of(i, Parties.NONE);
        Parties subjects = spoken ? complements.said(whose.to()) : borne;
        if (!subjects.isNone() && !denials.deny(Math.min(subjects.from(), i), Math.max(i, at))) {
            links.add(new Link(tokens.get(i), subjects.names(), other.kind(), whose.names()));
        }
    }

    // "S is the adviser with respect to the shares held by O"
    private void heldBy(int i) {
        int at = i + 1;
        if (!lists.says(at, "with respect to")) {
            return;
        }
        while (at < tokens.size() && at - i < Complements.GENUS && !lists.is(at, Kind.PARTY)) {
            at++;
        }
        boolean held = tokens.get(at - 1).word().strip().endsWith("by");
        Parties objects = held ? lists.from(at) : Parties.NONE;
        if (!objects.isNone()) {
            tell(i, bearers.of(i, objects), objects);
        }
    }

    // "The general partner of O is S": a role that is itself spoken of
    private boolean isSubject(int i, Parties objects) {
        if (i == 0 && lists.says(objects.to(), ":") && lists.is(objects.to() + 1, Kind.PARTY)) {
            return true;
        }
        boolean is = lists.is(afterRoles(objects.to()), Kind.BE) && !isOfRole(i);
        boolean said =
                lists.is(i - 1, Kind.BE)
                        || lists.is(i - 1, Kind.AS)
                        || lists.is(i - 1, Kind.COMMA)
                                && lists.is(i - 2, Kind.PARTY)
                                && !lists.is(objects.to() + 1, Kind.PARTY);
        return is && !said;
    }

    // "The partner of A and the sole owner of O is S": the place of "is"
    private int afterRoles(int end) {
        boolean role =
                lists.is(end, Kind.AND)
                        && lists.is(end + 1, Kind.TIE)
                        && tokens.get(end + 1).article()
                        && lists.is(end + 2, Kind.OF);
        Parties more = role ? lists.from(end + 3) : Parties.NONE;
        return !more.isNone() && lists.is(more.to(), Kind.BE) ? more.to() : end;
    }

    // "the managers of the partner of O are S": S is no partner
    private boolean isOfRole(int i) {
        return lists.is(i - 1, Kind.OF) && lists.is(i - 2, Kind.TIE);
    }

    // "O, the general partner of which is S"
    private void ofWhich(int i, int who) {
        if (lists.is(who + 1, Kind.BE)) {
            tell(i, lists.from(who + 2), antecedents.before(i, !lists.says(who + 1, "are")));
        }
    }

    // "O, of which S is trustee"
    private boolean which(int i) {
        int said = i - 1;
        while (i - said < 7 && (isSaidToo(said) || lists.is(said, Kind.WORD))) {
            said--;
        }
        int verb = lists.is(said, Kind.AS) ? said - 1 : said;
        if (verb < 1 || !tokens.get(verb).isVerb()) {
            return false;
        }
        Parties subject = antecedents.subject(verb);
        int who = subject.from() - 1;
        if (subject.isNone() || !lists.is(who, Kind.WHO) || !lists.is(who - 1, Kind.OF)) {
            return false;
        }
        tell(i, subject, antecedents.of(who, false));
        return true;
    }

    // "is grantor and trustee", "is officer, director and holder": another role of the same
    private boolean isSaidToo(int at) {
        return lists.is(at, Kind.TIE) && at > 0 && !lists.is(at + 1, Kind.OF)
                || lists.is(at, Kind.AND)
                || lists.is(at, Kind.COMMA)
                        && (lists.is(at - 1, Kind.TIE) || lists.is(at - 1, Kind.WORD));
    }

    // "O is owned by S"
    private void passive(int i) {
        Parties by = passives.by(i);
        Parties whole = by.isNone() ? Parties.NONE : bearers.of(i, by);
        boolean held =
                tokens.get(i).word().startsWith("held")
                        && !tokens.get(i).word().contains("%")
                        && !(lists.says(by.to(), "as to")
                                && tokens.get(by.to() + 1).word().endsWith("%"));
        if (!whole.isNone() && (!held || passives.isProperty(i - 1))) {
            tell(i, whole, by);
            told.addAll(passives.parts(i, whole, by.to()));
        }
    }

    // of a kind of company or a passive the bearer is the controlled one
    private void tell(int i, Parties bearer, Parties other) {
        Tie tie = tokens.get(i).tie();
        if (tie == null
                || bearer.isNone()
                || other.isNone()
                || denials.deny(Math.min(bearer.from(), i), i)) {
            return;
        }
        boolean turned = tie.way() == Tie.Way.KIND || tie.way() == Tie.Way.PASSIVE;
        Told one = new Told(i, tokens.get(i), turned ? other : bearer, turned ? bearer : other);
        told.add(one);
        bearers.told(other, bearer);
    }

    /** True where the sentence says <i>respectively</i> soon after the tie's last name. */
    boolean respectively(Told one) {
        int end = Math.max(one.subjects().to(), one.objects().to());
        return tokens.stream().skip(end).limit(3).anyMatch(t -> t.says("respectively"));
    }
}
