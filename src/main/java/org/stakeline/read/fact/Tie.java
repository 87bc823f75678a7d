package org.stakeline.read.fact;

import org.jspecify.annotations.Nullable;
import org.stakeline.filing.Relationship;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;
import org.stakeline.read.phrase.Wordings;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

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

    private static final int BEGINNING = 4;
    private static final int ASCII = 127;
    private static final int SPREAD = 0x9E3779B1;
    // the beginnings that were met, each at a place that its characters tell
    private static final int BEGINNINGS = 13;
    private static final AtomicReferenceArray<@Nullable Beginning> BY_BEGINNING =
            new AtomicReferenceArray<>(1 << BEGINNINGS);

    // apart from the ties, which are made before they can be put in order
    private static final class Known {
        static final List<List<Tie>> BY_LETTER = byLetter();
        static final boolean[] BEGINS = begins(BY_LETTER);
        static final Wordings ANY = Wordings.of(TieWords.ALL.stream().map(Tie::words).toList());
    }

    /** The ties' words in the text, in order; of two at one place that which is tried first. */
    static List<Hit> hits(String text) {
        List<Hit> hits = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i >= end
                    && c < Known.BEGINS.length
                    && Known.BEGINS[c]
                    && begins(text, i)
                    && Known.ANY.mayStandAt(text, i)) {
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
        for (Tie tie : beginningAt(text, at)) {
            PhraseMatcher words = tie.words().at(text, at);
            if (words != null) {
                return new Hit(tie, words);
            }
        }
        return null;
    }

    // the ties that may begin with the characters that stand here
    private static List<Tie> beginningAt(String text, int at) {
        int key = 0;
        for (int i = at; i < at + BEGINNING && i < text.length(); i++) {
            key = key << 7 | (text.charAt(i) & ASCII);
        }
        int place = (key * SPREAD) >>> (Integer.SIZE - BEGINNINGS);
        Beginning known = BY_BEGINNING.get(place);
        String beginning = known == null ? "" : known.characters();
        if (known != null && text.startsWith(beginning, at)) {
            return known.ties();
        }
        Beginning found = beginning(text.substring(at, Math.min(text.length(), at + BEGINNING)));
        BY_BEGINNING.set(place, found);
        return found.ties();
    }

    private static Beginning beginning(String characters) {
        return new Beginning(
                characters,
                Known.BY_LETTER.get(characters.charAt(0)).stream()
                        .filter(t -> t.words().mayBeginWith(characters))
                        .toList());
    }

    /** The ties that may begin with these characters. */
    private record Beginning(String characters, List<Tie> ties) {}

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

    private static boolean[] begins(List<List<Tie>> byLetter) {
        boolean[] begins = new boolean[byLetter.size()];
        for (int c = 0; c < begins.length; c++) {
            begins[c] = !byLetter.get(c).isEmpty();
        }
        return begins;
    }

    /** True where a tie's words stand somewhere in the text. */
    static boolean standsIn(String text) {
        return !hits(text).isEmpty();
    }
}
