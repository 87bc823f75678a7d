package org.stakeline.read.cover;

import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Stated;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The notes below a cover page, up to the next page, item or matter of another kind. */
final class Notes {

    private static final Phrase MARK =
            Phrase.of(
                    "(?:[(\\[]?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[)\\]]|⁽?[¹²³⁴⁵⁶⁷⁸⁹]{1,2}⁾?|\\*{1,4}|[†‡]{1,3}|Note\\s?\\d{0,2}[:.)]|\\d{1,2}(?=[\\t ]+[A-Z]))[\\s:.]*\\S.*",
                    Pattern.DOTALL);
    private static final Phrase END =
            Phrase.of(
                    "(?i)(?:item\\s*\\d|cusip|schedule\\s+13|introduct|explanatory|preliminary note|this (?:amendment|statement|schedule)|pursuant to|page\\s+\\d|\\d{1,3}$|names? of reporting|the following|reference is made|signature|-\\s?\\d+\\s?-).*",
                    Pattern.DOTALL);
    private static final Phrase UNMARKED =
            Phrase.of(
                    "(?:Based (?:up)?on|Calculated|Calculation|Represent(?:s|ing)|Includes|Consists of|Comprises|Percentages? (?:is|are|of|calculat)|All percentages|The percentages?|Does not include|Excludes|Beneficial ownership (?:of|is) ).*",
                    Pattern.DOTALL);
    private static final Phrase FORM_WORDS =
            Phrase.of("(?i)\\W*see instructions? before.*|[\\W_]*", Pattern.DOTALL);

    private final MappedText text;
    private final List<Stated<String>> notes = new ArrayList<>();
    private int from = -1;
    private int to = -1;
    private int end;

    private Notes(MappedText text, int at) {
        this.text = text;
        this.end = at;
    }

    /** The notes between these places. */
    static Notes of(MappedText text, int at, int limit) {
        Notes notes = new Notes(text, at);
        notes.read(at, limit);
        return notes;
    }

    List<Stated<String>> notes() {
        return notes;
    }

    /** The place after the last note; where the search began when there is none. */
    int end() {
        return end;
    }

    private void read(int start, int limit) {
        String view = text.view();
        int at = start;
        boolean blank = false;
        while (at < limit) {
            int next = view.indexOf('\n', at);
            next = next < 0 || next > limit ? limit : next;
            int lineFrom = at;
            while (lineFrom < next && isSpace(view.charAt(lineFrom))) {
                lineFrom++;
            }
            String line = view.substring(lineFrom, next).stripTrailing();
            if (!line.isEmpty()
                    && !FORM_WORDS.matcher(line).matches()
                    && !take(line, lineFrom, blank)) {
                break;
            }
            blank = line.isEmpty();
            at = next + 1;
        }
        close();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '|';
    }

    private boolean take(String line, int at, boolean blank) {
        if (END.matcher(line).matches()) {
            return false;
        }
        PhraseMatcher mark = MARK.matcher(line);
        if (mark.matches()) {
            close();
            from = at;
        } else if (UNMARKED.matcher(line).matches()) {
            close();
            from = at;
        } else if (from < 0 || blank) {
            return from >= 0 && Character.isLowerCase(line.charAt(0)) && extend(line, at);
        }
        return extend(line, at);
    }

    private boolean extend(String line, int at) {
        to = at + line.length();
        return true;
    }

    private void close() {
        if (from >= 0) {
            String words = text.view().substring(from, to).replaceAll("[\\s\\u00a0]+", " ").strip();
            notes.add(Stated.of(words, text.span(from, to)));
            end = to;
        }
        from = -1;
    }
}
