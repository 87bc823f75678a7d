package org.stakeline.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes filings on companies that do not exist into a folder, as many as are asked for: of each
 * issuer five chains of five filings, three of Schedules 13D with a fund, its general partner and
 * its manager, two of Schedules 13G. The same filings each time.
 *
 * <p>{@code java src/jmh/java/org/stakeline/serve/ManyFilings.java FOLDER 10000}
 */
public final class ManyFilings {

    private static final int CHAINS = 5;
    private static final int FILINGS = 5;
    private static final long OUTSTANDING = 19_231_412;
    private static final List<String> TREES =
            List.of(
                    "Alder",
                    "Birch",
                    "Cedar",
                    "Dogwood",
                    "Elder",
                    "Fir",
                    "Ginkgo",
                    "Hazel",
                    "Juniper",
                    "Larch",
                    "Maple",
                    "Nutmeg",
                    "Oak",
                    "Poplar",
                    "Quince",
                    "Rowan",
                    "Spruce",
                    "Tamarack",
                    "Walnut",
                    "Yew");
    private static final List<String> PLACES =
            List.of(
                    "Harbor", "Ridge", "Meadow", "Quay", "Valley", "Point", "Forge", "Mill", "Bay",
                    "Field", "Creek", "Gate", "Hollow", "Island", "Knoll", "Ledge", "Moor", "Pass",
                    "Reef", "Shoal");
    private static final List<String> TRADES =
            List.of("Works", "Foods", "Systems", "Energy", "Medical", "Freight", "Optics", "Paper");

    private final Path folder;
    private final SplittableRandom random = new SplittableRandom(13);

    private ManyFilings(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int count = Integer.parseInt(args[1]);
        ManyFilings many = new ManyFilings(folder);
        for (int n = 0; n < count; n++) {
            many.write(n);
        }
        System.out.println(count + " filings in " + folder);
    }

    private void write(int n) throws IOException {
        int issuer = n / (CHAINS * FILINGS);
        int chain = n / FILINGS % CHAINS;
        int filer = 9_000_000 + issuer * CHAINS + chain;
        int amendment = n % FILINGS;
        LocalDate event =
                LocalDate.of(2021, 1, 4)
                        .plusDays(amendment * 290L + issuer % 90 + chain * 17L + random.nextInt(9));
        Facts facts =
                new Facts(
                        "%010d-%02d-%06d".formatted(filer, event.getYear() % 100, amendment + 1),
                        9_100_000 + issuer,
                        issuerName(issuer),
                        filer,
                        holderName(issuer * CHAINS + chain),
                        amendment,
                        event,
                        event.plusDays(2),
                        970_000 + 10L * random.nextInt(180_000));
        Files.writeString(
                folder.resolve(facts.accession() + ".txt"),
                chain < 3 ? facts.scheduleD() : facts.scheduleG(),
                StandardCharsets.UTF_8);
    }

    private static String issuerName(int n) {
        return "%s %s %s, Inc."
                .formatted(
                        TREES.get(n % TREES.size()),
                        PLACES.get(n / TREES.size() % PLACES.size()),
                        TRADES.get(n % TRADES.size()));
    }

    private static String holderName(int n) {
        return "%s %s %d"
                .formatted(
                        PLACES.get(n % PLACES.size()),
                        TREES.get(n / PLACES.size() % TREES.size()),
                        1 + n / 400);
    }

    /** What one filing says. */
    private record Facts(
            String accession,
            int issuerCik,
            String issuer,
            int filerCik,
            String holder,
            int amendment,
            LocalDate event,
            LocalDate filed,
            long shares) {

        String scheduleD() {
            String form = amendment == 0 ? "SCHEDULE 13D" : "SCHEDULE 13D/A";
            return """
            %s<DOCUMENT>
            <TYPE>%s
            <SEQUENCE>1
            <FILENAME>primary_doc.xml
            <TEXT>
            <XML>
            <?xml version="1.0" encoding="UTF-8"?>
            <edgarSubmission xmlns="http://www.sec.gov/edgar/schedule13D" xmlns:com="http://www.sec.gov/edgar/common">
            <schemaVersion>X0202</schemaVersion>
            <headerData><submissionType>%s</submissionType></headerData>
            <formData><coverPageHeader>%s
            <securitiesClassTitle>Common Stock, par value $0.01 per share</securitiesClassTitle>
            <dateOfEvent>%s</dateOfEvent>
            <issuerInfo><issuerCIK>%010d</issuerCIK><issuerCusips><issuerCusipNumber>%s</issuerCusipNumber></issuerCusips><issuerName>%s</issuerName></issuerInfo>
            </coverPageHeader>
            <reportingPersons>
            %s%s%s</reportingPersons>
            <items1To7>
            <item2><filingPersonName>This statement is filed by %s Fund, L.P. (the "Fund"), %s GP LLC (the "General Partner") and %s Management Co. (the "Manager").</filingPersonName></item2>
            <item3><fundsSource>The Shares were bought for cash out of the working capital of the Fund.</fundsSource></item3>
            <item4><transactionPurpose>%s</transactionPurpose></item4>
            <item5><percentageOfClassSecurities>The percentages are based on 19,231,412 shares of Common Stock outstanding as of the last annual report of the Issuer.</percentageOfClassSecurities><transactionDesc>(b) The General Partner is the general partner of the Fund. The Manager is the investment manager of the Fund.
            (c) On %s the Fund sold 5,000 shares in the open market at a weighted average price of $12.25 per share, in prices from $11.90 to $12.75.</transactionDesc></item5>
            </items1To7>
            <signatureInfo>%s%s%s</signatureInfo>
            </formData></edgarSubmission>
            </XML>
            </TEXT>
            </DOCUMENT>
            </SEC-DOCUMENT>
            """
                    .formatted(
                            header(form),
                            form,
                            form,
                            amendment == 0 ? "" : "<amendmentNo>" + amendment + "</amendmentNo>",
                            american(event),
                            issuerCik,
                            cusip(),
                            issuer,
                            person(holder + " Fund, L.P.", "PN", filerCik),
                            person(holder + " GP LLC", "OO", filerCik + 400_000),
                            person(holder + " Management Co.", "IA", filerCik + 500_000),
                            holder,
                            holder,
                            holder,
                            purpose(),
                            american(event),
                            signed(holder + " Fund, L.P."),
                            signed(holder + " GP LLC"),
                            signed(holder + " Management Co."));
        }

        String scheduleG() {
            String form = amendment == 0 ? "SC 13G" : "SC 13G/A";
            return """
            %s<DOCUMENT>
            <TYPE>%s
            <SEQUENCE>1
            <FILENAME>a.txt
            <TEXT>
                              SECURITIES AND EXCHANGE COMMISSION
                                    Washington, D.C. 20549

                                        SCHEDULE 13G
                          Under the Securities Exchange Act of 1934
                                     (Amendment No. %d)

                                   %s
                                      (Name of Issuer)

                           Common Stock, par value $0.01 per share
                               (Title of Class of Securities)

                                        %s
                                      (CUSIP Number)

                                        %s
                   (Date of Event Which Requires Filing of this Statement)

            Check the appropriate box to designate the rule pursuant to which this
            Schedule is filed:  [X] Rule 13d-1(b)  [ ] Rule 13d-1(c)  [ ] Rule 13d-1(d)

            CUSIP No. %s

            1.  Names of Reporting Persons.
                %s Advisers Inc.
            2.  Check the Appropriate Box if a Member of a Group    (a) [ ]  (b) [ ]
            3.  SEC Use Only
            4.  Citizenship or Place of Organization:  Delaware
                Number of Shares Beneficially Owned by Each Reporting Person With:
            5.  Sole Voting Power:           %,d
            6.  Shared Voting Power:         0
            7.  Sole Dispositive Power:      %,d
            8.  Shared Dispositive Power:    0
            9.  Aggregate Amount Beneficially Owned by Each Reporting Person:  %,d
            10. Check if the Aggregate Amount in Row (9) Excludes Certain Shares:  [ ]
            11. Percent of Class Represented by Amount in Row (9):  %s%%
            12. Type of Reporting Person:  IA

            Item 1(a)  Name of Issuer:  %s
            Item 2(a)  Name of Person Filing:  %s Advisers Inc.
            Item 4     Ownership.
                       (a) Amount beneficially owned:  %,d
                       (b) Percent of class:  %s%%, of 19,231,412 shares outstanding.
            Item 5     Ownership of Five Percent or Less of a Class.  Not applicable.

            SIGNATURE

            After reasonable inquiry and to the best of my knowledge and belief, I certify
            that the information set forth in this statement is true, complete and correct.

            Date: %s
            %s Advisers Inc.
            By: /s/ Jane Q. Example
            Name: Jane Q. Example
            Title: Secretary
            </TEXT>
            </DOCUMENT>
            </SEC-DOCUMENT>
            """
                    .formatted(
                            header(form),
                            form,
                            amendment,
                            issuer,
                            cusip(),
                            american(event),
                            cusip(),
                            holder,
                            shares,
                            shares,
                            shares,
                            percent(),
                            issuer,
                            holder,
                            shares,
                            percent(),
                            american(filed),
                            holder);
        }

        private String header(String form) {
            String day = filed.toString().replace("-", "");
            return """
            <SEC-DOCUMENT>%s.txt : %s
            <SEC-HEADER>%s.hdr.sgml : %s
            <ACCEPTANCE-DATETIME>%s160500
            ACCESSION NUMBER:		%s
            CONFORMED SUBMISSION TYPE:	%s
            PUBLIC DOCUMENT COUNT:		1
            FILED AS OF DATE:		%s

            SUBJECT COMPANY:

            	COMPANY DATA:
            		COMPANY CONFORMED NAME:			%s
            		CENTRAL INDEX KEY:			%010d

            FILED BY:

            	COMPANY DATA:
            		COMPANY CONFORMED NAME:			%s
            		CENTRAL INDEX KEY:			%010d
            </SEC-HEADER>
            """
                    .formatted(
                            accession, day, accession, day, day, accession, form, day, issuer,
                            issuerCik, holder, filerCik);
        }

        private String person(String name, String type, int cik) {
            return """
            <reportingPersonInfo><reportingPersonCIK>%010d</reportingPersonCIK><reportingPersonName>%s</reportingPersonName>
            <fundType>WC</fundType><legalProceedings>N</legalProceedings><citizenshipOrOrganization>DE</citizenshipOrOrganization>
            <soleVotingPower>0.00</soleVotingPower><sharedVotingPower>%d.00</sharedVotingPower><soleDispositivePower>0.00</soleDispositivePower><sharedDispositivePower>%d.00</sharedDispositivePower>
            <aggregateAmountOwned>%d.00</aggregateAmountOwned><isAggregateExcludeShares>N</isAggregateExcludeShares><percentOfClass>%s</percentOfClass><typeOfReportingPerson>%s</typeOfReportingPerson></reportingPersonInfo>
            """
                    .formatted(cik, name, shares, shares, shares, percent(), type);
        }

        private String signed(String name) {
            return "<signaturePerson><signatureReportingPerson>%s</signatureReportingPerson><signatureDetails><signature>/s/ Jane Q. Example</signature><title>Manager</title><date>%s</date></signatureDetails></signaturePerson>"
                    .formatted(name, american(filed));
        }

        private String purpose() {
            String lead =
                    amendment == 0 ? "" : "Item 4 is hereby amended and supplemented as follows: ";
            return lead
                    + "The Reporting Persons hold the Shares for investment and spoke on %s with the management of the Issuer about its capital and the sale of yard %d. "
                            .formatted(american(event), amendment + 1)
                            .repeat(6);
        }

        private String percent() {
            long tenths = (shares * 1000 + OUTSTANDING / 2) / OUTSTANDING;
            return tenths / 10 + "." + tenths % 10;
        }

        private String cusip() {
            return "%06d%s".formatted(issuerCik % 1_000_000, "101");
        }

        private static String american(LocalDate day) {
            return "%02d/%02d/%d"
                    .formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear());
        }
    }
}
