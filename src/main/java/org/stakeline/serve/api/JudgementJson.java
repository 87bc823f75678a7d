package org.stakeline.serve.api;

import io.micronaut.serde.annotation.Serdeable;

import org.jspecify.annotations.Nullable;
import org.stakeline.relate.person.Feature;
import org.stakeline.serve.page.Asking;
import org.stakeline.store.JudgementRow;

import java.util.List;

/**
 * A judgement on two spellings.
 *
 * @param verdict {@code same}, {@code different} or {@code undecided}
 * @param byHand true where somebody made it, which stands over what is computed
 * @param reason in the author's words; null where the features are the reasons
 * @param madeAt when it was made here
 * @param knownAt when the public record had what it rests on
 * @param withdrawn null while it is in force
 */
@Serdeable
public record JudgementJson(
        long number,
        Side one,
        Side other,
        String verdict,
        boolean byHand,
        String author,
        @Nullable String reason,
        List<Reason> features,
        String madeAt,
        String knownAt,
        @Nullable Withdrawal withdrawn,
        String link) {

    static JudgementJson of(JudgementRow row) {
        return new JudgementJson(
                row.number(),
                Side.of(row.one()),
                Side.of(row.other()),
                Asking.nameOf(row.verdict()),
                row.byHand(),
                row.author(),
                row.reason(),
                row.features().stream().map(Reason::of).toList(),
                row.madeAt().toString(),
                row.knownAt().toString(),
                Withdrawal.of(row.withdrawn()),
                "/api/v1/judgements/" + row.number());
    }

    /**
     * One of the two spellings, and the person that it means now.
     *
     * @param within the issuer's CIK or name, where the name alone does not tell who is meant
     */
    @Serdeable
    public record Side(
            String spelling,
            String printed,
            @Nullable String cik,
            @Nullable String within,
            String person,
            String link) {

        static Side of(JudgementRow.Side side) {
            return new Side(
                    side.spelling(),
                    side.printed(),
                    side.cik(),
                    side.within(),
                    side.person(),
                    "/api/v1/persons/" + side.person());
        }
    }

    /**
     * One feature of the two.
     *
     * @param speaks {@code for}, {@code rather_for}, {@code holds_back} or {@code against}
     */
    @Serdeable
    public record Reason(String name, String speaks, String words) {

        static Reason of(Feature feature) {
            return new Reason(feature.name(), Asking.nameOf(feature.speaks()), feature.words());
        }
    }

    /** That it was taken back. */
    @Serdeable
    public record Withdrawal(String author, String reason, String madeAt) {

        static @Nullable Withdrawal of(JudgementRow.@Nullable Withdrawal withdrawal) {
            return withdrawal == null
                    ? null
                    : new Withdrawal(
                            withdrawal.author(),
                            withdrawal.reason(),
                            withdrawal.madeAt().toString());
        }
    }

    /**
     * What somebody asks to have judged.
     *
     * @param one id of a spelling or a person
     * @param other id of another; with {@code different}, {@code one} is parted from this person
     * @param verdict {@code same}, {@code different} or {@code undecided}
     */
    @Serdeable
    public record Asked(
            @Nullable String one,
            @Nullable String other,
            @Nullable String verdict,
            @Nullable String author,
            @Nullable String reason) {}

    /** Who takes a judgement back, and why. */
    @Serdeable
    public record Back(@Nullable String author, @Nullable String reason) {}
}
