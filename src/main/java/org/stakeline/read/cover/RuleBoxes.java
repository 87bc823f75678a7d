package org.stakeline.read.cover;

import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.FilingRule;
import org.stakeline.read.field.Boxes;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads which of the three rules of a Schedule 13G has its box marked. */
final class RuleBoxes {

    private static final Phrase RULE =
            Phrase.of(
                    "(?i)(?:Rule\\s{0,3}|§\\s?(?:240\\.)?)?13\\s?d\\s?[-–—‑]\\s?[1lI]?\\s?\\(\\s?([bcd])\\s?\\)");
    private static final Phrase DESIGNATE =
            Phrase.of("(?i)designate\\s+the\\s+rule|rule\\s+pursuant\\s+to\\s+which");
    private static final int FAR = 900;

    private RuleBoxes() {}

    private record Place(int at, char rule, Boxes.Box box) {

        boolean isBox() {
            return rule == ' ';
        }
    }

    /** The marked rules between the words <i>designate the rule</i> and {@code to}. */
    static List<Stated<FilingRule>> read(MappedText text, int to) {
        PhraseMatcher words = DESIGNATE.matcher(text.view()).region(0, to);
        if (!words.find()) {
            return List.of();
        }
        List<Place> places = places(text.view(), words.end(), Math.min(to, words.end() + FAR));
        List<Stated<FilingRule>> rules = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Place box = places.get(i);
            if (box.isBox() && box.box.marked()) {
                tied(text.view(), places, i)
                        .ifPresent(
                                r ->
                                        rules.add(
                                                Stated.of(
                                                        ruleOf(r.rule),
                                                        text.span(box.box.from(), box.box.to()))));
            }
        }
        return rules;
    }

    /**
     * the only rule on the box's line; else the next, or where a rule comes first, not even after
     * an empty cell, the last
     */
    private static Optional<Place> tied(String view, List<Place> places, int box) {
        int at = places.get(box).at;
        int from = view.lastIndexOf('\n', at) + 1;
        int end = view.indexOf('\n', at);
        int to = end < 0 ? view.length() : end;
        List<Place> line =
                places.stream().filter(p -> !p.isBox() && p.at >= from && p.at < to).toList();
        if (line.size() == 1) {
            return Optional.of(line.getFirst());
        }
        Place first = places.getFirst();
        int start = view.lastIndexOf('\n', first.at) + 1;
        boolean before = first.isBox() || view.substring(start, first.at).indexOf('\t') >= 0;
        int other = before ? box + 1 : box - 1;
        boolean there = other >= 0 && other < places.size() && !places.get(other).isBox();
        return there ? Optional.of(places.get(other)) : Optional.empty();
    }

    private static FilingRule ruleOf(char letter) {
        return switch (letter) {
            case 'b' -> FilingRule.B;
            case 'c' -> FilingRule.C;
            default -> FilingRule.D;
        };
    }

    private static List<Place> places(String view, int from, int to) {
        List<Place> places = new ArrayList<>();
        PhraseMatcher rule = RULE.matcher(view).region(from, to);
        int end = from;
        while (rule.find()) {
            char letter = rule.group(1).toLowerCase(Locale.ROOT).charAt(0);
            places.add(new Place(rule.start(), letter, new Boxes.Box(false, 0, 0)));
            end = rule.end();
        }
        int line = view.indexOf('\n', end);
        for (Boxes.Box box : Boxes.all(view, from, line < 0 ? to : Math.min(to, line))) {
            places.add(new Place(box.from(), ' ', box));
        }
        places.sort(Comparator.comparingInt(Place::at));
        return places;
    }
}
