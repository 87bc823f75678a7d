package org.stakeline.serve.api;

import io.micronaut.serde.annotation.Serdeable;

import org.jspecify.annotations.Nullable;
import org.stakeline.compute.deadline.DueDate;

import java.util.List;
import java.util.Optional;

/**
 * When a filing was due by the rule in force on the day of its event.
 *
 * @param filedBy {@code HEADER}, {@code SIGNATURE} or {@code NOTHING}: what the day of filing is
 *     taken from
 * @param judgement {@code NOT_LATE}, {@code FILED_AFTER_COMPUTED_DUE_DATE} or {@code
 *     CANNOT_BE_SAID}
 * @param words the judgement and its reason
 */
@Serdeable
public record DueJson(
        @Nullable String event,
        @Nullable String filed,
        String filedBy,
        @Nullable String due,
        String judgement,
        String words,
        List<Applied> rules) {

    /** One rule that may apply; {@code due} is null where it names no number of days. */
    @Serdeable
    public record Applied(
            String id,
            String title,
            String citation,
            String term,
            @Nullable String inForceFrom,
            @Nullable String inForceUntil,
            String source,
            @Nullable DerivedJson due,
            List<Otherwise> otherwise) {

        static Applied of(DueDate.Applied applied) {
            var rule = applied.rule();
            return new Applied(
                    rule.id(),
                    rule.title(),
                    rule.citation(),
                    rule.term(),
                    rule.inForceFrom().map(Object::toString).orElse(null),
                    rule.inForceUntil().map(Object::toString).orElse(null),
                    rule.source(),
                    DerivedJson.plain(applied.due()),
                    applied.otherwise().stream().map(Otherwise::of).toList());
        }
    }

    /** Another answer to when a filing was due, and why it may hold. */
    @Serdeable
    public record Otherwise(String because, @Nullable DerivedJson due) {

        static Otherwise of(DueDate.Otherwise other) {
            return new Otherwise(other.because(), DerivedJson.plain(Optional.of(other.due())));
        }
    }

    static DueJson of(DueDate date) {
        return new DueJson(
                date.event().value().map(Object::toString).orElse(null),
                date.filed().map(Object::toString).orElse(null),
                date.filedBy().name(),
                date.due().map(Object::toString).orElse(null),
                date.judgement().name(),
                date.words(),
                date.applied().stream().map(Applied::of).toList());
    }
}
