package org.stakeline.serve.api;

import io.micronaut.serde.annotation.Serdeable;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.store.FindingRemark;
import org.stakeline.store.FindingRow;

import java.util.List;

/**
 * One finding as the reading contract has it.
 *
 * @param level {@code error}, {@code inconsistency}, {@code warning} or {@code info}
 * @param paths JSON Pointers into the reading
 */
@Serdeable
public record FindingJson(
        String code, String level, String message, List<String> paths, List<SpanJson> spans) {

    /**
     * Words of a document; {@code document} is null for a bare file and for a submission's header.
     */
    @Serdeable
    public record SpanJson(@Nullable String document, int start, int end, String text) {

        static List<SpanJson> of(List<Span> spans) {
            return spans.stream()
                    .map(s -> new SpanJson(s.document(), s.start(), s.end(), s.text()))
                    .toList();
        }
    }

    /**
     * A finding with its filing.
     *
     * @param ordinal its place among the filing's findings, from 0
     * @param origin {@code read}, {@code compute} or {@code store}
     * @param state {@code open}, {@code seen} or {@code explained}
     */
    @Serdeable
    public record Listed(
            String filing,
            int ordinal,
            String origin,
            FindingJson finding,
            @Nullable String form,
            FilingSummary.Ref issuer,
            @Nullable String eventDate,
            String knownAt,
            String state,
            String link) {

        static Listed of(FindingRow row) {
            return new Listed(
                    row.filing(),
                    row.ordinal(),
                    word(row.origin()),
                    FindingJson.of(row.finding()),
                    row.form(),
                    FilingSummary.Ref.issuer(row.issuer()),
                    FilingSummary.text(row.eventDate()),
                    row.knownAt().toString(),
                    word(row.state()),
                    "/filings/" + row.filing() + "?mark=finding:" + row.ordinal());
        }
    }

    /**
     * A finding with what people made of it.
     *
     * @param history every remark, oldest first; the newest one stands
     */
    @Serdeable
    public record Detail(Listed finding, List<Remark> history) {

        static Detail of(FindingRow row, List<FindingRemark> history) {
            return new Detail(Listed.of(row), history.stream().map(Remark::of).toList());
        }
    }

    /**
     * What somebody made of a finding.
     *
     * @param entry its number; later ones are higher
     * @param undoes the number of the remark that was taken back; null where none was
     */
    @Serdeable
    public record Remark(
            long entry,
            String state,
            @Nullable String note,
            String author,
            String at,
            @Nullable Long undoes) {

        static Remark of(FindingRemark remark) {
            return new Remark(
                    remark.entry(),
                    word(remark.state()),
                    remark.note(),
                    remark.author(),
                    remark.at().toString(),
                    remark.undoes());
        }
    }

    static FindingJson of(Finding finding) {
        return new FindingJson(
                finding.code(),
                word(finding.level()),
                finding.message(),
                finding.paths(),
                SpanJson.of(finding.spans()));
    }

    /** A constant as the contract spells it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }
}
