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
    private final List<String> before;
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
        this.before = before;
        this.lists = new NameLists(tokens);
        this.complements = new Complements(tokens, lists);
        this.antecedents = new Antecedents(tokens, lists, before);
        this.bearers = new Bearers(tokens, lists, antecedents);
        this.possessors = new Possessors(tokens, lists, antecedents, bearers);
        this.fronts = new Fronts(tokens, lists, antecedents);
    }

    /** The ties in the order of the sentence. */
    List<Told> read() {
        for (int i = 0; i < tokens.size(); i++) {
            Tie tie = tokens.get(i).tie();
            if (tie != null) {
                switch (tie.way()) {
                    case ROLE, KIND -> noun(i, tie);
                    case PASSIVE -> passive(i);
                    case VERB -> verb(i);
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
        if (of < 0) {
            heldBy(i);
            bare(i, i + 1);
            return;
        }
        if (lists.is(of + 1, Kind.WHO)) {
            ofWhich(i, of + 1);
            return;
        }
        boolean first = i == 0 || lists.is(i - 1, Kind.STOP) || lists.is(i - 1, Kind.MARK);
        Parties all = first ? lists.whole(of + 1) : lists.from(of + 1);
        Parties named = isOfOne(i) ? lists.beforeAnd(all) : all;
        Parties objects = named.isNone() ? complements.including(of + 1) : named;
        if (objects.isNone()) {
            link(i, of + 1);
            if (isGeneric(of + 1)) {
                bare(i, of + 2);
            }
            return;
        }
        if (bearers.opens(i)) {
            fronts.of(i, of + 1).ifPresent(p -> tell(i, p.bearer(), p.other()));
        } else if (isSubject(i, objects)) {
            tell(i, said(afterRoles(objects.to())), objects);
        } else {
            tell(i, share(i, bearers.of(i, objects)), objects);
        }
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

    // "the general partner of the partnership is"
    private boolean isGeneric(int at) {
        return at < tokens.size()
                && tokens.get(at).article()
                && tokens.get(at).word().matches("partnership|fund|trust");
    }

    // "S is the general partner.", "S, the general partner, has", "The general partner is S": of
    // the one of whom the sentence before spoke
    private void bare(int i, int after) {
        Tie tie = tokens.get(i).tie();
        if (tie == null || !tokens.get(i).article() || before.size() != 1) {
            return;
        }
        Relationship.Kind kind = tie.kind();
        Parties bearer = bareBearer(i, after);
        boolean owned = LegalForm.has(kind, before.getFirst());
        if (owned
                && !bearer.names().contains(before.getFirst())
                && !namesAnother(kind, bearer.names())) {
            tell(i, bearer, Parties.of(before, 0));
        }
    }

    private Parties bareBearer(int i, int after) {
        if (i == 0 && lists.is(after, Kind.BE) && lists.is(after + 1, Kind.PARTY)) {
            return said(after);
        }
        if (after > i + 1) {
            return Parties.NONE;
        }
        if (after == tokens.size() && lists.is(i - 1, Kind.BE)) {
            return antecedents.subject(i - 1);
        }
        boolean beside =
                lists.is(after, Kind.COMMA)
                        && lists.is(i - 1, Kind.COMMA)
                        && lists.is(i - 2, Kind.PARTY);
        return beside ? Parties.of(tokens.get(i - 2).names(), i - 2) : Parties.NONE;
    }

    // somebody else in the sentence could have that office's bearer
    private boolean namesAnother(Relationship.Kind kind, List<String> borne) {
        return tokens.stream()
                .flatMap(t -> t.names().stream())
                .anyMatch(n -> !borne.contains(n) && !before.contains(n) && LegalForm.has(kind, n));
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
        Parties subjects = spoken ? said(whose.to()) : borne;
        if (!subjects.isNone() && !denied(Math.min(subjects.from(), i), Math.max(i, at))) {
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

    // who is after "is" is one; after "are", all
    private Parties said(int be) {
        Parties all = lists.from(be + 1);
        boolean one = lists.says(be, "is") || lists.says(be, "was");
        return one && !all.isNone() ? Parties.of(tokens.get(all.from()).names(), all.from()) : all;
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
        Parties by = by(i);
        Parties whole = by.isNone() ? Parties.NONE : bearers.of(i, by);
        boolean held =
                tokens.get(i).word().startsWith("held")
                        && !tokens.get(i).word().contains("%")
                        && !(lists.says(by.to(), "as to")
                                && tokens.get(by.to() + 1).word().endsWith("%"));
        if (!whole.isNone() && (!held || lists.isProperty(i - 1))) {
            tell(i, whole, by);
            if (isPart(i)) {
                parts(i, whole, by.to());
            }
        }
    }

    private boolean isPart(int i) {
        String word = tokens.get(i).word();
        return word.contains("%") || word.contains("half") || word.contains("third");
    }

    // "controlled by its founder, S", "a company owned by him"
    private Parties by(int i) {
        Parties named = lists.from(i + 1);
        if (!named.isNone()) {
            return named;
        }
        if (lists.says(i + 1, "him")) {
            return antecedents.spokenOf(i + 1);
        }
        int at = i + 2;
        while (at < tokens.size() && at - i < 5 && tokens.get(at).is(Kind.WORD)) {
            at++;
        }
        boolean its = lists.is(i + 1, Kind.ITS) && at > i + 2 && lists.is(at, Kind.COMMA);
        return its && lists.is(at + 1, Kind.PARTY)
                ? Parties.of(tokens.get(at + 1).names(), at + 1)
                : Parties.NONE;
    }

    // "owned 70% by S and 30% by T": T too
    private void parts(int i, Parties whole, int end) {
        int after = lists.afterAside(end);
        int at = after;
        int from = -1;
        while (at < tokens.size() && at - after < 7 && !lists.is(at, Kind.PARTY)) {
            Token t = tokens.get(at);
            boolean part = t.is(Kind.WORD) && (t.says("half") || t.word().endsWith("%"));
            from = part ? at : from;
            boolean joins = t.isAny(Kind.COMMA, Kind.AND) || t.isAny(Kind.MARK, Kind.EACH);
            boolean by = from >= 0 && t.says("by") && lists.is(at + 1, Kind.PARTY);
            if (!part && !joins && !by && !Lexicon.PARTLY.contains(t.word())) {
                return;
            }
            at++;
        }
        Parties by = from >= 0 && lists.says(at - 1, "by") ? lists.from(at) : Parties.NONE;
        if (!by.isNone()) {
            Token part = tokens.get(i).with(tokens.get(from), tokens.get(at - 1));
            told.add(new Told(i, part, by, whole));
            parts(i, whole, by.to());
        }
    }

    // "S controls O"
    private void verb(int i) {
        boolean bare = tokens.get(i).word().strip().equals("owns") && !lists.is(i + 1, Kind.PARTY);
        Parties whom = bare ? Parties.NONE : lists.from(i + 1);
        Parties shared = whom.isNone() ? complements.shared(i) : whom;
        Parties owned = shared.isNone() ? complements.owner(i + 1) : shared;
        boolean manages = owned.isNone() && tokens.get(i).word().strip().endsWith(" to");
        Parties object = manages ? complements.including(i + 1) : owned;
        if (isMandate(i)) {
            mandate(i);
        } else if (object.isNone()) {
            gap(i);
        } else {
            boolean mandate =
                    tokens.get(i).word().contains("agreement")
                            || tokens.get(i).word().contains("contract")
                            || fronts.isMeans(i);
            tell(i, mandate ? fronts.holder(i, object.to()) : does(i), object);
        }
    }

    private boolean isMandate(int i) {
        String word = tokens.get(i).word().strip();
        return word.endsWith(",") && (word.contains("agreement") || word.contains("contract"));
    }

    // "Pursuant to an investment management agreement, S has power over the shares held by O"
    private void mandate(int i) {
        Parties holder = fronts.leading(i);
        for (int k = holder.to(); !holder.isNone() && k < tokens.size(); k++) {
            if (lists.is(k, Kind.TIE)
                    && tokens.get(k).word().matches("(?s)(?:held|.*owned) by\\s")) {
                Parties held = lists.from(k + 1);
                tell(i, held.isNone() ? Parties.NONE : holder, held);
                return;
            }
        }
    }

    private Parties does(int i) {
        if (lists.is(i - 1, Kind.WHOSE)) {
            return antecedents.before(i - 1, true);
        }
        Parties subject = antecedents.subject(i);
        boolean noun = lists.is(i - 1, Kind.WORD) || lists.is(i - 1, Kind.COMMA);
        return subject.isNone() && noun ? fronts.holder(i, i + 1) : subject;
    }

    // "O, for which S provides advice"; "S is head of O and owns 80% of its stock"
    private void gap(int i) {
        Parties subject = antecedents.subject(i);
        int who = subject.from() - 1;
        if (subject.isNone()) {
            return;
        }
        if (lists.is(who, Kind.WHO) && lists.is(who - 1, Kind.OF)) {
            tell(i, subject, antecedents.of(who, false));
        } else if (tokens.get(i).word().matches("(?s).*\\sits\\s.*")) {
            tell(i, subject, antecedents.other(i, subject));
        }
    }

    // of a kind of company or a passive the bearer is the controlled one
    private void tell(int i, Parties bearer, Parties other) {
        Tie tie = tokens.get(i).tie();
        if (tie == null
                || bearer.isNone()
                || other.isNone()
                || denied(Math.min(bearer.from(), i), i)) {
            return;
        }
        boolean turned = tie.way() == Tie.Way.KIND || tie.way() == Tie.Way.PASSIVE;
        Told one = new Told(i, tokens.get(i), turned ? other : bearer, turned ? bearer : other);
        told.add(one);
        bearers.told(other, bearer);
    }

    private boolean denied(int from, int to) {
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

    /** True where the sentence says <i>respectively</i> soon after the tie's last name. */
    boolean respectively(Told one) {
        int end = Math.max(one.subjects().to(), one.objects().to());
        return tokens.stream().skip(end).limit(3).anyMatch(t -> t.says("respectively"));
    }
}
