package org.stakeline.read.trade;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Stated;
import org.stakeline.quantity.Price;
import org.stakeline.read.field.Dates;
import org.stakeline.read.field.Found;
import org.stakeline.read.field.Section;

import java.util.List;

/**
 * A price told in a section.
 *
 * @param at the place in the section from which the price's own places count
 */
record Priced(ProsePrice price, int at, Section section) {

    /** The price between two places of a sentence. */
    static Priced here(Section section, Found<String> sentence, int from, int to) {
        return new Priced(ProsePrice.of(sentence.value(), from, to), sentence.from(), section);
    }

    Stated<Price> of(ProsePrice.@Nullable Figure figure) {
        return figure == null
                ? Stated.none()
                : Stated.of(
                        new Price(figure.number()),
                        section.span(at + figure.from(), at + figure.to()));
    }

    boolean isEmpty() {
        return price.price() == null && price.low() == null;
    }

    /** Where none is told here: that of the next sentence, if it tells of nothing else. */
    Priced orNext(Found<String> sentence, String next) {
        int after = next.isEmpty() ? -1 : section.words().indexOf(next, sentence.to());
        boolean told =
                isEmpty()
                        && after >= 0
                        && Dates.all(next, 0, next.length()).isEmpty()
                        && DealFinder.find(next, List.of()).isEmpty();
        return told ? new Priced(ProsePrice.of(next, 0, next.length()), after, section) : this;
    }
}
