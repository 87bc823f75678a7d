package org.stakeline.compute;

import static org.stakeline.filing.Relationship.Kind.CONTROL;
import static org.stakeline.filing.Relationship.Kind.GENERAL_PARTNER;

import org.stakeline.filing.Filing;
import org.stakeline.filing.ItemChange;
import org.stakeline.filing.Trade;

/** The facts of the Schedule 13D/A No. 8 on Qifu Technology, Inc. of May 2023. */
public final class Qifu {

    public static final String RUBY = "Ruby Finance Holdings Ltd.";
    public static final String GP3 = "FountainVest China Capital Partners GP3 Ltd.";
    static final String FUND = "FountainVest China Capital Partners Fund III, L.P.";
    static final String PARALLEL = "FountainVest China Capital Parallel Fund III, L.P.";
    static final String PARALLEL_A = "FountainVest China Capital Parallel-A Fund III, L.P.";

    private Qifu() {}

    public static Filing filing() {
        FilingBuilder filing =
                FilingBuilder.of("SC 13D/A")
                        .amendment(8)
                        .event("2023-05-12")
                        .title("Class A Ordinary Shares, par value $0.00001 per share")
                        .cusip("88557W101")
                        .shared(RUBY, "19952136", "6.2")
                        .shared(GP3, "19952136", "6.2")
                        .base("322929669", "Class A Ordinary Shares", "2023-02-28")
                        .ratio(1, 2)
                        .ads("9976068", "19952136", "Ruby Holdings")
                        .item("1", "…", FilingBuilder.change("1", ItemChange.Kind.RESTATED))
                        .item("2", "…", FilingBuilder.change("4", ItemChange.Kind.RESTATED))
                        .item("5", "…", FilingBuilder.change("5(c)", ItemChange.Kind.RESTATED))
                        .item("6", "…")
                        .mandate(
                                "2469651",
                                Trade.Unit.ADS,
                                Trade.Side.SELL,
                                "2023-05-01",
                                "2023-05-12")
                        .mandate(
                                "2469651",
                                Trade.Unit.ADS,
                                Trade.Side.SELL,
                                "2023-05-01",
                                "2023-05-12")
                        .former("Ruby Finance Investment Ltd.", "dissolved", "2022-03-31")
                        .signed(RUBY, "2023-05-15")
                        .signed(GP3, "2023-05-15");
        return trades(relations(earlier(filing))).build();
    }

    private static FilingBuilder earlier(FilingBuilder filing) {
        return filing.earlier(0, "2019-12-09", "Original Schedule 13D")
                .earlier(1, "2019-12-20", "Amendment No.1")
                .earlier(2, "2020-01-02", "Amendment No.4")
                .earlier(3, "2020-12-21", "Amendment No.5")
                .earlier(4, "2021-03-23", "Amendment No.4")
                .earlier(5, "2021-04-02", "Amendment No.6")
                .earlier(7, "2022-01-04", "Amendment No.7");
    }

    private static FilingBuilder relations(FilingBuilder filing) {
        return filing.relation(GP3, GENERAL_PARTNER, FUND)
                .relation(GP3, GENERAL_PARTNER, PARALLEL)
                .relation(GP3, GENERAL_PARTNER, PARALLEL_A)
                .ownTogether(FUND, RUBY, "100")
                .ownTogether(PARALLEL, RUBY, "100")
                .ownTogether(PARALLEL_A, RUBY, "100")
                .relation(GP3, CONTROL, RUBY);
    }

    private static FilingBuilder trades(FilingBuilder filing) {
        sale(filing, "2023-05-01", "174024", "18.0516", "17.69", "18.33");
        sale(filing, "2023-05-02", "174025", "17.0420", "16.76", "17.99");
        sale(filing, "2023-05-03", "174025", "16.9633", "16.55", "17.23");
        sale(filing, "2023-05-04", "174025", "17.7479", "17.16", "18.02");
        sale(filing, "2023-05-05", "174025", "18.1066", "17.75", "18.31");
        sale(filing, "2023-05-08", "174025", "17.9317", "17.73", "18.28");
        sale(filing, "2023-05-09", "174025", "17.1386", "17.02", "17.40");
        sale(filing, "2023-05-10", "174025", "16.7528", "16.50", "17.18");
        sale(filing, "2023-05-11", "174025", "17.1982", "16.68", "17.54");
        sale(filing, "2023-05-12", "174025", "17.3042", "17.06", "17.63");
        return filing;
    }

    private static void sale(
            FilingBuilder filing, String day, String ads, String price, String low, String high) {
        filing.trade(
                RUBY, day, Trade.Side.SELL, ads, Trade.Unit.ADS, "Shares Sold", price, low, high);
    }
}
