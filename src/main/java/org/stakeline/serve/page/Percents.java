package org.stakeline.serve.page;

import jakarta.inject.Singleton;

import org.stakeline.quantity.Decimals;
import org.stakeline.store.Filings;

import java.math.BigDecimal;
import java.util.Comparator;

/** The percents of class that were computed from a stored filing. */
@Singleton
public final class Percents {

    private final Filings filings;

    Percents(Filings filings) {
        this.filings = filings;
    }

    /** The largest of them as shown, without its sign; empty where none was computed. */
    public String largest(String filing) {
        return filings.computed(filing).stream()
                .filter(value -> value.name().equals("percent"))
                .map(value -> value.shown().replace(" %", ""))
                .filter(Decimals::isDecimal)
                .max(Comparator.comparing(BigDecimal::new))
                .orElse("");
    }
}
