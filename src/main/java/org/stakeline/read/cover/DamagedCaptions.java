package org.stakeline.read.cover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Captions of a page that was read by a machine: letters lost, doubled or cut in two. A line of
 * capitals is taken for the caption with which it shares most of its groups of three letters.
 */
final class DamagedCaptions {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 140;
    private static final int MOST_PARTS = 4;
    private static final List<Known> KNOWN = known();

    private DamagedCaptions() {}

    private record Known(Row row, int length, Set<String> groups) {}

    private record Line(int from, int to, Optional<Row> row) {}

    private static List<Known> known() {
        return Caption.all().stream()
                .map(c -> new Known(c.row(), c.letters().length(), groups(c.letters())))
                .toList();
    }

    /** These captions, and those of lines that were not recognised letter by letter. */
    static List<CaptionHit> added(String view, List<CaptionHit> found) {
        List<CaptionHit> all = new ArrayList<>();
        CaptionStart start = new CaptionStart(view);
        int next = 0;
        for (Line line : lines(view)) {
            while (next < found.size() && found.get(next).end() <= line.from) {
                next++;
            }
            boolean known = next < found.size() && found.get(next).start() < line.to;
            if (line.row.isEmpty()) {
                continue;
            }
            Row row = line.row.get();
            int from = firstLetter(view, line);
            if (known) {
                widen(found, next, row, from);
                continue;
            }
            CaptionStart.RowNumber number = start.numberBefore(from, row);
            int begin = number.at() < 0 ? from : number.at();
            add(all, row, begin, new CaptionHit.Part(from, line.to), number.at() >= 0);
        }
        all.addAll(found);
        all.sort(Comparator.comparingInt(CaptionHit::start));
        return joined(all);
    }

    /** a short caption that stands at the end of its whole, damaged line takes all of the line */
    private static void widen(List<CaptionHit> found, int at, Row row, int from) {
        CaptionHit hit = found.get(at);
        if (hit.row() == row && hit.start() > from) {
            found.set(at, widened(hit, from));
        }
    }

    private static CaptionHit widened(CaptionHit hit, int from) {
        List<CaptionHit.Part> parts = new ArrayList<>(hit.parts());
        parts.set(0, new CaptionHit.Part(from, parts.getFirst().to()));
        return new CaptionHit(hit.row(), from, hit.end(), hit.numbered(), parts);
    }

    private static void add(
            List<CaptionHit> hits, Row row, int begin, CaptionHit.Part part, boolean numbered) {
        hits.add(new CaptionHit(row, begin, part.to(), numbered, List.of(part)));
    }

    /** one row's caption that was cut into two lines is one */
    private static List<CaptionHit> joined(List<CaptionHit> hits) {
        List<CaptionHit> joined = new ArrayList<>();
        for (CaptionHit hit : hits) {
            CaptionHit last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && last.parts().size() < MOST_PARTS
                    && last.row() == hit.row()
                    && hit.start() - last.end() < LONGEST) {
                List<CaptionHit.Part> parts = new ArrayList<>(last.parts());
                parts.addAll(hit.parts());
                joined.removeLast();
                joined.add(
                        new CaptionHit(
                                last.row(), last.start(), hit.end(), last.numbered(), parts));
            } else {
                joined.add(hit);
            }
        }
        return joined;
    }

    private static int firstLetter(String view, Line line) {
        int at = line.from;
        while (at < line.to && !Character.isLetter(view.charAt(at))) {
            at++;
        }
        return at;
    }

    private static List<Line> lines(String view) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from < view.length()) {
            int end = view.indexOf('\n', from);
            int to = end < 0 ? view.length() : end;
            if (to - from < LONGEST && to - from >= SHORTEST) {
                lines.add(new Line(from, to, row(view.substring(from, to))));
            }
            from = to + 1;
        }
        return lines;
    }

    private static Optional<Row> row(String line) {
        String letters = line.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        long lower = line.chars().filter(Character::isLowerCase).count();
        if (letters.length() < SHORTEST || lower * 3 > letters.length() || isFiller(line)) {
            return Optional.empty();
        }
        Set<String> groups = groups(letters);
        return KNOWN.stream()
                .filter(k -> shared(groups, k.groups) * 10 >= groups.size() * 6L)
                .filter(k -> letters.length() * 10 >= k.length * 4)
                .max(Comparator.comparingLong(k -> shared(groups, k.groups)))
                .map(Known::row);
    }

    /** the words left of the rows of powers, and stray letters */
    private static boolean isFiller(String line) {
        for (String word : line.toUpperCase(Locale.ROOT).split("[^A-Z]+")) {
            if (word.length() > 1 && !CaptionStart.isFiller(word)) {
                return false;
            }
        }
        return true;
    }

    private static long shared(Set<String> a, Set<String> b) {
        return a.stream().filter(b::contains).count();
    }

    private static Set<String> groups(String letters) {
        Set<String> groups = new HashSet<>();
        for (int i = 0; i + 3 <= letters.length(); i++) {
            groups.add(letters.substring(i, i + 3));
        }
        return groups;
    }
}
