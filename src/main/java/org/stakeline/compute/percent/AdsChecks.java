package org.stakeline.compute.percent;

import org.stakeline.evidence.Derived;
import org.stakeline.filing.AdsPosition;
import org.stakeline.filing.AdsRatioStatement;
import org.stakeline.filing.Filing;
import org.stakeline.quantity.Ads;
import org.stakeline.quantity.AdsRatio;
import org.stakeline.quantity.Printed;
import org.stakeline.quantity.Ratio;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Turns each number of ADSs into shares by the ratio that the filing states: 9,976,068 ADSs at 1:2
 * are 19,952,136 shares.
 */
public final class AdsChecks {

    private final Filing filing;
    private final Optional<AdsRatioStatement> ratio;

    private AdsChecks(Filing filing) {
        this.filing = filing;
        this.ratio = onlyRatio(filing);
    }

    /** One for each position that the filing gives in ADSs. */
    public static List<AdsCheck> of(Filing filing) {
        AdsChecks checks = new AdsChecks(filing);
        return IntStream.range(0, filing.adsPositions().size()).mapToObj(checks::check).toList();
    }

    /** The ratio, where all statements of it in the filing are the same. */
    public static Optional<AdsRatioStatement> onlyRatio(Filing filing) {
        List<AdsRatio> said =
                filing.adsRatios().stream()
                        .flatMap(statement -> statement.ratio().value().stream())
                        .distinct()
                        .toList();
        return said.size() == 1
                ? filing.adsRatios().stream().filter(s -> s.ratio().isPresent()).findFirst()
                : Optional.empty();
    }

    private AdsCheck check(int index) {
        AdsPosition position = filing.adsPositions().get(index);
        Optional<AdsRatio> factor = ratio.flatMap(r -> r.ratio().value());
        Optional<Ads> ads = position.ads().value();
        Optional<Derived<Ratio>> shares =
                factor.flatMap(f -> ads.map(count -> toShares(index, position, count, f)));
        Optional<Boolean> agrees =
                factor.flatMap(
                        f ->
                                ads.flatMap(
                                        count ->
                                                position.shares()
                                                        .value()
                                                        .map(stated -> f.matches(count, stated))));
        return new AdsCheck(
                index,
                position.ads(),
                position.shares(),
                factor,
                shares,
                agrees,
                factor.flatMap(f -> ads.flatMap(count -> rowThatAgrees(f, count))),
                words(position, shares, agrees));
    }

    private Derived<Ratio> toShares(int index, AdsPosition position, Ads count, AdsRatio factor) {
        Ratio shares = factor.toShares(count);
        return new Derived<>(
                shares,
                "ADSs × shares that one ADS stands for",
                List.of(
                        Derived.Input.of("ADSs", position.ads(), "/adsPositions/" + index + "/ads"),
                        ratioInput(filing)),
                List.of(
                        Printed.number(count)
                                + " ADSs × "
                                + Printed.number(factor.shares())
                                + (factor.ads().intValue() == 1
                                        ? ""
                                        : " ÷ " + Printed.number(factor.ads()))
                                + " = "
                                + shown(shares)
                                + " shares"));
    }

    /** The ratio as an input of a computation. */
    public static Derived.Input ratioInput(Filing filing) {
        return onlyRatio(filing)
                .map(
                        r ->
                                new Derived.Input(
                                        "ADS ratio",
                                        r.ratio().value().map(AdsRatio::toString).orElse(""),
                                        "/adsRatios/" + filing.adsRatios().indexOf(r),
                                        r.ratio().spans()))
                .orElseGet(() -> new Derived.Input("ADS ratio", "not stated", "", List.of()));
    }

    private Optional<Integer> rowThatAgrees(AdsRatio factor, Ads count) {
        return IntStream.range(0, filing.persons().size())
                .filter(
                        i ->
                                filing.persons()
                                        .get(i)
                                        .aggregate()
                                        .value()
                                        .filter(shares -> factor.matches(count, shares))
                                        .isPresent())
                .boxed()
                .findFirst();
    }

    /** Whole where it is whole, else to four places. */
    static String shown(Ratio shares) {
        return Printed.number(shares.decimal(shares.isWhole() ? 0 : 4));
    }

    private static String words(
            AdsPosition position, Optional<Derived<Ratio>> shares, Optional<Boolean> agrees) {
        if (shares.isEmpty()) {
            return "No one ADS ratio is stated to turn these ADSs into shares.";
        }
        String computed = shares.get().working().getFirst();
        return agrees.map(
                        yes ->
                                computed
                                        + (yes ? ": agrees with the " : ": differs from the ")
                                        + position.shares().value().map(Printed::number).orElse("")
                                        + " shares stated.")
                .orElse(computed + ".");
    }
}
