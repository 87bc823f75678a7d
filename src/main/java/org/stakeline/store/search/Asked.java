package org.stakeline.store.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed, taken apart: every word must be found, words in quotation marks one after
 * the other, the last word perhaps not typed to its end. No sign has another meaning.
 *
 * @param phrases the words, those that stand in quotation marks together
 * @param number all letters and digits in one, as numbers are looked for
 */
record Asked(List<List<String>> phrases, String number) {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 12;
    private static final Pattern PART = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]?|[^\\s\"“”]+");

    Asked {
        phrases = List.copyOf(phrases);
    }

    static Asked of(String typed) {
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        List<List<String>> phrases = new ArrayList<>();
        Matcher parts = PART.matcher(text);
        while (parts.find() && phrases.size() < MOST_WORDS) {
            String quoted = parts.group(1);
            List<String> words = Words.of(quoted == null ? parts.group() : quoted, MOST_WORDS);
            if (quoted == null) {
                words.forEach(word -> phrases.add(List.of(word)));
            } else if (!words.isEmpty()) {
                phrases.add(words);
            }
        }
        return new Asked(phrases.stream().limit(MOST_WORDS).toList(), number(text));
    }

    /** Letters without accents and in lower case. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['’]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** A CUSIP, a CIK or an accession number without the signs between its digits. */
    static String number(String text) {
        return text.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }

    boolean isEmpty() {
        return phrases.isEmpty();
    }

    /** The word that may still be typed on; of a phrase there is none. */
    boolean isLast(int phrase) {
        return phrase == phrases.size() - 1 && phrases.getLast().size() == 1;
    }

    /** Every word, in order. */
    List<String> words() {
        return phrases.stream().flatMap(List::stream).toList();
    }
}
