package org.stakeline.serve.page;

/**
 * One value as a page prints it, with the key by which its words or its steps are shown.
 *
 * @param shown what is printed
 * @param exact the same exactly, as the JSON says it: plain digits, ISO dates
 * @param mark key of its {@link Mark}; empty where there are no words to show
 */
public record Fact(String shown, String exact, String mark, Kind kind) {

    /** Whether the filing says it, we computed it, or nobody says it. */
    public enum Kind {
        STATED,
        COMPUTED,
        IMPLIED,
        ABSENT,
        UNREADABLE,
        PLAIN;

        /** The name of its look in the style sheet. */
        public String style() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Words that are not from a filing. */
    public static Fact plain(String shown) {
        return new Fact(shown, shown, "", Kind.PLAIN);
    }

    /** A value that nobody states: said, never left blank. */
    public static Fact absent(String words) {
        return new Fact(words, "", "", Kind.ABSENT);
    }

    /** True where its words or steps can be shown. */
    public boolean isLinked() {
        return !mark.isEmpty();
    }

    /** The same value printed in other words. */
    public Fact as(String words) {
        return new Fact(words, exact, mark, kind);
    }
}
