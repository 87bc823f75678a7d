package org.stakeline.read.fact;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A word or a run of words of a sentence, and what it does in it.
 *
 * @param word the words in lower case
 * @param names who is named, where the words name somebody
 * @param tie the tie that the words tell of, where they tell of one
 * @param article whether an article stands before the words
 */
record Token(
        Kind kind,
        int from,
        int to,
        String word,
        List<String> names,
        @Nullable Tie tie,
        boolean article) {

    /** What words do in a sentence. */
    enum Kind {
        /** Somebody known by name. */
        PARTY,
        /** A role, a passive or a verb that ties two parties. */
        TIE,
        /** <i>is</i>, <i>are</i>, <i>being</i> */
        BE,
        /** <i>serves</i>, <i>acts</i>, <i>acting</i> */
        SERVE,
        /** Another verb that says something of somebody: <i>has</i>, <i>may</i>, <i>owns</i>. */
        HAS,
        /** <i>as</i>, <i>in its capacity as</i>, <i>by virtue of being</i> */
        AS,
        /** <i>which</i>, <i>who</i>, <i>whom</i> */
        WHO,
        WHOSE,
        /** <i>its</i>, <i>his</i>, <i>their</i> */
        ITS,
        /** <i>he</i>, <i>it</i>, <i>they</i> */
        PRONOUN,
        /** <i>'s</i> after a name */
        POSSESSIVE,
        /** <i>of</i>, <i>to</i>, <i>for</i>, <i>in</i>, <i>over</i> */
        OF,
        /** <i>by</i>, <i>through</i>, <i>with</i>, <i>from</i> */
        BY,
        AND,
        COMMA,
        STOP,
        /** <i>(a)</i>, <i>(ii)</i> */
        MARK,
        EACH,
        /** <i>not</i>, <i>formerly</i>, <i>if</i> */
        NOT,
        /** What says nothing of ties: <i>his wife</i> before her name. */
        SILENT,
        /** A name that is not known. */
        THING,
        WORD
    }

    /** The same tie, told by the words from one place to another. */
    Token with(Token first, Token last) {
        String words = first.word() + " " + last.word();
        return new Token(kind, first.from(), last.to(), words, names, tie, article);
    }

    boolean is(Kind one) {
        return kind == one;
    }

    boolean isAny(Kind one, Kind other) {
        return kind == one || kind == other;
    }

    boolean says(String words) {
        return word.equals(words);
    }

    /** A verb that one alone does. */
    boolean isSingular() {
        return Lexicon.SINGULAR.contains(word);
    }

    /** True for a verb that ties by itself: <i>controls</i>. */
    boolean isVerbTie() {
        return tie != null && tie.way() == Tie.Way.VERB;
    }

    boolean isVerb() {
        return kind == Kind.BE || kind == Kind.HAS || kind == Kind.SERVE;
    }

    /** A word that may stand in what describes somebody. */
    boolean describes() {
        return (kind == Kind.WORD || kind == Kind.THING || kind == Kind.OF)
                && !Lexicon.HELD.contains(word);
    }
}
