package org.stakeline.relate.amendment;

import java.util.List;
import java.util.Optional;

/**
 * Something that a chain of filings shows at one of them.
 *
 * @param member the filing's place in the chain, from 0
 * @param words what it is, in a sentence
 * @param numbers the amendment numbers concerned, 0 for the original
 * @param person the reporting person concerned, as printed
 */
public record ChainEvent(
        Kind kind, int member, String words, List<Integer> numbers, Optional<String> person) {

    public ChainEvent {
        numbers = List.copyOf(numbers);
    }

    /** What happened. */
    public enum Kind {
        /** Filings that ought to lie before this one are not in the store. */
        GAP,
        /** The number was used before. */
        REPEATED_NUMBER,
        /** The number is below that of an earlier filing. */
        OUT_OF_ORDER,
        /** A new original where an amendment would have gone on. */
        RESTARTED,
        /** From Schedule 13G to 13D, or back. */
        SWITCHED,
        /** Another chain goes on in this one. */
        MERGED,
        PERSON_JOINED,
        PERSON_LEFT,
        /** The filers are not above five percent any more. */
        EXIT,
        /** Nobody on it is above five percent any more, but they may be together. */
        NONE_ABOVE_FIVE,
        /** The class has another CUSIP than before. */
        CUSIP_CHANGED,
        /** The filing says that it follows another one than the one before it here. */
        OTHER_PREDECESSOR
    }
}
