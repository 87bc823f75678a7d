package org.stakeline.read.envelope;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from a body's content what it is written in; its name is never asked. */
final class Bodies {

    // tags that only HTML has: not those of EDGAR's plain text (<PAGE>, <TABLE>, <S>, <C>,
    // <CAPTION>, <FN>)
    private static final Pattern HTML_TAG =
            Pattern.compile(
                    "<(?:html|body|head|title|div|p|br|font|span|td|tr|th|center|pre|b|i|u|hr|h[1-6]|a|sup|ul|li|meta)(?:\\s[^<>]*)?/?>",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern UUENCODED = Pattern.compile("(?m)^begin [0-7]{3,4} \\S");
    // a line of a table, not one that begins with the box |_|
    private static final Pattern TABLE_ROW = Pattern.compile("\n\\|(?![_xX]{1,3}\\|)");
    private static final int HEAD = 2_000;
    private static final int FEW_TAGS = 3;

    private Bodies() {}

    /** The kind of a document of a submission. */
    static BodyKind ofDocument(String body) {
        int from = firstSeen(body);
        if (isStructured(body)) {
            return BodyKind.STRUCTURED;
        }
        if (isHtml(body, from)) {
            return BodyKind.HTML;
        }
        boolean data =
                starts(body, from, "<XML>")
                        || starts(body, from, "<XBRL>")
                        || starts(body, from, "<PDF>")
                        || starts(body, from, "<?xml")
                        || isUuencoded(body, from);
        return data ? BodyKind.PASSED_OVER : BodyKind.TEXT;
    }

    /** The kind of a file without an envelope. */
    static BodyKind ofBareFile(String text) {
        BodyKind kind = ofDocument(text);
        return kind == BodyKind.TEXT && isConverted(text) ? BodyKind.CONVERTED : kind;
    }

    private static int firstSeen(String body) {
        int from = 0;
        while (from < body.length()
                && (body.charAt(from) <= ' ' || body.charAt(from) == '\uFEFF')) {
            from++;
        }
        return from;
    }

    private static boolean starts(String body, int from, String words) {
        return body.regionMatches(true, from, words, 0, words.length());
    }

    private static boolean isUuencoded(String body, int from) {
        return UUENCODED.matcher(body).region(from, Math.min(body.length(), from + HEAD)).find();
    }

    // the root element, whatever its prefix
    private static boolean isStructured(String body) {
        int name = body.indexOf("edgarSubmission");
        int open = name;
        while (open > 0
                && (Character.isLetterOrDigit(body.charAt(open - 1))
                        || body.charAt(open - 1) == ':')) {
            open--;
        }
        return open > 0 && body.charAt(open - 1) == '<';
    }

    // a stray tag or an address in angle brackets makes no HTML document; three tags do, or the
    // root itself
    private static boolean isHtml(String body, int from) {
        if (starts(body, from, "<html") || starts(body, from, "<!doctype html")) {
            return true;
        }
        Matcher tag = HTML_TAG.matcher(body);
        int tags = 0;
        int at = body.indexOf('<', from);
        while (at >= 0 && tags < FEW_TAGS) {
            boolean letter = at + 1 < body.length() && Character.isLetter(body.charAt(at + 1));
            if (letter && tag.region(at, body.length()).lookingAt()) {
                tags++;
            }
            at = body.indexOf('<', at + 1);
        }
        return tags == FEW_TAGS;
    }

    private static boolean isConverted(String text) {
        boolean sgml = text.contains("<PAGE>") || text.contains("<TABLE>") || text.contains("<S>");
        return !sgml && (text.indexOf('\t') >= 0 || text.indexOf('\f') >= 0 || hasMarkdown(text));
    }

    private static boolean hasMarkdown(String text) {
        return text.startsWith("#")
                || text.startsWith("|")
                || text.contains("\n# ")
                || text.contains("\n## ")
                || TABLE_ROW.matcher(text).find()
                || hasBold(text)
                || text.contains("\\$");
    }

    // **words** on one line; a footnote mark of two stars opens nothing that is closed
    private static boolean hasBold(String text) {
        int open = text.indexOf("**");
        int limit = 0;
        while (open >= 0 && open + 2 < text.length()) {
            if (open >= limit) {
                int lineEnd = text.indexOf('\n', open);
                limit = lineEnd < 0 ? text.length() : lineEnd;
            }
            int close = open + 3 < limit ? text.indexOf("**", open + 3, limit) : -1;
            char first = text.charAt(open + 2);
            if (close > 0 && first > ' ' && first != '*' && text.charAt(close - 1) > ' ') {
                return true;
            }
            open = text.indexOf("**", Math.max(open + 2, close));
        }
        return false;
    }
}
