package org.stakeline.filing;

import java.util.Locale;
import java.util.Optional;

/** The two schedules of Regulation 13D-G. */
public enum Schedule {
    D("13D"),
    G("13G");

    private final String word;

    Schedule(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /**
     * The schedule that a form type or a heading names ({@code SC 13D/A}, {@code SCHEDULE 13G}).
     */
    public static Optional<Schedule> named(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (upper.contains("13D") && !upper.contains("13G")) {
            return Optional.of(D);
        }
        return upper.contains("13G") ? Optional.of(G) : Optional.empty();
    }

    @Override
    public String toString() {
        return word;
    }
}
