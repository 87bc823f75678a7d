package org.stakeline.read.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stakeline.compute.FilingBuilder;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Relationship;
import org.stakeline.filing.Relationship.Kind;

import java.util.List;

class PossibleTest {

    private static final Possible PERSONS =
            Possible.among(
                    FilingBuilder.of("SC 13G")
                            .typed("John Doe", "IN")
                            .typed("Alder GP, L.L.C.", "OO")
                            .typed("Alder Fund, L.P.", "PN")
                            .build()
                            .persons());

    @Test
    void nobodyIsTheGeneralPartnerOfAnIndividual() {
        assertThat(
                        PERSONS.of(
                                List.of(
                                        tie(
                                                "Alder GP, L.L.C.",
                                                "Alder Fund, L.P.",
                                                Kind.GENERAL_PARTNER))))
                .hasSize(1);
        assertThat(PERSONS.of(List.of(tie("Alder GP, L.L.C.", "JOHN DOE", Kind.GENERAL_PARTNER))))
                .isEmpty();
    }

    @Test
    void anEntityThatManagesAnotherIsNoDirectorOrOfficer() {
        assertThat(
                        PERSONS.of(
                                List.of(
                                        tie(
                                                "Alder Fund, L.P.",
                                                "Birch LLC",
                                                Kind.DIRECTOR_OR_OFFICER))))
                .extracting(Relationship::kindOrOther)
                .containsExactly(Kind.OTHER);
    }

    @Test
    void anIndividualMayBeADirectorOrOfficer() {
        assertThat(
                        PERSONS.of(
                                List.of(
                                        tie(
                                                "John Doe",
                                                "Alder GP, L.L.C.",
                                                Kind.DIRECTOR_OR_OFFICER))))
                .extracting(Relationship::kindOrOther)
                .containsExactly(Kind.DIRECTOR_OR_OFFICER);
    }

    private static Relationship tie(String subject, String object, Kind kind) {
        return new Relationship(
                Stated.of(subject),
                Stated.of(object),
                Stated.of(kind),
                Stated.none(),
                Stated.none(),
                Stated.of("A sentence."));
    }
}
