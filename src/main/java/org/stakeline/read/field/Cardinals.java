package org.stakeline.read.field;

import java.util.List;

/** The numbers from one to twenty in words. */
public final class Cardinals {

    /** In their order, from {@code one}. */
    public static final List<String> TO_TWENTY =
            List.of(
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen",
                    "twenty");

    private Cardinals() {}

    /** The number that this lower-case word says; 0 when it is none of them. */
    public static int of(String word) {
        return TO_TWENTY.indexOf(word) + 1;
    }
}
