package org.stakeline.read.phrase;

import java.util.HashSet;
import java.util.Set;

/** The kinds of characters that some steps tell apart, numbered from 0. */
final class Alphabet {

    private final byte[] classes = new byte[Letters.KINDS];
    private final int[] first = new int[Letters.KINDS];
    private int size = 1;

    Alphabet(Steps steps) {
        Set<Letters> told = new HashSet<>();
        told.add(Letters.WORD);
        told.add(Letters.ALL_OTHERS);
        for (int step = 0; step < steps.count(); step++) {
            told.add(steps.letters(step));
        }
        told.forEach(this::part);
    }

    // each class of which only some are among the letters becomes two
    private void part(Letters letters) {
        int[] with = new int[size];
        int[] without = new int[size];
        for (int kind = 0; kind < Letters.KINDS; kind++) {
            int old = classes[kind];
            int[] half = letters.has(kind) ? with : without;
            if (half[old] == 0) {
                boolean other = with[old] != 0 || without[old] != 0;
                half[old] = other ? ++size : old + 1;
                first[half[old] - 1] = kind;
            }
            classes[kind] = (byte) (half[old] - 1);
        }
    }

    int size() {
        return size;
    }

    /** The class of each kind of character. */
    byte[] classes() {
        return classes;
    }

    /** A kind of character that is in the class. */
    int kind(int of) {
        return first[of];
    }
}
