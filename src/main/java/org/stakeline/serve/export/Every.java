package org.stakeline.serve.export;

import org.stakeline.store.Page;
import org.stakeline.store.PageRequest;

import java.util.function.Function;
import java.util.stream.Stream;

/** Every row of a list, page after page, in the order that was asked for. */
final class Every {

    private Every() {}

    static <S extends Enum<S>, T> Stream<T> row(
            PageRequest<S> order, Function<PageRequest<S>, Page<T>> list) {
        Page<T> first = list.apply(at(order, 0));
        return Stream.iterate(
                        first, page -> !page.rows().isEmpty(), page -> next(page, order, list))
                .flatMap(page -> page.rows().stream());
    }

    private static <S extends Enum<S>, T> Page<T> next(
            Page<T> page, PageRequest<S> order, Function<PageRequest<S>, Page<T>> list) {
        int offset = page.offset() + page.rows().size();
        return page.hasMore()
                ? list.apply(at(order, offset))
                : new Page<>(java.util.List.of(), page.total(), offset, page.limit());
    }

    private static <S extends Enum<S>> PageRequest<S> at(PageRequest<S> order, int offset) {
        return new PageRequest<>(offset, PageRequest.MOST_ROWS, order.sort(), order.descending());
    }
}
