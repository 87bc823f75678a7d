package org.stakeline.store.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that were searched for, where they stand in a document.
 *
 * @param document which of the filing's documents, from 1
 * @param pieces the text around them, in order
 * @param places where they stand in the document's text as a person sees it, in order
 */
public record Snippet(int document, List<Piece> pieces, List<Place> places) {

    private static final int AROUND = 90;
    private static final int MOST_PLACES = 400;
    private static final int MOST_CHARACTERS = 3_000_000;

    public Snippet {
        pieces = List.copyOf(pieces);
        places = List.copyOf(places);
    }

    /** Characters of a text, end exclusive. */
    public record Place(int start, int end) {

        static Place of(MatchResult found) {
            return new Place(found.start(), found.end());
        }
    }

    /** Some text, which is what was searched for where it is marked. */
    public record Piece(String text, boolean marked) {}

    /** The best place in these documents: that with the most different words close together. */
    static Snippet of(List<String> documents, Asked asked) {
        Pattern words = words(asked);
        Snippet best = new Snippet(1, List.of(), List.of());
        int most = 0;
        for (int i = 0; i < documents.size(); i++) {
            String text = documents.get(i);
            List<MatchResult> places =
                    words.matcher(text.substring(0, Math.min(text.length(), MOST_CHARACTERS)))
                            .results()
                            .limit(MOST_PLACES)
                            .toList();
            for (int from = 0; from < places.size(); from++) {
                List<MatchResult> near = near(places, from);
                int different = different(near);
                if (different > most) {
                    most = different;
                    best =
                            new Snippet(
                                    i + 1,
                                    pieces(text, near),
                                    near.stream().map(Place::of).toList());
                }
            }
        }
        return best;
    }

    private static Pattern words(Asked asked) {
        List<String> phrases = new ArrayList<>();
        for (int i = 0; i < asked.phrases().size(); i++) {
            String phrase =
                    asked.phrases().get(i).stream()
                            .map(Pattern::quote)
                            .collect(Collectors.joining("[^\\p{L}\\p{N}]+"));
            phrases.add(phrase + (asked.isLast(i) ? "" : "(?![\\p{L}\\p{N}])"));
        }
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + String.join("|", phrases) + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static List<MatchResult> near(List<MatchResult> places, int from) {
        int end = places.get(from).start() + 2 * AROUND;
        return places.subList(from, places.size()).stream()
                .takeWhile(place -> place.start() < end)
                .toList();
    }

    private static int different(List<MatchResult> places) {
        return (int) places.stream().map(p -> Asked.plain(p.group())).distinct().count();
    }

    private static List<Piece> pieces(String text, List<MatchResult> places) {
        List<Piece> pieces = new ArrayList<>();
        int begin = Math.max(0, places.getFirst().start() - AROUND);
        int end = Math.min(text.length(), places.getLast().end() + AROUND);
        int at = begin;
        for (MatchResult place : places) {
            pieces.add(
                    new Piece(
                            (at == begin && begin > 0 ? "… " : "") + line(text, at, place.start()),
                            false));
            pieces.add(new Piece(line(text, place.start(), place.end()), true));
            at = place.end();
        }
        pieces.add(new Piece(line(text, at, end) + (end < text.length() ? " …" : ""), false));
        return pieces;
    }

    private static String line(String text, int from, int to) {
        return text.substring(from, to).replaceAll("[\\s\\p{Cc}]+", " ");
    }
}
