package org.stakeline.read.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.EarlierFiling;
import org.stakeline.filing.Outstanding;
import org.stakeline.filing.Relationship;
import org.stakeline.filing.Signature;
import org.stakeline.read.field.Cast;
import org.stakeline.read.field.Section;

import java.util.List;
import java.util.Optional;
import java.util.Set;

class FactsTest {

    private static Section section(String text) {
        return Section.all("text", MappedText.identity(null, text));
    }

    private static String said(Stated<?> stated) {
        return stated.value().map(Object::toString).orElse("-");
    }

    private static List<String> bases(String text) {
        return OutstandingReader.read(section(text), Stated.of("Common Stock")).stream()
                .map(
                        (Outstanding o) ->
                                said(o.shares())
                                        + " "
                                        + said(o.securityTitle())
                                        + " "
                                        + said(o.asOf()))
                .toList();
    }

    @Test
    void readsTheBaseWithItsClassAndItsDay() {
        assertThat(
                        bases(
                                "Based on 42,846,578 shares of Class A Stock outstanding as of February 28, 2021, as reported."))
                .containsExactly("42846578 Class A Stock 2021-02-28");
        assertThat(
                        bases(
                                "there were 4,236,438 shares of Common Stock and 14,000 shares of Preferred Stock issued and outstanding as of"
                                        + " April 16, 1995."))
                .containsExactlyInAnyOrder(
                        "4236438 Common Stock 1995-04-16", "14000 Preferred Stock 1995-04-16");
        assertThat(
                        bases(
                                "1.2% of the 54,898,888 shares outstanding as reported in the Form 10-K for the year ended December 31, 2019."))
                .containsExactly("54898888 Common Stock -");
    }

    @Test
    void readsTheBaseThatABritishFilerCallsInIssue() {
        assertThat(bases("As of May 1, 2009, there were 55,555,555 Ordinary Shares in issue."))
                .containsExactly("55555555 Ordinary Shares 2009-05-01");
    }

    @Test
    void aPagesEndWithinASentenceDoesNotPartIt() {
        assertThat(
                        bases(
                                """
                                (a)   The shares are 7.1% of the class, based on 5,000,850 issued


                                     LAW01...:\\12\\34567\\0001\\2222\\DOC1234.V1A
                                <PAGE>

                                CUSIP No. 12345X101              13D             Page 3 of 5 Pages

                                and outstanding shares as the Issuer reported.
                                """))
                .containsExactly("5000850 Common Stock -");
    }

    @Test
    void readsTheBaseWhereverOutstandingStands() {
        assertThat(bases("There are outstanding 5,432,100 shares of Common Stock."))
                .containsExactly("5432100 Common Stock -");
        assertThat(bases("The Issuer had outstanding 5,432,100 shares on May 1, 2018."))
                .containsExactly("5432100 Common Stock 2018-05-01");
        assertThat(bases("It may buy 3,000,000 shares, none of which are outstanding.")).isEmpty();
        assertThat(
                        bases(
                                "Besides, 61,000 shares are reserved for issuance under outstanding plans."))
                .isEmpty();
        assertThat(bases("It relied on the number of outstanding shares (20,111,222) given there."))
                .containsExactly("20111222 Common Stock -");
        assertThat(
                        bases(
                                "It was found by dividing 1,000,000 by 16,400,000, the number of shares outstanding on March 12, 2019."))
                .containsExactly("16400000 Common Stock 2019-03-12");
        assertThat(bases("On May 5, 2018 22.5 million shares were outstanding, it says."))
                .extracting(b -> b.substring(0, 8))
                .containsExactly("22500000");
        assertThat(
                        bases(
                                "There were 90,000,001 Class A shares and 14,220,002 Class B shares outstanding as of May 1, 2018."))
                .hasSize(2);
    }

    @Test
    void readsTheBaseOfAQuotient() {
        assertThat(bases("Alder: 3,000,100/60,000,200=5.0%"))
                .containsExactly("60000200 Common Stock -");
    }

    @Test
    void besidesItemFiveACountIsABaseOnlyWhereAPercentRestsOnIt() {
        assertThat(
                        OutstandingReader.grounded(
                                section("There are 5,000,100 shares of Common Stock outstanding."),
                                Stated.of("Common Stock")))
                .isEmpty();
        assertThat(
                        OutstandingReader.grounded(
                                section(
                                        "The sale closed, resulting in a total of 5,000,100 shares of Common Stock issued and outstanding."),
                                Stated.of("Common Stock")))
                .hasSize(1);
    }

    @Test
    void aHoldingIsNoBase() {
        assertThat(
                        bases(
                                "It owns 1,051,848 shares representing 5.1% of the outstanding Common Stock."))
                .isEmpty();
        assertThat(
                        bases(
                                "It owns 211,000 shares of Common Stock, or 1.6 of the shares outstanding."))
                .isEmpty();
    }

    @Test
    void whatTheCompanyHoldsWhoseStockIsOutstandingIsNoBase() {
        assertThat(
                        bases(
                                "She owns one-third of the outstanding shares and is a director of Fir Corp., holder of 474,000 shares of"
                                        + " Common Stock."))
                .isEmpty();
    }

    @Test
    void whatIsAddedToTheBaseIsNoBase() {
        assertThat(
                        bases(
                                "The percent rests on 58,000,000 shares of Common Stock outstanding on May 2, 2021, plus the 9,400 shares issuable under the option, which are added to the shares outstanding."))
                .containsExactly("58000000 Common Stock 2021-05-02");
        assertThat(bases("There are 12,500 shares issuable under options that are outstanding."))
                .isEmpty();
    }

    @Test
    void aPartOfAHoldingIsNoBase() {
        assertThat(
                        bases(
                                "The 13,942,451 shares are comprised of 13,348,353 issued and outstanding shares and 594,098 under options."))
                .isEmpty();
    }

    @Test
    void readsRatiosInWordsDigitsAndParts() {
        assertThat(
                        AdsReader.ratios(
                                section(
                                        "American depositary shares, each representing two ordinary shares.")))
                .extracting(r -> said(r.ratio()))
                .containsExactly("1:2");
        assertThat(AdsReader.ratios(section("20 ADSs represent 3 Class A shares.")))
                .extracting(r -> said(r.ratio()))
                .containsExactly("20:3");
        assertThat(
                        AdsReader.ratios(
                                section(
                                        "Ordinary Shares & American Depositary Shares, American Depositary Shares representing five Ordinary Shares")))
                .extracting(r -> said(r.ratio()))
                .containsExactly("1:5");
        assertThat(
                        AdsReader.ratios(
                                section(
                                        "500 American Depositary Shares representing 51,000,200 Ordinary Shares")))
                .extracting(r -> said(r.ratio()))
                .doesNotContain("1:51000200");
        assertThat(AdsReader.ratios(section("Each ADS represents one-half of an ordinary share.")))
                .extracting(r -> said(r.ratio()))
                .containsExactly("2:1");
    }

    @Test
    void readsPositionsMandatesAndFormerPersons() {
        Cast cast =
                Cast.of(
                        List.of("Cedar Holdings Ltd."),
                        List.of(
                                "Cedar Holdings Ltd. (\"Cedar\") and Dale Investment Ltd. (\"Dale\")."));
        assertThat(
                        AdsReader.positions(
                                section(
                                        "200 Class A shares in the form of 100 ADSs held by the Cedar."),
                                cast))
                .extracting(p -> said(p.shares()) + " " + said(p.ads()) + " " + said(p.holder()))
                .containsExactly("200 100 Cedar Holdings Ltd.");
        assertThat(
                        MandateReader.read(
                                section(
                                        "told the bank to sell up to 2,500 ADSs over a period from May 1, 2023 through May 12, 2023.")))
                .extracting(
                        m ->
                                said(m.upTo())
                                        + " "
                                        + said(m.unit())
                                        + " "
                                        + said(m.side())
                                        + " "
                                        + said(m.from())
                                        + " "
                                        + said(m.through()))
                .containsExactly("2500 ADS SELL 2023-05-01 2023-05-12");
        assertThat(
                        FormerPersonReader.read(
                                section(
                                        "Dale was dissolved on March 31, 2022 and therefore was no longer a reporting person."),
                                cast))
                .extracting(p -> said(p.name()) + " " + said(p.reason()) + " " + said(p.date()))
                .containsExactly("Dale Investment Ltd. dissolved 2022-03-31");
        assertThat(
                        FormerPersonReader.read(
                                section(
                                        "Dale was dissolved on March 31, 2022 and, being gone, is not a reporting person here."),
                                cast))
                .extracting(p -> said(p.name()) + " " + said(p.reason()) + " " + said(p.date()))
                .containsExactly("Dale Investment Ltd. dissolved 2022-03-31");
        assertThat(
                        FormerPersonReader.read(
                                section("Dale is not a reporting person, for it owns nothing."),
                                cast))
                .isEmpty();
    }

    private static List<String> earlier(String text) {
        return EarlierFilingReader.read(List.of(section(text)), Optional.empty()).stream()
                .map(
                        (EarlierFiling e) ->
                                said(e.amendmentNumber())
                                        + " "
                                        + said(e.filedDate())
                                        + " "
                                        + said(e.calledAs()))
                .toList();
    }

    @Test
    void readsEarlierFilingsWithTheirDaysAndNames() {
        assertThat(
                        earlier(
                                "This constitutes Amendment No. 3 to the initial Schedule 13D (the \"Original Schedule 13D\") filed on"
                                        + " December 9, 2019, as amended by Amendment No. 1 filed on December 20, 2019 (the \"Amendment No."
                                        + " 1\") and Amendment No. 2 to the Original Schedule 13D filed on January 2, 2020."))
                .containsExactly(
                        "0 2019-12-09 Original Schedule 13D",
                        "1 2019-12-20 Amendment No. 1",
                        "2 2020-01-02 Amendment No. 2 to the Original Schedule 13D");
    }

    @Test
    void stopsInNamesDoNotPartAFilingFromItsDay() {
        assertThat(
                        earlier(
                                "This Amendment No. 2 amends the Schedule 13D originally filed by Mr. Juniper with the U.S. Commission on June 6,"
                                        + " 2016, as amended by Amendment No. 1 filed by Gum Inc. on August 19, 2016."))
                .containsExactlyInAnyOrder(
                        "0 2016-06-06 Schedule 13D", "1 2016-08-19 Amendment No. 1");
        assertThat(
                        earlier(
                                "The percents of this Schedule 13D rest on shares reported in the Form 10-Q filed on November 4, 2022."))
                .isEmpty();
    }

    @Test
    void aFilingThatIsOnlyDatedHasNoDayOfFiling() {
        assertThat(
                        earlier(
                                "Amendment No. 5 to the Statement on Schedule 13D, dated May 17, 1993, is amended."))
                .containsExactly("5 - Amendment No. 5 to the Statement on Schedule 13D");
    }

    @Test
    void amendmentsAreToldByTheirDays() {
        assertThat(
                        earlier(
                                "This is Amendment No. 3 to the Schedule 13D filed August 14, 2015, as amended on September 30, 2015 (Amendment"
                                        + " No. 1) and January 4, 2016 (Amendment No. 2)."))
                .extracting(e -> e.substring(0, 12))
                .containsExactly("0 2015-08-14", "1 2015-09-30", "2 2016-01-04");
        assertThat(
                        earlier(
                                "This Amendment No. 3 relates to the Schedule 13D filed on March 1, 2006, and amended on August 8, 2006 and"
                                        + " October 10, 2007."))
                .extracting(e -> e.substring(0, 12))
                .containsExactly("0 2006-03-01", "1 2006-08-08", "2 2007-10-10");
        assertThat(
                        earlier(
                                "This Amendment No. 5 relates to the Schedule 13D filed on March 1, 2006, and amended on August 8, 2006."))
                .extracting(e -> e.substring(0, 12))
                .containsExactly("0 2006-03-01");
    }

    @Test
    void amendmentsNamedTogetherAreEachOneWithItsDayWhereAsManyAreSaid() {
        assertThat(
                        earlier(
                                "This Amendment No. 4 amends the Schedule 13D filed on March 10, 2008, as amended by Amendment Nos. 1, 2 and 3"
                                        + " filed on April 1, 2008, May 1, 2008 and June 2, 2008, respectively."))
                .extracting(e -> e.substring(0, 12))
                .containsExactly("0 2008-03-10", "1 2008-04-01", "2 2008-05-01", "3 2008-06-02");
        assertThat(
                        earlier(
                                "Reference is made to the Schedule 13D filed on April 1, 1996 and Amendments No. 1 through 3 thereto."))
                .containsExactly(
                        "0 1996-04-01 Schedule 13D",
                        "1 - Amendments No. 1 through 3",
                        "2 - Amendments No. 1 through 3",
                        "3 - Amendments No. 1 through 3");
    }

    @Test
    void theScheduleThatAnAmendmentRelatesToIsTheOneThatItAmends() {
        assertThat(
                        earlier(
                                "This Amendment No. 2 to Alder's Schedule 13D relates to the Common Shares of Birch."))
                .containsExactly("0 - Schedule 13D");
    }

    @Test
    void theDayOfAHoldingOrTheEndOfAMonthIsNoDayOfFiling() {
        assertThat(
                        earlier(
                                "This Amendment No. 1 to the Schedule 13G is filed by Alder with respect to the shares held at June"
                                        + " 30, 2003."))
                .isEmpty();
        assertThat(
                        earlier(
                                "The Schedule 13G initially filed for the month ended May 31, 2003 of Alder is hereby amended by this"
                                        + " Amendment No. 1."))
                .containsExactly("0 - Schedule 13G");
    }

    @Test
    void aScheduleThatIsHerebyAmendedIsNamedThoughItHasNoDay() {
        assertThat(
                        earlier(
                                "The Schedule 13D of Alder Inc. relating to the Common Stock of Birch is hereby amended and restated."))
                .containsExactly("0 - Schedule 13D");
    }

    @Test
    void amendmentsMayBeRestatedMoreThanOnce() {
        assertThat(
                        earlier(
                                "The Schedule 13D, initially filed on May 10, 2002, and amended and restated on December 6, 2002 and further"
                                        + " amended and restated on June 10, 2003, is hereby amended by this Amendment No. 3."))
                .extracting(e -> e.substring(0, 12))
                .containsExactly("0 2002-05-10", "1 2002-12-06", "2 2003-06-10");
    }

    @Test
    void filingsNamedForDefinitionsOrPowersOfAttorneyAreLeftOut() {
        assertThat(
                        earlier(
                                "The Power of Attorney was filed with Amendment No. 2 to the Schedule 13D on July 16, 2003."))
                .isEmpty();
    }

    private static List<String> ties(List<String> persons, String text) {
        Cast cast = Cast.of(persons, List.of(text));
        List<Relationship> all = RelationshipReader.read(TieSentence.of(section(text)), cast);
        return Ties.kept(all, cast, Set.of()).stream()
                .map(
                        r ->
                                said(r.subject())
                                        + " "
                                        + said(r.kind())
                                        + " "
                                        + said(r.object())
                                        + " "
                                        + said(r.percent())
                                        + " "
                                        + said(r.collectivePercent()))
                .toList();
    }

    @Test
    void readsTheGeneralPartnerOfFundsThatTogetherOwnAHolder() {
        assertThat(
                        ties(
                                List.of("Elm GP Ltd.", "Fir Holdings Ltd."),
                                "Elm GP Ltd. (\"Elm\") and Fir Holdings Ltd. (\"Fir\") file this. Elm is the general partner of each of Elm"
                                        + " Fund I, L.P. and Elm Fund II, L.P. (collectively, the \"Elm Funds\"). The Elm Funds collectively own"
                                        + " 100% of Fir, a Cayman Islands company."))
                .containsExactly(
                        "Elm GP Ltd. GENERAL_PARTNER Elm Fund I, L.P. - -",
                        "Elm GP Ltd. GENERAL_PARTNER Elm Fund II, L.P. - -",
                        "Elm Fund I, L.P. OWNER Fir Holdings Ltd. - 100",
                        "Elm Fund II, L.P. OWNER Fir Holdings Ltd. - 100");
    }

    @Test
    void readsRolesSubsidiariesAndControl() {
        List<String> persons = List.of("Gum Inc.", "Holly LLC", "Ivan P. Juniper");
        String text =
                "Holly LLC (\"Holly\"), a wholly-owned subsidiary of Gum Inc. (\"Gum\"), is an adviser. Mr. Juniper is the Chairman, a Trustee"
                        + " and the managing member of Holly. Gum is controlled by Mr. Juniper.";
        assertThat(ties(persons, text))
                .containsExactlyInAnyOrder(
                        "Gum Inc. SOLE_OWNER Holly LLC - -",
                        "Ivan P. Juniper MANAGING_MEMBER Holly LLC - -",
                        "Ivan P. Juniper TRUSTEE Holly LLC - -",
                        "Ivan P. Juniper DIRECTOR_OR_OFFICER Holly LLC - -",
                        "Ivan P. Juniper CONTROL Gum Inc. - -");
    }

    @Test
    void shortNamesAreReadHoweverTheyAreGiven() {
        List<String> persons = List.of("Koa GP LLC", "Lime Fund, L.P.", "Lau Ka Wing");
        String gp = "Koa GP LLC GENERAL_PARTNER Lime Fund, L.P. - -";
        assertThat(
                        ties(
                                persons,
                                "KG is the general partner of LF. As used herein, \"LF\" means Lime Fund, L.P. and \"KG\" means Koa GP LLC."))
                .containsExactly(gp);
        assertThat(
                        ties(
                                persons,
                                "Lime Fund, L.P. is hereinafter called the \"Partnership\". Koa GP LLC is the general partner of the Partnership."))
                .containsExactly(gp);
        assertThat(
                        ties(
                                persons,
                                "Koa GP LLC (the General Partner) is general partner of Lime Fund, L.P. Mr. Lau is the sole member of the General Partner."))
                .containsExactly(gp, "Lau Ka Wing SOLE_OWNER Koa GP LLC - -");
    }

    @Test
    void theScheduleOfACompanyIsNoPartOfItsName() {
        assertThat(
                        ties(
                                List.of("Fir Harp Inc.", "Gum Media Inc."),
                                "The Schedule 13D of Fir Harp Inc., a Delaware corporation (\"Fir\"), and Gum Media Inc., a Delaware"
                                        + " corporation (\"GMI\"), is amended. GMI is a direct wholly owned subsidiary of Fir."))
                .containsExactly("Fir Harp Inc. SOLE_OWNER Gum Media Inc. - -");
    }

    @Test
    void aDegreeBehindANameIsNoFamilyName() {
        assertThat(
                        ties(
                                List.of("Jo Fern, Ph.D.", "Ned Sedge, M.D."),
                                "The shares are held by Reed Investments, L.P., of which Dr. Fern and Dr. Sedge are general partners, who"
                                        + " share the power to vote them."))
                .containsExactly(
                        "Jo Fern, Ph.D. GENERAL_PARTNER Reed Investments, L.P. - -",
                        "Ned Sedge, M.D. GENERAL_PARTNER Reed Investments, L.P. - -");
    }

    @Test
    void husbandAndWifeAreToldApart() {
        List<String> persons = List.of("Koa GP LLC", "Oak Corp.", "Sam Elm", "Ida Elm");
        assertThat(
                        ties(
                                persons,
                                "Mr. Elm is the sole member of Koa GP LLC. Mrs. Elm is a director of Oak Corp. Sam Elm and his wife, Ida Elm, file this."))
                .containsExactly(
                        "Sam Elm SOLE_OWNER Koa GP LLC - -",
                        "Ida Elm DIRECTOR_OR_OFFICER Oak Corp. - -");
        assertThat(ties(persons, "Sam and Ida Elm are the managing members of Koa GP LLC."))
                .hasSize(2);
        assertThat(ties(persons, "Mr. Elm is the sole member of Koa GP LLC.")).isEmpty();
    }

    @Test
    void theSubjectOfTheSentenceBearsARoleThatASecondVerbTellsOf() {
        List<String> persons =
                List.of("Koa GP LLC", "Lime Fund, L.P.", "Moss Fund, L.P.", "Ivan P. Juniper");
        assertThat(
                        ties(
                                persons,
                                "Koa GP LLC is a limited liability company established under the laws of the State of Delaware for"
                                        + " investment purposes and serves as the general partner of each of Lime Fund, L.P. and Moss Fund, L.P."
                                        + " Mr. Juniper, a natural person, is a citizen of the United States and the managing member of, and"
                                        + " holds a controlling interest in, Koa GP LLC."))
                .containsExactly(
                        "Koa GP LLC GENERAL_PARTNER Lime Fund, L.P. - -",
                        "Koa GP LLC GENERAL_PARTNER Moss Fund, L.P. - -",
                        "Ivan P. Juniper MANAGING_MEMBER Koa GP LLC - -",
                        "Ivan P. Juniper CONTROL Koa GP LLC - -");
        assertThat(
                        ties(
                                persons,
                                "Koa GP LLC owns 5% of the interests of Lime Fund, L.P., and is also the managing member of Moss Fund, L.P."))
                .contains("Koa GP LLC MANAGING_MEMBER Moss Fund, L.P. - -")
                .doesNotContain("Lime Fund, L.P. MANAGING_MEMBER Moss Fund, L.P. - -");
    }

    @Test
    void aPrincipalBusinessOfActingForAnotherIsARole() {
        List<String> persons = List.of("Koa GP LLC", "Lime Fund, L.P.");
        assertThat(
                        ties(
                                persons,
                                "The principal business of Koa GP LLC is to serve as the general partner of Lime Fund, L.P."))
                .containsExactly("Koa GP LLC GENERAL_PARTNER Lime Fund, L.P. - -");
        assertThat(
                        ties(
                                persons,
                                "Koa GP LLC has its office in Delaware. Its principal business is to act as the sole general partner of Lime Fund, L.P."))
                .containsExactly("Koa GP LLC GENERAL_PARTNER Lime Fund, L.P. - -");
    }

    @Test
    void aRoleMayStandBeforeWhoBearsIt() {
        List<String> persons =
                List.of("Koa GP LLC", "Lime Fund, L.P.", "Ivan P. Juniper", "Nora Q. Oak");
        assertThat(
                        ties(
                                persons,
                                "As the general partner of Lime Fund, L.P., Koa GP LLC may be deemed to own the shares."))
                .containsExactly("Koa GP LLC GENERAL_PARTNER Lime Fund, L.P. - -");
        assertThat(
                        ties(
                                persons,
                                "In their capacities as managing members of Koa GP LLC, Mr. Juniper and Ms. Oak share the power to vote."))
                .containsExactly(
                        "Ivan P. Juniper MANAGING_MEMBER Koa GP LLC - -",
                        "Nora Q. Oak MANAGING_MEMBER Koa GP LLC - -");
        assertThat(
                        ties(
                                persons,
                                "These are 900 shares held by Lime Fund, L.P., which Koa GP LLC is deemed to own as the general partner of Lime Fund, L.P."))
                .containsExactly("Koa GP LLC GENERAL_PARTNER Lime Fund, L.P. - -");
    }

    @Test
    void whatStandsBeforeForWhichIsControlled() {
        assertThat(
                        ties(
                                List.of("Oak Family Trust", "Ivan P. Juniper"),
                                "This includes 900 shares held by the Oak Family Trust, for which Mr. Juniper serves as co-trustee."))
                .containsExactly("Ivan P. Juniper TRUSTEE Oak Family Trust - -");
    }

    @Test
    void readsSubsidiariesThroughWhichAPersonHolds() {
        List<String> persons = List.of("Gum Inc.", "Holly LLC");
        assertThat(
                        ties(
                                persons,
                                "Gum Inc., through its wholly-owned subsidiary, Holly LLC, owns the shares."))
                .containsExactly("Gum Inc. SOLE_OWNER Holly LLC - -");
        assertThat(
                        ties(
                                persons,
                                "Gum Inc. holds the shares through Holly LLC, its wholly owned subsidiary."))
                .containsExactly("Gum Inc. SOLE_OWNER Holly LLC - -");
        assertThat(
                        ties(
                                persons,
                                "Holly LLC is a company organized under the laws of Bermuda in 2019 and a wholly owned subsidiary of Gum Inc."))
                .containsExactly("Gum Inc. SOLE_OWNER Holly LLC - -");
    }

    @Test
    void wordsThatAreSaidOfOthersMakeNoTie() {
        List<String> persons =
                List.of("Koa GP LLC", "Lime Fund, L.P.", "Ivan P. Juniper", "Nora Q. Oak");
        assertThat(
                        ties(
                                persons,
                                "The partners (other than Ms. Oak) are managing members of Koa GP LLC."))
                .isEmpty();
        assertThat(
                        ties(
                                persons,
                                "Pine Sub, Inc. is a wholly owned subsidiary of Aster, and Aster and Mr. Juniper made an agreement."))
                .isEmpty();
        assertThat(
                        ties(
                                persons,
                                "Each executive officer of Lime Fund, L.P. and each executive officer and manager of Koa GP LLC is named in Annex A."))
                .isEmpty();
        assertThat(
                        ties(
                                persons,
                                "Mr. Juniper's occupation is serving as (i) officer of Pine Sub, Inc., which manages Lime Fund, L.P.,"
                                        + " (ii) Chairman of Koa GP LLC."))
                .containsExactly("Ivan P. Juniper DIRECTOR_OR_OFFICER Koa GP LLC - -");
    }

    @Test
    void initialsAreGivenToTheNameThatHasThem() {
        assertThat(
                        ties(
                                List.of("Rust Joint Ventures II, L.P.", "Quince Parent Corp."),
                                "Rust Joint Ventures II, L.P. (\"RJV II\") files this. Quince Capital Partners, L.P., a partnership and the"
                                        + " general partner of RJV II (\"QCPLP\"), is small. QCPLP is a wholly owned subsidiary of Quince Parent Corp."))
                .containsExactlyInAnyOrder(
                        "Quince Capital Partners, L.P. GENERAL_PARTNER Rust Joint Ventures II, L.P. - -",
                        "Quince Parent Corp. SOLE_OWNER Quince Capital Partners, L.P. - -");
    }

    @Test
    void aListGoesOnAfterAnItemThatIsNotKnown() {
        assertThat(
                        ties(
                                List.of(
                                        "Koa LLC",
                                        "Lime Fund",
                                        "Moss Fund",
                                        "Nut Fund",
                                        "Oak Trust"),
                                "Koa LLC provides advisory services for Lime Fund, Moss Fund, Nut Fund, Elm Gold, Oak Trust."))
                .contains("Koa LLC INVESTMENT_MANAGER Oak Trust - -");
    }

    @Test
    void tiesBetweenStrangersAreLeftOut() {
        assertThat(ties(List.of("Gum Inc."), "Koa LLC is the general partner of Lime Fund, L.P."))
                .isEmpty();
    }

    private static List<String> signatures(String text, String... persons) {
        return SignatureReader.read(section(text), Cast.of(List.of(persons), List.of())).stream()
                .map(
                        (Signature s) ->
                                said(s.person())
                                        + " | "
                                        + said(s.signedBy())
                                        + " | "
                                        + said(s.title())
                                        + " | "
                                        + said(s.date()))
                .toList();
    }

    @Test
    void readsWhoSignedForWhomAsWhatAndWhen() {
        assertThat(
                        signatures(
                                """
                                SIGNATURE

                                Dated: May 15, 2023

                                Maple Holdings Ltd. By: /s/ Nora Gray

                                Name: Nora Gray

                                Title: Authorized Signatory

                                Oak Partners GP Ltd.

                                By: /s/ Brian Leaf
                                Name: Brian Leaf
                                Title: Director
                                """,
                                "Maple Holdings Ltd.",
                                "Oak Partners GP Ltd."))
                .containsExactly(
                        "Maple Holdings Ltd. | Nora Gray | Authorized Signatory | 2023-05-15",
                        "Oak Partners GP Ltd. | Brian Leaf | Director | 2023-05-15");
    }

    @Test
    void oneHandForSeveralPersonsGivesOneSignatureEach() {
        assertThat(
                        signatures(
                                "SIGNATURES\nDated: March 5, 2020\nPINE, INC.\nQUINCE FOUNDATION, INC.\nBy: /s/ Rita Stone\nRita"
                                        + " Stone\nAttorney-in-Fact\n",
                                "Pine, Inc.",
                                "Quince Foundation, Inc."))
                .containsExactly(
                        "PINE, INC. | Rita Stone | Attorney-in-Fact | 2020-03-05",
                        "QUINCE FOUNDATION, INC. | Rita Stone | Attorney-in-Fact | 2020-03-05");
    }

    @Test
    void aTitleMayGoOnInTheNextLine() {
        assertThat(
                        signatures(
                                "Gum Inc.\n\nBy: /s/ Carla B. Dogwood\nCarla B. Dogwood, Executive\nVice President and\nGeneral Counsel\n",
                                "Gum Inc."))
                .containsExactly(
                        "Gum Inc. | Carla B. Dogwood | Executive Vice President and General Counsel | -");
    }

    @Test
    void thePersonMayStandAfterBy() {
        assertThat(
                        signatures(
                                """
                                By: Gum Inc.
                                By: //Carla B. Dogwood//
                                Name: Carla B. Dogwood
                                Title: Clerk
                                By: Holly LLC
                                By: /s/ Carla B. Dogwood
                                Title: Clerk
                                [Signature Page]
                                """,
                                "Gum Inc.",
                                "Holly LLC"))
                .containsExactly(
                        "Gum Inc. | Carla B. Dogwood | Clerk | -",
                        "Holly LLC | Carla B. Dogwood | Clerk | -");
    }

    @Test
    void aPersonSignsForHimself() {
        assertThat(
                        signatures(
                                "Signature\nJune 1, 2001\nDate\n/s/ Tom Vine\nSignature\nTom Vine\nName/Title\n",
                                "Tom Vine"))
                .containsExactly("Tom Vine | Tom Vine | - | 2001-06-01");
    }
}
