package org.stakeline.read.xml;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Accession;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.FilingRule;
import org.stakeline.filing.Issuer;
import org.stakeline.filing.Item;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.filing.Schedule;
import org.stakeline.filing.SecurityClass;
import org.stakeline.filing.Signature;
import org.stakeline.read.field.Section;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a structured Schedule 13D or 13G states.
 *
 * @param schedule empty for a structured submission of another form
 * @param sections where facts are told in text: the cover, its notes, the items
 * @param view the schedule as a page
 */
public record XmlSchedule(
        Stated<String> form,
        Optional<Schedule> schedule,
        Stated<Integer> amendmentNumber,
        Stated<Accession> previousAccession,
        Stated<LocalDate> eventDate,
        Issuer issuer,
        SecurityClass security,
        List<Stated<FilingRule>> rules,
        List<ReportingPerson> persons,
        List<Item> items,
        List<Signature> signatures,
        List<Section> sections,
        MappedText view,
        List<Finding> findings) {

    public XmlSchedule {
        rules = List.copyOf(rules);
        persons = List.copyOf(persons);
        items = List.copyOf(items);
        signatures = List.copyOf(signatures);
        sections = List.copyOf(sections);
        findings = List.copyOf(findings);
    }

    /**
     * Reads the structured document in this source, within {@code <XML>} or bare; it never fails.
     */
    public static XmlSchedule read(@Nullable String document, String source) {
        return new XmlReader(document, source).read();
    }
}
