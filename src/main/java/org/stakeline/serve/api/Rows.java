package org.stakeline.serve.api;

import io.micronaut.serde.annotation.Serdeable;

import org.jspecify.annotations.Nullable;
import org.stakeline.serve.page.Address;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.Pager;
import org.stakeline.store.Page;

import java.util.List;
import java.util.function.Function;

/**
 * Some rows of a list.
 *
 * @param total how many rows the whole list has
 * @param page from 1
 * @param size how many rows were asked for
 * @param sort the column, with a minus before it where the order is turned
 */
@Serdeable
public record Rows<T>(List<T> rows, long total, int page, int size, String sort, Links links) {

    public Rows {
        rows = List.copyOf(rows);
    }

    /** The addresses of this page and the pages around it; null where there is none. */
    @Serdeable
    public record Links(String self, @Nullable String previous, @Nullable String next) {}

    static <R, T> Rows<T> of(Page<R> page, Asking asking, Address here, Function<R, T> shape) {
        Address sorted = here.with("size", asking.size()).with("sort", asking.sort());
        Pager pager = Pager.of(page, asking, sorted);
        Links links =
                new Links(
                        sorted.with("page", asking.page()).toString(),
                        pager.previous().orElse(null),
                        pager.next().orElse(null));
        return new Rows<>(
                page.rows().stream().map(shape).toList(),
                page.total(),
                asking.page(),
                asking.size(),
                asking.sort(),
                links);
    }
}
