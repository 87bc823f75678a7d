package org.stakeline.relate.person;

import org.stakeline.relate.person.KnownPerson.Join;

import java.util.List;

/**
 * The persons behind some spellings, in an order that depends on the spellings alone.
 *
 * @param apart for two persons of like names, the judgement that leaves them apart
 */
public record KnownPersons(List<KnownPerson> persons, List<Join> apart) {

    public KnownPersons {
        persons = List.copyOf(persons);
        apart = List.copyOf(apart);
    }

    /**
     * What is judged by hand stands: it joins two persons with all their spellings, and parts a
     * spelling from a person, whatever is computed.
     */
    public static KnownPersons among(List<Spelling> spellings, HandJudgements byHand) {
        return new Joining(spellings, byHand).persons();
    }
}
