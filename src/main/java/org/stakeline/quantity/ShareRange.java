package org.stakeline.quantity;

/**
 * A number of shares that is known only to lie between two counts, both included; exact where they
 * are equal.
 */
public record ShareRange(Shares low, Shares high) {

    public ShareRange {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("a range runs upwards: " + low + " to " + high);
        }
    }

    public static ShareRange exactly(Shares count) {
        return new ShareRange(count, count);
    }

    public boolean isExact() {
        return low.compareTo(high) == 0;
    }

    public boolean contains(Shares count) {
        return low.compareTo(count) <= 0 && count.compareTo(high) <= 0;
    }

    /** Both ends with commas between thousands, or the one count where they are equal. */
    public String shown() {
        return isExact()
                ? Printed.number(low.count())
                : Printed.number(low.count()) + " to " + Printed.number(high.count());
    }
}
