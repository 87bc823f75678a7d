package org.stakeline.read.item;

import org.stakeline.filing.Schedule;
import org.stakeline.read.field.Line;
import org.stakeline.read.phrase.Phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts a schedule into its items.
 *
 * <p>A heading with the form's caption always counts. One with other words counts where its number
 * fits between its neighbours. A sentence that only amends an item counts as its heading where the
 * item has no other.
 */
final class ItemCutter {

    private static final Phrase SIGNATURE =
            Phrase.of(
                    "\\s*[\\[_*-]*\\s*(?:s\\s?i\\s?g\\s?n\\s?a\\s?t\\s?u\\s?r\\s?e\\s?s?)(?:\\s+page)?\\s*[\\]_:.*-]*\\s*",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase INQUIRY =
            Phrase.of(
                    "\\s*(?:\\d\\.\\s*)?after\\s+(?:due\\s+|making\\s+)?(?:a\\s+)?reasonable\\s+inquiry\\b.*",
                    Pattern.CASE_INSENSITIVE);

    // the sentence goes on in the same line
    private static final Pattern GOES_ON = Pattern.compile(" \\p{Ll}");
    private static final Pattern RULE = Pattern.compile("[-=]{3,}+");

    private final String view;
    private final Schedule schedule;

    ItemCutter(String view, Schedule schedule) {
        this.view = view;
        this.schedule = schedule;
    }

    /** The items from {@code from} on, in order. */
    List<ItemCut> cut(int from) {
        List<Heading> headings = chosen(new HeadingScan(view, view.length(), schedule).all(from));
        if (headings.isEmpty()) {
            return List.of();
        }
        int end = signatures(headings.getFirst().start(), headings);
        List<Heading> before = headings.stream().filter(h -> h.start() < end).toList();
        List<ItemCut> cuts = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            int next = i + 1 < before.size() ? before.get(i + 1).start() : end;
            cuts.add(cut(before.get(i), Math.max(next, before.get(i).rest())));
        }
        return joined(cuts);
    }

    /** Place where the signatures begin after {@code from}; the view's end where there are none. */
    int signatures(int from, List<Heading> headings) {
        int lastNumber = 0;
        int next = 0;
        for (Line line : Line.of(view, from, view.length())) {
            while (next < headings.size() && headings.get(next).start() <= line.start()) {
                lastNumber = headings.get(next).number();
                next++;
            }
            if (isSignature(line) && !goesOn(headings, next, lastNumber)) {
                return line.start();
            }
        }
        return view.length();
    }

    static boolean isSignature(Line line) {
        return line.text().length() < 1000
                && switch (firstLetter(line.text())) {
                    case 's', 'S' -> SIGNATURE.matcher(line.text()).matches();
                    case 'a', 'A' -> INQUIRY.matcher(line.text()).matches();
                    default -> false;
                };
    }

    private static char firstLetter(String text) {
        int i = 0;
        while (i < text.length() && !Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i < text.length() ? text.charAt(i) : ' ';
    }

    // items with higher numbers still follow
    private static boolean goesOn(List<Heading> headings, int next, int lastNumber) {
        return next < headings.size()
                && headings.get(next).isCaption()
                && headings.get(next).number() > lastNumber;
    }

    private List<Heading> chosen(List<Heading> all) {
        List<Heading> captions = all.stream().filter(Heading::isCaption).toList();
        Set<Integer> captioned = captions.stream().map(Heading::number).collect(Collectors.toSet());
        List<Heading> kept = new ArrayList<>();
        int passed = 0;
        for (Heading h : all) {
            if (h.isCaption()) {
                passed++;
                kept.add(h);
            } else if (!captioned.contains(h.number()) && fits(h, captions, passed)) {
                kept.add(h);
            }
        }
        return kept;
    }

    // its number lies between those of the captions around it
    private boolean fits(Heading h, List<Heading> captions, int passed) {
        boolean inside =
                passed > 0 || captions.isEmpty() || h.strength() == Heading.Strength.LEAD_IN;
        boolean afterLast = passed == 0 || captions.get(passed - 1).number() < h.number();
        boolean beforeNext =
                passed == captions.size() || h.number() < captions.get(passed).number();
        return inside
                && afterLast
                && beforeNext
                && !(passed > 0 && under(captions.get(passed - 1), h));
    }

    // a lead-in right under another item's caption belongs to that item, whatever number it names
    private boolean under(Heading caption, Heading leadIn) {
        int title =
                titleEnd(caption.number(), skip(caption.rest(), leadIn.start()), leadIn.start());
        return leadIn.strength() == Heading.Strength.LEAD_IN
                && skip(title, leadIn.start()) >= leadIn.start();
    }

    private ItemCut cut(Heading h, int end) {
        if (h.strength() == Heading.Strength.LEAD_IN) {
            return new ItemCut(
                    h.number(), h.start(), h.rest(), h.rest(), h.start(), stripEnd(h.start(), end));
        }
        int titleFrom = skip(h.rest(), end);
        int titleTo = titleEnd(h.number(), titleFrom, end);
        int textFrom = skip(titleTo, end);
        return new ItemCut(
                h.number(), h.start(), titleFrom, titleTo, textFrom, stripEnd(textFrom, end));
    }

    private int titleEnd(int number, int from, int end) {
        String words = view.substring(from, Math.max(from, Math.min(end, from + 400)));
        int form = FormTitle.length(schedule, number, words);
        if (form >= 0) {
            return from + stops(words, form);
        }
        Caption caption = Caption.of(schedule, number);
        if (!caption.begins(words) || FormTitle.isSentence(words)) {
            return from;
        }
        int lineEnd = end(words, '\n');
        int last = caption.end(words);
        if (last < 0) {
            last = Math.min(lineEnd, end(words, '\t'));
        }
        boolean goesOn =
                last > 0
                        && last + 1 < words.length()
                        && GOES_ON.matcher(words).region(last, words.length()).lookingAt();
        return goesOn ? from : from + stops(words, Math.min(last, words.length()));
    }

    private static int stops(String words, int at) {
        int end = at;
        while (end < words.length() && ".:;".indexOf(words.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static int end(String words, char c) {
        int at = words.indexOf(c);
        return at < 0 ? words.length() : at;
    }

    private int skip(int from, int end) {
        int at = from;
        while (at < end) {
            Matcher rule = RULE.matcher(view).region(at, end);
            boolean blank = Character.isWhitespace(view.charAt(at)) || view.charAt(at) == '_';
            if (!blank && !rule.lookingAt()) {
                return at;
            }
            at = blank ? at + 1 : rule.end();
        }
        return at;
    }

    private int stripEnd(int from, int end) {
        int at = end;
        while (at > from && Character.isWhitespace(view.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    // sub-items under captions of their own ("Item 2(a)", "Item 2(b)") are one item; headings that
    // stand together share one text
    private List<ItemCut> joined(List<ItemCut> cuts) {
        List<ItemCut> joined = new ArrayList<>();
        for (ItemCut cut : cuts) {
            ItemCut last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.number() == cut.number()) {
                joined.set(joined.size() - 1, extended(last, cut));
            } else {
                joined.add(cut);
            }
        }
        for (int i = joined.size() - 2; i >= 0; i--) {
            ItemCut cut = joined.get(i);
            ItemCut next = joined.get(i + 1);
            if (isEmpty(cut) && next.number() > cut.number() && sharesText(cut, next)) {
                joined.set(
                        i,
                        new ItemCut(
                                cut.number(),
                                cut.start(),
                                cut.titleFrom(),
                                cut.titleTo(),
                                next.textFrom(),
                                next.textTo()));
            }
        }
        return joined;
    }

    private static boolean isEmpty(ItemCut cut) {
        return cut.textFrom() >= cut.textTo();
    }

    // in one line, as bare numbers, or one line right under the other with the text set off below
    private boolean sharesText(ItemCut cut, ItemCut next) {
        boolean oneLine =
                view.indexOf('\n', cut.start()) >= next.start() || cut.start() == next.start();
        boolean bare = cut.titleFrom() >= cut.titleTo();
        int title = Math.max(cut.titleTo(), cut.titleFrom());
        boolean stacked =
                schedule == Schedule.D
                        && lines(title, next.start()) == 1
                        && lines(next.titleTo(), next.textFrom()) > 1;
        return oneLine || bare || stacked;
    }

    private long lines(int from, int to) {
        return from >= to ? 0 : view.substring(from, to).chars().filter(c -> c == '\n').count();
    }

    // the first heading's own caption belongs to the text, when it is a sub-item's
    private static ItemCut extended(ItemCut first, ItemCut more) {
        boolean empty = first.textFrom() >= first.textTo() && first.titleFrom() == first.titleTo();
        int textFrom = empty ? more.start() : Math.min(first.textFrom(), more.start());
        return new ItemCut(
                first.number(),
                first.start(),
                first.titleFrom(),
                first.titleTo(),
                textFrom,
                more.textTo());
    }
}
