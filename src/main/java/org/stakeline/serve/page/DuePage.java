package org.stakeline.serve.page;

import java.util.List;

/**
 * When filings were due, past and to come: a month's calendar and a list.
 *
 * @param asked what the list is filtered by
 * @param choices how many there are of each kind
 * @param issuerName of the issuer that is asked for; empty for all
 * @param coming what is due next of those who have a Schedule 13G standing, in words; may be empty
 * @param state why this may not be all; empty where it is
 */
public record DuePage(
        Listing<DueRowLine> list,
        DueCalendar calendar,
        DueAsked asked,
        List<Choice> choices,
        String issuerName,
        String today,
        String coming,
        String state) {

    public DuePage {
        choices = List.copyOf(choices);
    }

    /** A kind that can be chosen, and how many there are of it. */
    public record Choice(
            String name, String words, String number, String address, boolean chosen) {}

    /** The day from which the list begins, as its field has it. */
    public String from() {
        return asked.from() == null ? "" : asked.from().toString();
    }

    /** The day with which the list ends, as its field has it. */
    public String through() {
        return asked.through() == null ? "" : asked.through().toString();
    }

    /** True where the list is not all there is. */
    public boolean isFiltered() {
        return asked.show() != null
                || !asked.words().isEmpty()
                || !asked.issuer().isEmpty()
                || asked.from() != null
                || asked.through() != null;
    }
}
