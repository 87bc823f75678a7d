package org.stakeline.read.field;

import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.ArrayList;
import java.util.List;

/**
 * Boxes to be checked, as typewriters and fonts make them: {@code [ ]}, {@code [X]}, {@code / /},
 * {@code |_|}, {@code ( )}, {@code ____}, {@code __X__}, {@code ☐}, {@code ☒}, or a lone {@code X}.
 */
public final class Boxes {

    private static final int FAR = 2000;
    private static final Phrase BOX =
            Phrase.of(
                    "[\\[{][ _\\u00a0]{0,9}(?<bracket>[xX✓√*]{0,2})[ _\\u00a0]{0,9}[\\]}]"
                            + "|/[ _\\u00a0]{0,5}(?<slash>[xX]{0,2})[ _\\u00a0]{0,5}/"
                            + "|\\|[ _\\u00a0]{0,5}(?<bar>[xX]{0,2})[ _\\u00a0]{0,5}\\|"
                            + "|\\([ _\\u00a0]{0,5}(?<round>[xX]{0,2})[ _\\u00a0]{0,5}\\)"
                            + "|\\\\[ _]{0,3}(?<back>[xX]?)[ _]{0,3}\\\\"
                            + "|(?<mark>[☒☑])|☐|(?<![-\\p{L}\\d])-{1,3} ?(?<dash>[xX]) ?-{1,3}(?![-\\p{L}\\d])"
                            + "|_{1,12} ?(?<line>[xX✓]{1,2}) ?_{1,12}|(?<![_-])_{2,16}(?![_-])"
                            + "|(?<![\\p{L}\\d.'’&/-])(?<letter>[xXoqþý¨£✓✔√■□◻])(?![\\p{L}\\d.'’&/-])");

    private Boxes() {}

    /** One box, marked or not. */
    public record Box(boolean marked, int from, int to) {}

    /** All boxes between these places, in order. */
    public static List<Box> all(String text, int from, int to) {
        List<Box> boxes = new ArrayList<>();
        PhraseMatcher matcher = BOX.matcher(text).seeingAround(from, to);
        while (matcher.find()) {
            if (matcher.group("round") != null && isTenth(text, from, matcher.start())) {
                continue;
            }
            boxes.add(new Box(marked(matcher), matcher.start(), matcher.end()));
        }
        return boxes;
    }

    // "(ix) A. Alder (x) B. Birch" are numbered
    private static boolean isTenth(String text, int from, int at) {
        String before = text.substring(Math.max(from, at - FAR), at);
        return before.contains("(ix)") || before.contains("(IX)");
    }

    private static boolean marked(PhraseMatcher matcher) {
        String letter = matcher.group("letter");
        if (letter != null) {
            return "xXþý✓✔√■".contains(letter);
        }
        return matcher.group("mark") != null
                || filled(matcher.group("bracket"))
                || filled(matcher.group("slash"))
                || filled(matcher.group("back"))
                || filled(matcher.group("dash"))
                || filled(matcher.group("bar"))
                || filled(matcher.group("round"))
                || filled(matcher.group("line"));
    }

    private static boolean filled(@org.jspecify.annotations.Nullable String inside) {
        return inside != null && !inside.isEmpty();
    }
}
