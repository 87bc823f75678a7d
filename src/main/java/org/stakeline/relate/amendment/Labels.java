package org.stakeline.relate.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sub-items, (a) to (j), that paragraphs and lead-in sentences name. */
final class Labels {

    private static final String ONE = "\\(([a-j])\\)";
    private static final Pattern RANGE =
            Pattern.compile(ONE + "\\s*(?:-|–|—|through|to)\\s*(?:\\d{1,2}\\s*)?" + ONE);
    private static final Pattern SINGLE = Pattern.compile(ONE);
    private static final Pattern AT_START =
            Pattern.compile(
                    "^[“\"'‘\\s]*("
                            + ONE
                            + "(?:\\s*(?:,|&|-|–|—|and|through|to){0,4}\\s*"
                            + ONE
                            + "){0,30})(?![a-z(])");

    private static final int LONGEST_QUOTE = 8;

    private Labels() {}

    /** The labels that a paragraph begins with: {@code (a), (b) The …}. */
    static Optional<List<String>> at(String paragraph) {
        int bracket = paragraph.indexOf('(');
        if (bracket < 0 || bracket > LONGEST_QUOTE) {
            return Optional.empty();
        }
        Matcher start = AT_START.matcher(paragraph);
        return start.find() ? Optional.of(in(start.group(1))) : Optional.empty();
    }

    /** The labels that a piece of a sentence names, ranges spelled out, in order. */
    static List<String> in(String words) {
        List<String> labels = new ArrayList<>();
        Matcher range = RANGE.matcher(words);
        int from = 0;
        while (range.find(from)) {
            singles(words.substring(from, range.start()), labels);
            for (char c = range.group(1).charAt(0); c <= range.group(2).charAt(0); c++) {
                addOnce(labels, String.valueOf(c));
            }
            from = range.end();
        }
        singles(words.substring(from), labels);
        return labels;
    }

    private static void singles(String words, List<String> labels) {
        Matcher one = SINGLE.matcher(words);
        while (one.find()) {
            addOnce(labels, one.group(1));
        }
    }

    private static void addOnce(List<String> labels, String label) {
        if (!labels.contains(label)) {
            labels.add(label);
        }
    }

    /**
     * The labels of each paragraph: those it begins with, else those of the paragraph above. A
     * label that does not come after the one before is part of a list within the text.
     */
    static List<List<String>> ofEach(List<String> paragraphs) {
        List<List<String>> all = new ArrayList<>();
        List<String> current = List.of();
        for (String paragraph : paragraphs) {
            Optional<List<String>> own = at(paragraph);
            if (own.isPresent() && follows(current, own.get().getFirst())) {
                current = own.get();
            }
            all.add(current);
        }
        return all;
    }

    private static boolean follows(List<String> current, String label) {
        if (current.isEmpty()) {
            return !label.equals("i");
        }
        String last = current.getLast();
        boolean roman = label.equals("i") && !last.equals("h");
        return !roman && (label.compareTo(last) > 0 || current.contains(label));
    }
}
