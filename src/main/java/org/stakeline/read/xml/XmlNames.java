package org.stakeline.read.xml;

import org.stakeline.filing.Schedule;

/**
 * What the two schemas call the same thing.
 *
 * @param person the element of one cover page
 */
record XmlNames(
        Schedule schedule,
        String eventDate,
        String issuerCik,
        String issuerAddress,
        String person,
        String personCik,
        String group,
        String aggregate,
        String excludesShares,
        String percent,
        String comment,
        String items) {

    /** Schedule 13D. */
    static final XmlNames D =
            new XmlNames(
                    Schedule.D,
                    "dateOfEvent",
                    "issuerCIK",
                    "address",
                    "reportingPersonInfo",
                    "reportingPersonCIK",
                    "memberOfGroup",
                    "aggregateAmountOwned",
                    "isAggregateExcludeShares",
                    "percentOfClass",
                    "commentContent",
                    "items1To7");

    /** Schedule 13G. */
    static final XmlNames G =
            new XmlNames(
                    Schedule.G,
                    "eventDateRequiresFilingThisStatement",
                    "issuerCik",
                    "issuerPrincipalExecutiveOfficeAddress",
                    "coverPageHeaderReportingPersonDetails",
                    "reportingCik",
                    "memberGroup",
                    "reportingPersonBeneficiallyOwnedAggregateNumberOfShares",
                    "aggregateAmountExcludesCertainSharesFlag",
                    "classPercent",
                    "comments",
                    "items");

    static XmlNames of(Schedule schedule) {
        return schedule == Schedule.D ? D : G;
    }
}
