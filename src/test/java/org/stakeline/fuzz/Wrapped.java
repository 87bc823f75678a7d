package org.stakeline.fuzz;

/** Submissions whose header says that their one document is a schedule. */
final class Wrapped {

    private static final String BEFORE =
            """
            <SEC-HEADER>0009999998-20-000007.hdr.sgml : 20200310
            ACCESSION NUMBER:\t\t0009999998-20-000007
            CONFORMED SUBMISSION TYPE:\tSC 13D/A
            FILED AS OF DATE:\t\t20200310
            </SEC-HEADER>
            <DOCUMENT>
            <TYPE>SC 13D/A
            <FILENAME>schedule.txt
            <TEXT>
            """;
    private static final String AFTER = "\n</TEXT>\n</DOCUMENT>\n";

    private Wrapped() {}

    static String schedule(String body) {
        return BEFORE + body + AFTER;
    }
}
