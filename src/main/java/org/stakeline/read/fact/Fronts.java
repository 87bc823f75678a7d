package org.stakeline.read.fact;

import org.stakeline.read.fact.Grammar.Pair;
import org.stakeline.read.fact.Token.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds of whom is said what opens a sentence, before it says who does something. */
final class Fronts {

    private final List<Token> tokens;
    private final NameLists lists;
    private final Antecedents antecedents;

    Fronts(List<Token> tokens, NameLists lists, Antecedents antecedents) {
        this.tokens = tokens;
        this.lists = lists;
        this.antecedents = antecedents;
    }

    /** <i>As the general partner of O, S may be deemed</i>. */
    Optional<Pair> of(int i, int at) {
        List<Integer> names = new ArrayList<>();
        int end = at;
        boolean plural = tokens.get(i).word().endsWith("s");
        int split = -1;
        for (int k = at; k < tokens.size() && split < 0; k++) {
            Token t = tokens.get(k);
            if (t.isAny(Kind.PARTY, Kind.PRONOUN)) {
                boolean comma =
                        lists.is(k - 1, Kind.COMMA)
                                || lists.is(k - 1, Kind.EACH) && lists.is(k - 2, Kind.COMMA)
                                || lists.is(k - 1, Kind.OF)
                                        && lists.is(k - 2, Kind.EACH)
                                        && lists.is(k - 3, Kind.COMMA);
                boolean verb = k + 1 < tokens.size() && verbFollows(k + 1);
                split = comma && !names.isEmpty() && (verb || plural) ? k : split;
                names.add(k);
                end = k;
            } else if (t.is(Kind.STOP) || t.isVerb()) {
                break;
            }
        }
        if (split < 0) {
            return Optional.empty();
        }
        Parties objects = range(names, 0, ownEnd(at, split));
        Parties subjects = lists.is(end, Kind.PRONOUN) ? antecedents.spokenOf(end) : from(split);
        return Optional.of(new Pair(subjects, objects));
    }

    // "As the owner of A and the manager of B, S may": the owner of A alone
    private int ownEnd(int at, int split) {
        int end = at;
        while (end < split && !lists.is(end, Kind.TIE)) {
            end++;
        }
        return end;
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
        int last =
                places.stream().filter(p -> p < before).mapToInt(p -> p).max().orElse(before - 1);
        return new Parties(names, places.getFirst(), last + 1, true);
    }

    /**
     * The first who does something after a role: <i>As the manager of the partner of O, S may</i>.
     */
    Parties leading(int i) {
        for (int k = i + 1; k < tokens.size() && !lists.is(k, Kind.STOP); k++) {
            if (lists.is(k, Kind.PARTY) && verbFollows(k + 1)) {
                return Parties.of(tokens.get(k).names(), k);
            }
        }
        return Parties.NONE;
    }

    /** <i>through his control of O</i>: said of who does something by it. */
    boolean isMeans(int i) {
        String word = tokens.get(i).word();
        return word.contains("control o") || word.contains("ownership of");
    }

    /**
     * Who does what rests on a mandate: <i>Pursuant to an agreement with O, S has</i>; <i>S has
     * power pursuant to an agreement with O</i>.
     */
    Parties holder(int i, int after) {
        boolean apart = lists.is(i - 1, Kind.COMMA) || lists.is(i - 1, Kind.PARTY);
        Parties doer = apart && isMeans(i) ? antecedents.before(i, true) : antecedents.doer(i);
        for (int k = after; doer.isNone() && k < tokens.size() && !lists.is(k, Kind.STOP); k++) {
            if (lists.is(k, Kind.PARTY) && verbFollows(k + 1)) {
                return Parties.of(tokens.get(k).names(), k);
            }
        }
        return doer;
    }
}
