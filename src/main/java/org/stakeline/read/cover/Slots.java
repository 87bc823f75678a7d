package org.stakeline.read.cover;

import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The blanks of the first page, each filled by what stands between the caption before and its own.
 */
final class Slots {

    private static final Phrase FORM_WORDS =
            Phrase.of(
                    "(?im)(?:\\bsecurities\\s+and\\s+exchange\\s+commission\\b|^\\s*united\\s+states\\s*$|^\\s*washington,?\\s+d\\.?\\s?c\\.?.*"
                            + "|\\bSCHEDULE\\s+(?:13|TO|14)|under\\s+the\\s+securities\\s+exchange\\s+act|^\\W*of\\s+1934\\b|amendment\\s*(?:no|number|#|\\d)|\\(rule\\s+13d|pursuant\\s+to|\\bOMB\\b"
                            + "|^\\W*final amendment|^\\s*\\(\\s?(?:new|initial|original|final)(?:\\s+(?:filing|statement))?\\s?\\)[\\s*]*$|information\\s+(?:to\\s+be|statement)|^\\s*thereto\\s+filed|rules?\\s+13d-|expires|estimated\\s+average|hours\\s+per\\s+response|^\\s*form\\s+13|\\bSC\\s13[DG]|^\\W*\\(?(?:(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\\s+)?amendment|^\\s*<)");
    private static final Phrase RULE = Phrase.of("(?m)^[ \\t]*- (?=[-_=]{3})|[_=*-]{3,}");
    private static final Phrase OTHER_CAPTION =
            Phrase.of(
                    "(?im)^[ \\t\\u000b]*\\(Names?\\s[^()\\n]*(?:\\([^()\\n]*\\)[^()\\n]*)?\\)\\s*$");
    private static final Phrase CUSIP_LINE = Phrase.of("(?im)^[ \\t]*CUSIP\\b");
    private static final Phrase OPEN_END =
            Phrase.of("(?i)(?:,|\\b(?:par|nominal|value|of|and|per|without|no|stated))\\s*$");
    private static final Phrase TITLE_REST =
            Phrase.of(
                    "(?i)(?:U\\.?S\\.?)?[$€£]|\\.\\d|(?:no\\s+)?par\\b|value\\b|per\\s|each\\b|share");
    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";
    private static final int BACK = 1500;

    private final String view;
    private final int to;
    private final List<Slot.Place> places = new ArrayList<>();

    Slots(String view, int to) {
        this.view = view;
        this.to = to;
        for (Slot slot : Slot.ALL) {
            slot.find(view, 0, to).ifPresent(places::add);
        }
        places.sort(Comparator.comparingInt(Slot.Place::from));
    }

    Optional<Slot.Place> place(Slot slot) {
        return places.stream().filter(p -> p.slot() == slot).findFirst();
    }

    /** The two lines between the form's heading and the word CUSIP, where neither has a caption. */
    List<RowText.Line> bareLines() {
        PhraseMatcher cusip = CUSIP_LINE.matcher(view).seeingAround(0, to);
        if (place(Slot.ISSUER).isPresent() || place(Slot.TITLE).isPresent() || !cusip.find()) {
            return List.of();
        }
        int from = afterFormWords(Math.max(0, cusip.start() - BACK), cusip.start());
        RowText text = RowText.of(view, from, cusip.start());
        text.blankAll(RULE);
        List<RowText.Line> lines = text.lines();
        boolean named =
                lines.stream().allMatch(l -> l.text().chars().anyMatch(Character::isLetter));
        return lines.size() == 2 && named ? lines : List.of();
    }

    /** What fills this blank, with rules and the form's own words blanked out. */
    Optional<RowText> text(Slot slot) {
        return place(slot).flatMap(this::filled);
    }

    private Optional<RowText> filled(Slot.Place place) {
        RowText above = above(place);
        RowText after = after(place);
        boolean colon = view.charAt(Math.max(0, place.to() - 1)) == ':';
        if (colon && !after.isBlank()) {
            return Optional.of(after);
        }
        if (!above.isBlank() && (place.bracketed() || after.isBlank())) {
            return Optional.of(above);
        }
        return after.isBlank() ? Optional.of(above) : Optional.of(after);
    }

    /** from the caption before, or from the form's heading, to this caption */
    private RowText above(Slot.Place place) {
        int at = places.indexOf(place);
        int before = at == 0 ? Math.max(0, place.from() - BACK) : afterFilled(at - 1, place);
        int from = Math.min(before, place.from());
        if (at == 0 || place.slot() == Slot.ISSUER) {
            from = Math.max(from, afterFormWords(from, place.from()));
        }
        PhraseMatcher other = OTHER_CAPTION.matcher(view).region(from, place.from());
        while (other.find()) {
            from = other.end();
        }
        RowText text = RowText.of(view, from, place.from());
        text.blankAll(RULE);
        return text;
    }

    // a caption with its blank behind it has filled the rest of its line
    private int afterFilled(int at, Slot.Place next) {
        Slot.Place before = places.get(at);
        int end = lineEnd(before.to());
        boolean filled =
                end < next.from()
                        && !view.substring(before.to(), end).isBlank()
                        && !view.substring(end, next.from()).isBlank()
                        && above(before).isBlank();
        return filled ? end : before.to();
    }

    private int afterFormWords(int from, int end) {
        PhraseMatcher words = FORM_WORDS.matcher(view).seeingAround(from, end);
        int after = from;
        while (words.find()) {
            int lineEnd = lineEnd(words.end());
            after = lineEnd <= end ? lineEnd : after;
        }
        return after;
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < view.length() && LINE_ENDS.indexOf(view.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    // Common Stock, par value / $.0001 per share
    private boolean goesOn(String line, int end) {
        String next = view.substring(Math.min(end + 1, view.length()), lineEnd(end + 1)).strip();
        return OPEN_END.matcher(line).find() && TITLE_REST.matcher(next).lookingAt();
    }

    /** the rest of the caption's line, or the next line where that is empty */
    private RowText after(Slot.Place place) {
        int at = places.indexOf(place);
        int following = at + 1 < places.size() ? places.get(at + 1).from() : to;
        int next = Math.max(following, place.to());
        int end = place.to();
        int lines = 0;
        while (end < next && lines < 3) {
            if (view.charAt(end) == '\n') {
                String filled = view.substring(place.to(), end);
                if (!filled.isBlank() && !(place.slot() == Slot.TITLE && goesOn(filled, end))) {
                    break;
                }
                lines++;
            }
            end++;
        }
        RowText text = RowText.of(view, place.to(), end);
        text.blankAll(RULE);
        return text;
    }
}
