package org.stakeline.read.field;

import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the short names that a filing gives outside of quotes within parentheses: <i>"Fund" means
 * Alder Fund LP</i>, <i>Alder Fund LP is called the "Fund"</i>, <i>Alder Fund LP (the Fund)</i>.
 */
final class Meanings {

    private static final Phrase MEANS =
            Phrase.of(
                    "[\"“]([^\"”“]{2,60})[\"”]\\s+(?:means?|refers?\\s+to|shall\\s+(?:mean|refer\\s+to)|is|are)\\s+(?:the\\s+)?(?=\\p{Lu})");
    private static final Phrase CALLED =
            Phrase.of(
                    "\\b(?:[Rr]eferred\\s+to|[Cc]alled|[Dd]efined)\\s+(?:herein\\s+|herein?after\\s+)?(?:as\\s+)?(?:the\\s+)?[\"“]([^\"”“]{2,60})[\"”]");
    private static final Phrase IS =
            Phrase.of(
                    "\\s*,?\\s*(?:(?:(?:shall|will)\\s+be|is|sometimes|hereinafter|herein|also|being)\\s+){0,4}");
    private static final Phrase UNQUOTED =
            Phrase.of(
                    "\\((?:the|hereinafter,?(?:\\s+referred\\s+to\\s+as)?(?:\\s+the)?)\\s+(\\p{Lu}\\p{L}+(?:\\s+\\p{Lu}\\p{L}+){0,3})\\)");
    private static final Phrase AND = Phrase.of("\\s*(?:,\\s*)?(?:and\\s+)?(?:the\\s+)?");
    private static final int NEAR = 260;

    private Meanings() {}

    static void read(String text, Cast cast) {
        PhraseMatcher means = MEANS.matcher(text);
        while (means.find()) {
            define(cast, means.group(1), list(cast, after(text, means.end())));
        }
        before(CALLED.matcher(text), text, cast);
        before(UNQUOTED.matcher(text), text, cast);
    }

    // "are A, B and C": those named one after the other
    private static List<String> list(Cast cast, String text) {
        List<String> names = new ArrayList<>();
        int end = 0;
        for (Found<List<String>> named : cast.mentions(text)) {
            String between = text.substring(end, named.from());
            if (names.isEmpty() ? named.from() > 0 : !AND.matcher(between).matches()) {
                break;
            }
            names.addAll(named.value());
            end = named.to();
        }
        return names;
    }

    private static void before(PhraseMatcher m, String text, Cast cast) {
        while (m.find()) {
            int from = Math.max(0, m.start() - NEAR);
            List<Found<List<String>>> named = cast.mentions(text.substring(from, m.start()));
            boolean ends =
                    !named.isEmpty()
                            && IS.matcher(text.substring(from + named.getLast().to(), m.start()))
                                    .matches();
            if (ends) {
                define(cast, m.group(1), named.getLast().value());
            }
        }
    }

    private static String after(String text, int at) {
        return text.substring(at, Math.min(text.length(), at + NEAR));
    }

    // of one, or of several in the plural, and where nobody is called so yet
    private static void define(Cast cast, String term, List<String> names) {
        List<String> known = cast.meaning(term);
        boolean free = known.isEmpty() || known.equals(List.of(term)) && !cast.isPerson(term);
        boolean many = term.endsWith("s") && !names.isEmpty();
        List<String> meant = many ? names : names.stream().limit(1).toList();
        if (!meant.isEmpty() && Definitions.isParty(term) && free) {
            cast.define(term, meant);
        }
    }
}
