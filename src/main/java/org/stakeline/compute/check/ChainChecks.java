package org.stakeline.compute.check;

import java.util.List;

/** All checks of the filings of a chain, in the order in which their findings are shown. */
public final class ChainChecks {

    private static final List<ChainCheck> ALL =
            List.of(
                    new NumberRepeated(),
                    new NumberOutOfOrder(),
                    new WrongPredecessor(),
                    new CusipChanged(),
                    new PersonUnsaid(),
                    new HoldingsAgainstTrades(),
                    new BaseWentBack(),
                    new NeedlessAmendment());

    private ChainChecks() {}

    /** What each of them looks for, in the same order. */
    public static List<Rule> rules() {
        return ALL.stream().map(ChainCheck::rule).toList();
    }

    /** What all of them have to say. */
    public static List<ChainCheck.At> findings(ChainSubject subject) {
        return ALL.stream().flatMap(check -> check.look(subject).stream()).toList();
    }
}
