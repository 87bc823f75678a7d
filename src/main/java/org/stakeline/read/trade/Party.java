package org.stakeline.read.trade;

import org.stakeline.evidence.Stated;
import org.stakeline.filing.Trade;

import java.util.Optional;

/**
 * Whose trade a deal is.
 *
 * @param bought somebody else sold to this person
 */
record Party(Stated<String> person, boolean bought) {

    /** Empty for what the issuer did with others than the persons of the filing. */
    static Optional<Party> of(Deal deal, int to, ProseParties parties) {
        if (deal.passive() && deal.verbAt() >= deal.from()) {
            return Optional.of(
                    new Party(parties.by(deal.whatTo(), to).orElse(Stated.none()), false));
        }
        boolean issuer = !deal.passive() && parties.isIssuer(deal.verbAt());
        Optional<Stated<String>> recipient = recipient(deal, to, parties);
        if (issuer) {
            return recipient.map(r -> new Party(r, deal.side() == Trade.Side.SELL));
        }
        if (!deal.passive() && deal.is("granted|awarded") && deal.option()) {
            return Optional.empty();
        }
        Stated<String> before = parties.before(deal.verbAt());
        boolean sold = deal.side() == Trade.Side.SELL && !before.isPresent();
        return Optional.of(
                sold && recipient.isPresent()
                        ? new Party(recipient.get(), true)
                        : new Party(before, false));
    }

    private static Optional<Stated<String>> recipient(Deal deal, int to, ProseParties parties) {
        return parties.to(deal.whatTo(), to)
                .or(() -> parties.to(Math.min(deal.verbAt(), deal.from()), deal.from()));
    }
}
