package org.stakeline.serve.page;

import org.stakeline.compute.Computed;
import org.stakeline.compute.percent.AdsCheck;
import org.stakeline.compute.percent.PercentCheck;
import org.stakeline.evidence.Derived;
import org.stakeline.quantity.Ads;
import org.stakeline.quantity.AdsRatio;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.Ratio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stated value beside the computed one.
 *
 * @param verdict {@code agrees}, {@code differs}, or {@code cannot be compared}
 * @param words what came of it, in one sentence
 */
public record Comparison(
        String caption,
        String of,
        Fact stated,
        Fact computed,
        Fact difference,
        Verdict verdict,
        String words) {

    /** How the two stand to each other. */
    public enum Verdict {
        AGREES("agrees", "✓"),
        DIFFERS("differs", "≠"),
        NOT_COMPARED("cannot be compared", "?"),
        COUNTED_ONCE("counted once", "✓");

        private final String word;
        private final String sign;

        Verdict(String word, String sign) {
            this.word = word;
            this.sign = sign;
        }

        public String word() {
            return word;
        }

        public String sign() {
            return sign;
        }

        public String style() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** All comparisons of a filing: percents, then ADSs. */
    static List<Comparison> of(Computed computed, Marks marks) {
        List<Comparison> rows = new ArrayList<>();
        for (PercentCheck check : computed.percents()) {
            rows.add(of(check, marks));
        }
        for (AdsCheck check : computed.adsChecks()) {
            rows.add(of(check, marks));
        }
        return rows;
    }

    private static Comparison of(PercentCheck check, Marks marks) {
        String label = "Percent of class, " + check.name();
        Fact stated =
                marks.stated(label, check.path(), check.stated(), p -> p + "%", Object::toString);
        Fact difference =
                check.difference()
                        .map(d -> new Fact(d + " points", d.toString(), "", Fact.Kind.PLAIN))
                        .orElse(Fact.absent("–"));
        return new Comparison(
                "Percent of class",
                check.name(),
                stated,
                percent(check, label, marks),
                difference,
                verdict(check),
                check.words());
    }

    private static Verdict verdict(PercentCheck check) {
        if (check.agreement().agrees()) {
            return Verdict.AGREES;
        }
        return check.computed().isEmpty() || !check.stated().isPresent()
                ? Verdict.NOT_COMPARED
                : Verdict.DIFFERS;
    }

    /** The computed percent of one cover page, shown to four places. */
    static Fact percent(PercentCheck check, String label, Marks marks) {
        return check.computed()
                .map(d -> ratio(label + ", computed", "percent/" + check.person(), d, marks))
                .orElse(Fact.absent("not computed"));
    }

    /** A ratio shown as a percent to four places. */
    static Fact ratio(String label, String name, Derived<Ratio> derived, Marks marks) {
        Percent shown = derived.value().percent(4);
        return marks.computed(label, name, derived, shown + " %", derived.value().toString());
    }

    private static Comparison of(AdsCheck check, Marks marks) {
        String at = "/adsPositions/" + check.position();
        Fact stated = marks.shares("Shares in the form of ADSs", at + "/shares", check.stated());
        String of =
                check.ads().value().map(Ads::count).map(Figures::number).orElse("?")
                        + " ADSs"
                        + check.ratio().map(AdsRatio::toString).map(r -> " at " + r).orElse("");
        return new Comparison(
                "Shares held as ADSs",
                of,
                stated,
                shares(check, marks),
                equal(check.agrees()),
                verdict(check.agrees()),
                check.words());
    }

    private static Fact shares(AdsCheck check, Marks marks) {
        return check.shares()
                .map(
                        d ->
                                marks.computed(
                                        "ADSs turned into shares",
                                        "ads/" + check.position(),
                                        d,
                                        shown(d.value()),
                                        d.value().toString()))
                .orElse(Fact.absent("not computed"));
    }

    private static Fact equal(Optional<Boolean> agrees) {
        return agrees.filter(a -> a).isPresent() ? Fact.plain("0") : Fact.absent("–");
    }

    private static Verdict verdict(Optional<Boolean> agrees) {
        return agrees.map(a -> a ? Verdict.AGREES : Verdict.DIFFERS).orElse(Verdict.NOT_COMPARED);
    }

    /** A ratio as a number: whole where it is, else to four places. */
    static String shown(Ratio ratio) {
        return Figures.number(ratio.isWhole() ? ratio.decimal(0) : ratio.decimal(4));
    }
}
