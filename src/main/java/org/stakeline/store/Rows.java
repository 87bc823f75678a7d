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
import java.util.Objects;

/** One page of a query's rows, with the number of them all. */
final class Rows {

    private Rows() {}

    static <R extends Record, T> Page<T> page(
            DSLContext sql,
            SelectOrderByStep<R> query,
            List<OrderField<?>> order,
            PageRequest<?> page,
            RecordMapper<? super R, T> row) {
        int total = sql.fetchCount((Select<?>) query);
        List<T> rows =
                query.orderBy(order)
                        .offset(page.offset())
                        .limit(page.limit())
                        .fetch(r -> row.map(r));
        return new Page<>(rows, total, page.offset(), page.limit());
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
