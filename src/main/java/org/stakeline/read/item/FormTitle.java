package org.stakeline.read.item;

import org.stakeline.filing.Schedule;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The form's own titles of its items in all their words, over the ends of lines and the rules under
 * them.
 */
final class FormTitle {

    private static final Map<Integer, Pattern> D =
            patterns(
                    List.of(
                            "security and (the )?issuer",
                            "identity and background",
                            "source and amounts? of (the )?funds (or|and) other considerations?",
                            "purpose of (the )?transactions?",
                            "interests? in (the )?securities of (the )?(issuer|company)",
                            "contracts,? arrangements,? (or )?understandings,? (or|and) relationships with respect to (the )?securities of (the )?(issuer|company)",
                            "materials? to be filed as (an )?exhibits?"));

    private static final Map<Integer, Pattern> G =
            patterns(
                    List.of(
                            "(?!)",
                            "(?!)",
                            "(if (this|the) (statement|schedule) is (being )?filed pursuant to .{4,120}?,? check whether the )?((reporting |filing )?person\\(?s?\\)?|the ((reporting |filing )?persons?(\\(s\\))?))( filing)?( this (statement|schedule)( 13g)?)? (is ?\\(?are\\)?|is|are) ?(an entity specified in .{4,40}?(?=:)|an?(\\(n\\))?(?=[\\s:]*+(?:[\\[(|☐☒]|x\\b|$|n/a|not\\b|this\\b|\\n))|(?=:))",
                            "ownership( as of [a-z]{3,9} \\d{1,2}, \\d{4})?",
                            "ownership of (five|5) ?(percent|per cent|%) or less of (a|the) class( of securities)?",
                            "ownership of more than (five|5) ?(percent|per cent|%) on behalf of another( person)?",
                            "identification and classification of (the |each )?subsidiar(y|ies) (which|that) acquired the securit(y|ies) being reported on by the parent holding company( or control person)?",
                            "identification and classification of (the )?members of (the |a )?group",
                            "notice of (the )?dissolution of (the |a )?group",
                            "certifications?"));

    // a text that begins like a title and is a sentence
    private static final Pattern SENTENCE =
            Pattern.compile(
                    "not\\b|none\\b|n/a|inapplicable|no\\s+change|see\\b|reference\\s+is\\s+made|by\\s+signing|if\\s+(?:any|a)\\b|if\\s+this\\s+statement\\s+is\\s+being\\s+filed\\s+to",
                    Pattern.CASE_INSENSITIVE);

    private FormTitle() {}

    /** The length of the title with which the words begin; -1 where they begin with none. */
    static int length(Schedule schedule, int number, String words) {
        Pattern title = (schedule == Schedule.D ? D : G).get(number);
        if (title == null) {
            return -1;
        }
        Matcher m = title.matcher(words);
        return m.lookingAt() ? m.end() : -1;
    }

    /** True where the words are what the item says and no title. */
    static boolean isSentence(String words) {
        return SENTENCE.matcher(words).lookingAt();
    }

    private static Map<Integer, Pattern> patterns(List<String> titles) {
        return java.util.stream.IntStream.range(0, titles.size())
                .boxed()
                .collect(Collectors.toMap(i -> i + 1, i -> pattern(titles.get(i))));
    }

    // a space of the title is any white space, with a rule under the words
    private static Pattern pattern(String title) {
        return Pattern.compile(
                "(?:"
                        + title.replace(" ?", "\\s*+").replace(" ", "(?:\\s|[-_=]{3,}+)++")
                        + ")(?!\\w)",
                Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
