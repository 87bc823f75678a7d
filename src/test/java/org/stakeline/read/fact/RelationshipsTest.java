package org.stakeline.read.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Relationship;
import org.stakeline.read.field.Cast;
import org.stakeline.read.field.Section;
import org.stakeline.read.phrase.Wordings;

import java.util.List;
import java.util.stream.Stream;

/** Each row: a way in which filers say who controls whom, and what is read of it. */
class RelationshipsTest {

    private static final List<String> PERSONS =
            List.of(
                    "Koa GP LLC",
                    "Lime Fund, L.P.",
                    "Moss Fund, L.P.",
                    "Nut Advisers, Inc.",
                    "Oak Parent Corp.",
                    "Ivan P. Juniper",
                    "Rita S. Quince");

    private static final String DEFINED =
            "Koa GP LLC (\"Koa\"), Lime Fund, L.P. (\"Lime\"), Moss Fund, L.P. (\"Moss\" and, together with Lime, the \"Funds\"),"
                    + " Nut Advisers, Inc. (the \"Adviser\") and Oak Parent Corp. (\"Oak\") file this. ";

    private static final String ROWS =
            """
            Koa is the general partner of Lime. => K gp L
            Koa, a Delaware limited liability company, is the sole general partner of Lime. => K gp L
            This is filed by Lime, an investment adviser, and the two individual general partners of Lime, Messrs. Ivan P. Juniper and Rita S. Quince. => J gp L; Q gp L
            Koa serves as the general partner to each of Lime and Moss. => K gp L; K gp M
            Koa services as general partner to Lime and certain accounts. => K gp L
            Koa functions as the investment manager for the Funds. => K im L; K im M
            Koa acts as general partner of Lime and as investment manager to Moss. => K gp L; K im M
            Koa is a limited liability company formed under the laws of Delaware and the general partner of Lime. => K gp L
            Lime, the general partner of which is Koa, holds 500 shares. => K gp L
            Lime, the sole general partner of which is Koa, a Delaware company, holds 500 shares. => K gp L
            Lime, whose general partner is Koa, holds 500 shares. => K gp L
            The shares are held by Lime, whose general partner is Koa. => K gp L
            Lime acts through its general partner, Koa. => K gp L
            Lime's general partner is Koa. => K gp L
            The general partner of Lime is Koa. => K gp L
            The general partner of each of Lime and Moss is Koa. => K gp L; K gp M
            The sole managing members of Koa are Ivan P. Juniper and Rita S. Quince. => J mm K; Q mm K
            Mr. Juniper and Ms. Quince are the managing members of Koa. => J mm K; Q mm K
            Each of Mr. Juniper and Ms. Quince is a managing member of Koa. => J mm K; Q mm K
            Mr. Juniper and Ms. Quince are each a managing member of Koa. => J mm K; Q mm K
            Mr. Juniper and Ms. Quince, each a managing member of Koa, share the power to vote. => J mm K; Q mm K
            Mr. Juniper and Ms. Quince are the managing members of Koa and the Adviser, respectively. => J mm K; Q mm N
            Mr. Juniper is one of the managing members of Koa. => J mm K
            Mr. Juniper and Ms. Quince, the members of Koa, may be deemed to share the power to vote. => J ot K; Q ot K
            Koa, as general partner of Lime, may be deemed to own the shares. => K gp L
            Koa, in its capacity as general partner of Lime, may be deemed to own the shares. => K gp L
            By virtue of being the general partner of Lime, Koa may be deemed to own the shares. => K gp L
            As general partner of Lime, Koa has the power to vote. => K gp L
            As the general partner of Lime and Moss, Koa has the power to vote. => K gp L; K gp M
            Koa may be deemed to own the shares held by Lime by virtue of its position as general partner of Lime. => K gp L
            Mr. Juniper may be deemed to own the shares through Lime as the sole member of Koa. => J so K
            Mr. Juniper is the sole member of Koa, which is the general partner of Lime. => J so K; K gp L
            Mr. Juniper is the managing member of Koa, the general partner of Lime. => J mm K; K gp L
            Mr. Juniper is the sole owner of 100% of the membership interests in Koa. => J so K
            Mr. Juniper is the President and sole director of the Adviser. => J do N
            Mr. Juniper is the Chairman of the Board, Chief Executive Officer and controlling shareholder of Oak. => J do O; J co O
            Mr. Juniper is (i) the managing member of Koa, (ii) a director of the Adviser and (iii) the trustee of Oak. => J mm K; J do N; J tr O
            Mr. Juniper, the controlling person of Oak, disclaims ownership. => J co O
            Koa, a Delaware company wholly owned by Oak, holds 500 shares. => O so K
            Koa is a wholly owned subsidiary of Oak. => O so K
            Koa is a direct, wholly-owned subsidiary of the Adviser and an indirect, wholly-owned subsidiary of Oak. => N so K; O so K
            Koa and the Adviser are wholly owned subsidiaries of Oak. => O so K; O so N
            Koa and the Adviser, each of which owns 500 shares and each of which is a wholly owned subsidiary of Oak, file this. => O so K; O so N
            Oak owns the shares through its wholly owned subsidiaries, Koa and the Adviser. => O so K; O so N
            Oak's wholly owned subsidiary, Koa, holds 500 shares. => O so K
            Koa, all of the outstanding membership interests of which are owned by Oak, holds 500 shares. => O ow K
            All of the outstanding capital stock of Koa is owned by Oak. => O ow K
            Koa is controlled by Mr. Juniper. => J co K
            Koa, which is controlled by Oak, holds 500 shares. => O co K
            Oak owns 51% of the outstanding stock of the Adviser. => O ow N
            Oak owns all of the outstanding membership interests in Koa. => O so K
            Mr. Juniper and Ms. Quince each own in excess of 10% of the outstanding common stock of Oak. => J ow O; Q ow O
            Mr. Juniper is the trustee of Oak. => J tr O
            The shares are held by Lime, of which Mr. Juniper is a trustee. => J tr L
            The shares are held by Lime, over which Mr. Juniper is co-trustee. => J tr L
            Mr. Juniper shares voting power with two co-trustees of Lime. => J tr L
            Mr. Juniper is a Canadian citizen and the sole shareholder of Oak. => J so O
            Mr. Juniper's principal occupation is serving as managing member of Koa. => J mm K
            Koa's principal business is to serve as the general partner of Lime. => K gp L
            The principal business of Koa is acting as general partner to the Funds. => K gp L; K gp M
            Koa is principally engaged in the business of serving as the general partner of Lime. => K gp L
            The Adviser provides investment advisory services to Lime. => N im L
            Pursuant to an investment management agreement with the Funds, the Adviser has the power to vote. => N im L; N im M
            The Adviser has the power to vote pursuant to investment management agreements with Lime and Moss. => N im L; N im M
            Lime is managed by the Adviser. => N im L
            The power of Lime is exercised by its general partner, Koa, whose managing member is Mr. Juniper. => K gp L; J mm K
            The following persons are managing members of Koa: Ivan P. Juniper and Rita S. Quince. => J mm K; Q mm K
            Mr. Ivan P. Juniper and Ms. Rita S. Quince are all officers and directors of Oak. => J do O; Q do O
            The reporting person, Ivan P. Juniper, has been a trustee of Lime since 1996. => J tr L
            Each participant may instruct the trustees of Lime (currently Peter X. Other, Ivan P. Juniper and Rita S. Quince). => J tr L; Q tr L
            Oak is the parent holding company of a group of companies, including Koa and the Adviser. => O ow K; O ow N
            Koa is the general partner of Lime and Mr. Juniper is its managing member. => K gp L; J mm K
            The Adviser is the manager of Koa; Oak is its sole member. => N do K; O so K
            Filed by: (i) Lime; (ii) the Adviser, which serves as the investment manager of Lime; (iii) Koa, which serves as the general partner of Moss; and (iv) Mr. Juniper, the managing member of Koa. => N im L; K gp M; J mm K
            The general partner of Lime is Koa, and Mr. Juniper and Ms. Quince are the managers of Koa. => K gp L; J do K; Q do K
            Koa, as the general partner of Lime, and Mr. Juniper, as the managing member of Koa, may vote. => K gp L; J mm K
            The filers are Koa, the general partner of Lime; and Mr. Juniper, the controlling member of Koa. => K gp L; J co K
            Oak owns 100% of the shares of the Adviser through its wholly owned subsidiary Koa. => O so N; O so K
            Oak is 100 percent owned by Mr. Juniper. => J so O
            By virtue of an investment advisory agreement with Lime, the Adviser has the power to vote. => N im L
            The Adviser serves as investment adviser or manager to Lime and Moss. => N im L; N im M
            The Adviser is the investment adviser with respect to the shares directly held by Lime. => N im L
            The Adviser is the investment adviser of, and may be deemed to own securities owned by, Lime and Moss. => N im L; N im M
            Koa, of which Mr. Juniper and Ms. Quince are the managing members, is the general partner of Lime. => J mm K; Q mm K; K gp L
            Mr. Juniper, individually and as trustee of Lime, may vote. => J tr L
            The investments of Lime are managed by the Adviser, all of the stock of which is held by Oak. => N im L; O ow N
            Lime, whose assets are managed by the Adviser, holds 500 shares. => N im L
            The Adviser manages the assets of Lime and advises Moss. => N im L; N im M
            Lime is a fund for which the Adviser provides discretionary advisory services. => N im L
            The Adviser has investment discretion over the assets of Lime. => N im L
            Koa is the general partner of, and the Adviser is the investment manager of, Lime. => K gp L; N im L
            Koa and the Adviser are, respectively, the general partner and the investment manager of Lime. => K gp L; N im L
            Koa, by virtue of its role as general partner of Lime, and Mr. Juniper and Ms. Quince, by virtue of their positions as managers of Koa, may vote. => K gp L; J do K; Q do K
            Koa (i) is the general partner of Lime and (ii) is wholly owned by Oak. => K gp L; O so K
            Mr. Juniper, through his control of Oak, may be deemed to own the shares. => J co O
            As the person controlling Oak, Mr. Juniper may vote. => J co O
            Mr. Juniper is President of Oak and owns 80% of its voting stock. => J do O; J ow O
            Mr. Juniper and Ms. Quince each own one half of the equity of Koa. => J ow K; Q ow K
            Messrs. Juniper and Quince are the managing members of Koa. => J mm K; Q mm K
            Oak owns all the capital stock of the Adviser. => O so N
            Oak owns the entire share capital of the Adviser. => O so N
            Oak holds 55% of the share capital and 62% of the voting rights of the Adviser. => O ow N
            The Adviser is 60%-owned by Oak and 40%-owned by others. => O ow N
            The Adviser is owned as to 75% by Oak. => O ow N
            The Adviser was formed by, and is wholly owned by, Oak. => O so N
            Mr. Juniper is the Chief Executive Officer and a holder of more than 25% of the voting securities of Oak. => J do O; J ow O
            Mr. Juniper is a 90% shareholder of Oak. => J ow O
            Mr. Juniper is the ultimate beneficial owner of Oak. => J ow O
            The voting trustees under Lime are Ivan P. Juniper and Rita S. Quince. => J tr L; Q tr L
            Mr. Juniper and his wife, Rita S. Quince, serve as co-trustees of Lime. => J tr L; Q tr L
            Shares are held by Lime, of which Mr. Juniper is grantor and trustee. => J ot L; J tr L
            Lime is a Texas limited partnership whose general partner is Koa, a company of which Mr. Juniper is the sole officer, director and shareholder. => K gp L; J do K; J ow K
            Oak, whose President and majority stockholder is Mr. Juniper, holds 500 shares. => J do O; J co O
            Oak is a holding company. Its subsidiaries include Koa and the Adviser. => O ow K; O ow N
            The Adviser has power over the shares of Lime as its investment manager. => N im L
            Koa is its directed trustee and Lime holds 500 shares. =>
            Koa is the general partner of Lime. Mr. Juniper is the managing member of the general partner of Lime. => K gp L; J mm K
            Koa is the general partner of Lime. Mr. Juniper has the power to vote as managing member of the general partner. => K gp L; J mm K
            Koa is governed by a board of managers consisting of Ivan P. Juniper and Rita S. Quince. => J do K; Q do K
            Lime and Moss are separate series of a trust advised by the Adviser. => N im L; N im M
            Koa is, directly or indirectly, a wholly owned subsidiary of Oak. => O so K
            Lime and Moss each have appointed the Adviser as their investment manager. => N im L; N im M
            Mr. Juniper is a beneficiary of Lime and a director of Oak. => J do O
            The Adviser, a registered investment adviser and indirect wholly owned subsidiary of Oak, manages the general account assets of Lime. => O so N; N im L
            Koa, acting through its manager Oak, is the general partner of Lime. => K gp L; O do K
            Koa is a company beneficially owned by Mr. Juniper. => J ow K
            Koa is owned in equal parts by Mr. Juniper and Ms. Quince. => J ow K; Q ow K
            Koa is a joint venture between Oak and the Adviser. => O ow K; N ow K
            Oak owns the general partner interest in Lime. => O gp L
            By virtue of his ownership of a majority of the membership interests in Koa, Mr. Juniper may be deemed to own the shares. => J ow K
            The Adviser has been retained as investment adviser by Lime. => N im L
            The Adviser serves as the investment manager, and Koa serves as the general partner, of Lime. => N im L; K gp L
            Mr. Juniper may be deemed to control Oak. => J co O
            Koa is the general partner of Lime, and Mr. Juniper and Ms. Quince are the trustees of Moss. => K gp L; J tr M; Q tr M
            Koa, the general partner of Lime, and Mr. Juniper, who controls Koa, may vote. => K gp L; J co K
            The Adviser is the manager of Lime and of Moss. => N do L; N do M
            Oak is the sole owner of the units of Koa and the interests of the Adviser. => O so K; O so N
            The Adviser makes all investment and voting decisions on behalf of Lime. => N im L
            The Adviser renders management services to Lime. => N im L
            Oak is the controlling stockholder of the Adviser, which in turn owns Koa. => O co N; N ow K
            Mr. Juniper holds the shares through Koa, his wholly owned company. => J so K
            Mr. Juniper will be appointed a director of Oak. =>
            The Adviser is expected to be the investment manager of Lime. =>
            Mr. Juniper was the manager of Koa from 2009 to 2014. =>
            Lime and Moss are therefore under the common control of Mr. Juniper. => J co L; J co M
            Mr. Juniper is interested in approximately 65% of the equity interests in Oak. => J ow O
            Mr. Juniper holds 500 shares through his 50% ownership in each of Koa and Oak. => J ow K; J ow O
            Mr. Juniper may vote by virtue of Mr. Juniper's status as the managing member of Koa. => J mm K
            The heirs of Mr. Other, including Mr. Juniper and Ms. Quince, serve as co-trustees of Lime. => J tr L; Q tr L
            Mr. Juniper, who owns 1,671 shares, and Ms. Quince, who owns 2,400 shares, together control Oak. => J co O; Q co O
            Koa is owned as to (a) 40% by Mr. Juniper directly, (b) 35% by Oak and (c) 25% by the Adviser. => J ow K; O ow K; N ow K
            Koa is owned 70% by Oak and 30% by Ms. Quince. => O ow K; Q ow K
            Koa, owned half by Mr. Juniper and half by Ms. Quince, holds 500 shares. => J ow K; Q ow K
            Koa is owned as to more than one-third by each of Oak and the Adviser. => O ow K; N ow K
            The shares are held as to (i) 18% by Lime, which is controlled by Mr. Juniper, (ii) 13% by Moss, which is controlled by Oak. => J co L; O co M
            Lime is managed by its general partner Koa, and in turn ultimately controlled by Mr. Juniper. => K gp L; J co L
            Koa is owned by Oak as to 99%, which is in turn wholly owned by Mr. Juniper. => O ow K; J so O
            Each of Lime and Moss is a partnership formed in Texas, and the general partner of which is Koa. => K gp L; K gp M
            Mr. Juniper is the sole owner and the managing member of, and controls, Koa. => J so K; J mm K
            Mr. Juniper wholly owns and controls, directly and indirectly, Koa. => J so K
            Mr. Juniper is a member of the Management Committee of Koa. => J ot K
            Koa is managed by an investment committee consisting of Mr. Juniper and Ms. Quince. => J ot K; Q ot K
            Koa, a Texas company, which is controlled by Ms. Quince, and the Adviser, a Texas company, which is controlled by Mr. Juniper, are the general partners of Lime. => Q co K; J co N; K gp L; N gp L
            Oak is the sole member of Koa, which, with respect to the shares, is the general partner of Lime. => O so K; K gp L
            Mr. Juniper controls Oak, which, in turn, owns a majority of the stock of the Adviser. => J co O; O ow N
            Mr. Juniper and Ms. Quince are each Managing General Partners of Lime and managing members of Koa. => J gp L; Q gp L; J mm K; Q mm K
            The Adviser may vote the shares under its control, and as the managers of the Adviser, each of Mr. Juniper and Ms. Quince may vote them. => J do N; Q do N
            The Adviser provides managerial services to Lime. => N im L
            The Adviser is exclusively responsible for managing Lime. => N im L
            The Adviser is the management company of Lime and the fund manager of Moss. => N im L; N im M
            The Adviser has full discretion and authority with respect to the Funds' investments. => N im L; N im M
            The Adviser, whose clients include Lime, holds 500 shares. => N im L
            Mr. Juniper is the sole director and one of 11 members of Koa. => J do K; J ot K
            Mr. Juniper, as a director and officer of the Adviser, may vote. => J do N
            Koa, a company organized under the laws of the Willow Islands, and the Adviser, a company organized in Texas, are each wholly-owned subsidiaries of Oak. => O so K; O so N
            Koa has delegated to the Adviser, as the investment manager of Lime, all voting power. => N im L
            As the sole owner of Koa and the controlling stockholder of the Adviser, Oak may vote. => O so K; O co N
            Mr. Juniper and Ms. Quince each own 50% of, and are the managers of, Koa. => J ow K; Q ow K; J do K; Q do K
            Mr. Juniper and Ms. Quince are the sole members of Koa. => J ow K; Q ow K
            Mr. Juniper is the settlor of Lime and Ms. Quince is its protector. => J ot L; Q ot L
            Lime has Koa as its general partner. => K gp L
            Mr. Juniper is the sole Class A shareholder of Oak. => J so O
            Koa is controlled by its founder, Mr. Juniper. => J co K
            Koa is member-managed by Lime. => L mm K
            Oak, through its subsidiaries Koa and the Adviser controls Lime. => O ow K; O ow N; O co L
            Koa is owned as to 72% by Oak, a subsidiary of Birch Inc., 3% by Mr. Juniper and 25% by the Adviser. => O ow K; J ow K; N ow K
            Mr. Juniper holds 500 shares through Koa, a company wholly owned by him. => J so K
            The shares are held by Lime, and Mr. Juniper has power over those held by Moss, by virtue of his role as the sole owner of Koa. => J so K
            The general partner of Lime and the sole owner of the Adviser is Koa. => K gp L; K so N
            Lime is organized as a limited partnership, of which Koa is the general partner. => K gp L
            Filed by (a) Lime; (b) Koa, which is the general partner of Lime; and the Adviser, which is the investment manager of Moss. => K gp L; N im M
            Mr. Juniper owns a controlling interest in Koa and Oak. => J co K; J co O
            Pursuant to an investment management agreement, the Adviser maintains voting power with respect to the shares held by Lime. => N im L
            Oak is the sole holder of the Class B common stock of the Adviser. => O ow N
            The Adviser is an adviser of, and is vested with discretion with respect to assets held for the account of, Lime. => N im L
            Mr. Juniper (an individual who may be deemed to control Oak Parent Corp. ("Oak")) files this. => J co O
            Koa, all of whose shares are held by Oak, files this. => O ow K
            Koa is held as to 99% by Oak and 1% by Ms. Quince. => O ow K; Q ow K
            Lime is a partnership owned as to 70% by Mr. Juniper and 30% by Koa, which is also its general partner. => J ow L; K ow L; K gp L
            Mr. Juniper is a managing member or senior managing member, as the case may be, of Koa. => J mm K
            The Adviser serves as adviser to private funds, including, among others, Lime. => N im L
            Mr. Juniper is a manager of, and may be deemed to share power over, and own, the shares owned by, Koa. => J do K
            The Adviser serves as investment counsel to Lime. => N im L
            The Adviser is a registered investment adviser whose clients include Lime. => N im L
            Koa is the general partner of Lime and is itself controlled by its managing member, Oak. => K gp L; O mm K
            Mr. Juniper may be deemed to control Koa, Lime and Oak, as Mr. Juniper owns 50% of the Adviser. => J co K; J co L; J co O; J ow N
            Koa, not individually but solely as trustee of Lime, holds 500 shares. => K tr L
            Koa is a direct subsidiary, 100% of the stock of which is owned by Oak. => O ow K
            Lime is managed on a discretionary basis by the Adviser. => N im L
            The Adviser was bought from Koa, which was founded by, and is itself wholly owned by, Oak. => O so K
            Oak holds the shares through Koa, a wholly owned subsidiary of the Adviser, and Lime. => N so K
            The power is exercised by the investment committee of Koa, which consists of Mr. Juniper and Ms. Quince. => J ot K; Q ot K
            Lime, which holds 500 shares and has the power to vote, is managed by Koa, its general partner. => K im L; K gp L
            Koa: general partner of Lime => K gp L
            General partner of Lime: Koa => K gp L
            Koa\tGeneral partner of Lime and Moss => K gp L; K gp M
            Lime holds 500 shares. Koa is the general partner. => K gp L
            Lime holds 500 shares. Koa, the general partner, may vote them. => K gp L
            Lime holds 500 shares. The general partner of the partnership is Koa. => K gp L
            Oak holds 500 shares. Koa is the general partner. =>
            Lime holds 500 shares. Koa is the general partner of Birch. =>
            Koa is controlled by Mr. Juniper and Ms. Quince, its managers. => J co K; Q co K; J do K; Q do K
            Mr. Juniper is a director of Oak, the manager of Lime, and owns 50% of its common stock. => J do O; O do L; J ow O
            Koa, the general partner of Lime, and the Adviser, the investment adviser of Lime, may vote. => K gp L; N im L
            Oak holds 500 shares. Koa is its general partner. =>
            Mr. Juniper is a limited partner of Lime. =>
            Until May 2003 Mr. Juniper was the managing member of Koa. =>
            Koa is not the general partner of Lime. =>
            Mr. Juniper, a former managing member of Koa, sold his shares. =>
            Mr. Juniper was the managing member of Koa until 2003. =>
            Mr. Juniper resigned as a director of Oak. =>
            Koa will become the general partner of Lime. =>
            The officers of Koa are directors of Oak. =>
            Each executive officer of Lime and each director of Oak is named in Annex A. =>
            The counsel of Koa is a director of Oak. =>
            Birch Sub, a wholly owned subsidiary of Cedar, Oak and Mr. Juniper made an agreement. =>
            Among the Issuer, Aster Inc. and Birch Inc., a Delaware corporation and wholly owned subsidiary of Aster, Mr. Juniper made an agreement. =>
            If Koa were the general partner of Lime, it would say so. =>
            Mr. Juniper is the sole managing partner of Lime. => J ot L
            Mr. Juniper has sole voting and dispositive power over the shares of Common Stock beneficially owned by Koa. => J ot K
            Mr. Juniper exercises voting and investment power with respect to the securities held by Lime. => J ot L
            Mr. Juniper may be deemed to have voting and dispositive power over the shares owned by Koa. =>
            """;

    static Stream<List<String>> rows() {
        return ROWS.lines().map(r -> List.of(r.split("=>", -1)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsWhoControlsWhom(List<String> row) {
        String text = DEFINED + row.getFirst().strip();
        Cast cast = Cast.of(PERSONS, List.of(text));
        Section section = Section.all("item:2", MappedText.identity(null, text));
        List<String> read =
                RelationshipReader.read(TieSentence.of(section), cast).stream()
                        .filter(r -> isPerson(r.subject()) && isPerson(r.object()))
                        .map(
                                r ->
                                        letter(r.subject())
                                                + " "
                                                + kind(r.kindOrOther())
                                                + " "
                                                + letter(r.object()))
                        .distinct()
                        .toList();
        List<String> expected =
                Stream.of(row.getLast().split(";"))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .toList();
        assertThat(read).as(row.getFirst()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theWordsOfTiesAreAllUnderstoodTogether() {
        Wordings any = Wordings.of(TieWords.ALL.stream().map(Tie::words).toList());

        assertThat(any.mayStandAt("wholly owned by Koa", 0)).isTrue();
        assertThat(any.mayStandAt("general counsel of Koa", 0)).isFalse();
    }

    private static boolean isPerson(Stated<String> name) {
        return PERSONS.contains(name.value().orElse(""));
    }

    private static String letter(Stated<String> name) {
        String[] words = name.value().orElse("-").split(" ");
        boolean individual = words.length == 3 && words[1].endsWith(".");
        return (individual ? words[2] : words[0]).substring(0, 1);
    }

    private static String kind(Relationship.Kind kind) {
        return switch (kind) {
            case GENERAL_PARTNER -> "gp";
            case MANAGING_MEMBER -> "mm";
            case INVESTMENT_MANAGER -> "im";
            case OWNER -> "ow";
            case SOLE_OWNER -> "so";
            case DIRECTOR_OR_OFFICER -> "do";
            case TRUSTEE -> "tr";
            case CONTROL -> "co";
            case OTHER -> "ot";
        };
    }
}
