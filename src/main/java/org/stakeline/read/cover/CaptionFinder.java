package org.stakeline.read.cover;

import org.stakeline.read.field.Likeness;
import org.stakeline.read.field.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the captions of cover rows in a view, in its order. */
final class CaptionFinder {

    private static final Map<Character, List<Caption>> BY_INITIAL = byInitial();

    private final String view;
    private final Words words;
    private final CaptionStart start;
    private final Map<String, Boolean> opening = new HashMap<>();

    CaptionFinder(String view) {
        this.view = view;
        this.words = Words.of(view);
        this.start = new CaptionStart(view);
    }

    private static Map<Character, List<Caption>> byInitial() {
        Map<Character, List<Caption>> map = new HashMap<>();
        for (Caption caption : Caption.all()) {
            map.computeIfAbsent(caption.head().getFirst().charAt(0), c -> new ArrayList<>())
                    .add(caption);
        }
        return Map.copyOf(map);
    }

    /** Every caption between these places that begins a line, a cell or a column. */
    List<CaptionHit> find(int from, int to) {
        List<CaptionHit> hits = new ArrayList<>();
        int i = words.at(from);
        while (i < words.size() && words.from(i) < to) {
            Optional<CaptionMatch> match = at(i);
            if (match.isPresent()) {
                hits.add(match.get().hit());
                i = match.get().next();
            } else {
                i++;
            }
        }
        return hits;
    }

    private Optional<CaptionMatch> at(int word) {
        List<Caption> captions = BY_INITIAL.get(words.initial(word));
        if (captions == null || !opens(captions, word) || !start.begins(words.from(word))) {
            return Optional.empty();
        }
        for (Caption caption : captions) {
            Optional<CaptionMatch> match = match(caption, word);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /** whether any of these captions begins with this word */
    private boolean opens(List<Caption> captions, int word) {
        return opening.computeIfAbsent(words.upper(word), w -> opens(captions, w));
    }

    private static boolean opens(List<Caption> captions, String printed) {
        for (Caption caption : captions) {
            String first = caption.head().getFirst();
            if (Likeness.alike(printed, first) || isPartOf(printed, first)) {
                return true;
            }
        }
        return false;
    }

    /** a word run into the next, or cut in two */
    private static boolean isPartOf(String printed, String first) {
        return printed.startsWith(first) || printed.length() > 3 && first.startsWith(printed);
    }

    private boolean colon(int word) {
        int at = words.to(word);
        return at < view.length() && view.charAt(at) == ':';
    }

    private Optional<CaptionMatch> match(Caption caption, int word) {
        CaptionMatcher matcher = new CaptionMatcher(view, words, word);
        if (!matcher.head(caption.head())) {
            return Optional.empty();
        }
        CaptionStart.RowNumber number = start.numberBefore(words.from(word), caption.row());
        if (caption.head().size() == 1 && !number.isOf(caption.row()) && !colon(word)) {
            return Optional.empty();
        }
        matcher.tail(caption.tail());
        return Optional.of(matcher.done(caption.row(), number));
    }
}
