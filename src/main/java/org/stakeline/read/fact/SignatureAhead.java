package org.stakeline.read.fact;

import java.util.List;
import java.util.Locale;

/** Looks what follows a piece of a signature block. */
final class SignatureAhead {

    private static final int FARTHEST = 60;

    private final List<SignaturePiece> pieces;
    private final SignatureParties parties;

    SignatureAhead(List<SignaturePiece> pieces, SignatureParties parties) {
        this.pieces = pieces;
        this.parties = parties;
    }

    /** True where a marked hand follows, with nothing but names between. */
    boolean hand(int i) {
        int end = Math.min(pieces.size(), i + FARTHEST);
        for (int k = i + 1; k < end; k++) {
            String next = pieces.get(k).text();
            if (SignatureWords.STARRED.matcher(next).matches()) {
                return false;
            }
            if (SignatureWords.HAND.matcher(next).matches()) {
                return true;
            }
            if (!isName(pieces.get(k))) {
                return false;
            }
        }
        return false;
    }

    private boolean isName(SignaturePiece next) {
        String text = next.text();
        return SignatureWords.RULE.matcher(text).matches()
                || SignatureWords.CHAIN.matcher(text).find()
                || !parties.of(next).isEmpty()
                || SignatureParties.isCapital(text) && parties.isNameLike(text);
    }

    /** True where {@code By: /s/ …} comes next. */
    boolean byHand(int i) {
        int k = i + 1;
        while (k < pieces.size() && SignatureWords.RULE.matcher(pieces.get(k).text()).matches()) {
            k++;
        }
        return k < pieces.size()
                && pieces.get(k).text().toLowerCase(Locale.ROOT).startsWith("by")
                && SignatureWords.HAND.matcher(pieces.get(k).text()).matches();
    }
}
