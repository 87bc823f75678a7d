package org.stakeline.read.cover;

import java.util.Arrays;
import java.util.Optional;

/**
 * A row of the cover page, in the form's order, with its numbers on Schedule 13D and 13G.
 *
 * <p>{@code ID} is the second line of row 1. A number of 0 says that the form has no such row.
 */
enum Row {
    NAME(1, 1),
    ID(0, 0),
    GROUP(2, 2),
    SEC_USE(3, 3),
    FUNDS(4, 0),
    LEGAL(5, 0),
    CITIZENSHIP(6, 4),
    SOLE_VOTING(7, 5),
    SHARED_VOTING(8, 6),
    SOLE_DISPOSITIVE(9, 7),
    SHARED_DISPOSITIVE(10, 8),
    AGGREGATE(11, 9),
    EXCLUDES(12, 10),
    PERCENT(13, 11),
    TYPE(14, 12);

    private final int numberOnD;
    private final int numberOnG;

    Row(int numberOnD, int numberOnG) {
        this.numberOnD = numberOnD;
        this.numberOnG = numberOnG;
    }

    /** True when this is the row's number on either schedule. */
    boolean hasNumber(int number) {
        return number > 0 && (number == numberOnD || number == numberOnG);
    }

    /**
     * True for the rows beside which the form prints <i>number of shares beneficially owned</i>.
     */
    boolean isPower() {
        return compareTo(SOLE_VOTING) >= 0 && compareTo(SHARED_DISPOSITIVE) <= 0;
    }

    /** True for a row that stands on cover pages alone, and heads no column of a table. */
    boolean isOfForm() {
        return switch (this) {
            case GROUP, SEC_USE, FUNDS, LEGAL, CITIZENSHIP, EXCLUDES, TYPE -> true;
            default -> false;
        };
    }

    /** True for a row that only a cover page has, with a figure in it. */
    boolean isFigure() {
        return isPower() || this == AGGREGATE || this == PERCENT;
    }

    /** The row of this number on Schedule 13D or 13G. */
    static Optional<Row> numbered(int number, boolean onD) {
        return Arrays.stream(values())
                .filter(r -> number > 0 && number == (onD ? r.numberOnD : r.numberOnG))
                .findFirst();
    }
}
