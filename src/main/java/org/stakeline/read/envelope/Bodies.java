package org.stakeline.read.envelope;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from a body's content what it is written in; its name is never asked. */
final class Bodies {

    // tags that only HTML has: not those of EDGAR's plain text (<PAGE>, <TABLE>, <S>, <C>, <CAPTION>, <FN>)
    private static final Pattern HTML = Pattern.compile(
            "<(?:html|body|head|title|div|p|br|font|span|td|tr|th|center|pre|b|i|u|hr|h[1-6]|a|sup|ul|li|meta)(?:\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SGML = Pattern.compile("<(?:PAGE|TABLE|S|C|CAPTION)>");
    private static final Pattern STRUCTURED = Pattern.compile("<(?:[A-Za-z][\\w.-]*:)?edgarSubmission[\\s>/]");
    private static final Pattern UUENCODED = Pattern.compile("(?m)^begin [0-7]{3,4} \\S");
    private static final Pattern MARKDOWN =
            Pattern.compile("(?m)^(?:#{1,6} |\\|.*\\||.*\\*\\*\\S.*\\S\\*\\*)|\\\\\\$|\\$\\S[^$\\n]*\\\\ ");
    private static final int HEAD = 2_000;
    private static final int FEW_TAGS = 3;

    private Bodies() {}

    /** The kind of a document of a submission. */
    static BodyKind ofDocument(String body) {
        String head = body.substring(0, Math.min(HEAD, body.length()));
        if (isStructured(body)) {
            return BodyKind.STRUCTURED;
        }
        boolean other = startsWithTag(head, "<XML>", "<XBRL>", "<PDF>") || UUENCODED.matcher(head).find();
        if (other) {
            return BodyKind.PASSED_OVER;
        }
        return isHtml(body) ? BodyKind.HTML : BodyKind.TEXT;
    }

    /** The kind of a file without an envelope. */
    static BodyKind ofBareFile(String text) {
        BodyKind kind = ofDocument(text);
        return kind == BodyKind.TEXT && isConverted(text) ? BodyKind.CONVERTED : kind;
    }

    private static boolean isStructured(String body) {
        Matcher root = STRUCTURED.matcher(body);
        return root.find() && body.lastIndexOf("<!--", root.start()) <= body.lastIndexOf("-->", root.start());
    }

    private static boolean startsWithTag(String head, String... tags) {
        String start = head.stripLeading();
        for (String tag : tags) {
            if (start.regionMatches(true, 0, tag, 0, tag.length())) {
                return true;
            }
        }
        return false;
    }

    // a stray tag or an address in angle brackets makes no HTML document; three tags do, or the root itself
    private static boolean isHtml(String body) {
        if (body.indexOf('<') < 0) {
            return false;
        }
        String head = body.substring(0, Math.min(HEAD, body.length())).stripLeading();
        if (startsWithTag(head, "<html", "<!doctype html")) {
            return true;
        }
        Matcher tags = HTML.matcher(body);
        for (int n = 0; n < FEW_TAGS; n++) {
            if (!tags.find()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isConverted(String text) {
        boolean made = text.indexOf('\t') >= 0 || text.indexOf('\f') >= 0 || MARKDOWN.matcher(text).find();
        return made && !SGML.matcher(text).find();
    }
}
