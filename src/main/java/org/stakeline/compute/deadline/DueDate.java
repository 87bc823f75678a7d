package org.stakeline.compute.deadline;

import org.stakeline.evidence.Derived;
import org.stakeline.evidence.Stated;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a filing was due by the rule in force on the day of its event, and when it was filed. It is
 * no verdict: a filer may have had reasons that the filing does not tell.
 *
 * @param applied the rules that may apply, each with its due date; the first is the one judged by
 * @param filed the header's filing date, or the last signature's date where there is no header
 * @param words the judgement and its reason
 */
public record DueDate(
        Stated<LocalDate> event,
        List<Applied> applied,
        Optional<LocalDate> filed,
        FiledBy filedBy,
        Judgement judgement,
        String words) {

    public DueDate {
        applied = List.copyOf(applied);
    }

    /** What the day of filing is taken from. */
    public enum FiledBy {
        HEADER,
        SIGNATURE,
        NOTHING
    }

    /** What can be said of the filing's time. */
    public enum Judgement {
        NOT_LATE,
        FILED_AFTER_COMPUTED_DUE_DATE,
        CANNOT_BE_SAID
    }

    /**
     * One rule applied to the event.
     *
     * @param due empty where the rule names no number of days
     * @param otherwise due dates that hold if an uncertain point is taken the other way
     */
    public record Applied(
            DeadlineRule rule, Optional<Derived<LocalDate>> due, List<Otherwise> otherwise) {

        public Applied {
            otherwise = List.copyOf(otherwise);
        }

        /** The latest of the dates that may be right; empty where the rule gives none. */
        public Optional<LocalDate> latest() {
            return due.map(
                    d ->
                            otherwise.stream()
                                    .map(other -> other.due().value())
                                    .reduce(d.value(), (a, b) -> a.isAfter(b) ? a : b));
        }
    }

    /** Another answer to when a filing was due, and why it may hold. */
    public record Otherwise(String because, Derived<LocalDate> due) {}

    /** The due date judged by, where the rule gives one. */
    public Optional<LocalDate> due() {
        return applied.stream().findFirst().flatMap(Applied::due).map(Derived::value);
    }
}
