package org.stakeline.relate.person;

import java.util.List;

/**
 * One person behind one or more spellings.
 *
 * @param spellings the one that most filings use first
 * @param joins the computed judgements that hold the spellings together
 */
public record KnownPerson(List<Spelling> spellings, List<Join> joins) {

    public KnownPerson {
        spellings = List.copyOf(spellings);
        joins = List.copyOf(joins);
    }

    /** A judgement on two spellings. */
    public record Join(Spelling one, Spelling other, Judgement judgement) {}

    /** The persons behind these spellings. */
    public static List<KnownPerson> among(List<Spelling> spellings) {
        return KnownPersons.among(spellings, new HandJudgements(List.of())).persons();
    }

    public String name() {
        return spellings.getFirst().printed();
    }
}
