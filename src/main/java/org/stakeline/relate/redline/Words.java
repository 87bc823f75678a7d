package org.stakeline.relate.redline;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A run of words of a paragraph, with the white space between them, kept or removed or added. */
public record Words(Kind kind, String text) {

    /** What became of the words. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    // a number with its sign is one word, so that 6.2% and 7.4% differ as a whole
    private static final Pattern WORD =
            Pattern.compile(
                    "\\s+|[$€£¥]?\\d[\\d,]*(?:\\.\\d+)?%?|[\\p{L}\\p{M}’']+|.", Pattern.DOTALL);

    /** The words of a text; put together they are the text. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /**
     * What changed from one paragraph to another, word by word. Straight quotation marks and curly
     * ones are the same word; what is kept has the marks of the new text.
     */
    static List<Words> between(List<String> before, List<String> after) {
        List<Words> runs = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(folded(before), folded(after)).getDeltas()) {
            Chunk<String> old = delta.getSource();
            Chunk<String> now = delta.getTarget();
            add(runs, Kind.KEPT, after.subList(at, now.getPosition()));
            add(
                    runs,
                    Kind.REMOVED,
                    before.subList(old.getPosition(), old.getPosition() + old.size()));
            add(runs, Kind.ADDED, after.subList(now.getPosition(), now.getPosition() + now.size()));
            at = now.getPosition() + now.size();
        }
        add(runs, Kind.KEPT, after.subList(at, after.size()));
        return Runs.joined(runs);
    }

    private static List<String> folded(List<String> words) {
        return words.stream().map(Words::folded).toList();
    }

    /** A word as it is compared. */
    static String folded(String word) {
        return word.replace('“', '"')
                .replace('”', '"')
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('\u00a0', ' ');
    }

    private static void add(List<Words> runs, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            runs.add(new Words(kind, String.join("", words)));
        }
    }
}
