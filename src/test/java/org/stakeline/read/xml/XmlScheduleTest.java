package org.stakeline.read.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.FilingRule;
import org.stakeline.filing.FundsCode;
import org.stakeline.filing.GroupBox;
import org.stakeline.filing.Item;
import org.stakeline.filing.PersonType;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.filing.Schedule;
import org.stakeline.filing.Signature;
import org.stakeline.quantity.Shares;
import org.stakeline.quantity.StatedPercent;
import org.stakeline.read.field.Section;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class XmlScheduleTest {

    private static final String D =
            """
            <?xml version="1.0" encoding="UTF-8"?><edgarSubmission xmlns="http://www.sec.gov/edgar/schedule13D" xmlns:com="http://www.sec.gov/edgar/common">
            <headerData>
            <submissionType>SCHEDULE 13D/A</submissionType>
            <previousAccessionNumber>0009999998-24-000007</previousAccessionNumber>
            <!-- <cik>0009999999</cik> -->
            </headerData>
            <formData>
            <coverPageHeader>
            <amendmentNo>3</amendmentNo>
            <securitiesClassTitle>Common Stock, par value $0.01 per share</securitiesClassTitle>
            <dateOfEvent>5/2/2025</dateOfEvent>
            <issuerInfo>
            <issuerCIK>9999903</issuerCIK>
            <issuerCUSIP>12345X 10-1</issuerCUSIP>
            <issuerName>Example Harbor &amp; Works, Inc.</issuerName>
            <address><com:street1>1 Pier Road</com:street1><com:stateOrCountry>NY</com:stateOrCountry></address>
            </issuerInfo>
            </coverPageHeader>
            <reportingPersons>
            <reportingPersonInfo>
            <reportingPersonCIK>0009999904</reportingPersonCIK>
            <reportingPersonName>Example  Holder
             L.P.</reportingPersonName>
            <memberOfGroup>b</memberOfGroup>
            <fundType>AF</fundType>
            <fundType>OO</fundType>
            <legalProceedings>N</legalProceedings>
            <citizenshipOrOrganization>E9</citizenshipOrOrganization>
            <sharedVotingPower>11615772.80</sharedVotingPower>
            <soleDispositivePower>0</soleDispositivePower>
            <aggregateAmountOwned>11615772.80</aggregateAmountOwned>
            <isAggregateExcludeShares>Y</isAggregateExcludeShares>
            <percentOfClass>60.40</percentOfClass>
            <typeOfReportingPerson>PN</typeOfReportingPerson>
            <typeOfReportingPerson>HC</typeOfReportingPerson>
            <commentContent>(1) Based on 19,231,412 shares.&#13;
            &#13;
            (2) See Item 5.</commentContent>
            </reportingPersonInfo>
            </reportingPersons>
            <items1To7>
            <item1><securityTitle>Common Stock</securityTitle><issuerPrincipalAddress><com:street1>1 Pier Road</com:street1><com:city>Port</com:city></issuerPrincipalAddress></item1>
            <item4><transactionPurpose/></item4>
            <item5><percentageOfClassSecurities>(a) 60.4%</percentageOfClassSecurities>
            <transactionDesc>None.</transactionDesc></item5>
            </items1To7>
            <signatureInfo>
            <signaturePerson>
            <signatureReportingPerson>Example Holder L.P.</signatureReportingPerson>
            <signatureDetails><signature>/s/ Jane Example</signature><title>Director</title><date>05/06/2025</date></signatureDetails>
            <signatureDetails><signature>/s/ John Example</signature><title>Director</title><date>05-06-2025</date></signatureDetails>
            </signaturePerson>
            </signatureInfo>
            </formData>
            </edgarSubmission>
            """;

    private static final String G =
            """
            <XML>

            <?xml version="1.0" encoding="UTF-8"?>
            <ns:edgarSubmission xmlns:ns="http://www.sec.gov/edgar/schedule13G">
            <ns:schemaVersion>X0202</ns:schemaVersion>
            <ns:headerData><ns:submissionType>SCHEDULE 13G</ns:submissionType></ns:headerData>
            <ns:formData>
            <ns:coverPageHeader>
            <ns:securitiesClassTitle>American Depositary Shares</ns:securitiesClassTitle>
            <ns:eventDateRequiresFilingThisStatement>03/31/2026</ns:eventDateRequiresFilingThisStatement>
            <ns:issuerInfo>
            <ns:issuerCik>0009999905</ns:issuerCik>
            <ns:issuerName>Example Isles plc</ns:issuerName>
            <ns:issuerCusips><ns:issuerCusipNumber>12345X101</ns:issuerCusipNumber><ns:issuerCusipNumber>12345X200</ns:issuerCusipNumber></ns:issuerCusips>
            </ns:issuerInfo>
            <ns:designateRulesPursuantThisScheduleFiled>
            <ns:designateRulePursuantThisScheduleFiled>Rule 13d-1(b)</ns:designateRulePursuantThisScheduleFiled>
            <ns:designateRulePursuantThisScheduleFiled>Rule 13d-1(c)</ns:designateRulePursuantThisScheduleFiled>
            </ns:designateRulesPursuantThisScheduleFiled>
            </ns:coverPageHeader>
            <ns:coverPageHeaderReportingPersonDetails>
            <ns:reportingCik></ns:reportingCik>
            <ns:reportingPersonName>Example Adviser</ns:reportingPersonName>
            <ns:citizenshipOrOrganization>X0</ns:citizenshipOrOrganization>
            <ns:reportingPersonBeneficiallyOwnedNumberOfShares>
            <ns:soleVotingPower>7824100.00</ns:soleVotingPower>
            <ns:sharedVotingPower>0.00</ns:sharedVotingPower>
            </ns:reportingPersonBeneficiallyOwnedNumberOfShares>
            <ns:reportingPersonBeneficiallyOwnedAggregateNumberOfShares>7824100.00</ns:reportingPersonBeneficiallyOwnedAggregateNumberOfShares>
            <ns:classPercent>22.2</ns:classPercent>
            <ns:typeOfReportingPerson>FI</ns:typeOfReportingPerson>
            </ns:coverPageHeaderReportingPersonDetails>
            <ns:coverPageHeaderReportingPersonDetails><ns:reportingPersonName>Jane Example</ns:reportingPersonName></ns:coverPageHeaderReportingPersonDetails>
            <ns:items>
            <ns:item5><ns:notApplicableFlag>N</ns:notApplicableFlag><ns:classOwnership5PercentOrLess>Y</ns:classOwnership5PercentOrLess></ns:item5>
            <ns:item7><ns:notApplicableFlag>Y</ns:notApplicableFlag></ns:item7>
            <ns:item10><ns:certifications>By signing below I certify.</ns:certifications></ns:item10>
            </ns:items>
            <ns:signatureInformation><ns:reportingPersonName>Example Adviser</ns:reportingPersonName><ns:signatureDetails><ns:signature>Jane Example</ns:signature></ns:signatureDetails></ns:signatureInformation>
            </ns:formData>
            </ns:edgarSubmission>
            </XML>
            """;

    @Test
    void readsAScheduleThirteenD() {
        XmlSchedule read = read(D);
        assertThat(read.form().value()).contains("SCHEDULE 13D/A");
        assertThat(read.schedule()).contains(Schedule.D);
        assertThat(read.amendmentNumber().value()).contains(3);
        assertThat(read.previousAccession().value()).hasToString("Optional[0009999998-24-000007]");
        assertThat(read.eventDate().value()).contains(LocalDate.of(2025, 5, 2));
        assertThat(read.issuer().name().value()).contains("Example Harbor & Works, Inc.");
        assertThat(read.issuer().cik().value()).contains("0009999903");
        assertThat(values(read.security().cusips())).containsExactly("12345X101");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void readsEveryRowOfACoverPage() {
        ReportingPerson person = read(D).persons().getFirst();
        assertThat(person.name().value()).contains("Example Holder L.P.");
        assertThat(person.cik().value()).contains("0009999904");
        assertThat(person.group().value()).contains(GroupBox.B);
        assertThat(values(person.funds())).containsExactly(FundsCode.AF, FundsCode.OO);
        assertThat(person.legalProceedings().value()).contains(false);
        assertThat(person.citizenship().value()).contains("CAYMAN ISLANDS");
        assertThat(person.sharedVoting().value()).contains(Shares.parse("11615772.8"));
        assertThat(person.soleDispositive().value()).contains(Shares.ZERO);
        assertThat(person.excludesShares().value()).contains(true);
        assertThat(person.percent().value()).contains(StatedPercent.of("60.40"));
        assertThat(values(person.types())).containsExactly(PersonType.PN, PersonType.HC);
        assertThat(values(person.notes()))
                .containsExactly("(1) Based on 19,231,412 shares.\n\n(2) See Item 5.");
    }

    @Test
    void aRowThatIsNotThereIsNotStatedAndNeverZero() {
        ReportingPerson person = read(D).persons().getFirst();
        assertThat(person.soleVoting()).isEqualTo(Stated.none());
        assertThat(person.sharedDispositive()).isEqualTo(Stated.none());
    }

    @Test
    void theSpanOfAValueIsItsCharactersInTheDocument() {
        XmlSchedule read = read(D);
        Span name = read.issuer().name().spans().getFirst();
        assertThat(name.document()).isEqualTo("primary_doc.xml");
        assertThat(name.text()).isEqualTo("Example Harbor &amp; Works, Inc.");
        assertThat(D.substring(name.start(), name.end())).isEqualTo(name.text());
        assertThat(read.persons().getFirst().citizenship().spans().getFirst().text())
                .isEqualTo("E9");
    }

    @Test
    void readsAScheduleThirteenGOfTheLaterSchema() {
        XmlSchedule read = read(G);
        assertThat(read.form().value()).contains("SCHEDULE 13G");
        assertThat(read.schedule()).contains(Schedule.G);
        assertThat(read.eventDate().value()).contains(LocalDate.of(2026, 3, 31));
        assertThat(values(read.security().cusips())).containsExactly("12345X101", "12345X200");
        assertThat(read.security().isAds().value()).contains(true);
        assertThat(values(read.rules())).containsExactly(FilingRule.B, FilingRule.C);
        ReportingPerson first = read.persons().getFirst();
        assertThat(first.cik()).isEqualTo(Stated.none());
        assertThat(first.citizenship().value()).contains("UNITED KINGDOM");
        assertThat(first.soleVoting().value()).contains(Shares.of(7_824_100));
        assertThat(first.aggregate().value()).contains(Shares.of(7_824_100));
        assertThat(values(first.types())).containsExactly(PersonType.FI);
        assertThat(read.persons().get(1).name().value()).contains("Jane Example");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void itemsHaveTheFormsTitlesAndThePartsTheirLetters() {
        List<Item> items = read(D).items();
        assertThat(items)
                .extracting(i -> i.number().value().orElse(""))
                .containsExactly("1", "4", "5");
        assertThat(items.getFirst().title().value()).contains("Security and Issuer");
        assertThat(items.getFirst().text().value())
                .contains("(a) Common Stock\n\n(c) 1 Pier Road, Port");
        assertThat(items.get(1).text()).isEqualTo(Stated.none());
        assertThat(items.get(2).text().value()).contains("(a) 60.4%\n\n(c) None.");
    }

    @Test
    void aMarkedBoxOfAnItemIsShownByItsWords() {
        List<Item> items = read(G).items();
        assertThat(items)
                .extracting(i -> i.text().value().orElse(""))
                .containsExactly(
                        "Ownership of 5 percent or less of a class",
                        "Not applicable",
                        "By signing below I certify.");
        assertThat(items.get(1).text().spans().getFirst().text()).isEqualTo("Y");
    }

    @Test
    void factsCanBeLookedForInTheCoverTheNotesAndTheItems() {
        XmlSchedule read = read(D);
        assertThat(read.sections())
                .extracting(Section::where)
                .containsExactly("cover", "note:0", "item:1", "item:5");
        Section note = read.sections().get(1);
        assertThat(note.words()).startsWith("(1) Based on 19,231,412 shares.");
        assertThat(note.span(13, 23).text()).isEqualTo("19,231,412");
    }

    @Test
    void everySignatureOfAPersonIsKept() {
        List<Signature> signatures = read(D).signatures();
        assertThat(signatures).hasSize(2);
        assertThat(signatures.get(1).person().value()).contains("Example Holder L.P.");
        assertThat(signatures.get(1).signedBy().value()).contains("/s/ John Example");
        assertThat(signatures.get(1).date().value()).contains(LocalDate.of(2025, 5, 6));
    }

    @ParameterizedTest
    @CsvSource({
        "aggregateAmountOwned,11615772.80,1O0,aggregate,The aggregate amount",
        "aggregateAmountOwned,11615772.80,-5,aggregate,The aggregate amount",
        "percentOfClass,60.40,six,percent,The percent of class",
        "isAggregateExcludeShares,Y,maybe,excludesShares,The box of excluded shares",
        "memberOfGroup,b,c,group,The group box"
    })
    void whatCannotBeReadIsNullAndSaid(
            String element, String good, String bad, String field, String what) {
        XmlSchedule read = read(D.replace(">" + good + "</" + element, ">" + bad + "</" + element));
        assertThat(read.findings()).hasSize(1);
        Finding finding = read.findings().getFirst();
        assertThat(finding.code()).isEqualTo("row.unreadable");
        assertThat(finding.message())
                .isEqualTo(what + " says \"" + bad + "\", which could not be read.");
        assertThat(finding.paths()).containsExactly("/persons/0/" + field);
        assertThat(finding.spans()).extracting(Span::text).containsExactly(bad);
    }

    @Test
    void aCodeThatIsNoneLeavesTheOthers() {
        XmlSchedule read = read(D.replace("<fundType>AF<", "<fundType>XX<"));
        ReportingPerson person = read.persons().getFirst();
        assertThat(person.funds().getFirst()).isInstanceOf(Stated.Unreadable.class);
        assertThat(person.funds().get(1).value()).contains(FundsCode.OO);
        assertThat(read.findings())
                .extracting(Finding::message)
                .containsExactly("Source of funds says \"XX\", which could not be read.");
    }

    @ParameterizedTest
    @CsvSource({"-0-,0", "None,0", "'1,250',1250", "17.,17"})
    void numbersMayBePrintedAsPeopleDo(String printed, String value) {
        XmlSchedule read =
                read(
                        D.replace(
                                "<soleDispositivePower>0<",
                                "<soleDispositivePower>" + printed + "<"));
        assertThat(read.persons().getFirst().soleDispositive().value())
                .contains(Shares.parse(value));
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void notApplicableIsNoZero() {
        XmlSchedule read =
                read(D.replace("<soleDispositivePower>0<", "<soleDispositivePower>N/A<"));
        assertThat(read.persons().getFirst().soleDispositive())
                .isInstanceOf(Stated.NotApplicable.class);
        assertThat(read.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'22.2%',22.2", "less than 1%,<1", "'> 5',>5", ".5,.5"})
    void percentsMayBePrintedAsPeopleDo(String printed, String value) {
        XmlSchedule read = read(D.replace(">60.40<", ">" + printed + "<"));
        if (printed.startsWith(">")) {
            read = read(D.replace(">60.40<", ">&gt; 5<"));
        }
        assertThat(read.persons().getFirst().percent().value())
                .contains(StatedPercent.parse(value));
    }

    @Test
    void aPercentOfMoreThanTheWholeIsKeptAndSaid() {
        XmlSchedule read = read(D.replace(">60.40<", ">604.0<"));
        assertThat(read.persons().getFirst().percent().value()).contains(StatedPercent.of("604.0"));
        assertThat(read.findings())
                .extracting(Finding::message)
                .containsExactly("The percent of class is 604.0, more than the whole.");
    }

    @Test
    void anEndTagWithoutItsBracketCostsNothing() {
        XmlSchedule read = read(D.replace("</issuerCIK>", "</issuerCIK"));
        assertThat(read.issuer().cik().value()).contains("0009999903");
        assertThat(read.persons()).hasSize(1);
        assertThat(read.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "The XML is not well-formed: an end tag has no >; it was read as meant.");
    }

    @Test
    void aStrayAmpersandIsKeptAndSaid() {
        XmlSchedule read = read(D.replace("Harbor &amp; Works", "Harbor & Works"));
        assertThat(read.issuer().name().value()).contains("Example Harbor & Works, Inc.");
        assertThat(read.findings()).hasSize(1);
        assertThat(read.findings().getFirst().code()).isEqualTo("xml.repaired");
        assertThat(read.findings().getFirst().spans()).extracting(Span::text).containsExactly("&");
    }

    @Test
    void blankLinesBeforeTheDeclarationAreSaidInABareFileOnly() {
        assertThat(read("\n\n" + D).findings())
                .extracting(Finding::message)
                .containsExactly(
                        "The XML is not well-formed: blank lines stand before the XML declaration;"
                                + " it was read as meant.");
        assertThat(read(G).findings()).isEmpty();
    }

    @Test
    void aDocumentThatIsCutOffGivesWhatItHas() {
        XmlSchedule read = read(D.substring(0, D.indexOf("<citizenshipOrOrganization>") + 29));
        assertThat(read.persons()).hasSize(1);
        assertThat(read.persons().getFirst().name().value()).contains("Example Holder L.P.");
        assertThat(read.persons().getFirst().aggregate()).isEqualTo(Stated.none());
        assertThat(read.findings()).extracting(Finding::code).contains("xml.cut-off");
    }

    @Test
    void aDocumentTypeIsNotUsed() {
        String bomb =
                """
                <!DOCTYPE x [
                <!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
                <!ENTITY secret SYSTEM "file:///etc/passwd">
                ]>
                """;
        XmlSchedule read =
                read(
                        D.replace("?><edgar", "?>" + bomb + "<edgar")
                                .replace("Jane Example", "&secret;&b;"));
        assertThat(read.signatures().getFirst().signedBy().value()).contains("/s/ &secret;&b;");
        assertThat(read.findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("xml.doctype", "xml.repaired", "xml.repaired");
    }

    @Test
    void deepNestingHasAnEnd() {
        XmlSchedule read = read("<edgarSubmission>" + "<a>".repeat(100_000));
        assertThat(read.findings())
                .extracting(Finding::code)
                .contains("xml.too-large", "cover.none");
    }

    @Test
    void manyElementsHaveAnEnd() {
        XmlSchedule read = read("<edgarSubmission>" + "<a/>".repeat(1_000_000));
        assertThat(read.findings()).extracting(Finding::code).contains("xml.too-large");
    }

    @Test
    void fiveThousandCoverPagesAreRead() {
        String page =
                D.substring(D.indexOf("<reportingPersonInfo>"), D.indexOf("</reportingPersons>"));
        assertThat(read(D.replace(page, page.repeat(5_000))).persons()).hasSize(5_000);
    }

    @Test
    void aStructuredSubmissionOfAnotherFormIsNoSchedule() {
        XmlSchedule read = read(D.replace("SCHEDULE 13D/A", "13F-HR"));
        assertThat(read.schedule()).isEmpty();
    }

    @Test
    void anOriginalThatSaysAmendmentZeroIsAnOriginal() {
        assertThat(read(D.replace("<amendmentNo>3<", "<amendmentNo>0<")).amendmentNumber())
                .isEqualTo(Stated.none());
    }

    private static XmlSchedule read(String source) {
        return XmlSchedule.read("primary_doc.xml", source);
    }

    private static <T> List<T> values(List<Stated<T>> list) {
        return list.stream().map(Stated::value).flatMap(Optional::stream).toList();
    }
}
