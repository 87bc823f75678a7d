package org.stakeline.read.cover;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.MappedText;
import org.stakeline.filing.Era;
import org.stakeline.filing.ReportingPerson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the heading and the cover pages of a Schedule 13D or 13G from what a person sees of it. */
public final class CoverReader {

    private static final int AFTER_LAST = 12_000;
    private static final int LONGEST_CAPTION = 80;
    private static final int LONGEST_HEADING = 40_000;

    private final MappedText text;
    private final Era era;
    private final String view;
    private final boolean showsMarks;
    private final List<ReportingPerson> persons = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private int end;

    private CoverReader(MappedText text, Era era) {
        this.text = text;
        this.era = era;
        this.view = text.view();
        this.showsMarks = era != Era.CONVERTED || hasMark(view);
    }

    /** The cover of this document; what could not be read is said in its findings. */
    public static Cover read(MappedText text, Era era) {
        return new CoverReader(text, era).read();
    }

    private Cover read() {
        List<CaptionHit> hits = new ArrayList<>(new CaptionFinder(view).find(0, view.length()));
        if (era == Era.CONVERTED) {
            hits = DamagedCaptions.added(view, hits);
        }
        List<CaptionHit> lines = ItemLines.find(view, 0, view.length());
        if (lines.size() > 4 && !captioned(hits, lines)) {
            hits.addAll(lines);
            hits.sort(Comparator.comparingInt(CaptionHit::start));
        }
        Pages found = Pages.of(hits);
        List<Page> pages = found.whole();
        Heading heading = heading(pages);
        String title = heading.title().value().orElse("");
        for (int i = 0; i < pages.size(); i++) {
            page(pages, i, title);
        }
        found.rest().forEach(this::noPerson);
        if (pages.isEmpty()) {
            findings.add(
                    Finding.error("cover.none", "no cover page with rows was found", "/persons"));
        }
        return heading.cover(pages, persons, end);
    }

    // Item 5: SOLE VOTING POWER: the lines' own captions say more than their numbers
    private static boolean captioned(List<CaptionHit> hits, List<CaptionHit> lines) {
        int from = lines.getFirst().start();
        int to = lines.getLast().end() + LONGEST_CAPTION;
        long inside = hits.stream().filter(h -> h.start() >= from && h.start() < to).count();
        return 2 * inside > lines.size();
    }

    private Heading heading(List<Page> pages) {
        int first =
                pages.isEmpty()
                        ? Math.min(view.length(), AFTER_LAST)
                        : pages.getFirst().first().start();
        return new Heading(text, Math.min(first, LONGEST_HEADING), findings);
    }

    /** a text from a PDF in which no box at all is marked may print both kinds alike */
    private static boolean hasMark(String view) {
        return view.indexOf('☒') >= 0 || view.contains("[X]") || view.contains("[x]");
    }

    private void noPerson(Page page) {
        findings.add(
                Finding.warning(
                        "cover.no-person",
                        "what looks like a cover page gave no reporting person, for it has too few rows",
                        "/persons",
                        text.span(page.first().start(), page.first().end())));
    }

    private void page(List<Page> pages, int i, String title) {
        Page page = pages.get(i);
        int limit =
                i + 1 < pages.size()
                        ? pages.get(i + 1).first().start()
                        : Math.min(view.length(), page.last().end() + AFTER_LAST);
        Doubts doubts = new Doubts(text, "/persons/" + i, title);
        int typeEnd =
                page.hasValuesAbove(view)
                        ? page.last().end()
                        : PageEnd.of(view, page.last(), limit);
        Notes notes = Notes.of(text, typeEnd, limit);
        persons.add(
                new PageReader(text, page, doubts, end, typeEnd, showsMarks).read(notes.notes()));
        findings.addAll(doubts.findings());
        end = notes.end();
    }
}
