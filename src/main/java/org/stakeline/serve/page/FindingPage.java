package org.stakeline.serve.page;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Span;
import org.stakeline.store.ComputedValue;
import org.stakeline.store.FindingRemark;
import org.stakeline.store.FindingRow;

import java.util.ArrayList;
import java.util.List;

/**
 * One finding: the filing's words on one side, what was computed on the other, and what people made
 * of it.
 *
 * @param address of this page
 * @param computed what was computed of the values that the finding is about
 * @param newest the number of the newest remark, 0 for none
 * @param author who spoke last in this browser; empty for nobody
 */
public record FindingPage(
        String address,
        FindingsPage.Line line,
        String state,
        List<Words> words,
        List<Computed> computed,
        List<Remark> remarks,
        long newest,
        String author) {

    public FindingPage {
        words = List.copyOf(words);
        computed = List.copyOf(computed);
        remarks = List.copyOf(remarks);
    }

    /** Words of the filing with their place. */
    public record Words(String quotation, String place) {}

    /** A value that was computed, with the steps to it. */
    public record Computed(String name, String shown, String rule, List<String> working) {

        public Computed {
            working = List.copyOf(working);
        }
    }

    /** What somebody made of the finding, and when. */
    public record Remark(String state, String note, String author, String at, boolean undo) {}

    /** The page of this finding. */
    public static FindingPage of(
            FindingRow row,
            List<MappedText> documents,
            List<ComputedValue> computed,
            List<FindingRemark> history,
            String author) {
        return new FindingPage(
                address(row),
                FindingsPage.Line.of(row),
                Figures.words(row.state()),
                row.finding().spans().stream().map(span -> words(span, documents)).toList(),
                computed.stream()
                        .filter(value -> isAbout(row.finding().paths(), value.subject()))
                        .map(FindingPage::computed)
                        .toList(),
                newestFirst(history),
                history.isEmpty() ? 0 : history.getLast().entry(),
                author);
    }

    /** The address of the page of this finding. */
    public static String address(FindingRow row) {
        return "/findings/" + row.filing() + "/" + row.ordinal();
    }

    private static Words words(Span span, List<MappedText> documents) {
        String document = span.document() == null ? "the file" : span.document();
        return new Words(
                Quoted.words(span, documents),
                document
                        + ", characters "
                        + Figures.number(Integer.toString(span.start()))
                        + "–"
                        + Figures.number(Integer.toString(span.end())));
    }

    // a value of the cover page, or of the whole cover page
    private static boolean isAbout(List<String> paths, @Nullable String subject) {
        return subject != null
                && paths.stream()
                        .anyMatch(path -> path.equals(subject) || path.startsWith(subject + "/"));
    }

    private static Computed computed(ComputedValue value) {
        return new Computed(
                value.name().replace('.', ' ').replace('-', ' '),
                value.shown(),
                value.rule(),
                value.working());
    }

    static List<Remark> newestFirst(List<FindingRemark> history) {
        List<Remark> remarks = new ArrayList<>();
        for (FindingRemark remark : history.reversed()) {
            String note = remark.note();
            remarks.add(
                    new Remark(
                            Figures.words(remark.state()),
                            note == null ? "" : note,
                            remark.author(),
                            Figures.instant(remark.at()),
                            remark.undoes() != null));
        }
        return remarks;
    }
}
