package org.stakeline.relate.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stakeline.compute.FilingBuilder;
import org.stakeline.filing.Filing;

import java.util.List;
import java.util.Optional;

class SpellingTest {

    @Test
    void anIndividualWithoutACikIsASpellingForEachIssuer() {
        Filing filing =
                FilingBuilder.of("SC 13D")
                        .typed("Ann Example", "IN")
                        .typed("Alder Fund LP", "PN")
                        .build();
        assertThat(on(filing))
                .extracting(Spelling::within)
                .satisfiesExactly(
                        ann -> assertThat(ann).isPresent(), fund -> assertThat(fund).isEmpty());
    }

    @Test
    void aFamilyTrustIsNotTheOnlyOneOfItsName() {
        Filing filing = FilingBuilder.of("SC 13D").typed("Example Family Trust", "OO").build();
        assertThat(on(filing).getFirst().within()).isPresent();
    }

    @Test
    void theHeadersFilerOfTheNameGivesItsCikFormerNamesAndAddress() {
        Filing filing =
                FilingBuilder.of("SC 13G")
                        .filer(
                                "ALDER GROUP INC",
                                "0000000021",
                                "ALDER & CO INC",
                                "1 ELM STREET, GREENWICH, CT, 06830")
                        .typed("Alder Group, Inc.", "CO")
                        .typed("Birch LLC", "OO")
                        .build();
        Spelling alder = on(filing).getFirst();
        assertThat(alder.cik()).contains("0000000021");
        assertThat(alder.told(Trait.HEADER_FORMER_NAME)).containsExactly("ALDER & CO INC");
        assertThat(alder.told(Trait.ADDRESS)).containsExactly("1 ELM, 06830");
        assertThat(on(filing).getLast().cik()).isEmpty();
    }

    @Test
    void theAddressesOfItemTwoAreEverybodys() {
        Filing filing =
                FilingBuilder.of("SC 13D")
                        .typed("Alder Fund LP", "PN")
                        .item(
                                "2",
                                "(b) The principal business address of each is One Elm Plaza, 3rd Floor, Greenwich, Connecticut 06830-1234.")
                        .build();
        assertThat(on(filing).getFirst().told(Trait.ADDRESS)).containsExactly("ONE ELM, 06830");
    }

    @Test
    void theFormerNameAfterTheNameIsTold() {
        for (String name :
                List.of(
                        "Cedar Inc. (f/k/a Alder Group, Inc.)",
                        "Cedar Inc. (formerly Alder Group, Inc.)",
                        "Cedar Inc., formerly known as Alder Group, Inc.")) {
            Filing filing = FilingBuilder.of("SC 13D").typed(name, "CO").build();
            assertThat(on(filing).getFirst().told(Trait.FORMER_NAME))
                    .as(name)
                    .containsExactly("Alder Group, Inc.");
        }
    }

    @Test
    void filingsTellTogetherWhatEachTells() {
        Filing one =
                FilingBuilder.of("SC 13D").typed("Alder Fund LP", "PN").filer("X", "1").build();
        Filing other =
                FilingBuilder.of("SC 13D").typed("Alder Fund LP", "OO").filer("Y", "2").build();
        assertThat(Spelling.in(List.of(one, other)))
                .singleElement()
                .satisfies(
                        s -> {
                            assertThat(s.told(Trait.TYPE)).containsExactlyInAnyOrder("PN", "OO");
                            assertThat(s.told(Trait.FILER)).containsExactlyInAnyOrder("1", "2");
                        });
    }

    private static List<Spelling> on(Filing filing) {
        return Spelling.on(filing).stream().flatMap(Optional::stream).toList();
    }
}
