package org.stakeline.read.cover;

import org.stakeline.read.field.Likeness;
import org.stakeline.read.field.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the captions of cover rows in a view, in its order. */
final class CaptionFinder {

    private static final List<List<Caption>> BY_INITIAL = byInitial();
    private static final int PLACES = 1024;

    private final String view;
    private final Words words;
    private final CaptionStart start;
    // by the folded word: one that was looked at, from 1 on, and whether a caption begins with it
    private final int[] looked = new int[PLACES];
    private final boolean[] opening = new boolean[PLACES];

    CaptionFinder(String view) {
        this.view = view;
        this.words = Words.of(view);
        this.start = new CaptionStart(view);
    }

    private static List<List<Caption>> byInitial() {
        List<Caption> all = Caption.all();
        List<List<Caption>> captions = new ArrayList<>();
        for (char c = 0; c <= 'Z'; c++) {
            char initial = c;
            captions.add(
                    all.stream().filter(k -> k.head().getFirst().charAt(0) == initial).toList());
        }
        return List.copyOf(captions);
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
        char initial = words.initial(word);
        List<Caption> captions = initial <= 'Z' ? BY_INITIAL.get(initial) : List.of();
        if (captions.isEmpty() || !opens(captions, word) || !start.begins(words.from(word))) {
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
        int place = words.folded(word) & (PLACES - 1);
        int known = looked[place] - 1;
        if (known < 0 || !words.same(word, known)) {
            looked[place] = word + 1;
            opening[place] = opens(captions, words.upper(word));
        }
        return opening[place];
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
