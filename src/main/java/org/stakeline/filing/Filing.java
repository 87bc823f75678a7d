package org.stakeline.filing;

import org.stakeline.evidence.Accession;
import org.stakeline.evidence.Stated;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One filing on Schedule 13D or 13G, as it stands: nothing is corrected, nothing is filled in.
 *
 * @param source the path or address as given
 * @param sha256 of the file's bytes
 * @param form as the filing or its header says ({@code SC 13D/A}, {@code SCHEDULE 13G}); not stated
 *     for a file that is none
 * @param amendmentNumber not stated for an original, and where an amendment does not say which it
 *     is
 * @param filedDate from the header, Eastern time
 * @param fileNumber the SEC's number for the subject's registration ({@code 005-12345}), from the
 *     header
 * @param filers who filed it, as the header names them; persons of the cover pages may be others
 * @param eventDate date of event which requires filing of this statement
 * @param rules of a Schedule 13G, those whose box is marked
 */
public record Filing(
        String source,
        String sha256,
        Era era,
        Stated<Accession> accession,
        Stated<String> form,
        Optional<Schedule> schedule,
        Stated<Integer> amendmentNumber,
        Stated<Accession> previousAccession,
        Stated<LocalDate> filedDate,
        Stated<OffsetDateTime> acceptedAt,
        Stated<String> fileNumber,
        List<Filer> filers,
        Stated<LocalDate> eventDate,
        Issuer issuer,
        SecurityClass security,
        List<Stated<FilingRule>> rules,
        List<ReportingPerson> persons,
        List<Item> items,
        List<Trade> trades,
        List<SaleMandate> saleMandates,
        List<Outstanding> outstanding,
        List<AdsRatioStatement> adsRatios,
        List<AdsPosition> adsPositions,
        List<Relationship> relationships,
        List<EarlierFiling> earlierFilings,
        List<FormerPerson> formerPersons,
        List<Signature> signatures) {

    public Filing {
        filers = List.copyOf(filers);
        rules = List.copyOf(rules);
        persons = List.copyOf(persons);
        items = List.copyOf(items);
        trades = List.copyOf(trades);
        saleMandates = List.copyOf(saleMandates);
        outstanding = List.copyOf(outstanding);
        adsRatios = List.copyOf(adsRatios);
        adsPositions = List.copyOf(adsPositions);
        relationships = List.copyOf(relationships);
        earlierFilings = List.copyOf(earlierFilings);
        formerPersons = List.copyOf(formerPersons);
        signatures = List.copyOf(signatures);
    }

    /** True for {@code …/A}. */
    public boolean isAmendment() {
        return form.value().map(f -> f.endsWith("/A")).orElse(amendmentNumber.isPresent());
    }

    /** True for a filing on Schedule 13D or 13G; false for any other file that was looked at. */
    public boolean isBeneficialOwnership() {
        return schedule.isPresent();
    }
}
