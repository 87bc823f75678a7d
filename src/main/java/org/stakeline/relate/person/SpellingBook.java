package org.stakeline.relate.person;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what filings tell under each spelling. */
final class SpellingBook {

    private final Map<String, Spelling> spellings = new LinkedHashMap<>();

    void add(Spelling spelling) {
        spellings.merge(spelling.key(), spelling, SpellingBook::together);
    }

    private static Spelling together(Spelling one, Spelling other) {
        Map<Trait, Set<String>> traits = new EnumMap<>(Trait.class);
        for (Spelling spelling : List.of(one, other)) {
            spelling.traits()
                    .forEach(
                            (trait, told) ->
                                    traits.computeIfAbsent(trait, none -> new HashSet<>())
                                            .addAll(told));
        }
        return new Spelling(one.printed(), one.cik(), one.within(), one.name(), traits);
    }

    List<Spelling> spellings() {
        return List.copyOf(spellings.values());
    }
}
