package org.stakeline.read.xml;

import org.stakeline.filing.Schedule;

import java.util.Map;
import java.util.Optional;

/**
 * The captions that the forms give their items and the parts of items, which the structured filing
 * does not repeat.
 */
final class XmlItemTitles {

    private static final Map<String, String> D =
            Map.of(
                    "1", "Security and Issuer",
                    "2", "Identity and Background",
                    "3", "Source and Amount of Funds or Other Consideration",
                    "4", "Purpose of Transaction",
                    "5", "Interest in Securities of the Issuer",
                    "6",
                            "Contracts, Arrangements, Understandings or Relationships With Respect to Securities of the Issuer",
                    "7", "Material to Be Filed as Exhibits");

    private static final Map<String, String> G =
            Map.of(
                    "4", "Ownership",
                    "5", "Ownership of Five Percent or Less of a Class",
                    "6", "Ownership of More Than Five Percent on Behalf of Another Person",
                    "7",
                            "Identification and Classification of the Subsidiary Which Acquired the Security Being Reported on by"
                                    + " the Parent Holding Company or Control Person",
                    "8", "Identification and Classification of Members of the Group",
                    "9", "Notice of Dissolution of Group",
                    "10", "Certifications");

    private static final Map<String, String> PARTS =
            Map.ofEntries(
                    Map.entry("1.securityTitle", "(a)"),
                    Map.entry("1.issuerPrincipalAddress", "(c)"),
                    Map.entry("2.filingPersonName", "(a)"),
                    Map.entry("2.principalBusinessAddress", "(b)"),
                    Map.entry("2.principalJob", "(c)"),
                    Map.entry("2.hasBeenConvicted", "(d)"),
                    Map.entry("2.convictionDescription", "(e)"),
                    Map.entry("2.principalBusinessOfficeOrResidenceAddress", "(b)"),
                    Map.entry("4.amountBeneficiallyOwned", "(a)"),
                    Map.entry("4.classPercent", "(b)"),
                    Map.entry("4.solePowerOrDirectToVote", "(c)(i)"),
                    Map.entry("4.sharedPowerOrDirectToVote", "(c)(ii)"),
                    Map.entry("4.solePowerOrDirectToDispose", "(c)(iii)"),
                    Map.entry("4.sharedPowerOrDirectToDispose", "(c)(iv)"),
                    Map.entry("5.percentageOfClassSecurities", "(a)"),
                    Map.entry("5.numberOfShares", "(b)"),
                    Map.entry("5.transactionDesc", "(c)"),
                    Map.entry("5.listOfShareholders", "(d)"),
                    Map.entry("5.date5PercentOwnership", "(e)"));

    private XmlItemTitles() {}

    /** The item's caption; empty where the form has none for the item as a whole. */
    static Optional<String> title(Schedule schedule, String number) {
        return Optional.ofNullable((schedule == Schedule.D ? D : G).get(number));
    }

    /** The letter of a part of an item ({@code (c)}), or nothing. */
    static String part(Schedule schedule, String number, String element) {
        String both =
                switch (number + "." + element) {
                    case "1.issuerName" -> schedule == Schedule.D ? "(b)" : "(a)";
                    case "1.issuerPrincipalExecutiveOfficeAddress" -> "(b)";
                    case "2.citizenship" -> schedule == Schedule.D ? "(f)" : "(c)";
                    default -> "";
                };
        return both.isEmpty() ? PARTS.getOrDefault(number + "." + element, "") : both;
    }
}
