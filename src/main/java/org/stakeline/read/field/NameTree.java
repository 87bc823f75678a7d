package org.stakeline.read.field;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** Known names letter by letter: names that begin alike share their beginning. */
final class NameTree {

    private char[] letters = new char[0];
    private NameTree[] longer = new NameTree[0];
    private @Nullable String name;

    /** The name that ends here, if one does. */
    @Nullable String name() {
        return name;
    }

    void add(String added) {
        NameTree at = this;
        for (int i = 0; i < added.length(); i++) {
            at = at.grown(added.charAt(i));
        }
        at.name = added;
    }

    void remove(String removed) {
        NameTree at = this;
        for (int i = 0; i < removed.length() && at != null; i++) {
            at = at.with(removed.charAt(i));
        }
        if (at != null) {
            at.name = null;
        }
    }

    /** The names that go on with this character; null where none does. */
    @Nullable NameTree with(char c) {
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] == c) {
                return longer[i];
            }
        }
        return null;
    }

    private NameTree grown(char c) {
        NameTree known = with(c);
        if (known != null) {
            return known;
        }
        int last = letters.length;
        letters = Arrays.copyOf(letters, last + 1);
        longer = Arrays.copyOf(longer, last + 1);
        letters[last] = c;
        longer[last] = new NameTree();
        return longer[last];
    }
}
