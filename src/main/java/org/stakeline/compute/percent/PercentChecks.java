package org.stakeline.compute.percent;

import org.stakeline.evidence.Derived;
import org.stakeline.filing.Filing;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.Printed;
import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.ShareRange;
import org.stakeline.quantity.Shares;
import org.stakeline.quantity.StatedPercent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Computes each cover page's percent again: its amount over the number of shares outstanding, Rule
 * 13d-3(d)(1)(i) and row 13 of Schedule 13D. Qifu's 19,952,136 over 322,929,669 is 6.1785 %, stated
 * as 6.2.
 */
public final class PercentChecks {

    private static final String RULE =
            "aggregate amount ÷ shares of the class outstanding, Rule 13d-3(d)(1)(i)";

    private final Filing filing;
    private final Bases bases;
    private final RightsInText rightsInItems;

    private PercentChecks(Filing filing, Bases bases) {
        this.filing = filing;
        this.bases = bases;
        this.rightsInItems = RightsInText.of(filing);
    }

    /** One for each cover page, in the filing's order. */
    public static List<PercentCheck> of(Filing filing, Bases bases) {
        PercentChecks checks = new PercentChecks(filing, bases);
        return IntStream.range(0, filing.persons().size()).mapToObj(checks::check).toList();
    }

    private PercentCheck check(int index) {
        ReportingPerson person = filing.persons().get(index);
        Optional<Shares> amount = person.aggregate().value();
        Optional<Comparison> comparison = Comparison.with(person.percent().value());
        Optional<Base> base = amount.flatMap(shares -> base(shares, comparison));
        Optional<Derived<Ratio>> plain =
                base.flatMap(b -> amount.map(shares -> computed(index, person, shares, b)));
        Verdict verdict = verdict(person, comparison, amount, base, plain);
        return new PercentCheck(
                index,
                person.displayName(),
                person.percent(),
                person.aggregate(),
                verdict.computed(),
                base,
                bases.notTaken(base),
                verdict.agreement(),
                difference(comparison, verdict.computed()),
                impliedBase(index, person),
                Words.of(person, base, verdict));
    }

    private Optional<Base> base(Shares amount, Optional<Comparison> comparison) {
        return comparison.map(c -> bases.chosenFor(amount, c)).orElseGet(bases::common);
    }

    private static Derived<Ratio> computed(
            int index, ReportingPerson person, Shares amount, Base base) {
        Ratio ratio = amount.over(base.shares());
        return new Derived<>(
                ratio,
                RULE,
                List.of(
                        Derived.Input.of(
                                "aggregate amount",
                                person.aggregate(),
                                "/persons/" + index + "/aggregate"),
                        new Derived.Input(
                                "shares outstanding", base.shown(), base.path(), base.spans())),
                List.of(working(amount, base.shares(), ratio)));
    }

    private static String working(Shares part, Shares whole, Ratio ratio) {
        return Printed.number(part)
                + " ÷ "
                + Printed.number(whole)
                + " = "
                + Printed.percent(ratio);
    }

    /** what the comparison came to, with the computed percent that it was made with. */
    record Verdict(
            Agreement agreement, Optional<Derived<Ratio>> computed, Optional<Shares> rights) {}

    private Verdict verdict(
            ReportingPerson person,
            Optional<Comparison> comparison,
            Optional<Shares> amount,
            Optional<Base> base,
            Optional<Derived<Ratio>> plain) {
        if (comparison.isEmpty() || amount.isEmpty() || base.isEmpty() || plain.isEmpty()) {
            return new Verdict(Agreement.CANNOT_BE_COMPARED, plain, Optional.empty());
        }
        Agreement agreement = comparison.get().of(plain.get().value()).agreement();
        return agreement == Agreement.DIFFERS
                ? withRights(person, comparison.get(), amount.get(), base.get(), plain.get())
                : new Verdict(agreement, plain, Optional.empty());
    }

    private Verdict withRights(
            ReportingPerson person,
            Comparison comparison,
            Shares amount,
            Base base,
            Derived<Ratio> plain) {
        RightsInText rights = rightsInItems.after(person);
        return rights.upTo(amount).stream()
                .filter(
                        right ->
                                comparison
                                        .of(amount.over(base.shares().plus(right)))
                                        .agreesToThePlaces())
                .findFirst()
                .map(right -> withRights(plain, amount, base, right))
                .orElseGet(() -> unexplained(rights, comparison, amount, base, plain));
    }

    /**
     * where rights are told of, each percent down to that with the whole amount newly issuable is
     * possible.
     */
    private static Verdict unexplained(
            RightsInText rights,
            Comparison comparison,
            Shares amount,
            Base base,
            Derived<Ratio> plain) {
        boolean possible =
                rights.areToldOf()
                        && comparison.isBetween(
                                amount.over(base.shares().plus(amount)), plain.value());
        return possible
                ? new Verdict(Agreement.POSSIBLE_WITH_RIGHTS, Optional.of(plain), Optional.empty())
                : nearest(rights, comparison, amount, base, plain);
    }

    /** the percent nearest to the stated with the rights that the text puts a number to. */
    private static Verdict nearest(
            RightsInText rights,
            Comparison comparison,
            Shares amount,
            Base base,
            Derived<Ratio> plain) {
        Comparator<Shares> byDistance =
                Comparator.comparing(
                        right -> comparison.distance(amount.over(base.shares().plus(right))));
        Ratio without = comparison.distance(plain.value());
        return rights.numbersUpTo(amount).stream()
                .min(byDistance)
                .map(right -> withRights(plain, amount, base, right))
                .filter(with -> isNearer(comparison, with, without))
                .map(with -> new Verdict(Agreement.DIFFERS, with.computed(), with.rights()))
                .orElseGet(
                        () -> new Verdict(Agreement.DIFFERS, Optional.of(plain), Optional.empty()));
    }

    private static boolean isNearer(Comparison comparison, Verdict with, Ratio without) {
        return with.computed()
                .filter(ratio -> comparison.distance(ratio.value()).compareTo(without) < 0)
                .isPresent();
    }

    private static Verdict withRights(
            Derived<Ratio> plain, Shares amount, Base base, Shares rights) {
        Shares whole = base.shares().plus(rights);
        Ratio ratio = amount.over(whole);
        List<Derived.Input> inputs = new ArrayList<>(plain.inputs());
        inputs.add(
                new Derived.Input(
                        "newly issuable shares named in the text",
                        Printed.number(rights),
                        "",
                        List.of()));
        List<String> working =
                List.of(
                        Printed.number(base.shares())
                                + " + "
                                + Printed.number(rights)
                                + " = "
                                + Printed.number(whole),
                        working(amount, whole, ratio));
        return new Verdict(
                Agreement.WITH_RIGHTS,
                Optional.of(new Derived<>(ratio, RULE, inputs, working)),
                Optional.of(rights));
    }

    private static Optional<Percent> difference(
            Optional<Comparison> comparison, Optional<Derived<Ratio>> computed) {
        return comparison.flatMap(
                c -> computed.map(ratio -> c.difference(ratio.value()).percent(4)));
    }

    private static Optional<Derived<ShareRange>> impliedBase(int index, ReportingPerson person) {
        Optional<StatedPercent> stated =
                person.percent()
                        .value()
                        .filter(p -> p.bound() == StatedPercent.Bound.EXACTLY)
                        .filter(p -> p.percent().least().value().signum() > 0);
        Optional<Shares> amount = person.aggregate().value().filter(shares -> !shares.isZero());
        return stated.flatMap(
                p -> amount.map(shares -> implied(index, person, shares, p.percent())));
    }

    private static Derived<ShareRange> implied(
            int index, ReportingPerson person, Shares amount, Percent percent) {
        ShareRange range =
                new ShareRange(amount.wholeAt(percent.most()), amount.wholeAt(percent.least()));
        return new Derived<>(
                range,
                "aggregate amount ÷ stated percent, as far as the stated places tell",
                List.of(
                        Derived.Input.of(
                                "aggregate amount",
                                person.aggregate(),
                                "/persons/" + index + "/aggregate"),
                        Derived.Input.of(
                                "percent", person.percent(), "/persons/" + index + "/percent")),
                List.of(
                        Printed.number(amount)
                                + " ÷ "
                                + percent
                                + " % lies between "
                                + Printed.number(range.low())
                                + " and "
                                + Printed.number(range.high())));
    }
}
