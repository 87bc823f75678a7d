package org.stakeline.read;

import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** What a file that is no Schedule 13D or 13G looks like, for telling its owner. */
final class LooksLike {

    private static final Map<String, String> BEGINNINGS =
            Map.ofEntries(
                    Map.entry("%PDF", "a PDF document, whose text has to be taken out first"),
                    Map.entry("\u00ff\u00d8\u00ff", "a JPEG picture"),
                    Map.entry("\u0089PNG", "a PNG picture"),
                    Map.entry("GIF8", "a GIF picture"),
                    Map.entry("PK\u0003\u0004", "a zip archive or an office document"),
                    Map.entry("\u001f\u008b", "a gzip archive"),
                    Map.entry("\u00d0\u00cf\u0011\u00e0", "an old office document"),
                    Map.entry("{\\rtf", "a rich text document"),
                    Map.entry("\u00ff\u00fe", "a text in UTF-16"),
                    Map.entry("\u00fe\u00ff", "a text in UTF-16"));
    private static final int HEAD = 4_096;
    private static final Phrase FORM =
            Phrase.of(
                    "(?i)\\b(?:FORM|SCHEDULE)\\s{1,4}((?:10-?K|10-?Q|8-?K|6-?K|20-?F|40-?F|S-?\\d{1,2}|F-?\\d{1,2}|N-?CSR|13-?F|14A|14D-?\\d|TO|13E-?3|[345])\\b(?:/A)?)");
    private static final Phrase ROOT = Phrase.of("<([A-Za-z][\\w.:-]{0,60})[\\s>/]");

    private LooksLike() {}

    /** What the first bytes say of a file that is no text; empty for a text. */
    static Optional<String> notText(byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of("an empty file");
        }
        String head =
                new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Optional<String> known =
                BEGINNINGS.entrySet().stream()
                        .filter(b -> head.startsWith(b.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst();
        long nulls = head.chars().filter(c -> c == 0).count();
        return known.isPresent() || nulls * 8 < head.length() ? known : Optional.of("binary data");
    }

    /** What a text without the schedules' heading seems to be. */
    static String text(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        String start = head.stripLeading();
        if (start.isEmpty()) {
            return "a blank file";
        }
        PhraseMatcher form = FORM.matcher(head);
        if (form.find()) {
            return "a Form " + form.group(1).toUpperCase(java.util.Locale.ROOT);
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            return "JSON";
        }
        PhraseMatcher root = ROOT.matcher(head);
        return start.startsWith("<?xml") && root.find()
                ? "XML with the root element " + root.group(1)
                : "a text without the heading of a Schedule 13D or 13G";
    }
}
