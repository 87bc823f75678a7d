package org.stakeline.serve.api;

import io.micronaut.serde.annotation.Serdeable;

import org.jspecify.annotations.Nullable;
import org.stakeline.store.DueKind;
import org.stakeline.store.DueLine;
import org.stakeline.store.DueRow;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When one filing was due, or that one ought to be there and is not.
 *
 * @param filing the filing, or the one beside which a missing filing lies
 * @param kind not late, filed after the computed due date, cannot be said, missing, perhaps missing
 *     (it was due only if something had changed), or standing (a Schedule 13G that is to be amended
 *     for each period in which anything material changes)
 * @param due the latest of the dates that may be right
 * @param daysAfter business days after the computed due date
 * @param what the missing filing, in words
 * @param why the reason, in words
 */
@Serdeable
public record DueDateJson(
        String filing,
        @Nullable String form,
        @Nullable Integer amendmentNumber,
        String issuer,
        String issuerName,
        @Nullable String holder,
        String kind,
        @Nullable String event,
        @Nullable String due,
        @Nullable String filed,
        int daysAfter,
        @Nullable String what,
        String why) {

    /** The row; {@code next} is when what stands is due next. */
    static DueDateJson of(DueRow row, Optional<LocalDate> next) {
        DueLine line = row.line();
        LocalDate due = line.kind() == DueKind.STANDING ? next.orElse(null) : line.due();
        return new DueDateJson(
                line.filing(),
                row.form(),
                row.amendmentNumber(),
                row.issuer().id(),
                row.issuer().name(),
                row.holder(),
                line.kind().name(),
                day(row.event()),
                day(due),
                day(line.filed()),
                line.daysAfter(),
                line.what().isEmpty() ? null : line.what(),
                line.words());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
