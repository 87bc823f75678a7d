package org.stakeline.read.cover;

import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cover pages without captions: each row a line that begins with its number, {@code Item 5: 1,000}.
 */
final class ItemLines {

    private static final Phrase LINE =
            Phrase.of("Items?\\s{1,3}(\\d{1,2})\\s?[:.)-][ \\t]*", Pattern.CASE_INSENSITIVE);
    private static final Phrase PERSON =
            Phrase.of("\\G\\s*Reporting\\s+Persons?\\s*[-–—:]*", Pattern.CASE_INSENSITIVE);
    private static final Phrase BEYOND_G =
            Phrase.of("[\\n\\r]\\s{0,20}Item\\s{1,3}1[34]\\s?[:.)-]", Pattern.CASE_INSENSITIVE);
    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";
    private static final int FAR = 400;

    private ItemLines() {}

    /** The rows between these places. */
    static List<CaptionHit> find(String view, int from, int to) {
        List<CaptionHit> rows = rows(view, from, to, false);
        return rows.isEmpty() || !beyondG(view, rows) ? rows : rows(view, from, to, true);
    }

    // only a Schedule 13D has rows 13 and 14
    private static boolean beyondG(String view, List<CaptionHit> rows) {
        int end = rows.getLast().end();
        PhraseMatcher more =
                BEYOND_G.matcher(view)
                        .region(rows.getFirst().end(), Math.min(view.length(), end + FAR));
        return more.find();
    }

    private static List<CaptionHit> rows(String view, int from, int to, boolean onD) {
        List<CaptionHit> hits = new ArrayList<>();
        PhraseMatcher line = LINE.matcher(view).region(from, to);
        int last = -FAR;
        int number = 0;
        while (line.find()) {
            int start = lineStart(view, line.start(), from);
            if (start < 0) {
                continue;
            }
            int next = Integer.parseInt(line.group(1));
            PhraseMatcher person = PERSON.matcher(view).region(line.end(), to);
            if (next == 1 && person.lookingAt()) {
                hits.add(hit(Row.NAME, start, person.end()));
            } else if (!hits.isEmpty() && next > number && start - last < FAR) {
                Optional<Row> row = Row.numbered(next, onD);
                int end = line.end();
                row.ifPresent(r -> hits.add(hit(r, start, end)));
            } else {
                continue;
            }
            number = next;
            last = line.end();
        }
        return hits;
    }

    // where the line begins, when only blanks stand before this place; -1 else
    private static int lineStart(String view, int place, int from) {
        int at = place;
        while (at > from && (view.charAt(at - 1) == ' ' || view.charAt(at - 1) == '\t')) {
            at--;
        }
        return at == from || LINE_ENDS.indexOf(view.charAt(at - 1)) >= 0 ? at : -1;
    }

    private static CaptionHit hit(Row row, int from, int to) {
        return new CaptionHit(row, from, to, true, List.of(new CaptionHit.Part(from, to)));
    }
}
