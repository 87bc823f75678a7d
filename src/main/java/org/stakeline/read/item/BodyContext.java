package org.stakeline.read.item;

import org.stakeline.evidence.Stated;
import org.stakeline.filing.Era;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.filing.Schedule;
import org.stakeline.filing.SecurityClass;

import java.util.List;
import java.util.Optional;

/** What the cover pages have said already, and what the items are read with. */
public record BodyContext(
        Era era,
        Optional<Schedule> schedule,
        Stated<String> issuerName,
        SecurityClass security,
        List<ReportingPerson> persons) {

    public BodyContext {
        persons = List.copyOf(persons);
    }
}
