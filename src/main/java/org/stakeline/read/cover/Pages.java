package org.stakeline.read.cover;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts captions together into cover pages: a new page begins where a name's caption comes again.
 */
final class Pages {

    private static final int FAR = 6000;
    private static final int FAR_AFTER_NAME = 3000;

    private final List<Page> pages = new ArrayList<>();
    private final List<Page> rest = new ArrayList<>();
    private Page page = new Page();

    private Pages() {}

    /** The cover pages that these captions make, in order. */
    static Pages of(List<CaptionHit> hits) {
        Pages pages = new Pages();
        hits.forEach(pages::take);
        pages.finish();
        return pages;
    }

    List<Page> whole() {
        return pages;
    }

    /** What has the look of a cover page and gave no person. */
    List<Page> rest() {
        return rest;
    }

    private void take(CaptionHit hit) {
        if (!page.isEmpty() && hit.start() - page.last().end() > far()) {
            finish();
        }
        switch (hit.row()) {
            case NAME -> name(hit);
            case GROUP -> group(hit);
            default -> row(hit);
        }
    }

    private int far() {
        return page.isOnlyName() ? FAR_AFTER_NAME : FAR;
    }

    private void name(CaptionHit hit) {
        if (!page.isEmpty()) {
            finish();
        }
        page.add(hit);
    }

    /** row 2 begins a page where row 1 has no caption */
    private void group(CaptionHit hit) {
        if (page.has(Row.GROUP) || page.has(Row.TYPE) || page.has(Row.AGGREGATE)) {
            finish();
        }
        page.add(hit);
    }

    private void row(CaptionHit hit) {
        boolean begun = !page.isEmpty() && !page.has(Row.TYPE);
        if (begun && !page.has(hit.row()) && inOrder(hit.row())) {
            page.add(hit);
        }
    }

    /**
     * a short caption may stand in a note; a row of an earlier number does not follow the last ones
     */
    private boolean inOrder(Row row) {
        return switch (row) {
            case ID -> !page.has(Row.GROUP);
            case CITIZENSHIP, FUNDS -> !page.has(Row.AGGREGATE);
            default -> true;
        };
    }

    private void finish() {
        if (page.isWhole()) {
            pages.add(page);
        } else if (page.isRest()) {
            rest.add(page);
        }
        page = new Page();
    }
}
