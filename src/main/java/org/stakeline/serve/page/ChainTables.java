package org.stakeline.serve.page;

import static org.stakeline.serve.page.Table.Head.figure;
import static org.stakeline.serve.page.Table.Head.words;

import java.util.List;
import java.util.stream.Collectors;

/** Tables of chains of amendments and of what changed within them. */
public final class ChainTables {

    private ChainTables() {}

    /** The filings of a chain, in the order in which they were filed. */
    public static Table<ChainPage.Line> timeline(ChainPage page) {
        return new Table<>(
                "timeline",
                List.of(
                        words("filing", "Filing", line -> Cell.words(line.form())),
                        words("filed", "Filed", line -> Cell.of(line.filed())),
                        words("event", "Event", line -> Cell.of(line.event())),
                        words(
                                "persons",
                                "Percent of each person, as stated",
                                line -> Cell.words(percents(line))),
                        words("did", "What it did", line -> Cell.words(line.done())),
                        words(
                                "order",
                                "What the order shows",
                                line ->
                                        Cell.words(
                                                line.events().stream()
                                                        .map(ChainPage.Happening::words)
                                                        .toList()))),
                page.lines());
    }

    private static String percents(ChainPage.Line line) {
        return line.persons().stream()
                .map(holder -> holder.name() + " " + holder.percent().shown())
                .collect(Collectors.joining("; "));
    }

    /** When each filing of a chain was due. */
    public static Table<ChainChanges.Due> due(ChainPage page) {
        return new Table<>(
                "due",
                List.of(
                        words("filing", "Filing", due -> Cell.words(due.form())),
                        words("event", "Event", due -> Cell.of(due.event())),
                        words("due", "Due", due -> Cell.of(due.due())),
                        words("filed", "Filed", due -> Cell.of(due.filed())),
                        words("judged", "Judged", due -> Cell.words(due.after()))),
                page.changes().due());
    }

    /** The rows of cover pages that changed from one filing to another. */
    public static Table<ComparePage.CoverRow> cover(ComparePage page) {
        return new Table<>(
                "cover",
                List.of(
                        words("person", "Reporting person", row -> Cell.words(row.person())),
                        words("row", "Row", row -> Cell.words(row.row())),
                        figure("before", "Before", row -> Cell.of(row.before())),
                        figure("after", "After", row -> Cell.of(row.after()))),
                page.cover());
    }

    /** The numbers that changed within the text. */
    public static Table<RedlineView.Lifted> numbers(RedlineView redline) {
        return new Table<>(
                "numbers",
                List.of(
                        words("item", "Item", number -> Cell.words("Item " + number.item())),
                        words("what", "What", number -> Cell.words(number.sort())),
                        figure("before", "Before", number -> Cell.words(number.before())),
                        figure("after", "After", number -> Cell.words(number.after()))),
                redline.numbers());
    }
}
