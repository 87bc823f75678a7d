package org.stakeline.read.fact;

import org.jspecify.annotations.Nullable;
import org.stakeline.filing.Signature;
import org.stakeline.read.field.Cast;
import org.stakeline.read.field.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Reads who signed for whom, as what and when. Several persons over one signature give one
 * signature each; a chain of <i>By:</i> lines is passed over to the hand that signed.
 */
public final class SignatureReader {

    private static final int LONGEST_TITLE = 120;
    private static final int FARTHEST_TITLE = 5;

    private final Section section;
    private final Cast cast;
    private final SignatureParties parties;
    private final SignatureDates dates;
    private final List<SignaturePiece> pieces;
    private final SignatureAhead ahead;
    private final List<SignatureDraft> done = new ArrayList<>();
    private final List<SignaturePiece> waiting = new ArrayList<>();
    private @Nullable SignatureDraft open;
    private int last = -1;

    private SignatureReader(Section section, Cast cast, Optional<String> issuer) {
        this.section = section;
        this.cast = cast;
        this.parties = new SignatureParties(cast, issuer);
        this.dates = new SignatureDates(section);
        this.pieces = SignatureLines.of(LabelledPieces.of(SignatureBlock.of(section)), parties);
        this.ahead = new SignatureAhead(pieces, parties);
    }

    /** The signatures of the section, in order. */
    public static List<Signature> read(Section section, Cast cast) {
        return read(section, cast, Optional.empty());
    }

    /** The signatures of the section, in order; the issuer is not taken for one who signs. */
    public static List<Signature> read(Section section, Cast cast, Optional<String> issuer) {
        return new SignatureReader(section, cast, issuer).read();
    }

    private List<Signature> read() {
        for (int i = 0; i < pieces.size(); i++) {
            piece(i);
        }
        close();
        if (done.isEmpty()) {
            UnsignedBlock.of(pieces, parties, waiting).ifPresent(done::add);
        }
        int first = done.stream().mapToInt(SignatureDraft::line).min().orElse(0);
        List<Signature> signatures = new ArrayList<>();
        for (SignatureDraft draft : done) {
            for (Signature s : SignatureTitles.dealt(section, cast, draft)) {
                signatures.add(
                        new Signature(
                                s.person(),
                                s.signedBy(),
                                s.title(),
                                dates.of(draft.line(), first)));
            }
        }
        return signatures;
    }

    private void piece(int i) {
        SignaturePiece piece = pieces.get(i);
        String text = piece.text();
        if (dates.take(piece)) {
            return;
        }
        if (SignatureWords.RULE.matcher(text).matches() && parties.of(piece).isEmpty()) {
            if (open == null && SignatureWords.CERTIFIED.matcher(text).find()) {
                waiting.clear();
            }
            return;
        }
        Matcher starred = SignatureWords.STARRED.matcher(text);
        Matcher hand = SignatureWords.HAND.matcher(text);
        Matcher label = SignatureWords.LABEL.matcher(text);
        if (starred.matches() && star(piece, starred)) {
            return;
        }
        if (hand.matches()) {
            signed(piece.part(SignatureWords.signed(hand), hand.end(2)));
        } else if (label.matches()) {
            labelled(piece, label);
        } else {
            plain(i);
        }
        last = piece.lastLine();
    }

    // the hand that signed wherever a star stands
    private boolean star(SignaturePiece piece, Matcher m) {
        close();
        List<SignatureDraft> starred = done.stream().filter(SignatureDraft::isStarred).toList();
        if (starred.isEmpty() || m.group(1).isBlank()) {
            return false;
        }
        List<SignaturePiece> persons = new ArrayList<>();
        starred.forEach(d -> persons.addAll(d.persons()));
        done.removeAll(starred);
        SignatureDraft draft = new SignatureDraft(persons, starred.getFirst().line());
        open = draft.marked(true);
        hand(draft, piece.part(m.start(1)));
        last = piece.lastLine();
        return true;
    }

    private void signed(SignaturePiece rest) {
        SignatureDraft typed = open;
        boolean again =
                typed != null
                        && !typed.isMarked()
                        && !typed.isNamed()
                        && typed.title() == null
                        && waiting.isEmpty()
                        && SignatureWords.sameHand(SignatureWords.bare(rest.text()), typed.hand());
        if (typed != null && again) {
            typed.marked(true);
            return;
        }
        hand(begun(rest).marked(true).starred(rest.text().endsWith("*")), rest);
    }

    private SignatureDraft begun(SignaturePiece piece) {
        close();
        SignatureDraft draft = new SignatureDraft(waiting, piece.line());
        waiting.clear();
        open = draft;
        return draft;
    }

    // "A. Name", "A. Name, Trustee", "A. Principal, by B. Attorney, Attorney-in-Fact"
    private void hand(SignatureDraft draft, SignaturePiece words) {
        String bare = SignatureWords.bare(words.text());
        int from = Math.max(0, words.text().indexOf(bare));
        SignaturePiece rest = words.part(from, from + bare.length());
        Matcher another = SignatureWords.BY_ANOTHER.matcher(rest.text());
        Matcher name = SignatureWords.NAME.matcher(rest.text());
        if (another.matches() && draft.persons().isEmpty()) {
            draft.persons().add(rest.part(another.start(1), another.end(1)));
            draft.signer(rest.part(another.start(2), another.end(2)));
            capacity(draft, rest, another.start(3));
        } else if (name.matches()
                && name.group(2) != null
                && SignatureWords.isOffice(name.group(2))) {
            draft.signer(rest.part(name.start(1), name.end(1)));
            capacity(draft, rest, name.start(2));
        } else {
            draft.signer(rest);
        }
    }

    private static void capacity(SignatureDraft draft, SignaturePiece piece, int at) {
        if (at >= 0) {
            draft.capacity(piece.part(at));
        }
    }

    private void labelled(SignaturePiece piece, Matcher m) {
        String word = m.group(1).toLowerCase(Locale.ROOT);
        SignaturePiece rest = piece.part(m.start(2));
        SignatureDraft draft = open;
        if (word.equals("by")) {
            by(rest);
        } else if (word.startsWith("signature")) {
            signature(rest);
        } else if (word.contains("name")) {
            named(rest, word.contains("title"));
        } else if ((word.equals("title") || word.equals("its")) && draft != null) {
            draft.title(rest);
        }
    }

    // an entity of the chain, or a hand whose "/s/" is missing
    private void by(SignaturePiece rest) {
        String text = rest.text();
        Matcher name = SignatureWords.NAME.matcher(text);
        boolean entity =
                text.isEmpty()
                        || SignatureWords.CHAIN.matcher(text).find()
                        || SignatureWords.isEntity(text);
        SignatureDraft draft = open;
        boolean again =
                draft != null
                        && waiting.isEmpty()
                        && name.matches()
                        && SignatureWords.sameHand(name.group(1), draft.hand());
        if (draft != null && again) {
            capacity(draft, rest, name.start(2));
        } else if (waiting.isEmpty() && cast.isPerson(text) && !isHand(text)) {
            party(List.of(SignatureParties.trimmed(rest)), false);
        } else if (!entity
                && name.matches()
                && (!waiting.isEmpty() || cast.persons().size() == 1)) {
            SignatureDraft typed = begun(rest);
            typed.signer(rest.part(name.start(1), name.end(1)));
            capacity(typed, rest, name.start(2));
        }
    }

    private static boolean isHand(String text) {
        return Cast.names(text).isEmpty() && SignatureWords.NAME.matcher(text).matches();
    }

    // "Signature: A. Name", with or without "/s/"
    private void signature(SignaturePiece rest) {
        Matcher mark = SignatureWords.MARK.matcher(rest.text());
        SignaturePiece words = mark.find() ? rest.part(mark.end()) : rest;
        String bare = SignatureWords.bare(words.text());
        boolean marked = words.from() != rest.from() && !bare.isEmpty();
        if (marked || SignatureWords.NAME.matcher(bare).matches()) {
            boolean star = rest.text().startsWith("*") || rest.text().endsWith("*");
            hand(begun(words).marked(true).starred(star), words);
        }
    }

    private void named(SignaturePiece rest, boolean both) {
        SignatureDraft draft = open;
        Matcher name = SignatureWords.NAME.matcher(rest.text());
        if (draft == null) {
            if (!waiting.isEmpty() && !rest.text().isEmpty()) {
                hand(begun(rest), rest);
            }
        } else if (draft.hand().isEmpty()) {
            draft.signer(name.matches() ? rest.part(name.start(1), name.end(1)) : rest);
            capacity(draft, rest, name.matches() ? name.start(2) : -1);
        } else if (name.matches() && SignatureWords.sameHand(name.group(1), draft.hand())) {
            draft.named();
            capacity(draft, rest, name.start(2));
        } else if (both && name.matches()) {
            capacity(draft, rest, name.start(2));
        } else if (SignatureWords.isOffice(rest.text())) {
            draft.capacity(rest);
        } else {
            draft.named();
        }
    }

    private void plain(int i) {
        SignaturePiece piece = pieces.get(i);
        SignatureDraft draft = open;
        Matcher name = SignatureWords.NAME.matcher(piece.text());
        if (draft != null
                && name.matches()
                && isHand(draft, name.group(1))
                && !(isDone(draft) && ahead.hand(i))) {
            if (draft.hand().isEmpty()) {
                draft.signer(piece.part(name.start(1), name.end(1)));
            }
            draft.named();
            capacity(draft, piece, name.start(2));
            return;
        }
        List<SignaturePiece> named = parties.of(piece);
        if (!named.isEmpty()) {
            party(named, ahead.hand(i));
        } else if (draft != null && isCapacity(draft, piece)) {
            draft.capacity(piece);
        } else if (isUnknownName(i)) {
            close();
            waiting.add(SignatureParties.trimmed(piece));
        }
    }

    // right above a hand with "By", or in a list of names in capitals
    private boolean isUnknownName(int i) {
        String name = SignatureParties.trimmed(pieces.get(i)).text();
        boolean listed = !waiting.isEmpty() && SignatureParties.isCapital(name) && ahead.hand(i);
        return (listed || ahead.byHand(i)) && parties.isNameLike(name);
    }

    private static boolean isHand(SignatureDraft draft, String name) {
        return draft.hand().isEmpty() || SignatureWords.sameHand(name, draft.hand());
    }

    private static boolean isDone(SignatureDraft draft) {
        return draft.isNamed() || draft.title() != null || !draft.capacities().isEmpty();
    }

    // a line right under the hand, or one that names an office
    private boolean isCapacity(SignatureDraft draft, SignaturePiece piece) {
        boolean first = draft.capacities().isEmpty() && draft.title() == null;
        boolean near = piece.line() <= last + 1;
        String words = piece.text().substring(0, SignatureWords.power(piece.text()));
        boolean office = SignatureWords.isOffice(words);
        return waiting.isEmpty()
                && piece.line() <= last + FARTHEST_TITLE
                && !SignatureWords.isStatement(words)
                && (piece.text().length() <= LONGEST_TITLE
                        || office && piece.lastLine() > piece.line())
                && (office
                        || first
                                && near
                                && Character.isUpperCase(piece.text().charAt(0))
                                && !parties.isIssuer(piece.text()));
    }

    // names under a hand that has none yet are signed for by it; others wait for the next hand
    private void party(List<SignaturePiece> named, boolean leads) {
        SignatureDraft draft = open;
        boolean fresh = draft != null && !isDone(draft);
        boolean known =
                cast.persons().isEmpty() || named.stream().anyMatch(p -> cast.isPerson(p.text()));
        boolean own = draft != null && draft.isNamed() && cast.isPerson(draft.hand());
        if (draft != null
                && draft.persons().isEmpty()
                && !own
                && waiting.isEmpty()
                && (fresh || !leads)) {
            if (fresh || known) {
                draft.persons().addAll(named);
            }
            return;
        }
        close();
        waiting.addAll(named);
    }

    private void close() {
        SignatureDraft draft = open;
        open = null;
        if (draft != null && !draft.hand().isEmpty()) {
            done.add(draft);
        }
    }
}
