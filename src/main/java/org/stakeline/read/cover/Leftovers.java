package org.stakeline.read.cover;

import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.read.phrase.Phrase;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Doubts a name or a citizenship in which words of the form are left: its captions, its numbers,
 * its rules. What the layout of a page hid from the reading shows in them.
 */
final class Leftovers {

    private static final Phrase FORM =
            Phrase.of(
                    "\\||_{3}|\\b(?:names?\\s+of\\s+reporting|(?:above|reporting)\\s+persons?|identification\\s+nos?|check\\s+(?:the|if|box)|sec\\s+use|source\\s+of\\s+funds"
                            + "|citizenship|place\\s+of\\s+organi[sz]ation|voting\\s+power|dispositive\\s+power|aggregate\\s+amount|percent\\s+of\\s+class|number\\s+of\\s+shares|cusip|member\\s+of\\s+a\\s+group)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase EDGE =
            Phrase.of(
                    "(?:^|.*\\s)\\(?\\d{1,2}[.)]|\\(?\\d{1,2}[.)]\\s.*|.*\\d{2,3}-\\d{2,7}.*|.*\\s(?i:nos?)\\.?|.*\\s[-–—]");
    private static final Phrase CODES =
            Phrase.of(
                    "(?:SC|BK|AF|WC|PF|OO|IN|CO|PN|IA|HC|BD|[\\d.,%]+)(?:[\\s,;/]+(?:SC|BK|AF|WC|PF|OO|IN|CO|PN|IA|HC|BD))*");

    private Leftovers() {}

    static void tell(Stated<String> name, Stated<String> citizenship, Doubts doubts) {
        name.value()
                .filter(n -> FORM.isIn(n) || EDGE.matcher(n).matches())
                .ifPresent(n -> say("name", n, name.spans(), doubts));
        citizenship
                .value()
                .filter(c -> FORM.isIn(c) || CODES.matcher(c).matches())
                .ifPresent(c -> say("citizenship", c, citizenship.spans(), doubts));
    }

    private static void say(String field, String value, List<Span> spans, Doubts doubts) {
        doubts.say(
                "row.form-words",
                "\"" + value + "\" seems to hold words or numbers of the form beside the value",
                field,
                spans);
    }
}
