package org.stakeline.read.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Expressions put together by chance, and texts too: a wording is found where Pattern finds it. */
class MadeExpressionsTest {

    private static final String SIGNS = "aabbnotABNOT019 .,-()[]\"“’/\n\t_%é½";
    private static final List<String> LETTERS =
            List.of(
                    "a",
                    "b",
                    "N",
                    "9",
                    " ",
                    "\\.",
                    "-",
                    "\\(",
                    "\\s",
                    "\\d",
                    "\\w",
                    "\\W",
                    "\\S",
                    ".",
                    "[ab]",
                    "[^a]",
                    "[a-n]",
                    "[^\\s\\d]",
                    "é",
                    "\\p{L}",
                    "\\p{Lu}",
                    "[A-Z]",
                    "\\x41",
                    "[.,-]",
                    "[^\\n]");
    private static final List<String> TIMES =
            List.of("", "", "", "?", "*", "+", "{2}", "{1,3}", "{0,40}", "+?", "?+", "{3,9}");
    private static final List<String> PLACES =
            List.of("\\b", "^", "$", "\\A", "\\z", "\\B", "(?i)", "(?m)", "(?s)");
    private static final List<String> AROUND = List.of("(?<!", "(?<=", "(?=", "(?!");
    private static final int EXPRESSIONS = 1_500;
    private static final int TEXTS = 25;

    private final Random random = new Random(1934);

    @Test
    void findsWhatPatternFinds() {
        for (int i = 0; i < EXPRESSIONS; i++) {
            String regex = ways(0);
            int flags = random.nextInt(3) == 0 ? Pattern.CASE_INSENSITIVE : 0;
            Pattern pattern = Pattern.compile(regex, flags);
            Phrase phrase = Phrase.of(regex, flags);
            for (int n = 0; n < TEXTS; n++) {
                String text = text();
                assertThat(places(phrase, text))
                        .as("/%s/ with flags %s in <%s>", regex, flags, text)
                        .isEqualTo(places(pattern, text));
            }
        }
    }

    private List<Integer> places(Phrase phrase, String text) {
        List<Integer> places = new ArrayList<>();
        int from = text.length() / 3;
        int to = text.length() - text.length() / 4;
        for (PhraseMatcher m :
                List.of(
                        phrase.matcher(text),
                        phrase.matcher(text).region(from, to),
                        phrase.matcher(text).seeingAround(from, to))) {
            while (m.find()) {
                places.add(m.start());
                places.add(m.end());
            }
        }
        places.add(phrase.matcher(text).region(from, to).matches() ? 1 : 0);
        places.add(phrase.matcher(text).lookingAt() ? 1 : 0);
        return places;
    }

    private List<Integer> places(Pattern pattern, String text) {
        List<Integer> places = new ArrayList<>();
        int from = text.length() / 3;
        int to = text.length() - text.length() / 4;
        Matcher around =
                pattern.matcher(text)
                        .region(from, to)
                        .useTransparentBounds(true)
                        .useAnchoringBounds(false);
        for (Matcher m :
                List.of(pattern.matcher(text), pattern.matcher(text).region(from, to), around)) {
            while (m.find()) {
                places.add(m.start());
                places.add(m.end());
            }
        }
        places.add(pattern.matcher(text).region(from, to).matches() ? 1 : 0);
        places.add(pattern.matcher(text).lookingAt() ? 1 : 0);
        return places;
    }

    private String ways(int depth) {
        StringBuilder ways = new StringBuilder(row(depth));
        while (random.nextInt(3) == 0) {
            ways.append('|').append(row(depth));
        }
        return ways.toString();
    }

    private String row(int depth) {
        StringBuilder row = new StringBuilder();
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            row.append(element(depth));
        }
        return row.toString();
    }

    // a group is repeated seldom, for many times within many are more than Pattern can try
    private String element(int depth) {
        int kind = random.nextInt(depth > 1 ? 7 : 11);
        return switch (kind) {
            case 7 -> "(?:" + ways(depth + 1) + ")" + (random.nextBoolean() ? "?" : "{2}");
            case 8 -> "(" + ways(depth + 1) + ")";
            case 9 -> "(?i:" + ways(depth + 1) + ")";
            case 10 -> any(PLACES);
            case 6 -> any(AROUND) + any(LETTERS) + (random.nextBoolean() ? "" : any(LETTERS)) + ")";
            default -> any(LETTERS) + any(TIMES);
        };
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(24); n > 0; n--) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }
}
