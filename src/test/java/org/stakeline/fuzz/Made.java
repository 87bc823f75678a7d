package org.stakeline.fuzz;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Schedules with as many reporting persons as one likes. */
final class Made {

    static final String HEADING =
            """
                                     SCHEDULE 13D
                                 (Amendment No. 3)*

                              Harbor Lamp Works, Inc.
                                 (Name of Issuer)

                       Common Stock, par value $0.01 per share
                          (Title of Class of Securities)

                                   412345 10 7
                                  (CUSIP Number)

                                  March 6, 2020
              (Date of Event which Requires Filing of this Statement)
            """;

    private static final String TEXT_PAGE =
            """
            <PAGE>
            CUSIP No. 412345 10 7
            1   NAME OF REPORTING PERSON
                %s Lantern, L.P.
            2   CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP
                                                                  (a) [X]
                                                                  (b) [ ]
            4   SOURCE OF FUNDS
                WC
            6   CITIZENSHIP OR PLACE OF ORGANIZATION
                Delaware
                          7   SOLE VOTING POWER
                              0
             NUMBER OF    8   SHARED VOTING POWER
             SHARES           1,234,567
                          9   SOLE DISPOSITIVE POWER
                              -0-
                          10  SHARED DISPOSITIVE POWER
                              1,234,567
            11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
                1,234,567
            13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)
                6.2%%
            14  TYPE OF REPORTING PERSON
                PN
            """;

    private static final String HTML_PAGE =
            """
            <table><tr><td>1</td><td>NAME OF REPORTING PERSON<br>%s Lantern, L.P.</td></tr>
            <tr><td>2</td><td>CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP</td><td>(a) &#9746;<br>(b) &#9744;</td></tr>
            <tr><td>7</td><td>SOLE VOTING POWER<br>0</td></tr>
            <tr><td>8</td><td>SHARED VOTING POWER<br>12,345</td></tr>
            <tr><td>11</td><td>AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON<br>12,345</td></tr>
            <tr><td>13</td><td>PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)<br>6.2%%</td></tr>
            <tr><td>14</td><td>TYPE OF REPORTING PERSON<br>PN</td></tr></table>
            """;

    private Made() {}

    static String textPersons(int count) {
        return HEADING + pages(TEXT_PAGE, count) + "<PAGE>\nItem 4. Purpose\nNone.\n";
    }

    static String htmlPersons(int count) {
        return "<html><pre>" + HEADING + "</pre>" + pages(HTML_PAGE, count) + "<p>Item 4. Purpose";
    }

    /** Individuals, so that each has a family name that may be another's too. */
    static String xmlPersons(int count) {
        return schedule(names(count).map(n -> person("John " + n)).collect(Collectors.joining()));
    }

    static String xmlPerson(String name) {
        return schedule(person(name));
    }

    private static String schedule(String persons) {
        return "<edgarSubmission><headerData><submissionType>SCHEDULE 13D</submissionType></headerData><formData><reportingPersons>"
                + persons
                + "</reportingPersons></formData></edgarSubmission>";
    }

    private static String person(String name) {
        return "<reportingPersonInfo><reportingPersonName>"
                + name
                + "</reportingPersonName></reportingPersonInfo>";
    }

    private static String pages(String page, int count) {
        return names(count).map(page::formatted).collect(Collectors.joining());
    }

    private static java.util.stream.Stream<String> names(int count) {
        return IntStream.range(0, count).mapToObj(Made::name);
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder("Wick");
        for (int rest = number; rest > 0; rest /= 26) {
            name.append((char) ('a' + rest % 26));
        }
        return name.toString();
    }
}
