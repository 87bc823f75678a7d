package org.stakeline.compute.trades;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is to be said of one trade of the schedule.
 *
 * @param row its place in the filing's list of trades, from 0
 * @param insideRange whether the average lies within the printed range; empty when no range or
 *     price is printed
 * @param rangeOverOneDollar whether the range is wider than one dollar; empty when no range in
 *     dollars is printed
 * @param tradingDay whether the New York exchanges were open; empty when no date was read
 * @param closedBecause why they were not
 * @param withinSixtyDays whether it lies in the sixty days before the filing; empty when a date is
 *     missing
 */
public record TradeRow(
        int row,
        Optional<LocalDate> date,
        Optional<Boolean> insideRange,
        Optional<Boolean> rangeOverOneDollar,
        Optional<Boolean> tradingDay,
        Optional<String> closedBecause,
        Optional<Boolean> withinSixtyDays) {}
