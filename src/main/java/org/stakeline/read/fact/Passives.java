package org.stakeline.read.fact;

import org.stakeline.read.fact.Grammar.Told;
import org.stakeline.read.fact.Token.Kind;

import java.util.ArrayList;
import java.util.List;

/** Finds by whom something is owned or controlled, and by whom in which parts. */
final class Passives {

    // so many words between one part and the next
    private static final int AGAIN = 7;

    private final List<Token> tokens;
    private final NameLists lists;
    private final Antecedents antecedents;

    Passives(List<Token> tokens, NameLists lists, Antecedents antecedents) {
        this.tokens = tokens;
        this.lists = lists;
        this.antecedents = antecedents;
    }

    /** By whom: <i>by S</i>, <i>by its founder, S</i>, <i>by him</i>. */
    Parties by(int i) {
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

    /** <i>owned 70% by S and 30% by T</i>: those after the first, each with its own part. */
    List<Told> parts(int i, Parties whole, int end) {
        List<Told> told = new ArrayList<>();
        int at = isPart(i) ? end : -1;
        while (at >= 0) {
            at = next(i, whole, at, told);
        }
        return told;
    }

    // adds the next of them and gives its end, -1 where there is none
    private int next(int i, Parties whole, int end, List<Told> told) {
        int after = lists.afterAside(end);
        int at = after;
        int from = -1;
        while (at < tokens.size() && at - after < AGAIN && !lists.is(at, Kind.PARTY)) {
            Token t = tokens.get(at);
            boolean part = t.is(Kind.WORD) && (t.says("half") || t.word().endsWith("%"));
            from = part ? at : from;
            boolean by = from >= 0 && t.says("by") && lists.is(at + 1, Kind.PARTY);
            if (!part && !by && !joins(t)) {
                return -1;
            }
            at++;
        }
        Parties by = from >= 0 && lists.says(at - 1, "by") ? lists.from(at) : Parties.NONE;
        if (by.isNone()) {
            return -1;
        }
        told.add(new Told(i, tokens.get(i).with(tokens.get(from), tokens.get(at - 1)), by, whole));
        return by.to();
    }

    private static boolean joins(Token token) {
        return token.isAny(Kind.COMMA, Kind.AND)
                || token.isAny(Kind.MARK, Kind.EACH)
                || Lexicon.PARTLY.contains(token.word());
    }

    private boolean isPart(int i) {
        String word = tokens.get(i).word();
        return word.contains("%") || word.contains("half") || word.contains("third");
    }

    /** True where what stands before a verb is the stock of somebody: <i>all stock of O is</i>. */
    boolean isProperty(int verb) {
        int at = verb - 1;
        if (lists.is(at, Kind.PARTY)) {
            at = lists.back(at, false).from() - 1;
            at = lists.is(at, Kind.OF) ? at - 1 : -1;
        } else if (lists.is(at, Kind.WHO) && lists.is(at - 1, Kind.OF)) {
            at = at - 2;
        }
        return at >= 0 && Lexicon.PROPERTY.contains(tokens.get(at).word());
    }
}
