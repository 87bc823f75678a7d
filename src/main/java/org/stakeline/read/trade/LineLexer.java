package org.stakeline.read.trade;

import org.jspecify.annotations.Nullable;
import org.stakeline.quantity.Decimals;
import org.stakeline.read.field.Dates;
import org.stakeline.read.field.Found;
import org.stakeline.read.field.Line;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes a line of a trade table apart: days, numbers with their signs, ranges of prices, marks such
 * as {@code *DO}, notes and words. Prices in halves, quarters … 64ths are exact decimals.
 */
final class LineLexer {

    private static final String NUM = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+";
    private static final String PARTS = "½¼¾⅛⅜⅝⅞";
    private static final String FRACTION =
            "(?:(?:\\s{1,2}|-|\\s-\\s?)(?<over>\\d{1,2})/(?<under>2|4|8|16|32|64)(?![\\d/])|\\s?(?<part>["
                    + PARTS
                    + "]))?";
    private static final Phrase SHORT =
            Phrase.of(
                    "(?<=^|^\\s|\\t|\\t\\s|\\s{2})((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?\\s{1,9}\\d{1,2}|(?:0?[1-9]|1[0-2])/(?:[12]\\d|3[01]|0?[1-9])(?=\\s{2}|\\s?\\t|\\s*$))(?![\\d,/-])",
                    Pattern.CASE_INSENSITIVE);
    private static final String SIGN =
            "(?:(?:US|CDN|CAD|CA|C|HK|AU|A|NZ|NT|S|R)?\\s?\\$|[€£¥₪]|(?:USD|EUR|GBP|CAD|AUD|HKD|RMB|NIS|CHF|SEK|NOK|DKK|JPY)(?=[\\s\\d]))";
    private static final String TO =
            "(?:\\s?(?:–|—|to)\\s?|\\s-\\s|\\s?-(?=[\\d.])|\\s?-\\s?(?=[$€£]))";
    private static final Phrase FIGURE =
            Phrase.of(
                    "(?<range>(?:"
                            + SIGN
                            + "\\s?(?<low>"
                            + NUM
                            + ")|(?<low2>[\\d,]*\\.\\d+))"
                            + TO
                            + "(?:"
                            + SIGN
                            + ")?\\s?(?<high>"
                            + NUM
                            + ")(?![\\d,/]))"
                            + "|(?<mark>\\*{1,2}[A-Z]{2}\\b)"
                            + "|(?<note>\\[(?:\\d{1,2}|[a-z])\\]|\\((?:\\d{1,2}|[a-z])\\)|(?<=\\d)\\s?\\*{1,4}(?![A-Z*])|[⁽⁾⁰¹²³⁴⁵⁶⁷⁸⁹]+|(?<=\\d)\\s?[†‡]+)"
                            + "|(?<open>[(–−-]?)\\s?(?<sign>"
                            + SIGN
                            + ")?\\s?(?<open2>[(–−-]?)(?<num>"
                            + NUM
                            + ")"
                            + FRACTION
                            + "\\s?(?:(?<percent>%)|(?<cents>¢|cents?\\b))?(?<close>\\)|(?<!\\s)-(?![\\d\\w]))?",
                    Pattern.CASE_INSENSITIVE);
    // with which something else than words may begin
    private static final String NO_WORD = "\t$(*[⁽⁾⁰¹²³⁴⁵⁶⁷⁸⁹†‡";
    private static final Phrase NAME_CELL =
            Phrase.of(
                    "\\s*(?!" + SIGN + "\\s?[\\d.])[A-Za-z].*",
                    Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final List<Token> tokens = new ArrayList<>();
    private boolean moneyBefore;
    private boolean bracketBefore;

    private LineLexer() {}

    /** The line with these days in it, taken apart. */
    static TableLine read(Line line, List<Found<LocalDate>> days) {
        if (!hasDigit(line.text())) {
            return new TableLine(line, List.of());
        }
        LineLexer lexer = new LineLexer();
        lexer.cells(line, days);
        return new TableLine(line, lexer.tokens);
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void cells(Line line, List<Found<LocalDate>> days) {
        boolean cells = line.text().indexOf('\t') >= 0;
        int cell = 0;
        int at = 0;
        while (at <= line.text().length()) {
            int tab = line.text().indexOf('\t', at);
            int end = tab < 0 ? line.text().length() : tab;
            cell(line, at, end, cells ? cell : -1, days);
            cell++;
            at = end + 1;
        }
    }

    /**
     * The days that a line names. One without its year counts at the beginning of a line, a cell or
     * a column; {@code year} is its year, 0 where none is known.
     */
    static List<Found<LocalDate>> days(String text, int year) {
        if (!hasDigit(text)) {
            return List.of();
        }
        List<Found<LocalDate>> days = Dates.all(text, 0, text.length());
        PhraseMatcher m = SHORT.matcher(text);
        if (!days.isEmpty() || year == 0 || !m.find()) {
            return days;
        }
        String printed = text.substring(m.start(1), m.end(1));
        String whole = printed + (printed.indexOf('/') > 0 ? "/" : ", ") + year;
        return Dates.all(whole, 0, whole.length()).stream()
                .map(d -> new Found<>(d.value(), m.start(1), m.end(1)))
                .toList();
    }

    private void cell(Line line, int from, int to, int cell, List<Found<LocalDate>> days) {
        int at = from;
        for (Found<LocalDate> day : days) {
            if (day.from() >= from && day.to() <= to) {
                parts(line, at, day.from(), cell);
                tokens.add(
                        Token.day(
                                line.text().substring(day.from(), day.to()),
                                line.start() + day.from(),
                                line.start() + day.to(),
                                cell < 0 ? day.from() : cell,
                                day.value()));
                at = day.to();
            }
        }
        parts(line, at, to, cell);
    }

    private void parts(Line line, int from, int to, int cell) {
        if (to <= from) {
            return;
        }
        String text = line.text().substring(from, to);
        int start = line.start() + from;
        if (cell >= 0 && NAME_CELL.matcher(text).matches()) {
            words(text, start, line.start() + to, cell);
            return;
        }
        int before = tokens.size();
        int at = 0;
        while (at < text.length()) {
            PhraseMatcher m = FIGURE.matcher(text).seeingAround(at, text.length());
            boolean figure = m.lookingAt();
            int end = figure ? m.end() : endOfWords(text, at);
            int column = cell < 0 ? from + end : cell;
            if (figure) {
                boolean last = text.substring(end).isBlank();
                bracketBefore |= m.group("num") != null && cell >= 0 && last && isOpen(m);
                part(start, m, column, tokens.size() > before);
            } else {
                words(text.substring(at, end), start + at, start + end, column);
            }
            at = end;
        }
    }

    // at least one character; a point ends words only before a digit
    private static int endOfWords(String text, int from) {
        int at = from;
        while (at < text.length() && isOfWords(text, at)) {
            at++;
        }
        return Math.max(at, from + 1);
    }

    private static boolean isOfWords(String text, int at) {
        char c = text.charAt(at);
        if (c == '.') {
            return at + 1 == text.length() || !isDigit(text.charAt(at + 1));
        }
        return !isDigit(c) && NO_WORD.indexOf(c) < 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    // "(2,000" in one cell and ")" in the next
    private static boolean isOpen(PhraseMatcher m) {
        boolean opened = m.group("open").equals("(") || "(".equals(m.group("open2"));
        return opened && m.group("close") == null;
    }

    private void part(int offset, PhraseMatcher m, int column, boolean inside) {
        int start = offset + m.start();
        int end = offset + m.end();
        if (m.group("range") != null) {
            range(m, start, end, column);
        } else if (m.group("mark") != null) {
            tokens.add(Token.other(Token.Kind.MARK, m.group(), start, end, column));
        } else if (m.group("note") != null
                && (inside || m.group().charAt(0) != '(' || hasCount())) {
            tokens.add(Token.other(Token.Kind.NOTE, m.group(), start, end, column));
        } else if (m.group("note") != null) {
            String digits = m.group().replaceAll("\\D", "");
            number(
                    digits.isEmpty() ? null : new BigDecimal(digits),
                    false,
                    true,
                    start,
                    end,
                    column,
                    m.group());
        } else if (isRaisedMark(m, column)) {
            tokens.add(Token.other(Token.Kind.NOTE, m.group(), start, end, column));
        } else {
            figure(m, start, end, column);
        }
    }

    // a lone digit behind a figure in one cell points to a note
    private boolean isRaisedMark(PhraseMatcher m, int column) {
        Token last = tokens.isEmpty() ? null : tokens.getLast();
        return last != null
                && last.isFigure()
                && last.column() == column
                && last.text().length() > 1
                && m.group().strip().matches("[1-9]");
    }

    private boolean hasCount() {
        return tokens.stream().anyMatch(Token::isFigure);
    }

    private void range(PhraseMatcher m, int start, int end, int column) {
        BigDecimal one =
                new BigDecimal(
                        (m.group("low") == null ? m.group("low2") : m.group("low"))
                                .replace(",", ""));
        BigDecimal two = Decimals.parse(m.group("high"));
        Token.Look look =
                new Token.Look(
                        moneyBefore || m.group().indexOf('$') >= 0, false, true, one.max(two));
        tokens.add(
                new Token(
                        Token.Kind.RANGE, m.group(), start, end, column, null, one.min(two), look));
        moneyBefore = false;
    }

    private void figure(PhraseMatcher m, int start, int end, int column) {
        if (m.group("percent") != null) {
            return;
        }
        boolean parens =
                bracketBefore
                        || (m.group("open").equals("(") || "(".equals(m.group("open2")))
                                && m.group("close") != null
                                && m.group("close").endsWith(")");
        boolean minus =
                isMinus(m.group("open")) || isMinus(m.group("open2")) || isMinus(m.group("close"));
        boolean money = m.group("sign") != null || m.group("cents") != null;
        number(exact(m), money, parens || minus, start, end, column, m.group());
        bracketBefore = false;
    }

    private static boolean isMinus(@Nullable String sign) {
        return sign != null && sign.length() == 1 && "-–−".contains(sign);
    }

    private void number(
            @Nullable BigDecimal number,
            boolean money,
            boolean negative,
            int start,
            int end,
            int column,
            String text) {
        if (number == null) {
            words(text, start, end, column);
            return;
        }
        Token.Look look = new Token.Look(money || moneyBefore, negative, number.scale() > 0, null);
        tokens.add(new Token(Token.Kind.NUMBER, text, start, end, column, null, number, look));
        moneyBefore = false;
    }

    private static BigDecimal exact(PhraseMatcher m) {
        BigDecimal whole = Decimals.parse(m.group("num"));
        if (m.group("cents") != null) {
            return whole.movePointLeft(2);
        }
        if (m.group("part") != null) {
            return whole.add(Fractions.of(m.group("part").charAt(0)));
        }
        return m.group("over") == null
                ? whole
                : whole.add(Fractions.of(m.group("over"), m.group("under")));
    }

    private void words(String text, int start, int end, int column) {
        String stripped = text.strip();
        if (stripped.endsWith("$") || stripped.equals("€") || stripped.equals("£")) {
            moneyBefore = true;
            stripped = stripped.substring(0, stripped.length() - 1).strip();
        }
        bracketBefore = stripped.equals("(") && column >= 0;
        if (stripped.chars().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        Token last = tokens.isEmpty() ? null : tokens.getLast();
        if (last != null && last.is(Token.Kind.WORDS) && last.column() == column) {
            tokens.set(
                    tokens.size() - 1,
                    Token.other(
                            Token.Kind.WORDS,
                            last.text() + " " + stripped,
                            last.start(),
                            end,
                            column));
        } else {
            tokens.add(Token.other(Token.Kind.WORDS, stripped, start, end, column));
        }
    }
}
