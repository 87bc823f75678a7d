package org.stakeline.read.cover;

import org.stakeline.evidence.Stated;
import org.stakeline.read.phrase.Phrase;

import java.util.List;

/**
 * Reads row 1: the name as printed, without identification numbers, footnote marks and
 * explanations.
 */
final class NameRow {

    private static final List<Phrase> NOT_THE_NAME =
            List.of(
                    Phrase.of(
                            "(?i)[(\\[]?\\b(?:no\\s)?(?:CIK\\b(?=\\s?(?:No|#|Number|:))|SS(?=\\s{0,4}(?:#|No|[\\dX*]{3}-)|\\.?\\s{1,3}or\\s)|Soc\\.?\\s?Sec\\.?|I\\.?\\s?R\\.?\\s?S\\.?|I\\.\\s?D\\.|ID\\b(?=\\s?(?:No|#|Number))|S\\.\\s?S\\.|E\\.?I\\.?N\\.?|F\\.?E\\.?I\\.?N\\.?|SSN|TIN|U\\.?B\\.?I|"
                                    + "Tax(?:payer)?|Fed(?:eral)?\\.?|Employer(?:'?s)?|Social\\s+Security)"
                                    + "[\\s./:#]{1,3}(?:(?:I\\.?\\s?R\\.?\\s?S\\.?|S\\.\\s?S\\.|or|Employer|Tax(?:payer)?|Identification|Ident\\.?|Identifier|I\\.?D\\.?|Nos?\\b\\.?|Numbers?|of|the|above|persons?|reporting)(?:[\\s.:()]|#(?!#)){0,4}){0,9}"
                                    + "(?:[\\s:.–-]|#(?!#)){0,6}(?:\\d{8,10}\\b|[\\dX#*]{2,3}-[\\dX#*]{2}-?[\\dX#*]{4,5}|[\\dX#*]{2}[-–\\s]?[\\dX#*]{6,7}|applied\\s+for|omitted|not\\s+applicable|N/A|None)?[)\\]]?"),
                    Phrase.of(
                            "[(\\[]?#?\\s?(?<![\\d-])(?:\\d{2}\\s?[-–]\\s?\\d{6,8}|\\d{2}\\s\\d{7}|\\d{2}-\\d{3}-\\d{4}|\\d{3}-\\d{2}-\\d{4}|#{3}-#{2}-#{4}|[Xx]{3}-[Xx]{2}-[Xx]{4}|\\d{9})(?![\\d-])[)\\]]?"),
                    Phrase.of(
                            "(?i)[(\\[]\\s?(?:entities\\s+only|optional|voluntary|no\\s+S\\.?S\\.?)[^)\\]]{0,20}[)\\]]"),
                    Phrase.of(
                            "(?is)[(\\[]\\s{0,2}(?:please\\s+)?(?:see|refer)\\b(?:[^()\\[\\]]|\\([^()]{0,20}\\)){0,200}[)\\]]"),
                    Phrase.of(
                            "(?is)[(]\\s{0,2}(?:the |each,? an? |an? |collectively,? |together,? |hereinafter |referred )?[^()]{0,30}[\"“][^()]{0,200}[)]"),
                    Phrase.of(
                            "(?i)(?:^|(?<=[\\n\\t\\u000b]))\\s{0,80}(?:not\\s+applicable|n/a|none|no)\\s*(?=[\\n\\t\\u000b]|$)"));
    // what is left of the caption in a column beside the name
    private static final Phrase LEFT_OVER =
            Phrase.of(
                    "(?i)(?:(?:I\\.?\\s?R\\.?\\s?S|S\\.?\\s?S|or|identification|identifying|ident|I\\.?D|nos?|numbers?|of|the|above|such|each|reporting|persons?|entit(?:y|ies)|only|names?|social|security|tax(?:payer)?)\\b[\\s.,:;()/#*-]*)+");
    // numbers of persons that were taken out of the copy
    private static final Phrase HIDDEN_NUMBER = Phrase.of("(?:[-–]\\s{1,3})?#{2,3}-#{2,3}-?#{4,5}");
    private static final Phrase ADDRESS =
            Phrase.of(
                    "(?i)^(?:c/o\\b|P\\.?\\s?O\\.?\\s?Box|\\d{1,5}\\s+[A-Z].*|(?:one|two|three|four)\\s+\\w+\\s+(?:street|plaza|avenue|place|square|center|centre).*|address\\b.*).*");

    private NameRow() {}

    static Stated<String> read(RowText row, Doubts doubts) {
        row.blankAll(HIDDEN_NUMBER);
        Marks.blank(row);
        NOT_THE_NAME.forEach(row::blankAll);
        int from = -1;
        int to = -1;
        StringBuilder name = new StringBuilder();
        for (RowText.Line line : row.lines()) {
            if (from >= 0 && ADDRESS.matcher(line.text()).matches()) {
                break;
            }
            if (line.text().chars().noneMatch(Character::isLetterOrDigit)
                    || LEFT_OVER.matcher(line.text()).matches()) {
                continue;
            }
            from = from < 0 ? line.from() : from;
            to = line.to();
            name.append(name.isEmpty() ? "" : joint(name)).append(line.text());
        }
        String clean = trimmed(name.toString());
        return clean.isEmpty() ? Stated.none() : Stated.of(clean, doubts.span(from, to));
    }

    /** a word that is broken by a hyphen at a line's end is put together */
    private static String joint(StringBuilder name) {
        return name.charAt(name.length() - 1) == '-' ? "" : " ";
    }

    private static String trimmed(String name) {
        String one = name.replaceAll("[\\s\\u00a0]+", " ").replaceAll(" ([,;])", "$1").strip();
        one = one.replaceAll("\\(\\s?\\)", "").replaceAll("^([^(]*\\S)\\s\\)$", "$1");
        return one.replaceAll("^[\\s:;,.|–—-]+", "").replaceAll("[\\s:;,|–—-]+$", "").strip();
    }
}
