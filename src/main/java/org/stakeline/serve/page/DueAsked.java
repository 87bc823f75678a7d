package org.stakeline.serve.page;

import org.jspecify.annotations.Nullable;
import org.stakeline.store.DueFilter;
import org.stakeline.store.DueKind;

import java.time.LocalDate;
import java.util.List;

/**
 * Which due dates are asked for, as it stands in an address: {@code show=late&q=april&from=…&to=…}.
 *
 * @param show null for all that was filed or ought to have been
 * @param words empty for none
 * @param issuer an issuer's id; empty for all
 */
public record DueAsked(
        @Nullable Show show,
        String words,
        String issuer,
        @Nullable LocalDate from,
        @Nullable LocalDate through) {

    private static final List<DueKind> PAST =
            List.of(
                    DueKind.NOT_LATE,
                    DueKind.FILED_AFTER_COMPUTED_DUE_DATE,
                    DueKind.CANNOT_BE_SAID,
                    DueKind.MISSING,
                    DueKind.PERHAPS_MISSING);

    /** What can be chosen. */
    public enum Show {
        LATE("filed after the computed due date"),
        MISSING("expected, not in the store"),
        UNSAID("cannot be said"),
        NOT_LATE("not late"),
        COMING("to come");

        private final String words;

        Show(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        List<DueKind> kinds() {
            return switch (this) {
                case LATE -> List.of(DueKind.FILED_AFTER_COMPUTED_DUE_DATE);
                case MISSING -> List.of(DueKind.MISSING, DueKind.PERHAPS_MISSING);
                case UNSAID -> List.of(DueKind.CANNOT_BE_SAID);
                case NOT_LATE -> List.of(DueKind.NOT_LATE);
                case COMING -> List.of(DueKind.STANDING);
            };
        }
    }

    /** Checks what was asked for. */
    public static DueAsked of(
            @Nullable String show,
            @Nullable String words,
            @Nullable String issuer,
            @Nullable String from,
            @Nullable String through) {
        String given = Asking.given(words);
        String only = Asking.given(issuer);
        return new DueAsked(
                Asking.oneOf("show", show, Show.class),
                given == null ? "" : given,
                only == null ? "" : only,
                Asking.day("from", from),
                Asking.day("to", through));
    }

    /** The same as the store takes it. */
    public DueFilter filter() {
        return new DueFilter(
                Asking.given(issuer),
                Asking.given(words),
                show == null ? PAST : show.kinds(),
                from,
                through);
    }

    /** True for what is due in time to come. */
    public boolean isComing() {
        return show == Show.COMING;
    }

    /** The choice as it stands in an address; empty for all. */
    public String shown() {
        return show == null ? "" : Asking.nameOf(show);
    }

    /** The same with this asked at that path. */
    public Address at(String path) {
        return Address.of(path)
                .with("show", shown())
                .with("q", words)
                .with("issuer", issuer)
                .with("from", from)
                .with("to", through);
    }
}
