package org.stakeline.read;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Schedules 13D on companies that do not exist, one in each shape, made anew for a measurement. */
final class MadeFilings {

    private static final List<String> HOLDERS =
            List.of("Example Harbor Partners, L.P.", "Example Harbor GP LLC", "Jane Q. Example");

    private static final String BACKGROUND =
            """
            This Statement is filed by %s, a Delaware entity ("%s"), whose principal office is at 1 Pier Road, Port Example, NY 10001.
            During the last five years no person named here has been convicted in a criminal proceeding, nor has any of them been a party to a civil proceeding that ended in a judgment, decree or order concerning securities laws.
            """;

    private static final String FUNDS =
            """
            The shares were bought for %,d dollars in all, brokerage included, which came out of working capital; none of it was borrowed.
            On March %d, 2026 the fund entered into a note purchase agreement with the Issuer, under which it may take up to 250,000 further shares at $12.50 per share.
            """;

    private static final String PURPOSE =
            """
            The Reporting Persons hold the shares for investment and have spoken with the management about its capital, its board and a possible sale of the smaller yard.
            They may buy more shares or sell some or all of them in the market or otherwise, as prices, their other holdings and the state of the business suggest, and may change these intentions at any time.
            """;

    private static final String INTEREST =
            """
            (a) The percentages used here are calculated upon 19,231,412 shares of Common Stock outstanding as of February 27, 2026, as the Issuer said in its Form 10-K filed on March 2, 2026.
            (b) %s is the general partner of %s and may be deemed to share the power to vote and to dispose of the shares that it holds. Ms. Example is the managing member of %s.
            (c) On March %d, 2026 the fund sold %,d shares in the open market at a weighted average price of $%d.25 per share, in prices from $11.90 to $14.75.
            """;

    private MadeFilings() {}

    /** A structured Schedule 13D of about 12 kB. */
    static byte[] xml() {
        StringBuilder xml = new StringBuilder();
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .append("<edgarSubmission xmlns=\"http://www.sec.gov/edgar/schedule13D\"")
                .append(" xmlns:com=\"http://www.sec.gov/edgar/common\">\n")
                .append("<schemaVersion>X0202</schemaVersion>\n")
                .append("<headerData><submissionType>SCHEDULE 13D/A</submissionType></headerData>")
                .append("<formData><coverPageHeader>\n<amendmentNo>3</amendmentNo>\n")
                .append("<securitiesClassTitle>Common Stock, par value $0.01 per share")
                .append("</securitiesClassTitle>\n<dateOfEvent>03/12/2026</dateOfEvent>\n")
                .append("<issuerInfo><issuerCIK>0009999903</issuerCIK><issuerCusips>")
                .append("<issuerCusipNumber>12345X101</issuerCusipNumber></issuerCusips>")
                .append("<issuerName>Example Harbor &amp; Works, Inc.</issuerName></issuerInfo>\n")
                .append("</coverPageHeader>\n<reportingPersons>\n");
        HOLDERS.forEach(holder -> xml.append(person(holder)));
        xml.append("</reportingPersons>\n<items1To7>\n")
                .append(item(1, "securityTitle", "Common Stock, par value $0.01 per share"))
                .append(item(2, "filingPersonName", background()))
                .append(item(3, "fundsSource", funds(7)))
                .append(item(4, "transactionPurpose", PURPOSE.repeat(2)))
                .append(item(5, "transactionDesc", interest(6)))
                .append("</items1To7>\n<signatureInfo>\n");
        HOLDERS.forEach(holder -> xml.append(signature(holder)));
        xml.append("</signatureInfo>\n</formData>\n</edgarSubmission>\n");
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String person(String name) {
        return """
        <reportingPersonInfo>
        <reportingPersonCIK>0009999904</reportingPersonCIK>
        <reportingPersonName>%s</reportingPersonName>
        <memberOfGroup>b</memberOfGroup>
        <fundType>WC</fundType>
        <legalProceedings>N</legalProceedings>
        <citizenshipOrOrganization>DE</citizenshipOrOrganization>
        <soleVotingPower>0.00</soleVotingPower>
        <sharedVotingPower>1615772.00</sharedVotingPower>
        <soleDispositivePower>0.00</soleDispositivePower>
        <sharedDispositivePower>1615772.00</sharedDispositivePower>
        <aggregateAmountOwned>1615772.00</aggregateAmountOwned>
        <isAggregateExcludeShares>N</isAggregateExcludeShares>
        <percentOfClass>8.4</percentOfClass>
        <typeOfReportingPerson>PN</typeOfReportingPerson>
        <commentContent>The percentage is based on 19,231,412 shares outstanding.</commentContent>
        </reportingPersonInfo>
        """
                .formatted(name);
    }

    private static String item(int number, String field, String words) {
        String item = "item" + number;
        return "<%s><%s>%s</%s></%s>\n".formatted(item, field, words, field, item);
    }

    private static String signature(String name) {
        return """
        <signaturePerson><signatureReportingPerson>%s</signatureReportingPerson>
        <signatureDetails><signature>/s/ Jane Q. Example</signature><title>Manager</title><date>03/13/2026</date></signatureDetails></signaturePerson>
        """
                .formatted(name);
    }

    /** A Schedule 13D in HTML as the filers' programs write it, of about 90 kB. */
    static byte[] html() {
        StringBuilder html = new StringBuilder("<html><head><title>SC 13D</title></head><body>\n");
        for (String line : lines()) {
            boolean row = line.contains("\t");
            html.append(row ? "<table><tr><td style=\"width:8%\">" : "<p style=\"margin:0pt\">")
                    .append("<font style=\"font:10pt Times New Roman, Times, Serif\">")
                    .append(escaped(line).replace("\t", "</font></td><td><font size=\"2\">"))
                    .append(row ? "</font></td></tr></table>\n" : "</font></p>\n");
        }
        return submission("a.htm", html.append("</body></html>\n").toString());
    }

    private static String escaped(String line) {
        return line.replace("&", "&amp;").replace("\"", "&#8220;").replace("  ", "&nbsp; ");
    }

    /** A Schedule 13D in plain text, of about 50 kB. */
    static byte[] text() {
        StringBuilder text = new StringBuilder();
        for (String line : lines()) {
            text.append(wrapped(line.replace("\t", "  "))).append("\n\n");
        }
        return submission("a.txt", text.toString());
    }

    private static String wrapped(String line) {
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (String word : line.split(" ", -1)) {
            boolean full = column + word.length() > 72;
            wrapped.append(column == 0 ? "" : full ? "\n" : " ").append(word);
            column = full || column == 0 ? word.length() : column + 1 + word.length();
        }
        return wrapped.toString();
    }

    private static byte[] submission(String name, String body) {
        return """
        <SEC-DOCUMENT>0009999998-26-000009.txt : 20260315
        <SEC-HEADER>0009999998-26-000009.hdr.sgml : 20260315
        ACCESSION NUMBER:		0009999998-26-000009
        CONFORMED SUBMISSION TYPE:	SC 13D/A
        FILED AS OF DATE:		20260315
        SUBJECT COMPANY:
        	COMPANY DATA:
        		COMPANY CONFORMED NAME:			EXAMPLE HARBOR & WORKS INC
        		CENTRAL INDEX KEY:			0009999903
        </SEC-HEADER>
        <DOCUMENT>
        <TYPE>SC 13D/A
        <FILENAME>%s
        <TEXT>
        %s</TEXT>
        </DOCUMENT>
        </SEC-DOCUMENT>
        """
                .formatted(name, body)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> lines() {
        StringBuilder lines =
                new StringBuilder(
                        """
                        SECURITIES AND EXCHANGE COMMISSION
                        SCHEDULE 13D
                        (Amendment No. 3)*
                        Example Harbor & Works, Inc.
                        (Name of Issuer)
                        Common Stock, par value $0.01 per share
                        (Title of Class of Securities)
                        12345X101
                        (CUSIP Number)
                        March 12, 2026
                        (Date of Event Which Requires Filing of this Statement)
                        """);
        HOLDERS.forEach(holder -> lines.append(page(holder)));
        lines.append("Item 1. Security and Issuer\nCommon Stock of the Issuer.\n")
                .append("Item 2. Identity and Background\n" + background())
                .append("Item 3. Source and Amount of Funds or Other Consideration\n" + funds(40))
                .append("Item 4. Purpose of Transaction\n" + PURPOSE.repeat(40))
                .append("Item 5. Interest in Securities of the Issuer\n" + interest(40))
                .append("SIGNATURE\nDated: March 13, 2026\nBy: /s/ Jane Q. Example\n")
                .append("Name: Jane Q. Example\nTitle: Managing Member\n");
        return lines.toString().lines().toList();
    }

    private static String page(String holder) {
        return """
        CUSIP No. 12345X101
        1\tNAMES OF REPORTING PERSONS  %s
        2\tCHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP  (a) [ ]  (b) [X]
        3\tSEC USE ONLY
        4\tSOURCE OF FUNDS  WC
        5\tCHECK BOX IF DISCLOSURE OF LEGAL PROCEEDINGS IS REQUIRED  [ ]
        6\tCITIZENSHIP OR PLACE OF ORGANIZATION  Delaware
        7\tSOLE VOTING POWER  0
        8\tSHARED VOTING POWER  1,615,772
        9\tSOLE DISPOSITIVE POWER  0
        10\tSHARED DISPOSITIVE POWER  1,615,772
        11\tAGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON  1,615,772
        12\tCHECK BOX IF THE AGGREGATE AMOUNT IN ROW (11) EXCLUDES CERTAIN SHARES  [ ]
        13\tPERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)  8.4%%
        14\tTYPE OF REPORTING PERSON  PN
        """
                .formatted(holder);
    }

    private static String background() {
        StringBuilder words = new StringBuilder();
        HOLDERS.forEach(h -> words.append(BACKGROUND.formatted(h, h.split("[ ,]")[1] + " Holder")));
        return words.toString();
    }

    private static String funds(int times) {
        StringBuilder words = new StringBuilder();
        for (int i = 1; i <= times; i++) {
            words.append(FUNDS.formatted(1_000_000 + 37_411 * i, 1 + i % 28));
        }
        return words.toString();
    }

    private static String interest(int times) {
        StringBuilder words = new StringBuilder();
        for (int i = 1; i <= times; i++) {
            String gp = HOLDERS.get(1);
            words.append(
                    INTEREST.formatted(
                            gp, HOLDERS.get(0), gp, 1 + i % 28, 1_000 + 377 * i, 12 + i % 2));
        }
        return words.toString();
    }
}
