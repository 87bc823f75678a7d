package org.stakeline.read;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.evidence.Submission;
import org.stakeline.filing.Era;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Issuer;
import org.stakeline.filing.Reading;
import org.stakeline.filing.Signature;
import org.stakeline.read.envelope.Envelope;
import org.stakeline.read.envelope.Header;
import org.stakeline.read.envelope.Party;
import org.stakeline.read.envelope.SubmittedDocument;
import org.stakeline.read.field.Section;
import org.stakeline.read.item.Body;
import org.stakeline.read.item.BodyContext;
import org.stakeline.read.item.BodyReader;
import org.stakeline.read.xml.XmlSchedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts a structured filing together: header, structured schedule, and the facts that its texts and
 * exhibits tell.
 */
final class StructuredFiling {

    private final Submission submission;
    private final Envelope envelope;
    private final Header header;
    private final XmlSchedule schedule;

    StructuredFiling(Submission submission, Envelope envelope, SubmittedDocument main) {
        this.submission = submission;
        this.envelope = envelope;
        this.header = envelope.header();
        this.schedule = XmlSchedule.read(main.name(), main.body());
    }

    /** The reading; empty for a structured submission of another form. */
    Optional<Reading> read() {
        if (schedule.schedule().isEmpty()) {
            return Optional.empty();
        }
        List<MappedText> exhibits = Views.of(envelope.exhibits());
        Body facts = BodyReader.facts(sections(exhibits), context());
        List<Finding> findings = new ArrayList<>(envelope.findings());
        findings.addAll(schedule.findings());
        findings.addAll(facts.findings());
        sayOtherIssuer(findings);
        List<MappedText> documents = new ArrayList<>();
        documents.add(schedule.view());
        documents.addAll(exhibits);
        return Optional.of(new Reading(filing(facts), findings, documents));
    }

    private List<Section> sections(List<MappedText> exhibits) {
        List<Section> sections = new ArrayList<>(schedule.sections());
        for (int i = 0; i < exhibits.size(); i++) {
            sections.add(Section.all("exhibit:" + (i + 1), exhibits.get(i)));
        }
        return sections;
    }

    private BodyContext context() {
        return new BodyContext(
                Era.XML,
                schedule.schedule(),
                schedule.issuer().name(),
                schedule.security(),
                schedule.persons());
    }

    private Filing filing(Body facts) {
        List<Signature> signatures =
                schedule.signatures().isEmpty() ? facts.signatures() : schedule.signatures();
        return new Filing(
                submission.source(),
                submission.sha256(),
                Era.XML,
                header.accession(),
                schedule.form().isPresent() ? schedule.form() : header.form(),
                schedule.schedule(),
                schedule.amendmentNumber(),
                schedule.previousAccession(),
                header.filedDate(),
                header.acceptedAt(),
                header.fileNumber(),
                header.filers(),
                schedule.eventDate(),
                issuer(),
                schedule.security(),
                schedule.rules(),
                schedule.persons(),
                schedule.items(),
                facts.trades(),
                facts.saleMandates(),
                facts.outstanding(),
                facts.adsRatios(),
                facts.adsPositions(),
                facts.relationships(),
                Amended.of(schedule.form(), schedule.amendmentNumber(), facts.earlierFilings()),
                facts.formerPersons(),
                signatures);
    }

    private Issuer issuer() {
        Stated<String> cik = schedule.issuer().cik();
        return cik.isPresent()
                ? schedule.issuer()
                : new Issuer(
                        schedule.issuer().name(), header.subject().map(Party::cik).orElse(cik));
    }

    // the schedule's own issuer is taken; the header's subject may be another
    private void sayOtherIssuer(List<Finding> findings) {
        Stated<String> own = schedule.issuer().cik();
        Stated<String> subject = header.subject().map(Party::cik).orElseGet(Stated::none);
        if (own.isPresent() && subject.isPresent() && !own.value().equals(subject.value())) {
            List<Span> spans = new ArrayList<>(own.spans());
            spans.addAll(subject.spans());
            findings.add(
                    Finding.inconsistency(
                            "issuer.cik-differs",
                            "The schedule's issuer has the CIK "
                                    + own.value().orElse("")
                                    + ", the header's subject company "
                                    + subject.value().orElse("")
                                    + ".",
                            List.of("/issuer/cik"),
                            spans));
        }
    }
}
