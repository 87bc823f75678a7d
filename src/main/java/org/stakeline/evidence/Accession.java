package org.stakeline.evidence;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * EDGAR's number of one submission: who submitted it, year, sequence ({@code
 * 0001193125-25-012345}).
 */
public record Accession(String number) {

    private static final Pattern FORM = Pattern.compile("\\d{10}-\\d{2}-\\d{6}");
    private static final Pattern BARE = Pattern.compile("(\\d{10})(\\d{2})(\\d{6})");

    public Accession {
        if (!FORM.matcher(number).matches()) {
            throw new IllegalArgumentException("not an accession number: \"" + number + "\"");
        }
    }

    /** The accession number in this text, with its hyphens or without; empty when it is none. */
    public static Optional<Accession> parse(String text) {
        String trimmed = text.strip();
        if (FORM.matcher(trimmed).matches()) {
            return Optional.of(new Accession(trimmed));
        }
        var bare = BARE.matcher(trimmed);
        return bare.matches()
                ? Optional.of(
                        new Accession(bare.group(1) + "-" + bare.group(2) + "-" + bare.group(3)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return number;
    }
}
