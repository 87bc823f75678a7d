package org.stakeline.read.fact;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Stated;
import org.stakeline.read.field.Dates;
import org.stakeline.read.field.Found;
import org.stakeline.read.field.Section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days printed in a signature block, and which of them belongs to which hand. */
final class SignatureDates {

    private static final Pattern DATED =
            Pattern.compile("\\W*D(?:ated?|ATED?)\\b(?:\\s+as\\s+of)?[\\s:_]*(.*)", Pattern.DOTALL);
    private static final Pattern AROUND =
            Pattern.compile("(?i)dated?|executed|signed|effective|as of|this|on|:|_");
    private static final int LONGEST = 60;
    private static final int SLACK = 3;

    private final Section section;
    private final List<Found<Stated<LocalDate>>> days = new ArrayList<>();
    // by line: the places in the list of its last day and its first, and of those up to and from it
    private final NavigableMap<Integer, Integer> lastAt = new TreeMap<>();
    private final NavigableMap<Integer, Integer> firstAt = new TreeMap<>();
    private final NavigableMap<Integer, Integer> latest = new TreeMap<>();
    private final NavigableMap<Integer, Integer> earliest = new TreeMap<>();

    SignatureDates(Section section) {
        this.section = section;
    }

    /** Keeps the day of a piece that says nothing else; false where it says something else. */
    boolean take(SignaturePiece piece) {
        String text = piece.text();
        Optional<Found<LocalDate>> found = Dates.first(text, 0, text.length());
        if (found.isEmpty()) {
            return false;
        }
        Found<LocalDate> day = found.get();
        boolean only = isLabelled(text, day) || isOnly(text, day);
        if (only) {
            Stated<LocalDate> stated =
                    Stated.of(day.value(), piece.part(day.from(), day.to()).spans(section));
            lastAt.put(piece.line(), days.size());
            firstAt.putIfAbsent(piece.line(), days.size());
            days.add(new Found<>(stated, piece.line(), piece.lastLine()));
        }
        return only;
    }

    /** True for a day with its label, if it has one, and nothing else. */
    static boolean isDay(String text) {
        return Dates.first(text, 0, text.length())
                .filter(day -> isLabelled(text, day) || isOnly(text, day))
                .isPresent();
    }

    // "Date: May 1, 2001 (for the year 2000)"; a title may go on with "dated" in small letters
    private static boolean isLabelled(String text, Found<LocalDate> day) {
        Matcher label = DATED.matcher(text);
        return label.matches() && day.from() <= label.start(1) + SLACK;
    }

    private static boolean isOnly(String text, Found<LocalDate> day) {
        return text.length() <= LONGEST
                && AROUND.matcher(text).replaceAll("").strip().length()
                        <= day.to() - day.from() + SLACK;
    }

    /**
     * The day of the hand on this line: the last one above it or beside it where the block begins
     * with a day, else the first one below.
     */
    Stated<LocalDate> of(int line, int firstHand) {
        if (days.isEmpty()) {
            return Stated.none();
        }
        boolean above = lastAt.firstKey() <= firstHand;
        Map.Entry<Integer, Integer> near = above ? lastUpTo(line) : firstFrom(line);
        return near == null ? days.getLast().value() : days.get(near.getValue()).value();
    }

    // columns are read one after the other: a later day may stand on an earlier line
    private Map.@Nullable Entry<Integer, Integer> lastUpTo(int line) {
        if (latest.isEmpty()) {
            int last = 0;
            for (Map.Entry<Integer, Integer> e : lastAt.entrySet()) {
                last = Math.max(last, e.getValue());
                latest.put(e.getKey(), last);
            }
        }
        return latest.floorEntry(line);
    }

    private Map.@Nullable Entry<Integer, Integer> firstFrom(int line) {
        if (earliest.isEmpty()) {
            int first = days.size();
            for (Map.Entry<Integer, Integer> e : firstAt.descendingMap().entrySet()) {
                first = Math.min(first, e.getValue());
                earliest.put(e.getKey(), first);
            }
        }
        return earliest.ceilingEntry(line);
    }
}
