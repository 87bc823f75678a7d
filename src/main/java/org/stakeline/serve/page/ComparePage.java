package org.stakeline.serve.page;

import org.stakeline.filing.Filing;
import org.stakeline.relate.redline.CoverChange;
import org.stakeline.relate.redline.ItemRedline;

import java.util.List;

/**
 * What changed from one filing to another.
 *
 * @param cover rows of cover pages
 */
public record ComparePage(Side before, Side after, List<CoverRow> cover, RedlineView redline) {

    public ComparePage {
        cover = List.copyOf(cover);
    }

    /** One of the two filings. */
    public record Side(String id, String form, String issuer, Fact filed) {}

    /** A row of a cover page that changed. */
    public record CoverRow(String person, String row, Fact before, Fact after) {}

    public static ComparePage of(String from, Filing before, String to, Filing after) {
        return new ComparePage(
                side(from, before),
                side(to, after),
                CoverChange.between(before, after).stream().map(ComparePage::cover).toList(),
                RedlineView.of(ItemRedline.between(before, after)));
    }

    private static Side side(String id, Filing filing) {
        return new Side(
                id,
                ChainPage.called(filing),
                filing.issuer().name().value().orElse("(no issuer read)"),
                FilingLine.date(filing.filedDate().value().orElse(null)));
    }

    private static CoverRow cover(CoverChange change) {
        String sign = change.row().startsWith("Percent") ? "%" : "";
        return new CoverRow(
                change.person(),
                change.row(),
                change.before()
                        .map(v -> figure(v, sign))
                        .orElseGet(() -> Fact.absent("not stated")),
                change.after()
                        .map(v -> figure(v, sign))
                        .orElseGet(() -> Fact.absent("not stated")));
    }

    private static Fact figure(String exact, String sign) {
        String shown = sign.isEmpty() ? Figures.number(exact) : exact + sign;
        return new Fact(shown, exact, "", Fact.Kind.PLAIN);
    }
}
