package org.stakeline.read.fact;

import org.jspecify.annotations.Nullable;
import org.stakeline.filing.Relationship;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;
import org.stakeline.read.phrase.Wordings;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that tie a controller to what it controls.
 *
 * @param letters the letters with which the words may begin, in lower case
 * @param words the words themselves
 * @param way where subject and object stand
 */
record Tie(String letters, Phrase words, Relationship.Kind kind, Way way) {

    /** Where controller and controlled stand. */
    enum Way {
        /** <i>S is the general partner of O</i> */
        ROLE,
        /** <i>O is a subsidiary of S</i>, <i>S's subsidiary O</i> */
        KIND,
        /** <i>O is owned by S</i> */
        PASSIVE,
        /** <i>S controls O</i> */
        VERB
    }

    private static final List<List<Tie>> BY_LETTER = byLetter();
    private static final boolean[] BEGINS = begins();
    private static final Wordings ANY = Wordings.of(TieWords.ALL.stream().map(Tie::words).toList());

    /** The ties' words in the text, in order; of two at one place that which is tried first. */
    static List<Hit> hits(String text) {
        List<Hit> hits = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i >= end
                    && c < BEGINS.length
                    && BEGINS[c]
                    && begins(text, i)
                    && ANY.mayStandAt(text, i)) {
                Hit hit = at(text, i);
                if (hit != null) {
                    hits.add(hit);
                    end = hit.words().end();
                }
            }
        }
        return hits;
    }

    private static boolean begins(String text, int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return !(before < 128 && Character.isLetterOrDigit(before)
                || before == '_'
                || before == '-');
    }

    private static @Nullable Hit at(String text, int at) {
        for (Tie tie : BY_LETTER.get(text.charAt(at))) {
            if (tie.words().mayStandAt(text, at)) {
                PhraseMatcher m = tie.words().matcher(text).seeingAround(at, text.length());
                if (m.lookingAt()) {
                    return new Hit(tie, m);
                }
            }
        }
        return null;
    }

    /** Words of a tie found in a text. */
    record Hit(Tie tie, PhraseMatcher words) {}

    // the ties that may begin with a letter
    private static List<List<Tie>> byLetter() {
        List<List<Tie>> ties = new ArrayList<>();
        for (char c = 0; c < 128; c++) {
            char letter = Character.toLowerCase(c);
            ties.add(TieWords.ALL.stream().filter(t -> t.letters().indexOf(letter) >= 0).toList());
        }
        return List.copyOf(ties);
    }

    private static boolean[] begins() {
        boolean[] begins = new boolean[BY_LETTER.size()];
        for (int c = 0; c < begins.length; c++) {
            begins[c] = !BY_LETTER.get(c).isEmpty();
        }
        return begins;
    }

    /** True where a tie's words stand somewhere in the text. */
    static boolean standsIn(String text) {
        return !hits(text).isEmpty();
    }
}
