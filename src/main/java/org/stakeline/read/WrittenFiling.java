package org.stakeline.read;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Stated;
import org.stakeline.evidence.Submission;
import org.stakeline.filing.Era;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Issuer;
import org.stakeline.filing.Reading;
import org.stakeline.filing.Schedule;
import org.stakeline.read.cover.Cover;
import org.stakeline.read.cover.CoverReader;
import org.stakeline.read.envelope.Envelope;
import org.stakeline.read.envelope.FormTypes;
import org.stakeline.read.envelope.Header;
import org.stakeline.read.envelope.Party;
import org.stakeline.read.envelope.SubmittedDocument;
import org.stakeline.read.item.Body;
import org.stakeline.read.item.BodyContext;
import org.stakeline.read.item.BodyInput;
import org.stakeline.read.item.BodyReader;
import org.stakeline.read.phrase.Phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts a filing in HTML or text together: header, cover pages, items and what they and the exhibits
 * tell.
 */
final class WrittenFiling {

    private static final Phrase NAMED = Phrase.of("13\\s{0,3}-?\\s{0,3}[DGdg]");
    // from this day on EDGAR takes the schedules in structured form and calls them so
    private static final LocalDate STRUCTURED_FROM = LocalDate.of(2024, 12, 18);

    private final Submission submission;
    private final Envelope envelope;
    private final Header header;
    private final SubmittedDocument main;
    private final MappedText view;
    private final Era era;

    WrittenFiling(Submission submission, Envelope envelope, SubmittedDocument main) {
        this.submission = submission;
        this.envelope = envelope;
        this.header = envelope.header();
        this.main = main;
        this.view = Views.of(main);
        this.era = Eras.of(main.kind());
    }

    /**
     * The reading; empty where neither header nor heading says that this is a Schedule 13D or 13G.
     */
    Optional<Reading> read() {
        Stated<String> said = formSaid();
        boolean schedule = said.value().filter(FormTypes::isSchedule).isPresent();
        boolean other = said.isPresent() && !schedule;
        if (other || !schedule && !NAMED.matcher(view.view()).find()) {
            return Optional.empty();
        }
        Cover cover = CoverReader.read(view, era);
        return schedule || isSchedule(cover) ? Optional.of(reading(said, cover)) : Optional.empty();
    }

    // a text that only speaks of the schedules has their name and none of their fields
    private static boolean isSchedule(Cover cover) {
        boolean fields =
                cover.issuerName().isPresent()
                        || cover.eventDate().isPresent()
                        || !cover.security().cusips().isEmpty();
        return cover.schedule().isPresent() && (fields || !cover.persons().isEmpty());
    }

    // the header's form type, or that of the document where there is no header
    private Stated<String> formSaid() {
        return header.form().isPresent() ? header.form() : main.type();
    }

    private Reading reading(Stated<String> said, Cover cover) {
        List<MappedText> exhibits = Views.of(envelope.exhibits());
        Optional<Schedule> schedule = said.value().flatMap(Schedule::named).or(cover::schedule);
        Body body =
                BodyReader.read(
                        new BodyInput(
                                view,
                                cover.end(),
                                new BodyContext(
                                        era,
                                        schedule,
                                        cover.issuerName(),
                                        cover.security(),
                                        cover.persons()),
                                exhibits));
        List<Finding> findings = new ArrayList<>(envelope.findings());
        findings.addAll(cover.findings());
        findings.addAll(body.findings());
        Issuer issuer = issuer(cover, findings);
        CutOff cutOff = CutOff.of(envelope, view);
        Filing filing = filing(said, schedule, cover, issuer, body, cutOff);
        findings.addAll(cutOff.findings());
        List<MappedText> documents = new ArrayList<>();
        documents.add(view);
        documents.addAll(exhibits);
        return new Reading(filing, findings, documents);
    }

    private Filing filing(
            Stated<String> said,
            Optional<Schedule> schedule,
            Cover cover,
            Issuer issuer,
            Body body,
            CutOff cutOff) {
        return new Filing(
                submission.source(),
                submission.sha256(),
                era,
                header.accession(),
                said.isPresent() ? said : formType(cover),
                schedule,
                cover.amendmentNumber(),
                Stated.none(),
                header.filedDate(),
                header.acceptedAt(),
                header.fileNumber(),
                header.filers(),
                cover.eventDate(),
                issuer,
                cover.security(),
                cover.rules(),
                HeaderCiks.given(header.filers(), cutOff.persons(cover.persons())),
                body.items(),
                cutOff.trades(body.trades()),
                body.saleMandates(),
                cutOff.outstanding(body.outstanding()),
                body.adsRatios(),
                body.adsPositions(),
                body.relationships(),
                Amended.of(said, cover.amendmentNumber(), body.earlierFilings()),
                body.formerPersons(),
                body.signatures());
    }

    // a heading says Schedule 13D; EDGAR's word for it depends on its day
    private static Stated<String> formType(Cover cover) {
        boolean structured =
                cover.eventDate().value().filter(d -> !d.isBefore(STRUCTURED_FROM)).isPresent();
        boolean amendment =
                cover.amendmentNumber().isPresent()
                        || cover.form().value().filter(f -> f.endsWith("/A")).isPresent();
        String type =
                (structured ? "SCHEDULE " : "SC ")
                        + cover.schedule().map(Schedule::word).orElse("")
                        + (amendment ? "/A" : "");
        return cover.form().isPresent()
                ? cover.form().map(heading -> type)
                : Stated.of(type, cover.amendmentNumber().spans());
    }

    // the cover's name; the header's where the cover has none, and a finding says so
    private Issuer issuer(Cover cover, List<Finding> findings) {
        Optional<Party> subject = header.subject();
        Stated<String> cik = subject.map(Party::cik).orElseGet(Stated::none);
        Stated<String> conformed = subject.map(Party::name).orElseGet(Stated::none);
        if (cover.issuerName().isPresent() || !conformed.isPresent()) {
            return new Issuer(cover.issuerName(), cik);
        }
        findings.add(
                new Finding(
                        "issuer.from-header",
                        Finding.Level.WARNING,
                        "No name of issuer was read on the cover page; the name is that of the header's subject company.",
                        List.of("/issuer/name"),
                        conformed.spans()));
        return new Issuer(conformed, cik);
    }
}
