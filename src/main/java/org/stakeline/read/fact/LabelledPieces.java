package org.stakeline.read.fact;

import org.stakeline.read.phrase.Phrase;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins a label of a signature block ({@code By:}, {@code Name:}) with what stands in the next cell
 * or line.
 */
final class LabelledPieces {

    private static final int LONGEST_LABEL = 13;
    private static final Phrase LABEL =
            Phrase.of("(?i)(?:by|name|title|its|dated?|signature|name/title)\\s*:|by");

    private LabelledPieces() {}

    static List<SignaturePiece> of(List<SignaturePiece> pieces) {
        List<SignaturePiece> joined = new ArrayList<>();
        for (SignaturePiece piece : pieces) {
            if (!joined.isEmpty() && isLabel(joined.getLast())) {
                joined.add(joined(joined.removeLast(), piece));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static boolean isLabel(SignaturePiece piece) {
        return piece.text().length() <= LONGEST_LABEL && LABEL.matcher(piece.text()).matches();
    }

    // the joined piece begins before its value by the label's length, so that the value keeps its
    // place
    private static SignaturePiece joined(SignaturePiece label, SignaturePiece value) {
        String words = label.text().replaceFirst("\\s*:?$", ": ");
        return new SignaturePiece(words + value.text(), value.from() - words.length());
    }
}
