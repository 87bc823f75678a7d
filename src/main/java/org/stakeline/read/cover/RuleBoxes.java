package org.stakeline.read.cover;

import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.FilingRule;
import org.stakeline.read.field.Boxes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which of the three rules of a Schedule 13G has its box marked. */
final class RuleBoxes {

    private static final Pattern RULE =
            Pattern.compile(
                    "(?i)(?:Rule\\s{0,3}|§\\s?(?:240\\.)?)?13\\s?d\\s?[-–—‑]\\s?1\\s?\\(\\s?([bcd])\\s?\\)");
    private static final Pattern DESIGNATE =
            Pattern.compile("(?i)designate\\s+the\\s+rule|rule\\s+pursuant\\s+to\\s+which");
    private static final int FAR = 900;

    private RuleBoxes() {}

    private record Place(int at, char rule, Boxes.Box box) {

        boolean isBox() {
            return rule == ' ';
        }
    }

    /** The marked rules between the words <i>designate the rule</i> and {@code to}. */
    static List<Stated<FilingRule>> read(MappedText text, int to) {
        Matcher words = DESIGNATE.matcher(text.view()).region(0, to);
        if (!words.find()) {
            return List.of();
        }
        List<Place> places = places(text.view(), words.end(), Math.min(to, words.end() + FAR));
        boolean before = !places.isEmpty() && places.getFirst().isBox();
        List<Stated<FilingRule>> rules = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            int other = before ? i + 1 : i - 1;
            boolean tied = other >= 0 && other < places.size() && !places.get(other).isBox();
            if (place.isBox() && place.box.marked() && tied) {
                FilingRule rule = ruleOf(places.get(other).rule);
                rules.add(Stated.of(rule, text.span(place.box.from(), place.box.to())));
            }
        }
        return rules;
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
        Matcher rule = RULE.matcher(view).region(from, to);
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
