package org.stakeline.serve.api;

import io.micronaut.serde.annotation.Serdeable;

import org.jspecify.annotations.Nullable;
import org.stakeline.relate.amendment.EarlierList;
import org.stakeline.relate.amendment.PersonChange;
import org.stakeline.serve.api.FindingJson.SpanJson;

import java.util.List;

/** What a filing tells of earlier filings and of persons that left or joined. */
final class ToldJson {

    private ToldJson() {}

    /**
     * The filings that this one says it amends, and the numbers that ought to be there and are not.
     */
    @Serdeable
    public record Earlier(List<Entry> entries, List<Integer> missing) {

        static Earlier of(EarlierList list) {
            return new Earlier(list.entries().stream().map(Entry::of).toList(), list.missing());
        }
    }

    /** One earlier filing; {@code remarks} say what does not fit. */
    @Serdeable
    public record Entry(
            int index,
            @Nullable Integer number,
            @Nullable String filedDate,
            @Nullable String calledAs,
            @Nullable Integer calledNumber,
            List<String> remarks,
            List<SpanJson> spans) {

        static Entry of(EarlierList.Entry entry) {
            return new Entry(
                    entry.index(),
                    entry.number().orElse(null),
                    entry.filedDate().map(Object::toString).orElse(null),
                    entry.calledAs().orElse(null),
                    entry.calledNumber().orElse(null),
                    entry.remarks(),
                    SpanJson.of(entry.spans()));
        }
    }

    /** A person that left or joined, as the filing says. */
    @Serdeable
    public record Change(
            String kind,
            String name,
            @Nullable String reason,
            @Nullable String date,
            String words,
            String path,
            List<SpanJson> spans) {

        static Change of(PersonChange change) {
            return new Change(
                    change.kind().name(),
                    change.name(),
                    change.reason().orElse(null),
                    change.date().map(Object::toString).orElse(null),
                    change.words(),
                    change.path(),
                    SpanJson.of(change.spans()));
        }
    }
}
