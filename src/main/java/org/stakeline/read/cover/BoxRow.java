package org.stakeline.read.cover;

import org.stakeline.evidence.Stated;
import org.stakeline.filing.GroupBox;
import org.stakeline.read.field.Boxes;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the rows with boxes: row 2 with its two, and the rows with one. */
final class BoxRow {

    private static final Phrase LETTER =
            Phrase.of(
                    "(?<![\\p{L}\\d])(?:\\(?\\s?([aAbB])\\.?\\s?\\)|([aAbB])\\s?[.:](?=[\\s_\\[☐☒]))");

    private static final Phrase YES = Phrase.of("(?i)\\byes\\b");
    private static final Phrase NO = Phrase.of("(?i)\\bno\\b(?!\\.)");

    private BoxRow() {}

    /** A row with one box: marked, not marked, or not there. */
    static Stated<Boolean> single(RowText row, Doubts doubts) {
        String text = row.toString();
        List<Boxes.Box> boxes = Boxes.all(text, 0, text.length());
        if (boxes.isEmpty()) {
            return Stated.none();
        }
        Boxes.Box box =
                boxes.stream().filter(Boxes.Box::marked).findFirst().orElse(boxes.getFirst());
        return Stated.of(
                box.marked() && !marksNo(text, box),
                doubts.span(row.start() + box.from(), row.start() + box.to()));
    }

    /** Yes ___ No _X_: the mark is beside the second of the two words */
    private static boolean marksNo(String text, Boxes.Box box) {
        PhraseMatcher yes = YES.matcher(text);
        PhraseMatcher no = NO.matcher(text);
        if (!yes.find() || !no.find()) {
            return false;
        }
        boolean yesFirst = yes.start() < no.start();
        boolean before = box.to() <= Math.min(yes.start(), no.start());
        boolean between = !before && box.to() <= Math.max(yes.start(), no.start());
        boolean wordsFirst = !before && startsWithWord(text, yesFirst ? yes.start() : no.start());
        boolean ofFirst = before || between && wordsFirst;
        return ofFirst != yesFirst;
    }

    // no box stands before the first of the two words
    private static boolean startsWithWord(String text, int first) {
        return Boxes.all(text, 0, first).isEmpty();
    }

    private record Place(int at, char letter, Boxes.Box box) {}

    /** Row 2: the box that is marked; not stated when none is. */
    static Stated<GroupBox> group(RowText row, Doubts doubts) {
        List<Boxes.Box> marked = new ArrayList<>();
        List<Character> of = new ArrayList<>();
        pairs(row.toString(), marked, of);
        if (marked.isEmpty()) {
            return Stated.none();
        }
        Boxes.Box box = marked.getFirst();
        int from = row.start() + box.from();
        int to = row.start() + box.to();
        if (marked.size() > 1) {
            doubts.say("row.unreadable", "both boxes of row 2 are marked", "group", from, to);
            return Stated.unreadable(doubts.span(from, to));
        }
        return Stated.of(of.getFirst() == 'a' ? GroupBox.A : GroupBox.B, doubts.span(from, to));
    }

    /**
     * ties each marked box to its letter: those that follow, or where a box comes first, those
     * before
     */
    private static void pairs(String text, List<Boxes.Box> marked, List<Character> of) {
        List<Place> places = places(text);
        List<Place> letters = places.stream().filter(p -> p.letter != ' ').toList();
        List<Place> boxes = places.stream().filter(p -> p.letter == ' ').toList();
        if (letters.isEmpty() || boxes.isEmpty()) {
            return;
        }
        boolean before = places.getFirst().letter == ' ';
        boolean apart = letters.size() == 2 && boxes.size() == 2 && apart(places);
        for (Place box : boxes) {
            if (box.box.marked()) {
                char letter =
                        apart
                                ? letters.get(boxes.indexOf(box)).letter
                                : before ? next(letters, box.at) : last(letters, box.at);
                if (letter != ' ') {
                    marked.add(box.box);
                    of.add(letter);
                }
            }
        }
    }

    private static boolean apart(List<Place> places) {
        return (places.get(0).letter == ' ') == (places.get(1).letter == ' ');
    }

    private static List<Place> places(String text) {
        List<Place> places = new ArrayList<>();
        PhraseMatcher letter = LETTER.matcher(text);
        while (letter.find()) {
            char c =
                    Character.toLowerCase(
                            (letter.group(1) == null ? letter.group(2) : letter.group(1))
                                    .charAt(0));
            places.add(new Place(letter.start(), c, new Boxes.Box(false, 0, 0)));
        }
        for (Boxes.Box box : Boxes.all(text, 0, text.length())) {
            places.add(new Place(box.from(), ' ', box));
        }
        places.sort(Comparator.comparingInt(Place::at));
        return places;
    }

    private static char next(List<Place> letters, int at) {
        return letters.stream().filter(l -> l.at > at).map(Place::letter).findFirst().orElse(' ');
    }

    private static char last(List<Place> letters, int at) {
        return letters.reversed().stream()
                .filter(l -> l.at < at)
                .map(Place::letter)
                .findFirst()
                .orElse(' ');
    }
}
