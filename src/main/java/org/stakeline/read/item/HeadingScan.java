package org.stakeline.read.item;

import org.stakeline.filing.Schedule;
import org.stakeline.read.field.Line;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the lines at which an item may begin. */
final class HeadingScan {

    private static final Phrase ITEM =
            Phrase.of(
                    "[\\s*_•·|-]{0,200}items?\\.?[\\s ]{0,40}(?:no\\.?\\s{0,9})?(\\d{1,2})(?![\\d,]|\\.\\d)"
                            + "((?:\\s{0,20}(?:and\\s{0,3}|&\\s{0,3}|,\\s{0,3})?\\([a-j]\\)){0,20})([\\s.:;,_*–—-]*)",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase SEVERAL =
            Phrase.of(
                    "[\\s*_]{0,80}items?\\s{1,9}(\\d{1,2}(?:\\s{0,9}(?:,\\s{0,9}and|,|and|&|through|to|-|–)\\s{0,9}(?:items?\\s{1,9})?\\d{1,2}){1,12})(?![\\d(]|\\.\\d)"
                            + "([\\s.:;_*–—-]*)",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase MEMBER =
            Phrase.of(
                    "(through|to|-|–)?\\s{0,9}(?:items?\\s{1,9})?(\\d{1,2})",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase BARE = Phrase.of("\\s{0,80}(\\d{1,2})[.):]\\s{1,40}");
    private static final Phrase LEAD_IN =
            Phrase.of(
                    "(?:of|to|in|on|is|are|has|hereby|shall)\\b.{0,260}?\\b(?:amend|supplement|restat|updat|revis|delet|replac|add)",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Phrase COVER_ROW =
            Phrase.of("reporting person\\b", Pattern.CASE_INSENSITIVE);
    private static final int LOOK = 400;
    private static final int MOST = 14;

    private final String view;
    private final int to;
    private final Schedule schedule;

    HeadingScan(String view, int to, Schedule schedule) {
        this.view = view;
        this.to = to;
        this.schedule = schedule;
    }

    /** Every line from {@code from} on that may be a heading, in order. */
    List<Heading> all(int from) {
        List<Heading> found = new ArrayList<>();
        for (Line line : Line.of(view, from, to)) {
            if (line.text().length() > 3) {
                look(line, found);
            }
        }
        return found;
    }

    private void look(Line line, List<Heading> found) {
        PhraseMatcher several = SEVERAL.matcher(line.text());
        PhraseMatcher item = ITEM.matcher(line.text());
        if (several.lookingAt() && isHeading(line, several)) {
            expand(line, several, found);
        } else if (item.lookingAt()) {
            named(line, item, found);
        } else {
            bare(line, found);
        }
    }

    // "Items 5 through 9.", "Items 7, 8 and 9: Not applicable."
    private boolean isHeading(Line line, PhraseMatcher m) {
        String rest = line.text().substring(m.end());
        boolean stop = m.group(2).chars().anyMatch(c -> ".:–—-\t".indexOf(c) >= 0);
        return rest.isBlank() || stop && Character.isUpperCase(rest.charAt(0));
    }

    private static void expand(Line line, PhraseMatcher m, List<Heading> found) {
        PhraseMatcher member = MEMBER.matcher(m.group(1));
        int last = 0;
        while (member.find()) {
            int number = Integer.parseInt(member.group(2));
            int first = member.group(1) != null && last > 0 ? last + 1 : number;
            for (int n = first; n <= number && number <= MOST; n++) {
                found.add(
                        new Heading(
                                n,
                                line.contentStart(),
                                line.start() + m.end(),
                                Heading.Strength.CAPTION));
            }
            last = number;
        }
    }

    private void named(Line line, PhraseMatcher m, List<Heading> found) {
        int number = Integer.parseInt(m.group(1));
        int rest = line.start() + m.end();
        String words = view.substring(rest, Math.min(to, rest + LOOK));
        boolean stop =
                m.group(3).chars().anyMatch(c -> ".:\t–—-".indexOf(c) >= 0)
                        || m.group(3).length() > 2;
        Heading.Strength strength = strength(number, line, rest, words, stop);
        if (strength != null && number >= 1 && number <= MOST) {
            found.add(new Heading(number, line.contentStart(), rest, strength));
        }
    }

    private Heading.@org.jspecify.annotations.Nullable Strength strength(
            int number, Line line, int rest, String words, boolean stop) {
        String onLine = view.substring(rest, line.end()).strip();
        if (number == 1 && COVER_ROW.matcher(words).lookingAt()) {
            return null;
        }
        if (onLine.isEmpty()) {
            return Heading.Strength.CAPTION;
        }
        if (Caption.of(schedule, number).begins(words) && !leadIn(words)) {
            return Heading.Strength.CAPTION;
        }
        if (leadIn(words)) {
            return Heading.Strength.LEAD_IN;
        }
        return stop && Character.isUpperCase(onLine.charAt(0)) ? Heading.Strength.OTHER : null;
    }

    private static boolean leadIn(String words) {
        PhraseMatcher m = LEAD_IN.matcher(words);
        return m.lookingAt() && !words.substring(0, m.end()).contains("\n\n");
    }

    // captions with their number only: "4. Purpose of Transaction"
    private void bare(Line line, List<Heading> found) {
        PhraseMatcher m = BARE.matcher(line.text());
        if (!m.lookingAt() || line.text().length() > 160) {
            return;
        }
        int number = Integer.parseInt(m.group(1));
        String words = line.text().substring(m.end());
        Caption caption = Caption.of(schedule, number);
        int end = caption.begins(words) ? caption.end(words) : -1;
        if (end > 8) {
            found.add(
                    new Heading(
                            number,
                            line.contentStart(),
                            line.start() + m.end(),
                            Heading.Strength.OTHER));
        }
    }
}
