package org.stakeline.serve.page;

import org.jspecify.annotations.Nullable;
import org.stakeline.store.FindingState;
import org.stakeline.store.FindingStates;

import java.time.Instant;

/** What somebody wants to say of a finding, checked: who it is, and why where it is explained. */
public final class Saying {

    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_NAME = 100;

    private Saying() {}

    /** The saying; what is missing or too long is answered with what is wanted. */
    public static FindingStates.Saying of(
            @Nullable String state,
            @Nullable String note,
            @Nullable String author,
            @Nullable Long after,
            Instant at) {
        FindingState said = Asking.oneOf("state", state, FindingState.class);
        if (said == null) {
            throw Asking.bad("state is missing; it is one of open, seen, explained");
        }
        String why = Asking.given(note);
        if (said == FindingState.EXPLAINED && why == null) {
            throw Asking.bad("note is missing; an explained finding says why it is so");
        }
        if (why != null && why.length() > LONGEST_NOTE) {
            throw Asking.bad(
                    "note has " + why.length() + " characters; it has at most " + LONGEST_NOTE);
        }
        return new FindingStates.Saying(said, why, author(author), at, after);
    }

    /** The name of whoever says it. */
    public static String author(@Nullable String author) {
        String name = author == null ? "" : author.replaceAll("[\\p{Cc}\\s]+", " ").strip();
        if (name.isEmpty()) {
            throw Asking.bad("author is missing; it is the name of whoever says this");
        }
        if (name.length() > LONGEST_NAME) {
            throw Asking.bad(
                    "author has " + name.length() + " characters; it has at most " + LONGEST_NAME);
        }
        return name;
    }
}
