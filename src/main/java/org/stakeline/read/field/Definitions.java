package org.stakeline.read.field;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the short names that a filing gives: a term in quotes within parentheses stands for the
 * name before it, or for all the names before it where it says <i>collectively</i>, <i>together</i>
 * or <i>each</i>.
 */
final class Definitions {

    private static final Pattern TERM =
            Pattern.compile(
                    "\\(([^()\"“”]{0,80})[\"“]([^\"”“]{2,60})[\"”](?:\\s*(?:or|and)\\s*(?:the\\s*)?[\"“]([^\"”“]{2,60})[\"”])?[^()]{0,60}\\)");
    private static final Pattern MANY =
            Pattern.compile("collective|together|each|and,|jointly", Pattern.CASE_INSENSITIVE);
    private static final Pattern DEFINED =
            Pattern.compile(
                    "(?:collectively|together|hereinafter|are|is)\\s+(?:referred\\s+to|called)\\s+(?:herein\\s+|herein?after\\s+)?(?:collectively\\s+)?as\\s+(?:the\\s+)?[\"“]([^\"”“]{2,60})[\"”]",
                    Pattern.CASE_INSENSITIVE);
    private static final Set<String> NOT_PARTIES =
            Set.of(
                    "issuer",
                    "company",
                    "common stock",
                    "shares",
                    "act",
                    "exchange act",
                    "sec",
                    "commission",
                    "schedule 13d",
                    "schedule 13g",
                    "statement",
                    "amendment",
                    "securities act",
                    "ordinary shares",
                    "adss",
                    "ads",
                    "prc");
    private static final int LOOK_BACK = 420;
    private static final int DESCRIPTION = 230;

    private Definitions() {}

    static void read(String text, Cast cast) {
        Matcher m = TERM.matcher(text);
        List<Found<String>> names = EntityNames.all(text);
        int last = 0;
        while (m.find()) {
            String term = m.group(2).strip().replaceAll("[.,]$", "");
            if (!NOT_PARTIES.contains(term.toLowerCase(Locale.ROOT))) {
                boolean many = MANY.matcher(m.group(1)).find();
                List<String> meant =
                        many
                                ? many(text, m.start(), names, cast)
                                : one(text, m.start(), last, names, cast);
                cast.define(term, meant);
                if (m.group(3) != null) {
                    cast.define(m.group(3).strip(), meant);
                }
            }
            last = m.end();
        }
        collective(text, names, cast);
    }

    private static List<String> one(
            String text, int at, int floor, List<Found<String>> names, Cast cast) {
        int from = Math.max(floor, at - DESCRIPTION);
        Found<String> best = null;
        for (Found<String> name : within(names, from, at)) {
            best = name;
        }
        Found<String> person = lastPerson(text, from, at, cast);
        if (person != null
                && (best == null
                        || person.to() >= best.to()
                        || person.from() <= best.from() && person.to() > best.from())) {
            return List.of(person.value());
        }
        if (best == null) {
            return List.of();
        }
        return descriptive(text.substring(best.to(), at))
                ? List.of(
                        cast.persons().stream()
                                .filter(samePerson(best.value()))
                                .findFirst()
                                .orElse(best.value()))
                : List.of();
    }

    private static java.util.function.Predicate<String> samePerson(String name) {
        return p -> Cast.same(p, name);
    }

    // between the name and its term stands only a description: ", a Delaware limited partnership"
    private static boolean descriptive(String between) {
        return between.length() < DESCRIPTION && !between.contains(". ");
    }

    private static @org.jspecify.annotations.Nullable Found<String> lastPerson(
            String text, int from, int at, Cast cast) {
        String before = Cast.key(text.substring(from, at));
        Found<String> best = null;
        for (String person : cast.persons()) {
            for (String surface :
                    List.of(Cast.key(person), Cast.key(EntityNames.withoutSuffix(person)))) {
                int found = surface.length() < 4 ? -1 : before.lastIndexOf(surface);
                int end = found + surface.length();
                boolean near = found >= 0 && before.length() - end < 160;
                if (near
                        && (best == null
                                || end > best.to()
                                || end == best.to() && found < best.from())) {
                    best = new Found<>(person, found, end);
                }
            }
        }
        return best == null
                ? null
                : new Found<>(
                        best.value(),
                        at - (before.length() - best.from()),
                        at - (before.length() - best.to()));
    }

    private static List<String> many(String text, int at, List<Found<String>> names, Cast cast) {
        int from = Math.max(paragraph(text, at), at - LOOK_BACK);
        Set<String> meant = new LinkedHashSet<>();
        for (Found<String> name : within(names, from, at)) {
            meant.add(name.value());
        }
        if (meant.size() < 2) {
            for (String person : cast.persons()) {
                if (Cast.key(text.substring(from, at)).contains(Cast.key(person))) {
                    meant.add(person);
                }
            }
        }
        return new ArrayList<>(meant);
    }

    // "A and B are collectively referred to as the "Funds""
    private static void collective(String text, List<Found<String>> names, Cast cast) {
        Matcher m = DEFINED.matcher(text);
        while (m.find()) {
            List<String> meant = many(text, m.start(), names, cast);
            if (meant.size() > 1) {
                cast.define(m.group(1).strip(), meant);
            }
        }
    }

    private static int paragraph(String text, int at) {
        return Math.max(0, text.lastIndexOf("\n\n", at));
    }

    private static List<Found<String>> within(List<Found<String>> names, int from, int to) {
        int low = lowerBound(names, from);
        List<Found<String>> found = new ArrayList<>();
        for (int i = low; i < names.size() && names.get(i).to() <= to; i++) {
            found.add(names.get(i));
        }
        return found;
    }

    private static int lowerBound(List<Found<String>> names, int from) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).from() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
