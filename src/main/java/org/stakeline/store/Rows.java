package org.stakeline.store;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.RecordMapper;
import org.jooq.Select;
import org.jooq.SelectOrderByStep;
import org.jooq.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** One page of a query's rows, with the number of them all. */
final class Rows {

    private Rows() {}

    /**
     * Finds the keys of one page first, from narrow rows, and then its rows alone.
     *
     * @param keys the keys of all rows that fit
     * @param rows the rows with these keys, in any order
     */
    static <R extends Record, K, T> Page<T> page(
            DSLContext sql,
            SelectOrderByStep<R> keys,
            List<OrderField<?>> order,
            PageRequest<?> page,
            RecordMapper<? super R, K> key,
            Function<List<K>, Map<K, T>> rows) {
        int total = sql.fetchCount((Select<?>) keys);
        List<K> found =
                keys.orderBy(order)
                        .offset(page.offset())
                        .limit(page.limit())
                        .fetch(r -> key.map(r));
        Map<K, T> byKey = found.isEmpty() ? Map.of() : rows.apply(found);
        List<T> inOrder = found.stream().map(k -> Objects.requireNonNull(byKey.get(k))).toList();
        return new Page<>(inOrder, total, page.offset(), page.limit());
    }

    /** What there is for these keys, in their order. */
    static <K, T> List<T> inOrder(List<K> keys, Map<K, T> byKey) {
        return keys.stream().flatMap(k -> Optional.ofNullable(byKey.get(k)).stream()).toList();
    }

    /**
     * The column in the order that was asked for, rows without a value last; then these columns, so
     * that no two rows tie.
     */
    static List<OrderField<?>> order(PageRequest<?> page, Field<?> column, Field<?>... then) {
        List<OrderField<?>> order = new ArrayList<>();
        order.add((page.descending() ? column.desc() : column.asc()).nullsLast());
        for (Field<?> field : then) {
            order.add(field.asc());
        }
        return order;
    }

    /** A column of a query that stands as a table. */
    static <T> Field<T> field(Table<?> query, Field<T> column) {
        return Objects.requireNonNull(query.field(column));
    }
}
