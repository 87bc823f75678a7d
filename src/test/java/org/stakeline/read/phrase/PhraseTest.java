package org.stakeline.read.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class PhraseTest {

    private static final String SIGNS = "abnotABNOT019 .,-()[]\"“’/\n\t_%é½";
    private static final int TEXTS = 3_000;

    static Stream<String> expressions() {
        return Stream.of(
                // words at their boundaries
                "\\b(?:no|not|bat)\\b",
                "(?i)\\b(?:no|not|bat)\\b",
                "(?i)a(?-:n)|(?:(?i)ab)|ob",
                "\\b\\(?[ab]",
                "\\B[ab]t?",
                "[^a]+(?i)[nb]",
                // what stands before
                "(?<![\\p{L}\\d])(?:[xXoq])(?![\\p{L}\\d])",
                "(?<!\\d)\\d{1,3}(?!\\d)",
                "(?<=\\s)[.-]",
                "(?<=a.)t|(?<!ab)o",
                "(?<!^)[ab]",
                // repeated
                "a{2}b?",
                "(?:a?b?){4}t",
                "a*?b|o++",
                "(?:ab|ot){2,}",
                "\\s{0,2}(?:\\d|n)",
                "x{0}a",
                "a*",
                // classes
                "[^\\s\\d]o",
                "[\\]\\[-]",
                "[a-b\\x4F\\u0074é]{2}",
                "(?i)[^a-n]t",
                "\\p{Lu}[\\p{L}’'-]+",
                "(?i)\\p{Lu}t",
                "[\\w&&[^a]]b",
                "[“\"][^\"]{1,3}",
                "\\D\\W\\S",
                // lines and the text's ends
                "(?m)^[ \\t]*(?:a|\\d)",
                "(?m)[abo]$",
                "^\\W*o",
                "[no]\\s*$",
                "\\Ga",
                "\\A[ab]",
                "(?s)a.b",
                "a.b",
                // groups
                "(?<one>a)(b)?|(n)",
                "(a|b)\\1",
                "(?=[ab])\\w{2}",
                "(?!a)\\w",
                "a(?=[)(]|(?:b|\\)|\\p{Lu}))",
                "(?i)a(?=\\p{Lu})(?![\\])]t)",
                "(?<=a[)b]|o.)n",
                "a(?=[b&&[^t)]])b",
                "(?>a|ab)t",
                // more often than is counted
                "[ab]{3,12}o",
                "(?:a|o){2,9}?\\d",
                "\\s{0,80}n",
                // words within
                "a\\b.?b",
                "\\w+\\b(?=[-/])",
                "(?:no|t)\\b\\W?(?<![-.])[ab]");
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void finds_what_the_expression_finds(String regex) {
        Phrase phrase = Phrase.of(regex);
        Pattern pattern = Pattern.compile(regex);
        for (String text : texts()) {
            Matcher expected = pattern.matcher(text);
            assertThat(places(phrase.matcher(text)))
                    .as("%s in <%s>", regex, text)
                    .isEqualTo(places(expected));
        }
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void finds_it_within_a_region_and_from_a_place_on(String regex) {
        Phrase phrase = Phrase.of(regex, Pattern.CASE_INSENSITIVE);
        Pattern pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        for (String text : texts()) {
            int from = text.length() / 3;
            int to = text.length() - text.length() / 4;
            assertThat(places(phrase.matcher(text).region(from, to)))
                    .as("%s in <%s>", regex, text)
                    .isEqualTo(places(pattern.matcher(text).region(from, to)));
            assertThat(phrase.matcher(text).region(from, to).lookingAt())
                    .isEqualTo(pattern.matcher(text).region(from, to).lookingAt());
            assertThat(phrase.matcher(text).region(from, to).matches())
                    .isEqualTo(pattern.matcher(text).region(from, to).matches());
            assertThat(phrase.matcher(text).find(from)).isEqualTo(pattern.matcher(text).find(from));
        }
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void sees_around_a_region(String regex) {
        Phrase phrase = Phrase.of(regex);
        Pattern pattern = Pattern.compile(regex);
        for (String text : texts()) {
            int from = text.length() / 3;
            int to = text.length() - text.length() / 4;
            Matcher expected =
                    pattern.matcher(text)
                            .region(from, to)
                            .useTransparentBounds(true)
                            .useAnchoringBounds(false);
            assertThat(places(phrase.matcher(text).seeingAround(from, to)))
                    .as("%s in <%s>", regex, text)
                    .isEqualTo(places(expected));
        }
    }

    @Test
    void tells_groups_with_their_places_in_the_whole_text() {
        PhraseMatcher matcher = Phrase.of("(?<day>\\d)(x)?").matcher("ab 1 2").region(4, 6);

        assertThat(matcher.find()).isTrue();
        assertThat(matcher.group("day")).isEqualTo("2");
        assertThat(matcher.start("day")).isEqualTo(5);
        assertThat(matcher.end(1)).isEqualTo(6);
        assertThat(matcher.group(2)).isNull();
        assertThat(matcher.start(2)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a*", "\\Ga", "[\\w&&[^a]]", "(?=a)", "\\p{Sc}1", "(?x) a", "(a)\\1"})
    void tries_everywhere_where_the_expression_may_be_empty_or_is_not_understood(String regex) {
        assertThat(Automaton.of(regex, 0)).isEmpty();
    }

    @Test
    void knows_without_trying_that_a_month_without_a_day_is_no_date() {
        Phrase date = Phrase.of("(?i)\\b(?:march|may|june?)\\s{0,9}\\d{1,2}\\b");

        assertThat(date.mayStandAt("may 12", 0)).isTrue();
        assertThat(date.mayStandAt("may be", 0)).isFalse();
        assertThat(date.mayStandAt("dismay 12", 3)).isFalse();
    }

    @Test
    void takes_no_longer_where_the_expression_would_try_all_ways_to_part_a_run() {
        String run = "x".repeat(60);

        assertThat(Phrase.of("(?:x+x+)+y").isIn(run)).isFalse();
    }

    @Test
    void finds_signs_of_two_characters() {
        assertThat(Phrase.of("a[^b]c").isIn("a\uD83D\uDE00c")).isTrue();
        assertThat(Phrase.of("a.c").matcher("a\uD83D\uDE00c").matches()).isTrue();
    }

    @Test
    void tells_where_one_of_several_may_stand() {
        Wordings wordings = Wordings.of(List.of(Phrase.of("\\bno\\b"), Phrase.of("(?i)bat\\d")));
        String text = "a BAT9, nothing, no";

        assertThat(wordings.mayStandAt(text, 2)).isTrue();
        assertThat(wordings.mayStandAt(text, 0)).isFalse();
        assertThat(wordings.mayStandIn(text, 3, text.length())).isTrue();
        assertThat(wordings.mayStandIn(text, 3, 8)).isFalse();
    }

    @Test
    void may_stand_anywhere_where_one_of_several_is_not_understood() {
        Wordings wordings = Wordings.of(List.of(Phrase.of("no"), Phrase.of("a*")));

        assertThat(wordings.mayStandAt("x", 0)).isTrue();
    }

    @Test
    void finds_the_same_in_many_threads() {
        List<String> texts = texts();
        Pattern pattern = Pattern.compile("(?i)\\b(?:no|bat|ab?o)[ .,-]{0,3}\\w+");
        for (int round = 0; round < 20; round++) {
            Phrase fresh = Phrase.of(pattern.pattern());
            List<Boolean> found = texts.parallelStream().map(fresh::isIn).toList();
            assertThat(found)
                    .isEqualTo(texts.stream().map(t -> pattern.matcher(t).find()).toList());
        }
    }

    private static List<String> texts() {
        Random random = new Random(13);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(24); n > 0; n--) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static List<List<Integer>> places(Matcher matcher) {
        List<List<Integer>> places = new ArrayList<>();
        while (matcher.find()) {
            places.add(List.of(matcher.start(), matcher.end()));
        }
        return places;
    }

    private static List<List<Integer>> places(PhraseMatcher matcher) {
        List<List<Integer>> places = new ArrayList<>();
        while (matcher.find()) {
            places.add(List.of(matcher.start(), matcher.end()));
        }
        return places;
    }
}
