package org.stakeline.read.item;

import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.read.field.Found;
import org.stakeline.read.field.PageFurniture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of an item without what only the pages have: running headers, page numbers, rules at the
 * ends. They have a span for each part that is kept.
 */
final class Cleared {

    private static final Pattern RULE = Pattern.compile("[-_=]{3,}");
    private static final Pattern FIRST = Pattern.compile("(?:[ \\t]*[-_=]{3}[-_= \\t]*\\n|\\s)*+");

    private Cleared() {}

    /** The text between two places, with its paragraphs. */
    static Stated<String> text(MappedText text, int from, int to) {
        List<int[]> kept = new ArrayList<>();
        int at = from;
        for (Found<String> run : PageFurniture.in(text.view(), from, to)) {
            keep(text.view(), at, run.from(), kept);
            at = run.to();
        }
        keep(text.view(), at, to, kept);
        return stated(text, kept, Cleared::between);
    }

    /** A title between two places, on one line. */
    static Stated<String> title(MappedText text, int from, int to) {
        List<int[]> kept = new ArrayList<>();
        Matcher rule = RULE.matcher(text.view()).region(from, Math.max(from, to));
        int at = from;
        while (rule.find()) {
            keep(text.view(), at, rule.start(), kept);
            at = rule.end();
        }
        keep(text.view(), at, to, kept);
        return stated(text, kept, (before, after) -> " ")
                .map(words -> words.replaceAll("\\s+", " ").strip());
    }

    private static void keep(String view, int from, int to, List<int[]> kept) {
        if (to <= from) {
            return;
        }
        Matcher blank = FIRST.matcher(view).region(from, to);
        int start = blank.lookingAt() ? lineStart(view, from, blank.end()) : from;
        int end = to;
        while (end > start && isBlank(view.charAt(end - 1))) {
            end--;
        }
        end = withoutRule(view, start, end);
        if (end > start) {
            kept.add(new int[] {start, end});
        }
    }

    // the indent of the first line goes, as it did where nothing was left out
    private static int lineStart(String view, int from, int at) {
        return Math.max(from, Math.min(at, view.length()));
    }

    // rules alone on the last lines
    private static int withoutRule(String view, int from, int to) {
        int end = to;
        while (true) {
            int line = view.lastIndexOf('\n', end - 1);
            String last = view.substring(Math.max(from, line + 1), end);
            boolean rule =
                    last.length() >= 3 && last.chars().allMatch(c -> "-_= \t".indexOf(c) >= 0);
            if (!rule || line < from) {
                return end;
            }
            end = line;
            while (end > from && isBlank(view.charAt(end - 1))) {
                end--;
            }
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c);
    }

    private static Stated<String> stated(MappedText text, List<int[]> kept, Between between) {
        if (kept.isEmpty()) {
            return Stated.none();
        }
        StringBuilder words = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (int[] part : kept) {
            String next = text.view().substring(part[0], part[1]);
            words.append(words.isEmpty() ? "" : between.words(words, next)).append(next);
            spans.add(text.span(part[0], part[1]));
        }
        return Stated.of(words.toString(), spans);
    }

    // a sentence goes on over the page's end; else a paragraph ends there
    private static String between(CharSequence before, String after) {
        boolean open = ".:;!?\"”)".indexOf(before.charAt(before.length() - 1)) < 0;
        return open && Character.isLetterOrDigit(after.charAt(0)) ? "\n" : "\n\n";
    }

    /** What stands between two parts that a page's end parted. */
    private interface Between {
        String words(CharSequence before, String after);
    }
}
