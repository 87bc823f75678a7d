package org.stakeline.read.fact;

import org.stakeline.filing.Relationship;
import org.stakeline.filing.Trade;
import org.stakeline.read.field.Cast;
import org.stakeline.read.field.Found;
import org.stakeline.read.field.Section;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds whom the text names as holding shares: <i>the 87,000 shares held by the A Fund</i>. */
public final class Holders {

    private static final Phrase HOLDS =
            Phrase.of(
                    "\\b(?:held|owned|holds?|owns?|purchased|owner|holder|record)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase BY =
            Phrase.of(
                    "\\b(?:held|owned|purchased|acquired)\\s+(?:directly\\s+|of\\s+record\\s+|beneficially\\s+)?by\\s+(?:each\\s+of\\s+)?(?:the\\s+)?$",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase OWNS =
            Phrase.of(
                    "\\s+(?:directly\\s+|beneficially\\s+){0,4}(?:owns?|holds?|acquired|purchased)\\s+(?:an?\\s+(?:aggregate|total)\\s+of\\s+)?\\d");
    private static final Set<String> LITTLE =
            Set.of("the", "inc", "and", "&", "of", "llc", "lp", "ltd");
    private static final int MOST_TOGETHER = 12;
    private static final int NEAR = 60;
    private static final int FAR = 25;

    private Holders() {}

    /**
     * Of the parties of the ties, those that the sections name as holders or whose trades are
     * listed, folded as {@link Ties#fold} folds.
     */
    public static Set<String> of(
            List<Section> sections, List<Trade> trades, List<Relationship> ties, Cast cast) {
        Set<Set<String>> held = new HashSet<>();
        sections.forEach(s -> named(s.words(), cast, held));
        Set<String> holders = new HashSet<>();
        sections.forEach(s -> byShortName(s.words(), cast, holders));
        Set<Set<String>> traded = new HashSet<>();
        trades.forEach(t -> t.person().value().ifPresent(p -> traded.add(words(p))));
        for (Relationship tie : ties) {
            String object = tie.object().value().orElse("");
            if (traded.contains(words(object))) {
                holders.add(Ties.fold(object));
            }
            add(holders, tie.subject().value().orElse(""), held);
            add(holders, tie.object().value().orElse(""), held);
        }
        return holders;
    }

    // a name near a word that tells of holding
    private static void named(String text, Cast cast, Set<Set<String>> held) {
        List<Found<String>> names = cast.namesIn(text);
        if (names.isEmpty()) {
            return;
        }
        PhraseMatcher holds = HOLDS.matcher(text);
        List<int[]> told = new ArrayList<>();
        while (holds.find()) {
            told.add(new int[] {holds.start(), holds.end()});
        }
        int first = 0;
        for (Found<String> name : names) {
            while (first < told.size() && told.get(first)[0] < name.from() - NEAR) {
                first++;
            }
            if (isNear(told, first, name)) {
                held.add(words(name.value()));
            }
        }
    }

    private static boolean isNear(List<int[]> told, int first, Found<String> name) {
        for (int i = first; i < told.size() && told.get(i)[1] <= name.to() + NEAR; i++) {
            if (told.get(i)[1] <= name.from() || told.get(i)[0] >= name.to()) {
                return true;
            }
        }
        return false;
    }

    // "shares owned by the Fund", "the Fund holds"
    private static void byShortName(String text, Cast cast, Set<String> holders) {
        for (Found<List<String>> name : cast.mentions(text)) {
            if (name.value().size() > MOST_TOGETHER) {
                continue;
            }
            int end = Math.min(text.length(), name.to() + 40);
            if (isBy(text, name.from()) || OWNS.matcher(text).region(name.to(), end).lookingAt()) {
                name.value().forEach(n -> holders.add(Ties.fold(n)));
            }
        }
    }

    private static boolean isBy(String text, int at) {
        int from = Math.max(0, at - FAR);
        for (int i = at - 2; i >= from; i--) {
            char c = text.charAt(i);
            if ((c == 'b' || c == 'B') && Character.toLowerCase(text.charAt(i + 1)) == 'y') {
                return BY.matcher(text).region(from, at).find();
            }
        }
        return false;
    }

    // a holder may be named by fewer words than where it is defined
    private static void add(Set<String> holders, String name, Set<Set<String>> held) {
        Set<String> words = words(name);
        if (held.stream().anyMatch(h -> h.size() >= 2 && words.containsAll(h))) {
            holders.add(Ties.fold(name));
        }
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>(List.of(Ties.fold(name).split(" ")));
        words.removeAll(LITTLE);
        return words;
    }
}
