package org.stakeline.relate.amendment;

import org.stakeline.filing.Filing;
import org.stakeline.filing.Schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The filings of one group of filers on one class of one issuer, in the order in which they were
 * filed, with what the order shows.
 *
 * @param told filings that members say are theirs and that are not in the chain
 */
public record Chain(List<Member> members, List<ChainEvent> events, List<ToldOf> told) {

    public Chain {
        members = List.copyOf(members);
        events = List.copyOf(events);
        told = List.copyOf(told);
    }

    /**
     * One filing.
     *
     * @param hints why it was put behind the one before, in words
     */
    public record Member(Filing filing, List<String> hints) {
        public Member {
            hints = List.copyOf(hints);
        }
    }

    /**
     * A filing that is told of.
     *
     * @param number 0 is the original
     * @param by the member that tells of it, from 0
     */
    public record ToldOf(
            Optional<Integer> number,
            Optional<LocalDate> filedDate,
            Optional<String> calledAs,
            int by) {}

    /** The chains that these filings make, the one with the earliest filing first. */
    public static List<Chain> of(List<Filing> filings) {
        return new ChainBuilder(filings).chains();
    }

    public List<Filing> filings() {
        return members.stream().map(Member::filing).toList();
    }

    /** The reporting persons, each through all filings in which it has a cover page. */
    public List<PersonTrack> persons() {
        return PersonTrack.of(filings().stream().map(ChainKeys::of).toList());
    }

    /** The schedule as amended on a day: that which the last filing up to then belongs to. */
    public AmendedSchedule asOf(LocalDate day) {
        List<Filing> until =
                filings().stream()
                        .filter(f -> ChainOrder.day(f).map(d -> !d.isAfter(day)).orElse(true))
                        .toList();
        return AmendedSchedule.of(lastSchedule(until), Optional.of(day));
    }

    /** The schedule as its last amendment leaves it. */
    public AmendedSchedule latest() {
        return AmendedSchedule.of(lastSchedule(filings()), Optional.empty());
    }

    // a schedule begins with an original, or where the filers went from one schedule to the other
    private static List<Filing> lastSchedule(List<Filing> filings) {
        List<Filing> schedule = new ArrayList<>();
        Optional<Schedule> kind = Optional.empty();
        for (Filing filing : filings) {
            boolean begins = !filing.isAmendment() || !filing.schedule().equals(kind);
            if (begins) {
                schedule.clear();
            }
            schedule.add(filing);
            kind = filing.schedule();
        }
        return List.copyOf(schedule);
    }
}
