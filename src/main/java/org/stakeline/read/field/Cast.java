package org.stakeline.read.field;

import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who is named in a filing, and by what short names: the reporting persons of the cover pages,
 * entities named in the text, and the terms that the text defines for them (<i>Ruby Finance
 * Holdings Ltd. ("Ruby Holdings")</i>, <i>(collectively, the "Funds")</i>).
 */
public final class Cast {

    static final Phrase CAPACITY =
            Phrase.of(
                    "(.{4,80}?),?\\s+(?:solely\\s+)?as\\s+(?:co-)?trustee\\b(?:\\s+(?:for|of)\\s+(.{4,160}))?.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Phrase HELD_FOR_OTHERS = Phrase.of(" (?:trust|plan|foundation)$");
    private static final Phrase SHORT = Phrase.of("\\S+ (?:fund|trust|partnership)");
    private static final Phrase JOINED = Phrase.of(" (?:and|as) ");
    private static final Phrase SURNAME =
            Phrase.of("(?:,\\s+and\\s+|,\\s+|\\s+and\\s+)(\\p{Lu}[\\p{L}'’-]+)");

    private final List<String> persons;
    private final Set<String> aliases = new HashSet<>();
    private final Map<String, List<String>> terms = new LinkedHashMap<>();
    private final Surfaces surfaces = new Surfaces();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> given = new HashSet<>();
    // whom each text names, read once; forgotten when a term is added
    private final Map<String, List<Found<List<String>>>> mentioned = new HashMap<>();
    private final Map<String, List<Found<String>>> named = new HashMap<>();

    private Cast(List<String> persons) {
        this.persons = List.copyOf(persons);
        for (String person : persons) {
            keys.add(key(person));
        }
    }

    /** The persons of the cover pages, and whom the texts name and define. */
    public static Cast of(List<String> persons, List<String> texts) {
        Cast cast = new Cast(persons);
        new PersonNames(persons, cast).read(texts);
        if (persons.size() == 1) {
            cast.term("Reporting Person", List.of(persons.getFirst()));
        }
        for (String text : texts) {
            cast.namesIn(text).stream()
                    .filter(
                            e ->
                                    !cast.isShort(e, text)
                                            && !cast.isOfPerson(e.value())
                                            && !cast.isBesidePerson(e.value()))
                    .forEach(e -> cast.term(e.value(), List.of(e.value())));
        }
        cast.tails();
        for (String text : texts) {
            Definitions.single(text, cast);
        }
        cast.part();
        for (String text : texts) {
            Definitions.read(text, cast);
        }
        for (String text : texts) {
            Meanings.read(text, cast);
        }
        return cast;
    }

    /**
     * The same, where the words of {@code roles} that stand for nobody yet stand for the names that
     * an annex gives them.
     */
    public Cast with(Map<String, String> roles) {
        Cast cast = new Cast(persons);
        cast.aliases.addAll(aliases);
        cast.given.addAll(given);
        cast.named.putAll(named);
        terms.forEach(cast::define);
        roles.forEach(
                (role, name) -> {
                    if (Definitions.isParty(role)) {
                        cast.term(role, meaning(name).isEmpty() ? List.of(name) : meaning(name));
                    }
                });
        return cast;
    }

    /** The bank and the trust, where the name is <i>A Bank, as Trustee for the B Trust</i>. */
    public static Optional<List<String>> trusteeship(String name) {
        PhraseMatcher m = CAPACITY.matcher(name);
        return m.matches() && m.group(2) != null
                ? Optional.of(List.of(m.group(1), m.group(2).strip().replaceFirst("^the\\s+", "")))
                : Optional.empty();
    }

    /** The names of the reporting persons as their cover pages have them. */
    public List<String> persons() {
        return persons;
    }

    public boolean isPerson(String name) {
        return aliases.contains(key(name)) || keys.contains(key(name));
    }

    /** The name of a reporting person may begin with these words. */
    public boolean mayBegin(String words) {
        String key = key(words);
        return keys.stream().anyMatch(k -> k.startsWith(key))
                || aliases.stream().anyMatch(k -> k.startsWith(key));
    }

    /**
     * The full names that a name, a short name or a defined term stands for; empty when it is
     * unknown.
     */
    public List<String> meaning(String words) {
        List<String> names = terms.get(key(words));
        return names == null ? List.of() : names;
    }

    /** The one full name that the words stand for, if they are known and stand for one. */
    public Optional<String> one(String words) {
        List<String> names = meaning(words);
        return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
    }

    /**
     * Everybody whom the text names, in order; the longest name holds where several begin together.
     */
    public List<Found<List<String>>> mentions(String text) {
        return mentioned.computeIfAbsent(text, t -> read(t, Integer.MAX_VALUE));
    }

    private List<Found<List<String>>> read(String text, int most) {
        List<Found<List<String>>> found = new ArrayList<>();
        int from = NameWords.next(text, 0);
        while (from < text.length() && found.size() < most) {
            int end = NameWords.end(text, from);
            Found<List<String>> mention =
                    Character.isLowerCase(text.charAt(from))
                            ? null
                            : at(text, from, text.substring(from, end));
            if (mention == null) {
                from = NameWords.next(text, end);
            } else {
                found.add(mention);
                int to = text.startsWith("Messrs", from) ? others(text, mention.to(), found) : 0;
                from = NameWords.next(text, Math.max(Math.max(to, mention.to()), from + 1));
            }
        }
        return found;
    }

    // "Messrs. Birch, Elm and Leaf": those after the first
    private int others(String text, int at, List<Found<List<String>>> found) {
        int end = at;
        PhraseMatcher next = SURNAME.matcher(text).seeingAround(end, text.length());
        while (next.lookingAt()) {
            String term = key("Mr. " + next.group(1));
            List<String> names = terms.getOrDefault(term, List.of());
            if (names.size() != 1 || given.contains(term)) {
                return end;
            }
            found.add(new Found<>(names, next.start(1), next.end(1)));
            end = next.end(1);
            next = SURNAME.matcher(text).seeingAround(end, text.length());
        }
        return end;
    }

    /** Who is named first in the text. */
    public Optional<Found<List<String>>> first(String text) {
        List<Found<List<String>>> known = mentioned.get(text);
        Stream<Found<List<String>>> found = known == null ? read(text, 1).stream() : known.stream();
        return found.findFirst();
    }

    /** True for a name that ends as those of companies, partnerships and trusts do. */
    public static boolean isCompany(String name) {
        return EntityNames.isCompany(name);
    }

    /** The names of companies, partnerships and trusts that the text has, known or not. */
    public static List<Found<String>> names(String text) {
        return EntityNames.all(text);
    }

    /** The same as {@link #names}, looked for once in each text. */
    public List<Found<String>> namesIn(String text) {
        return named.computeIfAbsent(text, EntityNames::all);
    }

    /** The name is one by which a reporting person goes on a cover page. */
    void alias(String name) {
        aliases.add(key(name));
    }

    /** A term of a given name: not one where another name follows. */
    void given(String words, List<String> names) {
        given.add(key(words));
        term(words, names);
    }

    void define(String term, List<String> names) {
        if (!names.isEmpty() && !key(term).isEmpty()) {
            terms.put(key(term), List.copyOf(names));
            surfaces.add(key(term));
            mentioned.clear();
        }
    }

    private @org.jspecify.annotations.Nullable Found<List<String>> at(
            String text, int at, String word) {
        for (Surfaces.Match match : known(text, at, word)) {
            if (match.end() > at && !goesOn(text, match.end(), match.surface())) {
                List<String> names = terms.getOrDefault(match.surface(), List.of());
                return new Found<>(names, at, match.end());
            }
        }
        return null;
    }

    private List<Surfaces.Match> known(String text, int at, String word) {
        String first = Surfaces.first(key(word));
        int stop = Math.max(word.lastIndexOf('\''), word.lastIndexOf('’'));
        boolean owns = stop > 0 && (stop == word.length() - 1 || word.endsWith("s"));
        return !surfaces.haveOneWith(first) && owns
                ? surfaces.at(text, at, Surfaces.first(key(word.substring(0, stop))))
                : surfaces.at(text, at, first);
    }

    // a short name before another capital is the beginning of a longer name: "Alder" in "Alder
    // International Trust"
    private boolean goesOn(String text, int end, String surface) {
        List<String> names = terms.getOrDefault(surface, List.of());
        boolean full =
                names.size() != 1
                        || key(names.getFirst()).equals(surface)
                        || !given.contains(surface)
                                && (surface.startsWith("mr ") || surface.startsWith("ms "));
        boolean capital =
                !(text.charAt(end - 1) == '.' && isWhole(surface, text, end))
                        && end + 1 < text.length()
                        && (text.charAt(end) == ' ' || text.charAt(end) == '\n')
                        && Character.isUpperCase(text.charAt(end + 1));
        return !full && capital;
    }

    // "Alder Fund. Birch", "Alder Fund L.P. Birch": no longer name that begins so
    private static boolean isWhole(String surface, String text, int end) {
        int next = NameWords.next(text, end);
        String word = key(text.substring(next, NameWords.end(text, next)));
        return isStopped(surface + ".") || !EntityWords.LEGAL.contains(word);
    }

    // "the Fund." is the end of a sentence, "Alder L.P." need not be
    static boolean isStopped(String words) {
        String key = key(words);
        return words.endsWith(".")
                && !EntityWords.LEGAL.contains(key.substring(key.lastIndexOf(' ') + 1));
    }

    void term(String words, List<String> names) {
        String key = key(words);
        if (!key.isEmpty() && terms.putIfAbsent(key, names) == null) {
            surfaces.add(key);
            mentioned.clear();
        }
    }

    // "Ownership Trust" is "Alder Ownership Trust" where no other name ends so
    private void tails() {
        for (String term : List.copyOf(terms.keySet())) {
            String end = " " + term;
            List<List<String>> longer =
                    term.indexOf(' ') < 0 || !HELD_FOR_OTHERS.isIn(term)
                            ? List.of()
                            : terms.entrySet().stream()
                                    .filter(
                                            e ->
                                                    e.getKey().endsWith(end)
                                                            && !JOINED.isIn(e.getKey()))
                                    .map(Map.Entry::getValue)
                                    .distinct()
                                    .toList();
            if (longer.size() == 1 && persons.stream().noneMatch(p -> key(p).equals(term))) {
                terms.put(term, longer.getFirst());
                mentioned.clear();
            }
        }
    }

    // "Decisions of Alder LLC": not a name but somebody's
    private boolean isOfPerson(String name) {
        int of = name.indexOf(" of ");
        return of > 0 && name.indexOf(' ') == of && keys.contains(key(name.substring(of + 4)));
    }

    // "Alder I. Birch Inc.": the end of one sentence, and the person with whom the next begins
    private boolean isBesidePerson(String name) {
        int stop = name.indexOf(". ");
        return stop > 0 && keys.contains(key(name.substring(stop + 2)));
    }

    // "the Alder Fund" beside "Alder Capital Partners, L.P." is a term for somebody, and no name
    private boolean isShort(Found<String> name, String text) {
        String key = key(name.value());
        int from = Math.max(0, name.from() - 4);
        return SHORT.matcher(key).matches()
                && text.substring(from, name.from()).equals("the ")
                && persons.stream().noneMatch(p -> key(p).equals(key))
                && persons.stream().anyMatch(p -> key(p).startsWith(Surfaces.first(key) + " "));
    }

    // "A and B Ltd." is no name where A is known by itself
    private void part() {
        List<String> joined =
                terms.keySet().stream()
                        .filter(t -> t.contains(" and ") && !keys.contains(t))
                        .filter(t -> terms.containsKey(t.substring(0, t.indexOf(" and "))))
                        .toList();
        for (String term : joined) {
            terms.remove(term);
            surfaces.remove(term);
        }
        mentioned.clear();
    }

    /** Two spellings of one name: case, white space and stops do not matter. */
    public static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    // words of letters and digits in lower case, one space between them
    static String key(String words) {
        StringBuilder key = new StringBuilder(words.length());
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Surfaces.isNamed(c)) {
                if (gap && !key.isEmpty()) {
                    key.append(' ');
                }
                key.append(Character.toLowerCase(c));
                gap = false;
            } else if (c != '.' && c != '\'' && c != '’') {
                gap = true;
            }
        }
        return key.toString();
    }
}
