package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;

import java.util.List;

/** All checks, in the order in which their findings are shown. */
public final class Checks {

    private static final List<Check> ALL =
            List.of(
                    new PercentDiffers(),
                    new PercentAboveClass(),
                    new PercentOfNothing(),
                    new SameAmountOtherPercent(),
                    new NotOverFive(),
                    new ExitAmendment(),
                    new BasesApart(),
                    new TextPercentDiffers(),
                    new BaseIsOld(),
                    new SeveralBases(),
                    new AdsDiffer(),
                    new PowersAboveAggregate(),
                    new PowersBelowAggregate(),
                    new SoleOfSeveral(),
                    new BlockIsRange(),
                    new PassiveAtTwenty(),
                    new NoRuleMarked(),
                    new CusipCheckDigit(),
                    new EventAfterFiling(),
                    new SignedOutOfOrder(),
                    new FiledAfterDueDate(),
                    new StructuredExpected(),
                    new TypeDoesNotFit(),
                    new UnitOfTrades(),
                    new MandateNotUsedUp(),
                    new MandateExceeded(),
                    new AverageOutsideRange(),
                    new RangeOverOneDollar(),
                    new TradedOnClosedDay(),
                    new TradedAfterFiling(),
                    new TradedBeforeWindow(),
                    new EarlierCalledOtherwise(),
                    new EarlierSameName(),
                    new EarlierNotListed(),
                    new EarlierDatesOutOfOrder(),
                    new OwnNumberListed(),
                    new ItemNamesAnother(),
                    new DroppedYetReporting(),
                    new NumberOnOriginal(),
                    new AmendmentUnnumbered(),
                    new SignatureMissing(),
                    new NoJointAgreement(),
                    new FundsDoNotFit(),
                    new InstitutionOfIndividuals(),
                    new PersonTwice());

    private Checks() {}

    /** Every check there is. */
    public static List<Check> all() {
        return ALL;
    }

    /** What each of them looks for, in the same order. */
    public static List<Rule> rules() {
        return ALL.stream().map(Check::rule).toList();
    }

    /**
     * What all checks have to say of a filing; nothing of a file that is no Schedule 13D or 13G.
     */
    public static List<Finding> findings(Subject subject) {
        return subject.filing().isBeneficialOwnership()
                ? ALL.stream().flatMap(check -> check.look(subject).stream()).toList()
                : List.of();
    }
}
