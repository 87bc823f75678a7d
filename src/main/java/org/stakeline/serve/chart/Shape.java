package org.stakeline.serve.chart;

import java.math.BigDecimal;

/** One thing on a drawing. */
public sealed interface Shape {

    /** A line or a surface, as SVG tells paths; {@code style} is its look in the style sheet. */
    record Path(String style, String d) implements Shape {}

    /** Words at a place; {@code anchor} is SVG's: start, middle or end. */
    record Text(String style, BigDecimal x, BigDecimal y, String anchor, String words)
            implements Shape {}

    /**
     * A sign that leads to a filing.
     *
     * @param d its outline as SVG tells paths
     * @param words what it stands for
     */
    record Sign(String style, String d, String address, String words) implements Shape {

        /**
         * The key of the words that it leads to on the same page; empty where they are on another.
         */
        public String mark() {
            return address.startsWith("?mark=")
                    ? address.substring("?mark=".length(), address.lastIndexOf('#'))
                    : "";
        }
    }
}
