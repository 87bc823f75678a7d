package org.stakeline.compute.percent;

import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.Shares;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * What one person holds of an issuer with several classes of shares: the part of the registered
 * class, the part of all shares, and the part of all votes are three different percents. 15,326,416
 * of 67,279,706 Class A shares are 22.78 % of the class and 13.25 % of all 115,679,698 shares.
 *
 * @param registered the class that the schedule is filed on
 * @param others the other classes, in any order
 */
public record SeveralClasses(ClassHolding registered, List<ClassHolding> others) {

    public SeveralClasses {
        others = List.copyOf(others);
    }

    /**
     * The percent of the registered class, Rule 13d-3(d)(1)(i): the person's own shares of classes
     * that convert at will count as converted, in the amount and in the base.
     */
    public Ratio ofClass() {
        Holding holding = Holding.of(registered.held());
        for (ClassHolding other : others) {
            if (other.convertsAtWill()) {
                holding = holding.plusNewlyIssuable(other.held(), 0);
            }
        }
        return holding.ofClass(registered.outstanding(), false);
    }

    /** The part of all shares of all classes: the economic share where all earn alike. */
    public Ratio ofAllShares() {
        return Ratio.of(sum(c -> count(c.held())), sum(c -> count(c.outstanding())));
    }

    /** The part of all votes; at least one outstanding share must have a vote. */
    public Ratio ofVotes() {
        return Ratio.of(sum(ClassHolding::votesHeld), sum(ClassHolding::votesOutstanding));
    }

    private BigDecimal sum(Function<ClassHolding, BigDecimal> part) {
        return others.stream().map(part).reduce(part.apply(registered), BigDecimal::add);
    }

    private static BigDecimal count(Shares shares) {
        return shares.count();
    }
}
