package org.stakeline.serve.page;

import org.stakeline.store.Page;

import java.util.Optional;

/**
 * Where one is in a list, and the addresses of the pages around.
 *
 * @param whole the address of the whole list, by which it is exported
 */
public record Pager(
        long total,
        long first,
        long last,
        int page,
        long pages,
        Optional<String> previous,
        Optional<String> next,
        Address whole) {

    public static Pager of(Page<?> rows, Asking asking, Address here) {
        return of(rows, asking, here, "");
    }

    /**
     * The same for one of several tables of a page.
     *
     * @param prefix what stands before the table's words in the address: {@code history.}
     */
    static Pager of(Page<?> rows, Asking asking, Address here, String prefix) {
        int page = asking.page();
        long pages = Math.max(1, (rows.total() + asking.size() - 1) / asking.size());
        long first = rows.rows().isEmpty() ? 0 : rows.offset() + 1L;
        return new Pager(
                rows.total(),
                first,
                rows.offset() + (long) rows.rows().size(),
                page,
                pages,
                page > 1
                        ? Optional.of(here.with(prefix + "page", page - 1).toString())
                        : Optional.empty(),
                rows.hasMore()
                        ? Optional.of(here.with(prefix + "page", page + 1).toString())
                        : Optional.empty(),
                here.with(prefix + "page", null).with(prefix + "size", null));
    }

    /** The same with addresses of a place within the page: {@code #history}. */
    Pager at(String place) {
        return new Pager(
                total,
                first,
                last,
                page,
                pages,
                previous.map(p -> p + place),
                next.map(n -> n + place),
                whole.within(place.replaceAll("^#|-h$", "")));
    }

    /** The same with the addresses of the pages around at a place of the page. */
    Pager below(String place) {
        return new Pager(
                total,
                first,
                last,
                page,
                pages,
                previous.map(p -> p + place),
                next.map(n -> n + place),
                whole);
    }

    /** The same, with the whole list at another address. */
    Pager exporting(Address list) {
        return new Pager(total, first, last, page, pages, previous, next, list);
    }

    /** {@code 1–25 of 1,204 filings}; {@code 3 filings} where there are no more. */
    public String shown(String noun) {
        if (total == 0) {
            return "no " + noun + "s";
        }
        return first == 1 && last == total
                ? Figures.count(total, noun)
                : Figures.number(Long.toString(first))
                        + "–"
                        + Figures.number(Long.toString(last))
                        + " of "
                        + Figures.count(total, noun);
    }
}
