package org.stakeline.read;

import org.stakeline.evidence.Stated;
import org.stakeline.filing.EarlierFiling;

import java.util.List;
import java.util.Locale;

/** Tells whether a schedule amends another; an original, whatever else it names, amends none. */
final class Amended {

    private Amended() {}

    /** Of the filings that the text names, those that this one amends. */
    static List<EarlierFiling> of(
            Stated<String> form, Stated<Integer> amendmentNumber, List<EarlierFiling> named) {
        boolean original =
                form.value().filter(f -> !f.toUpperCase(Locale.ROOT).endsWith("/A")).isPresent();
        return original && !amendmentNumber.isPresent() ? List.of() : named;
    }
}
