package org.stakeline.read.cover;

import org.stakeline.read.phrase.Phrase;

/** Footnote marks in a row's text. */
final class Marks {

    private static final Phrase MARK =
            Phrase.of(
                    "[⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁺⁻⁼*†‡§#]+"
                            + "|(?<![\\d/])/\\d{1,2}/(?!\\d)|\\{\\d{1,2}\\}|(?<=\\s)\\+{1,3}(?=\\s*(?:\\n|$))"
                            + "|(?<!\\b(?:40[13]|501|457))[(\\[](?!0[)\\]])(?:\\d{1,2}|[a-zA-Z]|i{1,3}|iv|v|vi{1,3})(?:\\s?[,&]\\s?(?:\\d{1,2}|[a-z])){0,20}[)\\]](?![\\w])(?!,?\\s(?:L\\.?L?\\.?[PC]\\b|Ltd\\b|Limited\\b|Inc\\b|Corp\\b|Co\\b))"
                            + "|(?i)\\(?\\b(?:see\\s+)?(?:foot)?note\\s?\\(?\\d{1,2}\\)?");

    private Marks() {}

    static void blank(RowText text) {
        text.blankAll(MARK);
    }
}
