package org.stakeline.serve.page;

import java.util.List;

/** A caption and what stands beside it. */
public record Field(String caption, List<Fact> values) {

    public Field {
        values = List.copyOf(values);
    }

    static Field of(String caption, Fact... values) {
        return new Field(caption, List.of(values));
    }
}
