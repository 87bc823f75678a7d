package org.stakeline.read.cover;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.FilingRule;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.filing.Schedule;
import org.stakeline.filing.SecurityClass;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The cover of one schedule: its heading, and the cover page of each reporting person.
 *
 * @param form as the heading says it ({@code SCHEDULE 13D/A}); a header's form type goes before it
 * @param findings their paths point into the reading's JSON ({@code /persons/0/percent})
 * @param end the place in the view where the last cover page with its notes ends; 0 when none was
 *     found
 */
public record Cover(
        Stated<String> form,
        Optional<Schedule> schedule,
        Stated<Integer> amendmentNumber,
        Stated<LocalDate> eventDate,
        Stated<String> issuerName,
        SecurityClass security,
        List<Stated<FilingRule>> rules,
        List<ReportingPerson> persons,
        List<Finding> findings,
        int end) {

    public Cover {
        rules = List.copyOf(rules);
        persons = List.copyOf(persons);
        findings = List.copyOf(findings);
    }
}
