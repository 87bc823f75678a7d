package org.stakeline.serve.page;

import org.stakeline.relate.person.Feature;
import org.stakeline.relate.person.Verdict;
import org.stakeline.store.JudgementRow;

import java.util.List;
import java.util.Map;

/**
 * One judgement as a page prints it.
 *
 * @param verdict what it says of the two
 * @param style the name of the verdict's look in the style sheet
 * @param reason in the author's words; empty where the features are the reasons
 * @param withdrawn by whom, when and why; empty while it is in force
 */
public record JudgementLine(
        long number,
        String verdict,
        String style,
        boolean byHand,
        Side one,
        Side other,
        String author,
        String made,
        String reason,
        List<Reason> features,
        String withdrawn) {

    public JudgementLine {
        features = List.copyOf(features);
    }

    /**
     * One of the two spellings and the address of its person.
     *
     * @param detail the CIK, or the issuer whose filings it stands for; empty for neither
     */
    public record Side(String printed, String detail, String address) {

        static Side of(JudgementRow.Side side, Map<String, String> issuers) {
            return new Side(side.printed(), detail(side, issuers), "/persons/" + side.person());
        }

        private static String detail(JudgementRow.Side side, Map<String, String> issuers) {
            String cik = side.cik();
            String within = side.within();
            if (cik != null) {
                return "CIK " + cik;
            }
            return within == null
                    ? ""
                    : "on " + issuers.getOrDefault(side.spelling(), "issuer " + within);
        }
    }

    /** One feature, and what it speaks for. */
    public record Reason(String name, String speaks, String style, String words) {

        static Reason of(Feature feature) {
            return new Reason(
                    feature.name(),
                    switch (feature.speaks()) {
                        case FOR -> "decides for one person";
                        case RATHER_FOR -> "speaks for one person";
                        case HOLDS_BACK -> "leaves it undecided";
                        case AGAINST -> "decides for two persons";
                    },
                    Asking.nameOf(feature.speaks()).replace('_', '-'),
                    feature.words());
        }
    }

    /** The line of a judgement; {@code issuers} are the names of issuers by spelling. */
    static JudgementLine of(JudgementRow row, Map<String, String> issuers) {
        String reason = row.reason();
        return new JudgementLine(
                row.number(),
                words(row.verdict()),
                Asking.nameOf(row.verdict()),
                row.byHand(),
                Side.of(row.one(), issuers),
                Side.of(row.other(), issuers),
                row.author(),
                Figures.instant(row.madeAt()),
                reason == null ? "" : reason,
                row.features().stream().map(Reason::of).toList(),
                withdrawn(row));
    }

    private static String words(Verdict verdict) {
        return switch (verdict) {
            case SAME -> "same person";
            case DIFFERENT -> "different persons";
            case UNDECIDED -> "undecided, left apart";
        };
    }

    private static String withdrawn(JudgementRow row) {
        JudgementRow.Withdrawal withdrawal = row.withdrawn();
        return withdrawal == null
                ? ""
                : "Withdrawn on "
                        + Figures.instant(withdrawal.madeAt())
                        + " by "
                        + withdrawal.author()
                        + ": "
                        + withdrawal.reason();
    }

    /** True where it can be withdrawn here. */
    public boolean canBeWithdrawn() {
        return byHand && withdrawn.isEmpty();
    }
}
