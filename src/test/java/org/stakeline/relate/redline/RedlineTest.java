package org.stakeline.relate.redline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakeline.relate.redline.NumberChange.Sort;
import org.stakeline.relate.redline.Words.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

class RedlineTest {

    private static final String HELD = "Alder Fund holds 1,000,000 Shares, or 6.2% of the class.";
    private static final String HOLDS_LESS =
            "Alder Fund holds 900,000 Shares, or 5.6% of the class.";
    private static final String NO_PLANS = "It has no plans or proposals for the Issuer.";
    private static final String TALKS = "Elm has spoken with members of the board about a sale.";

    @Test
    void marksTheWordsThatChanged() {
        Redline redline = Redline.between(List.of(HELD), List.of(HOLDS_LESS));

        assertThat(redline.changes())
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.Edited.class,
                        edited -> {
                            assertThat(words(edited, Kind.REMOVED))
                                    .containsExactly("1,000,000", "6.2%");
                            assertThat(words(edited, Kind.ADDED))
                                    .containsExactly("900,000", "5.6%");
                            assertThat(edited.moved()).isFalse();
                        });
    }

    @Test
    void liftsTheNumbersThatChanged() {
        assertThat(Redline.between(List.of(HELD), List.of(HOLDS_LESS)).numbers())
                .containsExactly(
                        new NumberChange(0, Sort.NUMBER, "1,000,000", "900,000"),
                        new NumberChange(0, Sort.PERCENT, "6.2%", "5.6%"));
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "DAY     | as of May 1, 2023, the    | as of June 30, 2023, the  | May 1, 2023 | June 30, 2023",
                "MONEY   | a price of $10.50 a share | a price of $9 a share     | $10.50      | $9",
                "PERCENT | owned 6.2 percent of them | owned 7 percent of them   | 6.2 percent | 7 percent",
                "NUMBER  | sold 5,000 Shares to it   | sold 4,999.5 Shares to it | 5,000       | 4,999.5",
            })
    void knowsWhatSortOfNumberChanged(
            Sort sort, String before, String after, String was, String is) {
        assertThat(Redline.between(List.of(before), List.of(after)).numbers())
                .containsExactly(new NumberChange(0, sort, was, is));
    }

    @Test
    void keepsAParagraphThatMovedWhole() {
        Redline redline =
                Redline.between(List.of(TALKS, HELD, NO_PLANS), List.of(HELD, NO_PLANS, TALKS));

        assertThat(redline.changes())
                .containsExactly(
                        new Change.Same(1, 0, HELD),
                        new Change.Same(2, 1, NO_PLANS),
                        new Change.Moved(0, 2, TALKS));
    }

    @Test
    void marksTheWordsOfAParagraphThatMovedAndChanged() {
        Redline redline =
                Redline.between(
                        List.of(HELD, NO_PLANS, TALKS), List.of(NO_PLANS, TALKS, HOLDS_LESS));

        assertThat(redline.changes().getLast())
                .isInstanceOfSatisfying(
                        Change.Edited.class, edited -> assertThat(edited.moved()).isTrue());
    }

    @Test
    void showsARemovedParagraphWhereItStood() {
        Redline redline = Redline.between(List.of(HELD, NO_PLANS, TALKS), List.of(HELD, TALKS));

        assertThat(redline.changes())
                .containsExactly(
                        new Change.Same(0, 0, HELD),
                        new Change.Removed(1, NO_PLANS),
                        new Change.Same(2, 1, TALKS));
    }

    @Test
    void takesStraightAndCurlyQuotationMarksForTheSame() {
        List<String> curly = List.of("The “Shares” of the Issuer’s class, 5 in all.");

        assertThat(
                        Redline.between(
                                List.of("The \"Shares\" of the Issuer's class, 5 in all."), curly))
                .satisfies(r -> assertThat(r.isEmpty()).isTrue())
                .satisfies(
                        r ->
                                assertThat(r.appliedTo(List.of("")).getFirst())
                                        .isEqualTo(curly.getFirst()));
        assertThat(
                        Redline.between(
                                        List.of("The \"Shares\", 6 in all."),
                                        List.of("The “Shares”, 5 in all."))
                                .numbers())
                .containsExactly(new NumberChange(0, Sort.NUMBER, "6", "5"));
    }

    @Test
    void saysNothingOfTextsThatAreTheSame() {
        Redline redline = Redline.between(List.of(HELD, TALKS), List.of(HELD, TALKS));

        assertThat(redline.isEmpty()).isTrue();
        assertThat(redline.changed()).isEmpty();
        assertThat(redline.numbers()).isEmpty();
    }

    @Test
    void doesNotPairParagraphsThatHaveLittleInCommon() {
        assertThat(Redline.between(List.of(TALKS), List.of(HELD)).changes())
                .containsExactlyInAnyOrder(new Change.Removed(0, TALKS), new Change.Added(0, HELD));
    }

    // the property that holds for every pair of texts

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void appliedToTheOldTextGivesTheNewOne(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        for (int i = 0; i < 60; i++) {
            List<String> before = text(chance);
            List<String> after = edited(before, chance);
            Redline redline = Redline.between(before, after);

            assertThat(redline.appliedTo(before)).isEqualTo(after);
            assertThat(oldPlaces(redline)).containsExactlyInAnyOrderElementsOf(places(before));
        }
    }

    private static List<Integer> oldPlaces(Redline redline) {
        return redline.changes().stream().map(Change::oldPlace).filter(p -> p >= 0).toList();
    }

    private static List<Integer> places(List<String> text) {
        return Stream.iterate(0, i -> i + 1).limit(text.size()).toList();
    }

    private static List<String> text(SplittableRandom chance) {
        return Stream.generate(() -> paragraph(chance)).limit(chance.nextInt(9)).toList();
    }

    private static String paragraph(SplittableRandom chance) {
        StringBuilder words = new StringBuilder();
        int length = 1 + chance.nextInt(14);
        for (int i = 0; i < length; i++) {
            words.append(i == 0 ? "" : " ").append(word(chance));
        }
        return words.toString();
    }

    private static String word(SplittableRandom chance) {
        String[] words = {
            "Alder", "holds", "the", "class", "6.2%", "1,000", "of", "(a)", "—", "no"
        };
        return words[chance.nextInt(words.length)];
    }

    private static List<String> edited(List<String> before, SplittableRandom chance) {
        List<String> after = new ArrayList<>(before);
        int edits = chance.nextInt(5);
        for (int i = 0; i < edits; i++) {
            int at = chance.nextInt(after.size() + 1);
            switch (chance.nextInt(4)) {
                case 0 -> after.add(at, paragraph(chance));
                case 1 -> remove(after, at);
                case 2 -> change(after, at, word(chance));
                default -> move(after, at, chance);
            }
        }
        return after;
    }

    private static void remove(List<String> after, int at) {
        if (at < after.size()) {
            after.remove(at);
        }
    }

    private static void change(List<String> after, int at, String word) {
        if (at < after.size()) {
            after.set(at, after.get(at) + " " + word);
        }
    }

    private static void move(List<String> after, int at, SplittableRandom chance) {
        if (at < after.size()) {
            String paragraph = after.remove(at);
            after.add(chance.nextInt(after.size() + 1), paragraph);
        }
    }

    private static List<String> words(Change.Edited edited, Kind kind) {
        return edited.words().stream().filter(w -> w.kind() == kind).map(Words::text).toList();
    }
}
