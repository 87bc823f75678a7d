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
    private final List<Told> told = new ArrayList<>();

    /**
     * A tie that was read.
     *
     * @param at place of the tie's token
     * @param subjects who controls
     * @param objects what is controlled
     */
    record Told(int at, Token token, Parties subjects, Parties objects) {}

    /** {@code before} are those of whom the sentence before spoke. */
    Grammar(List<Token> tokens, List<String> before) {
        this.tokens = tokens;
        this.lists = new NameLists(tokens);
        this.complements = new Complements(tokens, lists);
        this.antecedents = new Antecedents(tokens, lists, before);
        this.bearers = new Bearers(tokens, lists, antecedents);
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

    private void noun(int i, Tie tie) {
        if (isSameOffice(i, tie)) {
            return;
        }
        if (lists.is(i - 1, Kind.POSSESSIVE)) {
            possessive(i);
        } else if (lists.is(i - 1, Kind.ITS) || lists.is(i - 1, Kind.WHOSE)) {
            its(i, tie);
        } else if (!which(i) && !apposed(i)) {
            of(i);
        }
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
        boolean there =
                lists.is(i - 1, Kind.COMMA)
                        && lists.is(i - 2, Kind.PARTY)
                        && lists.is(i - 3, Kind.COMMA)
                        && lists.is(i - 4, Kind.PARTY)
                        && !lists.is(i + 1, Kind.OF)
                        && tokens.get(i).word().endsWith("trustee");
        if (!there || !isHeldInTrust(tokens.get(i - 4).word())) {
            return false;
        }
        tell(
                i,
                Parties.of(tokens.get(i - 2).names(), i - 2),
                Parties.of(tokens.get(i - 4).names(), i - 4));
        return true;
    }

    private static boolean isHeldInTrust(String name) {
        return TRUST.matcher(name).find();
    }

    private void of(int i) {
        int of = complements.place(i);
        if (of < 0) {
            heldBy(i);
            return;
        }
        if (lists.is(of + 1, Kind.WHO)) {
            ofWhich(i, of + 1);
            return;
        }
        boolean first = i == 0 || lists.is(i - 1, Kind.STOP) || lists.is(i - 1, Kind.MARK);
        Parties named = first ? lists.whole(of + 1) : lists.from(of + 1);
        Parties objects = named.isNone() ? complements.including(of + 1) : named;
        if (objects.isNone()) {
            return;
        }
        if (bearers.opens(i)) {
            fronted(i, of + 1);
        } else if (isSubject(i, objects)) {
            tell(i, said(objects.to()), objects);
        } else {
            tell(i, bearers.of(i, objects), objects);
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
        boolean held = lists.says(at - 1, "by") || lists.says(at - 1, "owned by ");
        Parties objects = held ? lists.from(at) : Parties.NONE;
        if (!objects.isNone()) {
            tell(i, bearers.of(i, objects), objects);
        }
    }

    // "The general partner of O is S": a role that is itself spoken of
    private boolean isSubject(int i, Parties objects) {
        boolean is = lists.is(objects.to(), Kind.BE);
        boolean said =
                lists.is(i - 1, Kind.BE)
                        || lists.is(i - 1, Kind.AS)
                        || lists.is(i - 1, Kind.COMMA)
                                && lists.is(i - 2, Kind.PARTY)
                                && !lists.is(objects.to() + 1, Kind.PARTY);
        return is && !said;
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
        int verb = lists.is(i - 1, Kind.AS) ? i - 2 : i - 1;
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

    // "its general partner, S"; "S, its general partner"
    private void its(int i, Tie tie) {
        int after = i + 1;
        while (lists.is(after, Kind.COMMA) || lists.is(after, Kind.BE)) {
            after++;
        }
        boolean whose = lists.is(i - 1, Kind.WHOSE);
        Parties other =
                lists.is(after, Kind.PARTY) || lists.is(after, Kind.EACH)
                        ? named(i, after)
                        : Parties.NONE;
        if (whose) {
            tell(i, other, antecedents.before(i - 1, true));
            return;
        }
        Parties role = other.isNone() ? bearers.of(i - 1, Parties.NONE) : other;
        int from = other.isNone() ? role.from() : i - 1;
        tell(i, role, role.isNone() ? Parties.NONE : antecedents.its(from, tie));
    }

    private Parties named(int i, int after) {
        Parties all = lists.from(after);
        boolean one = !tokens.get(i).word().matches(".*s|.*ies") && all.names().size() > 1;
        return one
                ? new Parties(tokens.get(all.from()).names(), all.from(), all.from() + 1, false)
                : all;
    }

    // "O's general partner is S"
    private void possessive(int i) {
        if (!lists.is(i - 2, Kind.PARTY)) {
            return;
        }
        Parties object = Parties.of(tokens.get(i - 2).names(), i - 2);
        boolean follows =
                (lists.is(i + 1, Kind.BE) || lists.is(i + 1, Kind.COMMA))
                        && lists.is(i + 2, Kind.PARTY);
        tell(i, follows ? named(i, i + 2) : bearers.of(i - 2, object), object);
    }

    // "As the general partner of O, S may be deemed"
    private void fronted(int i, int at) {
        List<Integer> names = new ArrayList<>();
        int end = at;
        boolean plural = tokens.get(i).word().endsWith("s");
        int split = -1;
        for (int k = at; k < tokens.size() && split < 0; k++) {
            Token t = tokens.get(k);
            if (t.isAny(Kind.PARTY, Kind.PRONOUN)) {
                boolean comma =
                        lists.is(k - 1, Kind.COMMA)
                                || lists.is(k - 1, Kind.EACH) && lists.is(k - 2, Kind.COMMA);
                boolean verb = k + 1 < tokens.size() && verbFollows(k + 1);
                split = comma && !names.isEmpty() && (verb || plural) ? k : split;
                names.add(k);
                end = k;
            } else if (t.is(Kind.STOP) || t.isVerb()) {
                break;
            }
        }
        if (split < 0) {
            return;
        }
        Parties objects = range(names, 0, split);
        Parties subjects = lists.is(end, Kind.PRONOUN) ? antecedents.spokenOf(end) : from(split);
        tell(i, subjects, objects);
    }

    private boolean verbFollows(int at) {
        int i = at;
        while (lists.is(i, Kind.EACH) || lists.is(i, Kind.COMMA)) {
            i++;
        }
        return i < tokens.size()
                && (tokens.get(i).isVerb() || lists.says(i, "shares") || lists.says(i, "share"));
    }

    private Parties from(int at) {
        List<String> names = new ArrayList<>(tokens.get(at).names());
        int i = at + 1;
        while (i < tokens.size()
                && !tokens.get(i).isVerb()
                && !tokens.get(i).is(Kind.STOP)
                && i - at < 12) {
            names.addAll(tokens.get(i).names());
            i++;
        }
        return new Parties(names, at, i, true);
    }

    private Parties range(List<Integer> places, int from, int before) {
        List<String> names = new ArrayList<>();
        places.stream()
                .filter(p -> p >= from && p < before)
                .forEach(p -> names.addAll(tokens.get(p).names()));
        return new Parties(names, places.getFirst(), before, true);
    }

    // "O is owned by S"
    private void passive(int i) {
        Parties by = lists.from(i + 1);
        if (!by.isNone()) {
            tell(i, bearers.of(i, by), by);
        }
    }

    // "S controls O"
    private void verb(int i) {
        Parties object = lists.from(i + 1);
        if (!object.isNone()) {
            boolean mandate =
                    tokens.get(i).word().contains("agreement")
                            || tokens.get(i).word().contains("contract");
            tell(i, mandate ? holder(i, object.to()) : antecedents.subject(i), object);
        }
    }

    // "Pursuant to an agreement with O, S has"; "S has power pursuant to an agreement with O"
    private Parties holder(int i, int after) {
        Parties doer = antecedents.doer(i);
        for (int k = after; doer.isNone() && k < tokens.size() && !lists.is(k, Kind.STOP); k++) {
            if (lists.is(k, Kind.PARTY) && verbFollows(k + 1)) {
                return Parties.of(tokens.get(k).names(), k);
            }
        }
        return doer;
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
                || tokens.stream().skip(to).limit(9).anyMatch(t -> t.says("until"));
    }

    /** True where the sentence says <i>respectively</i> soon after the tie's last name. */
    boolean respectively(Told one) {
        int end = Math.max(one.subjects().to(), one.objects().to());
        return tokens.stream().skip(end).limit(3).anyMatch(t -> t.says("respectively"));
    }
}
