package org.stakeline.read.cover;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.filing.Schedule;
import org.stakeline.filing.SecurityClass;
import org.stakeline.read.field.Dates;
import org.stakeline.read.field.Found;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads the first page: which schedule, which amendment, issuer, class, CUSIP, date of event,
 * rules.
 */
final class Heading {

    private static final Phrase SCHEDULE =
            Phrase.of("(?i)\\bSCHEDULE\\s{1,9}13\\s?-?\\s?([DG])\\b(\\s?/\\s?A\\b)?");
    private static final Phrase TENDER_OFFER = Phrase.of("(?i)\\bSCHEDULE\\s{1,9}(?:TO|14D)\\b");
    private static final Phrase ADS =
            Phrase.of("(?i)American\\s+Deposit[ao]ry\\s+(?:Shares?|Receipts?)|\\bAD[SR]s?\\b");
    private static final Phrase CUSIP_SENTENCE =
            Phrase.of("(?i)CUSIP(?:[^.\\n]|\\n(?!\\s{0,80}\\n)){0,400}\\.");

    private final MappedText text;
    private final int to;
    private final Slots slots;
    private final List<Finding> findings;

    Heading(MappedText text, int to, List<Finding> findings) {
        this.text = text;
        this.to = to;
        this.slots = new Slots(text.view(), to);
        this.findings = findings;
    }

    Cover cover(List<Page> pages, List<ReportingPerson> persons, int end) {
        Stated<String> form = form();
        boolean amends = form.value().filter(f -> f.endsWith("/A")).isPresent();
        Stated<Integer> amendment = amendment(amends ? end : text.view().length());
        Optional<Schedule> schedule = form.value().flatMap(Schedule::named);
        if (schedule.isEmpty() && !pages.isEmpty()) {
            schedule = Optional.of(pages.getFirst().isOnD() ? Schedule.D : Schedule.G);
        }
        boolean g = schedule.filter(s -> s == Schedule.G).isPresent();
        Stated<String> named = issuer();
        return new Cover(
                amendment.isPresent() ? form.map(f -> f.endsWith("/A") ? f : f + "/A") : form,
                schedule,
                amendment,
                eventDate(),
                named.isPresent() || !g ? named : LabelledItems.issuer(text, end),
                security(g ? end : text.view().length()),
                g ? RuleBoxes.read(text, to) : List.of(),
                persons,
                findings,
                end);
    }

    private Stated<String> form() {
        PhraseMatcher matcher = SCHEDULE.matcher(text.view()).region(0, to);
        if (!matcher.find()) {
            return Stated.none();
        }
        String form = "SC 13" + matcher.group(1).toUpperCase(java.util.Locale.ROOT);
        return Stated.of(
                matcher.group(2) == null ? form : form + "/A",
                text.span(matcher.start(), matcher.end()));
    }

    /**
     * the number in a filing combined with a tender offer is that of the offer's schedule; without
     * one, that by which the text from {@code body} on calls itself
     */
    private Stated<Integer> amendment(int body) {
        int end = slots.place(Slot.ISSUER).map(Slot.Place::from).orElse(to);
        if (TENDER_OFFER.matcher(text.view()).region(0, end).find()) {
            return Stated.none();
        }
        Stated<Integer> number = AmendmentNumber.read(text, end);
        Stated<Integer> near =
                number.isPresent() ? number : AmendmentNumber.read(text, Math.min(to, end + 600));
        return near.isPresent() ? near : AmendmentNumber.told(text, body);
    }

    private Stated<LocalDate> eventDate() {
        Optional<RowText> blank = slots.text(Slot.DATE);
        if (blank.isEmpty()) {
            return Stated.none();
        }
        String words = blank.get().toString();
        List<Found<LocalDate>> dates = Dates.all(words, 0, words.length());
        if (dates.isEmpty()) {
            return Stated.none();
        }
        Found<LocalDate> date = dates.getFirst();
        int start = blank.get().start();
        Span span = text.span(start + date.from(), start + date.to());
        if (dates.stream().anyMatch(d -> !d.value().equals(date.value()))) {
            findings.add(
                    Finding.warning(
                            "row.two-readings",
                            "several dates are given as the date of event; the first is taken",
                            "/eventDate",
                            span));
        }
        return Stated.of(date.value(), span);
    }

    private Stated<String> words(Slot slot) {
        Optional<RowText> blank = slots.text(slot);
        if (slot == Slot.TITLE) {
            blank.ifPresent(Cusips::blankColumn);
        }
        return words(blank);
    }

    private Stated<String> issuer() {
        List<RowText.Line> bare = slots.bareLines();
        return bare.isEmpty() ? words(Slot.ISSUER) : stated(bare.getFirst());
    }

    private Stated<String> stated(RowText.Line line) {
        return Stated.of(line.text().replaceAll("\\s+", " "), text.span(line.from(), line.to()));
    }

    private Stated<String> words(Optional<RowText> blank) {
        if (blank.isEmpty()) {
            return Stated.none();
        }
        Marks.blank(blank.get());
        List<RowText.Line> lines =
                blank.get().lines().stream()
                        .filter(l -> l.text().chars().anyMatch(Character::isLetter))
                        .toList();
        if (lines.isEmpty()) {
            return Stated.none();
        }
        String joined =
                String.join(" ", lines.stream().map(RowText.Line::text).toList())
                        .replaceAll("[\\s\\u00a0]+", " ");
        return Stated.of(joined, text.span(lines.getFirst().from(), lines.getLast().to()));
    }

    /** The class; in the blank of the CUSIP number where it has no caption of its own. */
    Stated<String> title() {
        List<RowText.Line> bare = slots.bareLines();
        if (!bare.isEmpty()) {
            return stated(bare.getLast());
        }
        if (slots.place(Slot.TITLE).isPresent() || slots.place(Slot.ISSUER).isEmpty()) {
            return words(Slot.TITLE);
        }
        Optional<RowText> blank = slots.text(Slot.CUSIP);
        if (blank.isEmpty()) {
            return Stated.none();
        }
        Cusips.blank(blank.get());
        return words(blank);
    }

    // the class that Item 2(d) names from this place on, where the first page names none
    private SecurityClass security(int items) {
        Stated<String> first = title();
        Stated<String> title = first.isPresent() ? first : LabelledItems.title(text, items);
        List<Stated<String>> cusips =
                slots.text(Slot.CUSIP).map(t -> Cusips.in(t, text)).orElse(List.of());
        if (cusips.isEmpty()) {
            cusips = Cusips.labelled(text, 0, Math.min(text.view().length(), to + 400));
        }
        return new SecurityClass(title, cusips, isAds(title));
    }

    private Stated<Boolean> isAds(Stated<String> title) {
        if (title.value().filter(t -> ADS.matcher(t).find()).isPresent()) {
            return Stated.of(true, title.spans());
        }
        PhraseMatcher sentence = CUSIP_SENTENCE.matcher(text.view()).region(0, to);
        while (sentence.find()) {
            if (ADS.matcher(sentence.group()).find()) {
                return Stated.of(true, text.span(sentence.start(), sentence.end()));
            }
        }
        return Stated.none();
    }
}
