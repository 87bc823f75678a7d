package org.stakeline.read.fact;

import org.stakeline.read.field.Found;
import org.stakeline.read.field.Line;
import org.stakeline.read.field.Section;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One piece of a signature block: a line, or one cell of it. {@code from} is its place in the
 * section's words.
 *
 * @param text the piece without white space at its ends
 */
record SignaturePiece(String text, int from) {

    private static final Phrase END =
            Phrase.of(
                    "\\s*+(?:[^\\w\\s]\\s?){0,3}+\\s*+(?:exhibit|schedule|annex|appendix|attachment|index\\s+to|exhibits?\\s+index|joint\\s+filing|agreement|power\\s+of\\s+attorney|the\\s+powers?\\s+of\\s+attorney|attention)\\b.*",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase PART = Phrase.of("[^\\t\\x0B]+");
    private static final Phrase SPACED = Phrase.of("\\S(?:.*?\\S)?(?=\\s{3,}|\\s*$)");
    private static final Phrase INNER = Phrase.of("(?<=\\S)\\s+((?:By|BY|Name|Title|Dated?):)");
    private static final Phrase SIGNED = Phrase.of("/s/|/S/");

    int to() {
        return from + text.length();
    }

    /**
     * The pieces of a signature block, column by column where two stand side by side, up to the
     * first exhibit or schedule.
     */
    static List<SignaturePiece> of(Section section) {
        String words = section.words();
        List<Line> lines = block(Line.of(words, 0, words.length()));
        int split = lines.stream().mapToInt(SignaturePiece::secondColumn).max().orElse(-1);
        List<SignaturePiece> left = new ArrayList<>();
        List<SignaturePiece> right = new ArrayList<>();
        for (Line line : lines) {
            for (Found<Integer> part : parts(line)) {
                SignaturePiece piece =
                        new SignaturePiece(words.substring(part.from(), part.to()), part.from());
                (split >= 0 && part.value() >= split ? right : left).add(piece);
            }
        }
        left.addAll(right);
        return left;
    }

    private static List<Line> block(List<Line> lines) {
        List<Line> block = new ArrayList<>();
        for (Line line : lines) {
            if (block.size() > 2 && END.matcher(line.text()).matches()) {
                break;
            }
            block.add(line);
        }
        return block;
    }

    // the place at which the second column begins in a line with two signatures, or -1
    private static int secondColumn(Line line) {
        PhraseMatcher m = SIGNED.matcher(line.text());
        if (!m.find()) {
            return -1;
        }
        int first = place(line, m.start());
        return m.find() ? (first + place(line, m.start()) + 1) / 2 : -1;
    }

    // a cell's number where there are cells, else the place in the line
    private static int place(Line line, int at) {
        if (line.text().indexOf('\t') < 0) {
            return at;
        }
        return (int) line.text().substring(0, at).chars().filter(c -> c == '\t').count();
    }

    private static List<Found<Integer>> parts(Line line) {
        List<Found<Integer>> parts = new ArrayList<>();
        boolean cells = line.text().indexOf('\t') >= 0 || line.text().indexOf('\u000B') >= 0;
        PhraseMatcher m = (cells ? PART : SPACED).matcher(line.text());
        while (m.find()) {
            int from = m.start();
            int to = m.end();
            while (from < to && Character.isWhitespace(line.text().charAt(from))) {
                from++;
            }
            while (to > from && Character.isWhitespace(line.text().charAt(to - 1))) {
                to--;
            }
            labels(line, from, to, parts);
        }
        return parts;
    }

    // "A Ltd. By: /s/ B" is two pieces
    private static void labels(Line line, int from, int to, List<Found<Integer>> parts) {
        PhraseMatcher label = INNER.matcher(line.text()).region(from, to);
        int at = from;
        while (label.find()) {
            part(line, at, label.start(), parts);
            at = label.start(1);
        }
        part(line, at, to, parts);
    }

    private static void part(Line line, int from, int to, List<Found<Integer>> parts) {
        if (to > from) {
            parts.add(new Found<>(place(line, from), line.start() + from, line.start() + to));
        }
    }
}
