package org.stakeline.serve.chart;

import org.stakeline.quantity.Printed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws trades of one kind: a bar from the lowest to the highest price of each, a disc at its
 * average, the running average as a step line, and below how much was traded.
 */
public final class PricesDrawing {

    private static final int LANES = 1;
    private static final int DISC = 4;
    private static final int CAP = 3;
    private static final int BESIDE = 6;
    private static final int HALF_BAR = 2;

    private final Prices prices;
    private final Frame frame;
    private final Days days;
    private final Rungs rungs;
    private final Axis heights;
    private final Axis quantities;
    private final Map<LocalDate, Integer> drawn = new HashMap<>();
    private final List<Shape> shapes = new ArrayList<>();

    private PricesDrawing(Prices prices, Frame frame) {
        this.prices = prices;
        this.frame = frame;
        this.days =
                Days.around(
                        prices.trades().stream().map(Prices.Trade::day).toList(),
                        frame.left(),
                        frame.plotRight());
        List<BigDecimal> all = prices.trades().stream().flatMap(Prices.Trade::prices).toList();
        this.rungs =
                Rungs.around(
                        all.stream().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO),
                        all.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ONE));
        this.heights = new Axis(rungs.low(), rungs.high(), frame.bottom(LANES), frame.top());
        int foot = frame.laneAt(0) + frame.lane() / 2;
        this.quantities = new Axis(BigDecimal.ZERO, largest(), foot, foot - frame.lane() + 4);
    }

    /** The trades in that frame. */
    public static Drawing of(Prices prices, Frame frame) {
        return new PricesDrawing(prices, frame).drawing();
    }

    private BigDecimal largest() {
        return prices.trades().stream()
                .map(Prices.Trade::quantity)
                .reduce(BigDecimal.ONE, BigDecimal::max);
    }

    private Drawing drawing() {
        grid();
        running();
        prices.trades().forEach(this::trade);
        return new Drawing(frame, "Prices of trades", shapes);
    }

    private void grid() {
        for (BigDecimal price : rungs.all()) {
            BigDecimal y = heights.at(price);
            shapes.add(across(y));
            String words = prices.currency() + Printed.number(price);
            text("tick", number(frame.left() - 6), y.add(number(4)), "end", words);
        }
        for (Days.Named named : days.named(frame.days())) {
            BigDecimal x = days.at(named.day());
            shapes.add(
                    new Shape.Path(
                            "grid", "M" + x + " " + frame.top() + "V" + (frame.foot() - 16)));
            if (frame.hasRoomFor(x)) {
                text("tick", x, number(frame.foot()), "middle", named.words());
            }
        }
        shapes.add(across(quantities.at(BigDecimal.ZERO)));
        text("lane", number(frame.left() - 6), number(frame.laneAt(0) + 4), "end", "Quantity");
    }

    private Shape.Path across(BigDecimal y) {
        return new Shape.Path("grid", "M" + frame.left() + " " + y + "H" + frame.plotRight());
    }

    private void running() {
        StringBuilder path = new StringBuilder();
        for (Prices.Trade trade : prices.trades()) {
            trade.running().ifPresent(average -> step(path, days.at(trade.day()), average));
        }
        if (!path.isEmpty()) {
            shapes.add(new Shape.Path("step running", path.toString()));
        }
    }

    private void step(StringBuilder path, BigDecimal x, BigDecimal average) {
        boolean first = path.isEmpty();
        path.append(first ? 'M' : 'H').append(x);
        path.append(first ? ' ' : 'V').append(heights.at(average));
    }

    // trades of one day stand beside each other
    private void trade(Prices.Trade trade) {
        int before = drawn.merge(trade.day(), 1, Integer::sum) - 1;
        BigDecimal x = days.at(trade.day()).add(number(before * BESIDE));
        trade.low().ifPresent(low -> trade.high().ifPresent(high -> range(x, low, high)));
        trade.price().map(heights::at).ifPresent(y -> sign(trade, x, y));
        quantity(x, trade.quantity());
    }

    private void sign(Prices.Trade trade, BigDecimal x, BigDecimal y) {
        shapes.add(
                new Shape.Sign("average", Signs.disc(x, y, DISC), trade.address(), trade.words()));
    }

    private void quantity(BigDecimal x, BigDecimal quantity) {
        BigDecimal foot = quantities.at(BigDecimal.ZERO);
        String up = "M" + x.subtract(number(HALF_BAR)) + " " + foot + "V" + quantities.at(quantity);
        shapes.add(new Shape.Path("quantity", up + "h" + 2 * HALF_BAR + "V" + foot + "z"));
    }

    private void range(BigDecimal x, BigDecimal low, BigDecimal high) {
        String cap = "h" + 2 * CAP;
        BigDecimal left = x.subtract(number(CAP));
        shapes.add(
                new Shape.Path(
                        "range",
                        "M"
                                + x
                                + " "
                                + heights.at(low)
                                + "V"
                                + heights.at(high)
                                + "M"
                                + left
                                + " "
                                + heights.at(low)
                                + cap
                                + "M"
                                + left
                                + " "
                                + heights.at(high)
                                + cap));
    }

    private void text(String style, BigDecimal x, BigDecimal y, String anchor, String words) {
        shapes.add(new Shape.Text(style, x, y, anchor, words));
    }

    private static BigDecimal number(int pixels) {
        return BigDecimal.valueOf(pixels);
    }
}
