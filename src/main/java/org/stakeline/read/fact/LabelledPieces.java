package org.stakeline.read.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins a label of a signature block ({@code By:}, {@code Name:}) with what stands in the next cell
 * or line.
 */
final class LabelledPieces {

    private static final int LONGEST_LABEL = 16;
    private static final Pattern BARE =
            Pattern.compile(
                    "(?i)(?:\\*{0,3}\\s*by|name|printed name|title|its|dated?|signature|name\\s*(?:/|&|and)\\s*title)\\s*:|\\*{0,3}\\s*by");

    private LabelledPieces() {}

    static List<SignaturePiece> of(List<SignaturePiece> pieces) {
        List<SignaturePiece> joined = new ArrayList<>();
        for (SignaturePiece piece : pieces) {
            if (!joined.isEmpty() && isBare(joined.getLast()) && !isLabel(piece)) {
                joined.add(joined(joined.removeLast(), piece));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static boolean isBare(SignaturePiece piece) {
        return piece.text().length() <= LONGEST_LABEL && BARE.matcher(piece.text()).matches();
    }

    // another label: the one before it was left empty
    private static boolean isLabel(SignaturePiece piece) {
        Matcher m = SignatureWords.LABEL.matcher(piece.text());
        return m.matches()
                && piece.text().indexOf(':') > 0
                && piece.text().indexOf(':') <= m.start(2);
    }

    private static SignaturePiece joined(SignaturePiece label, SignaturePiece value) {
        return label.with(value, label.text().endsWith(":") ? " " : ": ");
    }
}
