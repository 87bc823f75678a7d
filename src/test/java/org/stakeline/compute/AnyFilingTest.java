package org.stakeline.compute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stakeline.calendar.Calendars;
import org.stakeline.evidence.Derived;
import org.stakeline.filing.Filing;
import org.stakeline.filing.FilingRule;
import org.stakeline.filing.Relationship;
import org.stakeline.filing.Trade;
import org.stakeline.quantity.Shares;

import java.util.Random;

/** Whatever a filing states, computing gives an answer, twice the same. */
class AnyFilingTest {

    private static final String[] FORMS = {"SC 13D", "SC 13D/A", "SC 13G", "SC 13G/A", "10-K"};
    private static final String[] NAMES = {
        "Alpha Fund LP",
        "Alpha GP LLC",
        "Ann Able",
        "ABLE ANN",
        "Beta Inc.",
        "Alpha",
        "",
        "  ",
        "L.P."
    };
    private static final String[] NUMBERS = {
        "", "0", "1", "1000", "1000000", "999999.5", "123456789012345678901234567890"
    };
    private static final String[] PERCENTS = {
        "", "0", "0.0", "<1", ">5", "5", "5.0", "100", "1000000", "0.00000001"
    };
    private static final String[] DAYS = {
        "0001-01-01",
        "1977-12-31",
        "1994-02-29",
        "2023-05-12",
        "2024-02-04",
        "2024-09-30",
        "9999-12-31"
    };

    private final Random random = new Random(240_13);

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }

    private String day() {
        String day = one(DAYS);
        return day.equals("1994-02-29") ? "1996-02-29" : day;
    }

    private Filing filing() {
        FilingBuilder filing = FilingBuilder.of(one(FORMS)).title(one(NAMES)).cusip(one(NUMBERS));
        if (random.nextBoolean()) {
            filing.amendment(random.nextInt(20));
        }
        if (random.nextBoolean()) {
            filing.event(day());
        }
        if (random.nextBoolean()) {
            filing.filed(
                    one(new String[] {"1994-01-03", "2023-05-15", "2024-02-05", "2025-12-31"}));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            filing.rule(one(FilingRule.values()));
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            filing.person(
                    one(NAMES),
                    one(NUMBERS),
                    one(NUMBERS),
                    one(NUMBERS),
                    one(NUMBERS),
                    one(NUMBERS),
                    one(PERCENTS),
                    "with 1,000,000 shares issuable on exercise of options");
        }
        return more(filing).build();
    }

    private FilingBuilder more(FilingBuilder filing) {
        for (int i = random.nextInt(3); i > 0; i--) {
            filing.base(one(NUMBERS), one(NAMES), day());
            filing.item(String.valueOf(i), "1,000,000 shares, 5.0% of the class");
            filing.earlier(random.nextInt(9), day(), "Amendment No. " + random.nextInt(9));
            filing.former(one(NAMES), "dissolved", day());
            filing.signed(one(NAMES), "2023-05-15");
        }
        for (int i = random.nextInt(8); i > 0; i--) {
            filing.relation(one(NAMES), one(Relationship.Kind.values()), one(NAMES));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            filing.ratio(1 + random.nextInt(3), 1 + random.nextInt(3));
            filing.ads("1000", one(NUMBERS), one(NAMES));
            filing.mandate("100", Trade.Unit.ADS, Trade.Side.SELL, "2023-05-01", "2023-05-12");
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            filing.trade(
                    one(NAMES),
                    day(),
                    one(Trade.Side.values()),
                    one(new String[] {"0", "-5", "10", "1000000", "0.001"}),
                    one(Trade.Unit.values()),
                    one(NAMES),
                    one(new String[] {"", "0", "17.5", "0.0001"}),
                    one(new String[] {"", "17"}),
                    one(new String[] {"", "18.5"}));
        }
        return filing;
    }

    @Test
    void comesToAnAnswerAndTwiceToTheSame() {
        Calendars calendars = Calendars.bundled();
        for (int i = 0; i < 3000; i++) {
            Filing filing = filing();
            Computed computed = Computation.of(filing, calendars);
            assertThat(Computation.of(filing, calendars)).isEqualTo(computed);
            assertThat(computed.percents()).hasSameSizeAs(filing.persons());
            computed.block()
                    .total()
                    .map(Derived::value)
                    .ifPresent(total -> contains(filing, total.low(), total.high()));
        }
    }

    /** no total is less than the largest row or more than the sum of all. */
    private static void contains(Filing filing, Shares low, Shares high) {
        Shares max = Shares.ZERO;
        Shares sum = Shares.ZERO;
        for (var person : filing.persons()) {
            Shares amount = person.aggregate().value().orElse(Shares.ZERO);
            max = max.max(amount);
            sum = sum.plus(amount);
        }
        assertThat(low).isGreaterThanOrEqualTo(max);
        assertThat(high).isLessThanOrEqualTo(sum);
    }
}
