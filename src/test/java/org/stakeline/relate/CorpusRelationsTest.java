package org.stakeline.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stakeline.evidence.Submission;
import org.stakeline.filing.Filing;
import org.stakeline.read.FilingReader;
import org.stakeline.relate.amendment.Chain;
import org.stakeline.relate.amendment.ChainEvent;
import org.stakeline.relate.person.KnownPerson;
import org.stakeline.relate.person.Spelling;
import org.stakeline.testing.NeedsShared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Persons and chains over the real filings beside the project. */
@NeedsShared
class CorpusRelationsTest {

    private static List<Filing> filings = List.of();

    @BeforeAll
    static void readAll(Path shared) throws IOException {
        try (Stream<Path> files = Files.walk(shared.resolve("corpus/filings"))) {
            filings =
                    files.filter(Files::isRegularFile)
                            .sorted()
                            .parallel()
                            .map(CorpusRelationsTest::read)
                            .toList();
        }
    }

    private static Filing read(Path file) {
        try {
            return new FilingReader()
                    .read(Submission.of(file.toString(), Files.readAllBytes(file)))
                    .filing();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void thePersonsOfTheManyAmendmentsOfOneGroupAreOneEach() {
        List<KnownPerson> persons = KnownPerson.among(Spelling.in(filings));

        for (String name :
                List.of(
                        "GAMCO ASSET MANAGEMENT INC",
                        "GAMCO INVESTORS INC",
                        "GGCP INC",
                        "MARIO J GABELLI",
                        "GABELLI FUNDS LLC",
                        "TETON ADVISORS INC",
                        "ASSOCIATED CAPITAL GROUP INC")) {
            assertThat(persons)
                    .filteredOn(
                            p ->
                                    p.spellings().stream()
                                            .anyMatch(s -> s.name().toString().equals(name)))
                    .as(name)
                    .hasSize(1);
        }
    }

    @Test
    void theJoinsOfTwoDifferentNamesAreThoseThatWereLookedAt() {
        assertThat(KnownPerson.among(Spelling.in(filings)))
                .flatExtracting(KnownPerson::joins)
                .filteredOn(j -> !j.one().printed().equals(j.other().printed()))
                .extracting(j -> j.one().printed() + " = " + j.other().printed())
                .containsExactlyInAnyOrder(
                        "FMR Corp. = FMR LLC",
                        "GAMCO Asset Management Inc. = GAMCO Asset Management, Inc.",
                        "THE VANGUARD GROUP, INC. = The Vanguard Group",
                        "Wellington Management Company, LLP = Wellington Management Group LLP");
    }

    @Test
    void aRegistrantThatTookTheNameOfAnotherIsAnotherPerson() {
        assertThat(KnownPerson.among(Spelling.in(filings)))
                .filteredOn(p -> p.name().equals("BlackRock, Inc."))
                .extracting(p -> p.spellings().stream().flatMap(s -> s.cik().stream()).toList())
                .contains(List.of("0001364742"), List.of("0002012383"));
    }

    @Test
    void sevenAmendmentsAreOneChainInOrderWithTheMissingNumberSaid() {
        Chain chain = chain("Internap Corporation");

        assertThat(chain.filings())
                .extracting(f -> f.amendmentNumber().value().orElse(0))
                .containsExactly(39, 40, 41, 42, 43, 45, 46);
        assertThat(chain.events())
                .filteredOn(e -> e.kind() == ChainEvent.Kind.GAP)
                .extracting(ChainEvent::words)
                .containsExactly(
                        "The original and Amendments No. 1 to 38 are not in the store.",
                        "Amendment No. 44 is not in the store.");
    }

    private static Chain chain(String issuer) {
        return Chain.of(filings).stream()
                .filter(
                        c ->
                                c.filings()
                                        .getFirst()
                                        .issuer()
                                        .name()
                                        .value()
                                        .orElse("")
                                        .equals(issuer))
                .findFirst()
                .orElseThrow();
    }
}
