package org.stakeline.read.fact;

import org.stakeline.read.field.Found;
import org.stakeline.read.field.Line;
import org.stakeline.read.field.PageFurniture;
import org.stakeline.read.field.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the signature block of a schedule out of what follows its items, and the block into pieces,
 * column by column where two stand side by side.
 */
final class SignatureBlock {

    private static final Pattern END =
            Pattern.compile(
                    "\\s*+(?:[^\\w\\s]\\s?){0,3}+\\s*+(?:for\\s+immediate\\s+release|press\\s+release|(?:exhibit|schedule(?!\\s*13)|annex|appendix|attachment|index\\s+to|exhibits?\\s+index|joint\\s+filing|agreement|power\\s+of\\s+attorney|the\\s+powers?\\s+of\\s+attorney|attention)\\b).*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTER =
            Pattern.compile(
                    "\\s*(?:dear\\s+\\p{L}.*[:,]|(?:very\\s+truly|sincerely|yours)\\b.{0,20},)\\s*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile("[^\\t\\x0B]+");
    private static final Pattern SPACED = Pattern.compile("\\S(?:.*?\\S)?(?=\\s{3,}|\\s*$)");
    private static final Pattern INNER =
            Pattern.compile("(?<=\\S)\\s+((?:By|BY|Name|Title|Dated?):)");
    private static final int LONGEST = 5000;
    private static final int FAR = 25;
    private static final int NEAR = 3;

    private final String words;
    private final List<Line> lines;

    private SignatureBlock(String words, List<Line> lines) {
        this.words = words;
        this.lines = lines;
    }

    /** The pieces in reading order, up to the first exhibit, schedule or letter. */
    static List<SignaturePiece> of(Section section) {
        String words = section.words();
        return new SignatureBlock(words, block(Line.of(words, 0, words.length()))).pieces();
    }

    private List<SignaturePiece> pieces() {
        int split = split();
        List<SignaturePiece> left = new ArrayList<>();
        List<SignaturePiece> right = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (PageFurniture.isHeader(lines.get(i).text())) {
                continue;
            }
            boolean cells = lines.get(i).text().indexOf('\t') >= 0;
            for (Found<Integer> part : parts(lines.get(i))) {
                if (part.to() - part.from() > LONGEST) {
                    continue;
                }
                SignaturePiece piece =
                        SignaturePiece.of(words, part.from(), part.to(), i, part.value(), cells);
                (split >= 0 && part.value() >= split ? right : left).add(piece);
            }
        }
        List<SignaturePiece> pieces = numbered(left);
        pieces.addAll(numbered(right));
        return pieces;
    }

    private List<SignaturePiece> numbered(List<SignaturePiece> column) {
        List<SignaturePiece> numbered = new ArrayList<>();
        int row = 0;
        int line = 0;
        for (SignaturePiece piece : column) {
            row += piece.line() == line ? 0 : blank(line, piece.line()) ? 2 : 1;
            line = piece.line();
            numbered.add(piece.inRow(row));
        }
        return numbered;
    }

    private boolean blank(int from, int to) {
        return lines.subList(from, to).stream().anyMatch(Line::isBlank);
    }

    private static List<Line> block(List<Line> lines) {
        List<Line> block = new ArrayList<>();
        int page = 0;
        boolean signed = false;
        for (Line line : lines) {
            if (block.size() > 2 && END.matcher(line.text()).matches()) {
                break;
            }
            if (line.text().indexOf('\f') >= 0) {
                page = block.size();
            }
            if (signed && page > 0 && LETTER.matcher(line.text()).matches()) {
                return block.subList(0, page);
            }
            signed |= SignatureWords.MARK.matcher(line.text()).find();
            block.add(line);
        }
        return block;
    }

    // the place at which the second column begins, or -1
    private int split() {
        int split = lines.stream().mapToInt(SignatureBlock::secondColumn).max().orElse(-1);
        return split >= 0 ? split : staggered();
    }

    // two hands far apart on lines close together
    private int staggered() {
        int lastLine = -NEAR - 1;
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher m = SignatureWords.MARK.matcher(lines.get(i).text());
            if (lines.get(i).text().indexOf('\t') >= 0 || !m.find()) {
                continue;
            }
            if (i - lastLine <= NEAR && Math.abs(m.start() - last) >= FAR) {
                return (last + m.start() + 1) / 2;
            }
            last = m.start();
            lastLine = i;
        }
        return -1;
    }

    // the place at which the second column begins in a line with two signatures, or -1
    private static int secondColumn(Line line) {
        Matcher m = SignatureWords.MARK.matcher(line.text());
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
        Matcher m = (cells ? PART : SPACED).matcher(line.text());
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
        Matcher label = INNER.matcher(line.text()).region(from, to);
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
