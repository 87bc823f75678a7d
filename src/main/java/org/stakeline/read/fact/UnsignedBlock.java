package org.stakeline.read.fact;

import org.stakeline.read.field.Cast;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a signature block in which names are typed and no hand is shown. */
final class UnsignedBlock {

    private static final Pattern SIGNATURE =
            Pattern.compile("\\(?signature\\)?\\W*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME_AND_TITLE =
            Pattern.compile("\\(?name\\s*(?:/|&|and)\\s*title\\)?\\W*", Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME_THEN_TITLE =
            Pattern.compile(
                    "((?:\\p{Lu}[\\p{L}.'’-]*\\s+){1,3}?\\p{Lu}[\\p{L}'’-]+)\\s+((?:Assistant|Senior|Executive|First|Vice|President|Chief|Managing|General|Secretary|Treasurer|Director|Chairman|Partner|Trustee)\\b.*)");

    private UnsignedBlock() {}

    /** The signature that the typed names give. */
    static Optional<SignatureDraft> of(
            List<SignaturePiece> pieces, SignatureParties parties, List<SignaturePiece> waiting) {
        return captioned(pieces).or(() -> titled(pieces, waiting)).or(() -> himself(waiting));
    }

    // a name and an office on one line under "Signature", with nothing between
    private static Optional<SignatureDraft> titled(
            List<SignaturePiece> pieces, List<SignaturePiece> waiting) {
        for (int i = 1; i < pieces.size(); i++) {
            Matcher m = NAME_THEN_TITLE.matcher(pieces.get(i).text());
            if (SIGNATURE.matcher(pieces.get(i - 1).text()).matches() && m.matches()) {
                SignatureDraft draft = new SignatureDraft(waiting, pieces.get(i).line());
                draft.signer(pieces.get(i).part(m.start(1), m.end(1)));
                draft.capacity(pieces.get(i).part(m.start(2)));
                return Optional.of(draft);
            }
        }
        return Optional.empty();
    }

    // name and title stand between the captions "Signature" and "Name/Title", each under its line
    private static Optional<SignatureDraft> captioned(List<SignaturePiece> pieces) {
        int from = -1;
        for (int i = 0; i < pieces.size(); i++) {
            String text = pieces.get(i).text();
            if (NAME_AND_TITLE.matcher(text).matches() && from >= 0) {
                return between(pieces.subList(from + 1, i));
            }
            from = SIGNATURE.matcher(text).matches() ? i : from;
        }
        return Optional.empty();
    }

    private static Optional<SignatureDraft> between(List<SignaturePiece> pieces) {
        List<SignaturePiece> said =
                pieces.stream()
                        .filter(p -> !SignatureWords.RULE.matcher(p.text()).matches())
                        .toList();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Matcher name = SignatureWords.NAME.matcher(said.getFirst().text());
        if (!name.matches() || !Cast.names(name.group(1)).isEmpty()) {
            return Optional.empty();
        }
        SignaturePiece first = said.getFirst();
        SignatureDraft draft = new SignatureDraft(List.of(), first.line());
        draft.signer(first.part(name.start(1), name.end(1)));
        if (name.group(2) != null) {
            draft.capacity(first.part(name.start(2)));
        }
        said.subList(1, said.size()).forEach(draft::capacity);
        return Optional.of(draft);
    }

    // names printed where hands should be: the person signed for himself
    private static Optional<SignatureDraft> himself(List<SignaturePiece> waiting) {
        return waiting.stream()
                .filter(p -> SignatureWords.NAME.matcher(p.text()).matches())
                .filter(p -> Cast.names(p.text()).isEmpty())
                .findFirst()
                .map(p -> new SignatureDraft(List.of(p), p.line()).signer(p));
    }
}
