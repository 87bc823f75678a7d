package org.stakeline.read.trade;

import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Stated;
import org.stakeline.evidence.WithFindings;
import org.stakeline.filing.Trade;
import org.stakeline.read.field.Cast;
import org.stakeline.read.field.Section;

import java.util.ArrayList;
import java.util.List;

/** What was read of a made-up Item 5: a line for each trade, and one for each finding's code. */
final class TradeLines {

    private static final Cast CAST =
            Cast.of(
                    List.of("Alder Master Fund, Ltd.", "Birch Partners, L.P.", "John Q. Public"),
                    List.of(
                            "Alder Master Fund, Ltd. (\"AMF\") and Birch Partners, L.P. (\"Birch\") file this."));

    private TradeLines() {}

    static List<String> table(String text) {
        return lines(TradeReader.read(item(text), CAST));
    }

    static List<String> prose(String text) {
        return lines(TradeReader.readSentences(item(text), CAST));
    }

    private static Section item(String text) {
        return Section.all("item:5", MappedText.identity(null, text));
    }

    private static List<String> lines(WithFindings<List<Trade>> read) {
        List<String> lines = new ArrayList<>();
        read.value().forEach(t -> lines.add(line(t)));
        read.findings().forEach(f -> lines.add("! " + f.code()));
        return lines;
    }

    private static String line(Trade t) {
        return String.join(
                " ",
                said(t.person()),
                said(t.date()),
                said(t.side()),
                said(t.quantity()),
                said(t.unit()),
                said(t.price()),
                said(t.low()),
                said(t.high()),
                said(t.currency()));
    }

    private static String said(Stated<?> stated) {
        return stated.value()
                .map(Object::toString)
                .orElse(stated instanceof Stated.Unreadable ? "?" : "-");
    }
}
