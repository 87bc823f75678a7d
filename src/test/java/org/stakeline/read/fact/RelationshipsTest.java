package org.stakeline.read.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Relationship;
import org.stakeline.read.field.Cast;
import org.stakeline.read.field.Section;

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
