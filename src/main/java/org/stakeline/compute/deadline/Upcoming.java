package org.stakeline.compute.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A filing that an event calls for, or may call for.
 *
 * @param applied the rule with its due date
 * @param sure false where it depends on something that was not given
 * @param because why it is called for, or on what that depends, in words
 * @param until Eastern time until which a filing counts for its day, Regulation S-T Rule 13(a)
 */
public record Upcoming(
        DueDate.Applied applied, boolean sure, String because, Optional<LocalTime> until) {

    public Optional<LocalDate> due() {
        return applied.due().map(due -> due.value());
    }
}
