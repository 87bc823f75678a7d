package org.stakeline.read.envelope;

import org.stakeline.evidence.Accession;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Filer;
import org.stakeline.filing.Schedule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a submission's header says, with offsets in the whole file.
 *
 * @param submissionType the form type of the submission as a whole
 * @param filedDate {@code FILED AS OF DATE}, Eastern time
 * @param acceptedAt when EDGAR took it in: the Eastern wall clock with its offset
 * @param groupMembers who is named as a member of the filers' group
 */
public record Header(
        Stated<Accession> accession,
        Stated<String> submissionType,
        Stated<LocalDate> filedDate,
        Stated<OffsetDateTime> acceptedAt,
        List<Party> parties,
        List<Stated<String>> groupMembers) {

    public Header {
        parties = List.copyOf(parties);
        groupMembers = List.copyOf(groupMembers);
    }

    /** The header of a file that has none. */
    public static Header none() {
        return new Header(
                Stated.none(), Stated.none(), Stated.none(), Stated.none(), List.of(), List.of());
    }

    /**
     * The company that the Schedule 13D or 13G is about: of several subject companies the one whose
     * form type is such a schedule, else the first. Never a filer.
     */
    public Optional<Party> subject() {
        return subjects().stream()
                .filter(Header::isForSchedule)
                .findFirst()
                .or(() -> subjects().stream().findFirst());
    }

    /** All subject companies, in the header's order. */
    public List<Party> subjects() {
        return parties.stream().filter(p -> p.role() == Party.Role.SUBJECT).toList();
    }

    /**
     * The form type of the Schedule 13D or 13G: the subject's where the submission is another form
     * too, else the submission's.
     */
    public Stated<String> form() {
        if (submissionType.value().filter(FormTypes::isSchedule).isPresent()) {
            return submissionType;
        }
        return parties.stream()
                .filter(Header::isForSchedule)
                .map(Party::formType)
                .findFirst()
                .orElse(submissionType);
    }

    /** The schedule that {@link #form} names. */
    public Optional<Schedule> schedule() {
        return form().value().filter(FormTypes::isSchedule).flatMap(Schedule::named);
    }

    /** The SEC's file number of the {@link #subject}. */
    public Stated<String> fileNumber() {
        return subject().map(Party::fileNumber).orElseGet(Stated::none);
    }

    /** Who filed the submission. */
    public List<Filer> filers() {
        return parties.stream()
                .filter(p -> p.role() == Party.Role.FILER)
                .map(p -> new Filer(p.name(), p.cik(), p.formerNames(), p.addresses()))
                .toList();
    }

    private static boolean isForSchedule(Party party) {
        return party.formType().value().filter(FormTypes::isSchedule).isPresent();
    }
}
