package org.stakeline.filing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name as it is compared: capitals, accents and punctuation gone, legal forms in one spelling
 * ({@code L.P.} is {@code LP}, {@code Limited} is {@code LTD}), titles and what follows
 * <i>f/k/a</i> left out.
 *
 * @param words in the order of the name
 */
public record PersonName(List<String> words) {

    private static final Pattern FORMERLY =
            Pattern.compile("[\\s(,]+(?:F/K/A|FKA|FORMERLY(?:\\s+KNOWN\\s+AS)?|D/B/A|DBA)\\b.*");
    private static final Pattern FORMER_NAME =
            Pattern.compile(
                    "(?i)[\\s(,]+(?:f/k/a|fka|formerly(?:\\s+known\\s+as)?)[\\s:,]+([^()]{3,})");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern JOINED = Pattern.compile("(?<=\\b[A-Z])\\.(?=[A-Z]\\b)");
    private static final Pattern NO_WORD = Pattern.compile("[^A-Z0-9]+");
    private static final Set<String> LEFT_OUT = Set.of("THE", "MR", "MRS", "MS", "DR", "ESQ");
    private static final Map<String, String> ONE_SPELLING =
            Map.of(
                    "LIMITED", "LTD",
                    "COMPANY", "CO",
                    "CORPORATION", "CORP",
                    "INCORPORATED", "INC",
                    "PARTNERSHIP", "PTNRSHP",
                    "ASSOCIATION", "ASSN",
                    "BROTHERS", "BROS",
                    "TRUSTEES", "TRUSTEE");
    private static final Set<String> LEGAL_FORMS =
            Set.of(
                    "LTD", "CO", "CORP", "INC", "LP", "LLC", "LLP", "PLC", "SA", "NV", "AG", "GMBH",
                    "BV", "SARL", "PTNRSHP", "NA", "KG", "SPA", "AB", "AS", "PTE", "PTY", "JR",
                    "SR", "KK", "SE", "OY", "OYJ", "CV", "SCA", "SCSP", "SAS");
    private static final Set<String> GENERATIONS = Set.of("JR", "SR");
    private static final List<Translated> TRANSLATED =
            List.of(
                    new Translated(
                            Set.of("AG", "SA", "NV", "SPA", "AB", "AS", "OYJ", "KK", "SE"),
                            Set.of("CORP", "INC", "PLC", "CO", "LTD")),
                    new Translated(Set.of("GMBH", "BV", "SARL", "OY", "SAS"), Set.of("LTD", "LLC")),
                    new Translated(Set.of("KG", "CV", "SCSP", "SCA"), Set.of("LP")));

    // as they stand in capitals, without accents and without the points of abbreviations
    private static final Map<String, String> LONG_FORMS =
            Map.ofEntries(
                    Map.entry("PUBLIC LIMITED COMPANY", "PLC"),
                    Map.entry("GESELLSCHAFT MIT BESCHRANKTER HAFTUNG", "GMBH"),
                    Map.entry("AKTIENGESELLSCHAFT", "AG"),
                    Map.entry("KOMMANDITGESELLSCHAFT", "KG"),
                    Map.entry("NAAMLOZE VENNOOTSCHAP", "NV"),
                    Map.entry("BESLOTEN VENNOOTSCHAP", "BV"),
                    Map.entry("COMMANDITAIRE VENNOOTSCHAP", "CV"),
                    Map.entry("SOCIETE A RESPONSABILITE LIMITEE", "SARL"),
                    Map.entry("SA RL", "SARL"),
                    Map.entry("SOCIETE ANONYME", "SA"),
                    Map.entry("SOCIEDAD ANONIMA", "SA"),
                    Map.entry("SOCIETA PER AZIONI", "SPA"),
                    Map.entry("AKTIEBOLAG", "AB"),
                    Map.entry("KABUSHIKI KAISHA", "KK"));

    private static final Map<Pattern, String> FORMS = forms();

    public PersonName {
        words = List.copyOf(words);
    }

    /** The name in this text. */
    public static PersonName of(String text) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .toUpperCase(Locale.ROOT);
        String name = FORMERLY.matcher(plain).replaceAll("").replace("&", " AND ");
        String spelled =
                legalForms(JOINED.matcher(name.replace("'", "").replace("’", "")).replaceAll(""));
        return new PersonName(
                Arrays.stream(NO_WORD.split(spelled))
                        .filter(word -> !word.isEmpty() && !LEFT_OUT.contains(word))
                        .map(word -> ONE_SPELLING.getOrDefault(word, word))
                        .toList());
    }

    private static String legalForms(String name) {
        String spelled = name;
        for (Map.Entry<String, String> form : LONG_FORMS.entrySet()) {
            spelled = spelled.replace(form.getKey(), form.getValue());
        }
        for (Map.Entry<Pattern, String> form : FORMS.entrySet()) {
            spelled = form.getKey().matcher(spelled).replaceAll(form.getValue());
        }
        return spelled;
    }

    private static Map<Pattern, String> forms() {
        Map<Pattern, String> forms = new LinkedHashMap<>();
        forms.put(Pattern.compile("\\bLIMITED LIABILITY (?:COMPANY|CO\\b\\.?)"), "LLC");
        forms.put(Pattern.compile("\\bLIMITED LIABILITY PARTNERSHIP"), "LLP");
        forms.put(Pattern.compile("\\bLIMITED PARTNERSHIP"), "LP");
        forms.put(Pattern.compile("\\bL\\.?\\s?L\\.?\\s?C\\b\\.?"), "LLC");
        forms.put(Pattern.compile("\\bL\\.?\\s?L\\.?\\s?P\\b\\.?"), "LLP");
        forms.put(Pattern.compile("\\bL\\.?\\s?P\\b\\.?"), "LP");
        forms.put(Pattern.compile("\\bN\\.\\s?A\\b\\.?"), "NA");
        forms.put(Pattern.compile("\\bS\\.\\s?A\\b\\.?"), "SA");
        return forms;
    }

    /** The name of before that the text gives after <i>f/k/a</i> or <i>formerly</i>. */
    public static Optional<String> formerly(String text) {
        Matcher former = FORMER_NAME.matcher(text);
        return former.find() ? Optional.of(former.group(1).strip()) : Optional.empty();
    }

    /** True for a name with a word such as {@code LLC}, which no individual has. */
    public boolean hasLegalForm() {
        return words.stream().anyMatch(w -> LEGAL_FORMS.contains(w) && !GENERATIONS.contains(w));
    }

    /**
     * True when both have the same own words and legal forms that are translations of each other:
     * {@code Erle Handels GmbH}, {@code Erle Handels Ltd}.
     */
    public boolean isTranslationOf(PersonName other) {
        return !ownWords().isEmpty()
                && ownWords().equals(other.ownWords())
                && TRANSLATED.stream().anyMatch(t -> t.joins(this, other) || t.joins(other, this));
    }

    /** Legal forms abroad, and what they are called in English. */
    private record Translated(Set<String> abroad, Set<String> english) {

        boolean joins(PersonName one, PersonName other) {
            return one.words.stream().anyMatch(abroad::contains)
                    && other.words.stream().anyMatch(english::contains)
                    && other.words.stream().noneMatch(abroad::contains);
        }
    }

    /** The words without legal forms. */
    public List<String> ownWords() {
        return words.stream().filter(word -> !LEGAL_FORMS.contains(word)).toList();
    }

    /** True when both are the same words in the same order. */
    public boolean isSpelledAs(PersonName other) {
        return !words.isEmpty() && words.equals(other.words);
    }

    /**
     * True when both are the same words in whatever order: {@code DOE JOHN Q}, {@code John Q. Doe}.
     */
    public boolean hasTheWordsOf(PersonName other) {
        return !words.isEmpty() && sorted(words).equals(sorted(other.words));
    }

    /**
     * True when this short name's words all stand in the other, in their order: {@code Ruby
     * Holdings} for a longer name.
     */
    public boolean isShortFor(PersonName other) {
        List<String> own = ownWords();
        int at = 0;
        for (String word : other.words) {
            if (at < own.size() && own.get(at).equals(word)) {
                at++;
            }
        }
        return !own.isEmpty()
                && at == own.size()
                && own.size() <= other.words.size()
                && own.getFirst().equals(other.words.getFirst());
    }

    /**
     * True when one of the two leaves out a legal form or an initial that the other has, and
     * nothing else differs: {@code DOE JOHN}, {@code John Q. Doe}; {@code ALDER GROUP INC}, {@code
     * The Alder Group}.
     */
    public boolean leavesOutAFormOrInitialOf(PersonName other) {
        return isLess(this, other) || isLess(other, this);
    }

    private static boolean isLess(PersonName fewer, PersonName more) {
        List<String> rest = new ArrayList<>(more.words);
        boolean within = fewer.words.stream().allMatch(rest::remove);
        return within
                && !fewer.ownWords().isEmpty()
                && fewer.words.size() >= 2
                && rest.stream().allMatch(w -> w.length() == 1 || LEGAL_FORMS.contains(w));
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }

    @Override
    public String toString() {
        return words.stream().collect(Collectors.joining(" "));
    }
}
