package org.stakeline.serve.page;

import org.stakeline.evidence.Finding;

import java.util.ArrayList;
import java.util.List;

/**
 * One finding as a page prints it: its level as a word, its sentence, and its words in the filing.
 *
 * @param mark key of its {@link Mark}; empty where it has no words to show
 */
public record FindingLine(String code, String level, String sign, String message, String mark) {

    /** All findings of a filing, the gravest first, else in the order they came up. */
    static List<FindingLine> of(List<Finding> findings, Marks marks) {
        List<FindingLine> lines = new ArrayList<>();
        for (Finding.Level level : Finding.Level.values()) {
            for (int i = 0; i < findings.size(); i++) {
                if (findings.get(i).level() == level) {
                    lines.add(of(findings.get(i), marks.finding(i, findings.get(i))));
                }
            }
        }
        return lines;
    }

    /** One finding under a key that is known. */
    public static FindingLine of(Finding finding, String mark) {
        return new FindingLine(
                finding.code(),
                Figures.words(finding.level()),
                sign(finding.level()),
                finding.message(),
                mark);
    }

    /** The sign before the word, so that the level is told by shape as well. */
    static String sign(Finding.Level level) {
        return switch (level) {
            case ERROR -> "✕";
            case INCONSISTENCY -> "≠";
            case WARNING -> "!";
            case INFO -> "i";
        };
    }
}
