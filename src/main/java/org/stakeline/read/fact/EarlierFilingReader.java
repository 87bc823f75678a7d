package org.stakeline.read.fact;

import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.EarlierFiling;
import org.stakeline.read.field.Dates;
import org.stakeline.read.field.Found;
import org.stakeline.read.field.Section;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;
import org.stakeline.read.phrase.Wordings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads which filings this one says that it amends, with the day on which each was filed and the
 * name that this filing gives it. Where a filing is only said to be <i>dated</i>, the day of filing
 * is not stated. Filings named for other reasons (definitions, powers of attorney, other issuers)
 * are left out.
 */
public final class EarlierFilingReader {

    private static final Phrase NAMED =
            Phrase.of(
                    "\\bamendment\\s+(?:no\\.?|number|#)\\s{0,3}(\\d{1,3}|[a-z]{3,9})\\b(?:\\s*\\(?[\"“(][^\"”)]{0,60}[\"”)]\\)?)?(?:\\s+(?:to|of)\\s+(?:the\\s+|its\\s+|such\\s+|their\\s+|this\\s+)?(?:original\\s+|initial\\s+)?(?:statement\\s+on\\s+)?[\"“]?(?:schedule\\s+13\\s?-?[dg]|statement|filing|initial\\s+13d|original\\s+13d)[\"”]?)?"
                            + "|\\b(?:(?:initial|original|initially\\s+filed|originally\\s+filed)\\s+)?(?:statement\\s+on\\s+)?schedule\\s+13\\s?-?[dg](?:/a)?\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase WHEN =
            Phrase.of(
                    "\\b(?<word>filed|dated|submitted)\\b(?:\\s+(?:with|by|on\\s+behalf\\s+of)\\s+[^;]{0,260}?)??(?:[^;\\d]{0,90}?)$",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase PERIOD =
            Phrase.of(
                    "\\b(?:month|quarter|year|period)\\s+(?:ended|ending)\\s*$",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase NOW =
            Phrase.of(
                    "\\s*(?:is|are)\\s+(?:hereby\\s+|being\\s+)?(?:filed|submitted)\\s+(?:by|on\\s+behalf)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase OTHER_FORM =
            Phrase.of(
                    "\\b(?:forms?\\s+(?:10|8|6|20|40|s)-|(?:annual|quarterly|current|periodic)\\s+report|10-[kq]|prospectus|proxy\\s+statement|registration\\s+statement|(?:reported|disclosed|set\\s+forth)\\s+(?:by|in))",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase OWN =
            Phrase.of(
                    "\\b(?:this|constitutes|hereby\\s+(?:files|submits)|is)\\s+(?:the\\s+)?(?:schedule\\s+13[dg](?:/a)?,?\\s+)?(?:\\(?this\\s+)?[\"“]?(?:statement\\s+on\\s+schedule\\s+13[dg]\\s+constitutes\\s+)?amendment\\s+(?:no\\.?|number)\\s{0,3}(\\d{1,3})\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase LABEL =
            Phrase.of(
                    "\\(\\s*(?:the|this|such\\s+filing,?\\s+the)?\\s*[\"“]([^\"”]{0,40}(?:13\\s?-?[dg]|amendment|schedule|statement|filing)[^\"”]{0,30})[\"”]",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase ASIDE =
            Phrase.of(
                    "\\bpowers?\\s+of\\s+attorney|\\bmeanings?\\b[^.]{0,40}\\b(?:ascribed|given|assigned|set\\s+forth)|incorporated\\s+(?:herein\\s+)?by\\s+reference\\s+to\\s+exhibit|previously\\s+filed\\s+(?:a\\s+)?statement\\s+on\\s+schedule\\s+13g|has\\s+filed\\s+no\\s+amendment|\\bschedule\\s+TO\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase AMENDS =
            Phrase.of(
                    "\\bamends?(?:(?:,|\\s+and|\\s+or){1,4}\\s+(?:supplements?|restates?|modif(?:y|ies))){0,6}\\s+(?:items?\\s+[\\d(][\\d\\s,()a-j]{0,60}?(?:and\\s+[\\d()a-j\\s]{1,12})?\\s*of\\s+)?(?:its|the|their|that\\s+certain)\\s+(?:initial\\s+|original\\s+|previously\\s+filed\\s+)?((?:statement\\s+on\\s+)?schedule\\s+13\\s?-?[dg])\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase SUBJECT =
            Phrase.of(
                    "\\s*the\\s+((?:initial\\s+|original\\s+)?(?:statement\\s+on\\s+)?schedule\\s+13\\s?-?[dg])\\s+(?:of|initially|originally|filed|relating|with)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase HEREBY =
            Phrase.of(
                    "\\b(?:is|are)\\s+hereby\\s+(?:further\\s+)?amended\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase RELATES =
            Phrase.of(
                    "\\bthis\\s+amendment(?:\\s+no\\.?\\s*\\d{1,3})?\\s+to\\s+(?:the\\s+)?(?:[\\p{Lu}][\\p{L}&.-]*\\s+){0,4}[\\p{Lu}][\\p{L}.-]*['’]s?\\s+((?:statement\\s+on\\s+)?schedule\\s+13\\s?-?[dg])\\s+(?:relates|is\\s+(?:being\\s+)?filed)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Wordings UNDATED = Wordings.of(List.of(AMENDS, RELATES));
    private static final Phrase NOTE =
            Phrase.of(
                    "[\\W_]*+\\d{0,2}\\W{0,4}(?:previously\\s+)?filed\\s+in\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase HINT = Phrase.of("13\\s?-?[DGdg]|mendment|MENDMENT");
    private static final Phrase DATED = Phrase.of("\\d{2}");
    private static final int NEAR = 420;
    private static final List<String> ORDINALS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private final Map<Integer, EarlierFiling> found = new LinkedHashMap<>();
    private final List<Section> sections;
    private int own = -1;

    private EarlierFilingReader(List<Section> sections) {
        this.sections = sections;
    }

    /**
     * The earlier filings that the sections name, in the order in which they are first named with a
     * day.
     */
    public static List<EarlierFiling> read(
            List<Section> sections, Optional<Integer> amendmentNumber) {
        EarlierFilingReader reader = new EarlierFilingReader(sections);
        reader.own = amendmentNumber.orElseGet(reader::ownNumber);
        for (Section section : sections) {
            for (Found<String> sentence : section.sentences()) {
                if (named(sentence.value())
                        && (listsExhibits(section)
                                ? isNote(sentence.value())
                                : !isAside(sentence.value()))) {
                    reader.sentence(section, sentence);
                }
            }
        }
        if (reader.found.isEmpty()) {
            reader.undated();
        }
        return List.copyOf(reader.found.values());
    }

    // Item 7, and the index of exhibits behind the signatures
    private static boolean listsExhibits(Section section) {
        return section.isItem("7") || section.where().equals("signatures");
    }

    private static boolean named(String text) {
        return text.length() < 12000
                && (text.contains("13") || text.contains("mendment") || text.contains("MENDMENT"))
                && HINT.matcher(text).find()
                && DATED.matcher(text).find();
    }

    private static boolean isAside(String text) {
        return ASIDE.matcher(text).find();
    }

    // a note to the list of exhibits: "(1) Filed in original Schedule 13D, dated …"
    private static boolean isNote(String text) {
        return NOTE.matcher(text).lookingAt();
    }

    private int ownNumber() {
        for (Section section : sections) {
            PhraseMatcher m = OWN.matcher(section.words());
            if (m.find()) {
                return Integer.parseInt(m.group(1));
            }
        }
        return -1;
    }

    private void sentence(Section section, Found<String> sentence) {
        List<int[]> names = new ArrayList<>();
        PhraseMatcher m = NAMED.matcher(sentence.value());
        while (m.find()) {
            int number = number(m.group(1));
            if (number != own || m.group(1) == null) {
                names.add(new int[] {m.start(), m.end(), number});
            } else {
                ownForm(m, names);
            }
        }
        for (int i = 0; i < names.size(); i++) {
            int end = i + 1 < names.size() ? names.get(i + 1)[0] : sentence.value().length();
            named(section, sentence, names.get(i), end);
        }
        if (!names.isEmpty()) {
            AmendmentList.in(sentence.value()).forEach(l -> listed(section, sentence, l));
            AmendmentList.byDay(sentence.value(), own).forEach(l -> listed(section, sentence, l));
        }
    }

    private void listed(Section section, Found<String> sentence, AmendmentList list) {
        for (int i = 0; i < list.numbers().size(); i++) {
            int number = list.numbers().get(i);
            if (number != own) {
                int[] name = {list.from(), list.to(), number};
                add(section, sentence, name, list.day(i), list.to());
            }
        }
    }

    // "this Amendment No. 8 to the initial Schedule 13D filed on …": the day is the Schedule's
    private static void ownForm(PhraseMatcher own, List<int[]> names) {
        int at = own.group().toLowerCase(java.util.Locale.ROOT).lastIndexOf("schedule 13");
        if (at > 0) {
            int from = own.start() + at;
            names.add(new int[] {from, own.end(), 0});
        }
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        if (digits == null) {
            return 0;
        }
        if (Character.isDigit(digits.charAt(0))) {
            return Integer.parseInt(digits);
        }
        return ORDINALS.indexOf(digits.toLowerCase(java.util.Locale.ROOT)) + 1;
    }

    private void named(Section section, Found<String> sentence, int[] name, int end) {
        String text = sentence.value();
        int to = Math.min(end, name[1] + NEAR);
        for (Found<LocalDate> day : Dates.all(text, name[1], to)) {
            PhraseMatcher when = WHEN.matcher(text.substring(name[1], day.from()));
            if (when.find()
                    && !isOwnDay(text, name[1], day.from())
                    && !OTHER_FORM.matcher(text).region(name[1], day.from()).find()) {
                boolean filed =
                        !when.group("word").equalsIgnoreCase("dated")
                                || filedLater(text, name[1], day.from());
                add(section, sentence, name, filed ? Optional.of(day) : Optional.empty(), day.to());
                if (filed) {
                    return;
                }
            }
        }
    }

    // "filed for the month ended June 30", "to the Schedule is filed by A for its shares at June
    // 30"
    private static boolean isOwnDay(String text, int from, int to) {
        return PERIOD.matcher(text.substring(from, to)).find()
                || NOW.matcher(text).region(from, to).lookingAt();
    }

    private static boolean filedLater(String text, int from, int to) {
        String between = text.substring(from, to).toLowerCase(java.util.Locale.ROOT);
        return between.lastIndexOf("filed") > between.lastIndexOf("dated");
    }

    private void add(
            Section section,
            Found<String> sentence,
            int[] name,
            Optional<Found<LocalDate>> day,
            int end) {
        EarlierFiling known = found.get(name[2]);
        if (known != null && (known.filedDate().isPresent() || day.isEmpty())) {
            return;
        }
        int at = sentence.from();
        found.put(
                name[2],
                new EarlierFiling(
                        Stated.of(name[2], section.span(at + name[0], at + name[1])),
                        day.map(d -> Stated.of(d.value(), section.span(at + d.from(), at + d.to())))
                                .orElse(Stated.none()),
                        called(section, sentence, name, end)));
    }

    // the name in quotes and parentheses beside it, or the words by which it is named
    private static Stated<String> called(
            Section section, Found<String> sentence, int[] name, int end) {
        String text = sentence.value();
        int at = sentence.from();
        PhraseMatcher label =
                LABEL.matcher(text).region(name[0], Math.min(text.length(), end + 60));
        if (label.find()
                && !(label.start() > end && text.substring(end, label.start()).contains(","))) {
            return Stated.of(
                    label.group(1).replaceAll("\\s+", " ").replaceAll("[.,]$", ""),
                    section.span(at + label.start(1), at + label.end(1)));
        }
        return Stated.of(
                text.substring(name[0], name[1]).replaceAll("\\s+", " "),
                section.span(at + name[0], at + name[1]));
    }

    // "hereby amends its statement on Schedule 13D", without a day
    private void undated() {
        for (Section section : sections) {
            if (!UNDATED.mayStandIn(section.words(), 0, section.words().length())) {
                continue;
            }
            PhraseMatcher amends = AMENDS.matcher(section.words());
            boolean says = amends.find();
            PhraseMatcher m = says ? amends : RELATES.matcher(section.words());
            if (says || m.find()) {
                original(section, m.group(1), m.start(1));
                return;
            }
            for (Found<String> sentence : section.sentences()) {
                PhraseMatcher subject = SUBJECT.matcher(sentence.value());
                if (subject.lookingAt() && HEREBY.matcher(sentence.value()).find()) {
                    original(section, subject.group(1), sentence.from() + subject.start(1));
                    return;
                }
            }
        }
    }

    private void original(Section section, String called, int at) {
        Span span = section.span(at, at + called.length());
        Stated<String> name = Stated.of(called.replaceAll("\\s+", " "), span);
        found.put(0, new EarlierFiling(Stated.of(0, span), Stated.none(), name));
    }
}
