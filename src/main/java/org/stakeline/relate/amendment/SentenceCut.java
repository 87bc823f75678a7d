package org.stakeline.relate.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a sentence out of a paragraph. */
final class SentenceCut {

    private static final Pattern END =
            Pattern.compile(
                    "(?<!\\b(?:Mr|Ms|Mrs|Dr|No|Inc|Corp|Co|Ltd|St|Jr|Sr|U\\.S|L\\.P|N\\.A|[A-Z]))[.?!][”\"’)]*\\s+(?=[“\"(]?[A-Z0-9])");

    private SentenceCut() {}

    /** What stands before and after the sentence; counted from 1, or from −1 at the end. */
    static Optional<List<String>> around(String paragraph, int sentence) {
        List<String> sentences = sentences(paragraph);
        int index = sentence < 0 ? sentences.size() + sentence : sentence - 1;
        if (index < 0 || index >= sentences.size()) {
            return Optional.empty();
        }
        return Optional.of(
                List.of(
                        String.join(" ", sentences.subList(0, index)),
                        String.join(" ", sentences.subList(index + 1, sentences.size()))));
    }

    static List<String> sentences(String paragraph) {
        List<String> sentences = new ArrayList<>();
        Matcher end = END.matcher(paragraph);
        int from = 0;
        while (end.find()) {
            sentences.add(paragraph.substring(from, end.end()).strip());
            from = end.end();
        }
        String rest = paragraph.substring(from).strip();
        if (!rest.isEmpty()) {
            sentences.add(rest);
        }
        return sentences;
    }
}
