package org.stakeline.read.fact;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Signature;
import org.stakeline.read.field.Cast;
import org.stakeline.read.field.Dates;
import org.stakeline.read.field.Found;
import org.stakeline.read.field.Section;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads who signed for whom, as what and when. Several persons over one signature give one
 * signature each; a chain of <i>By:</i> lines is passed over to the hand that signed.
 */
public final class SignatureReader {

    private static final Phrase SIGNED =
            Phrase.of(
                    "(?:by:?\\s*)?_*\\s*(?:/s/|-{0,3}//)\\s*(.*?)(?://-*)?",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Phrase LABEL =
            Phrase.of(
                    "(by|signature|name\\s*(?:/|&|and)\\s*title|name|title|its|date|dated)\\b\\s*(?::|\\.|(?=\\s|$))\\s*(.*)",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Phrase RULE =
            Phrase.of(
                    "[\\W_\\d]*|\\[.*\\]|page\\b.*|cusip\\b.*|\\(?(?:signatures?|dated?|name|title|name\\s*/\\s*title)\\)?\\W*|\\(?page\\b.*|.*\\breasonable\\s+inquiry\\b.*|complete and correct\\W*|(?:the|if|note|attention|this|each|intentional)\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Phrase CAPACITY =
            Phrase.of(
                    ".*\\b(?:its\\s+)?(?:sole\\s+)?(?:general\\s+partner|managing\\s+member|manager|investment\\s+(?:manager|adviser|advisor)|sole\\s+member|trustee|attorney)\\b.*|as\\s+.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Phrase UNFINISHED =
            Phrase.of(
                    "(?:\\b(?:and|of|for|the|to|executive|senior|vice|chief|managing|assistant|general|deputy)|[,&])$",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase NAME =
            Phrase.of(
                    "(?:Mr\\.|Ms\\.|Dr\\.)?\\s*(\\p{Lu}[\\p{L}.'’-]*(?:\\s+\\p{Lu}[\\p{L}.'’-]*){1,4}(?:,?\\s+(?:Jr|Sr|II|III|IV)\\.?)?)\\s*(?:,\\s*(.+))?",
                    Pattern.DOTALL);

    private final Section section;
    private final Cast cast;
    private final List<Signature> signatures = new ArrayList<>();
    private final List<Stated<String>> waiting = new ArrayList<>();
    private @Nullable SignatureDraft open;
    private Stated<LocalDate> date = Stated.none();

    private SignatureReader(Section section, Cast cast) {
        this.section = section;
        this.cast = cast;
    }

    /** The signatures of the section, in order. */
    public static List<Signature> read(Section section, Cast cast) {
        SignatureReader reader = new SignatureReader(section, cast);
        List<SignaturePiece> pieces = LabelledPieces.of(SignaturePiece.of(section));
        for (SignaturePiece piece : pieces) {
            reader.piece(piece);
        }
        reader.close();
        reader.unsigned();
        Stated<LocalDate> day = reader.date;
        return reader.signatures.stream()
                .map(
                        s ->
                                s.date().isPresent()
                                        ? s
                                        : new Signature(s.person(), s.signedBy(), s.title(), day))
                .toList();
    }

    // names printed where hands should be: the person signed for himself
    private void unsigned() {
        if (signatures.isEmpty()) {
            waiting.stream()
                    .filter(
                            p ->
                                    NAME.matcher(p.value().orElse("")).matches()
                                            && Cast.names(p.value().orElse("")).isEmpty())
                    .limit(1)
                    .forEach(
                            p -> signatures.add(new Signature(p, p, Stated.none(), Stated.none())));
        }
    }

    private void piece(SignaturePiece piece) {
        if (RULE.matcher(piece.text()).matches() || day(piece)) {
            return;
        }
        PhraseMatcher signed = SIGNED.matcher(piece.text());
        PhraseMatcher label = LABEL.matcher(piece.text());
        if (signed.matches()) {
            signed(piece, signed);
        } else if (label.matches()) {
            labelled(piece, label);
        } else {
            plain(piece);
        }
    }

    private boolean day(SignaturePiece piece) {
        if (piece.text().length() > 60) {
            return false;
        }
        Optional<Found<LocalDate>> found = Dates.first(piece.text(), 0, piece.text().length());
        boolean only =
                found.isPresent()
                        && piece.text().replaceAll("(?i)dated?|as of|this|:|_", "").strip().length()
                                <= found.get().to() - found.get().from() + 3;
        if (only && !date.isPresent()) {
            Found<LocalDate> day = found.get();
            date = Stated.of(day.value(), span(piece, day.from(), day.to()));
        }
        return only;
    }

    private void signed(SignaturePiece piece, PhraseMatcher m) {
        close();
        String name = m.group(1).replaceAll("[_*]+", " ").strip();
        open = new SignatureDraft(waiting, stated(piece, m.start(1), name));
        waiting.clear();
    }

    private void labelled(SignaturePiece piece, PhraseMatcher m) {
        String word = m.group(1).toLowerCase(java.util.Locale.ROOT).split("\\W")[0];
        boolean both = m.group(1).length() > 9 || m.group(1).indexOf('/') > 0;
        String rest = m.group(2).replaceAll("[_*]{2,}", " ").strip();
        SignatureDraft draft = open;
        switch (word) {
            case "by" -> by(piece, m, rest);
            case "name" -> named(piece, m, both ? rest.split(",|\\s[-–]\\s")[0] : rest);
            case "signature" -> hand(piece, m, rest);
            case "title", "its" -> {
                if (draft != null && !draft.title().isPresent() && !rest.isEmpty()) {
                    draft.title(stated(piece, m.start(2), rest));
                }
            }
            default -> {
                return;
            }
        }
    }

    // an entity of the chain, or a hand whose "/s/" is missing
    private void by(SignaturePiece piece, PhraseMatcher m, String rest) {
        PhraseMatcher name = NAME.matcher(rest);
        boolean entity =
                rest.isEmpty()
                        || !Cast.names(rest).isEmpty()
                        || CAPACITY.matcher(rest).matches() && !rest.contains(",");
        SignatureDraft draft = open;
        if (draft != null
                && !draft.signedBy().value().orElse("").isEmpty()
                && waiting.isEmpty()
                && name.matches()
                && Cast.same(name.group(1), draft.signedBy().value().orElse(""))) {
            titled(piece, m.start(2), name);
        } else if (waiting.isEmpty() && cast.isPerson(rest)) {
            party(piece, m.start(2));
        } else if (!entity
                && name.matches()
                && (!waiting.isEmpty() || cast.persons().size() == 1)) {
            close();
            open =
                    new SignatureDraft(
                            waiting, stated(piece, m.start(2) + name.start(1), name.group(1)));
            waiting.clear();
            titled(piece, m.start(2), name);
        }
    }

    // "Signature: A. Name", with or without "/s/"
    private void hand(SignaturePiece piece, PhraseMatcher m, String rest) {
        String bare = rest.replaceAll("(?i)/s/|\\*+", " ").strip();
        if (NAME.matcher(bare).matches()) {
            close();
            open = new SignatureDraft(waiting, stated(piece, m.start(2), bare));
            waiting.clear();
        }
    }

    private void named(SignaturePiece piece, PhraseMatcher m, String rest) {
        SignatureDraft draft = open;
        String title =
                m.group(2)
                        .strip()
                        .substring(Math.min(rest.length(), m.group(2).strip().length()))
                        .replaceAll("^[,\\s–-]+", "");
        String signer = draft == null ? "" : draft.signedBy().value().orElse("");
        if (title.isEmpty() && !signer.isEmpty() && !rest.isEmpty() && !Cast.same(rest, signer)) {
            title = rest;
        }
        if (draft != null && !title.isEmpty() && !draft.title().isPresent()) {
            draft.title(stated(piece, m.start(2), title));
        }
        if (draft != null && draft.signedBy().value().orElse("").isEmpty()) {
            draft.signedBy(stated(piece, m.start(2), rest));
        } else if (draft == null && !waiting.isEmpty() && !rest.isEmpty()) {
            open = new SignatureDraft(waiting, stated(piece, m.start(2), rest));
            waiting.clear();
        }
    }

    private void titled(SignaturePiece piece, int at, PhraseMatcher name) {
        SignatureDraft draft = open;
        if (draft != null && name.group(2) != null && !draft.title().isPresent()) {
            draft.title(stated(piece, at + name.start(2), name.group(2)));
        }
    }

    private void plain(SignaturePiece piece) {
        SignatureDraft draft = open;
        PhraseMatcher name = NAME.matcher(piece.text());
        String signer = draft == null ? "" : draft.signedBy().value().orElse("");
        if (draft != null && signer.isEmpty() && name.matches()) {
            draft.signedBy(stated(piece, name.start(1), name.group(1)));
            titled(piece, 0, name);
        } else if (draft != null && name.matches() && Cast.same(name.group(1), signer)) {
            titled(piece, 0, name);
        } else if (draft != null && goesOn(draft, piece.text())) {
            List<org.stakeline.evidence.Span> spans = new ArrayList<>(draft.title().spans());
            spans.add(span(piece, 0, piece.text().length()));
            draft.title(
                    Stated.of(
                            draft.title().value().orElse("")
                                    + " "
                                    + piece.text().replaceAll("\\s+", " "),
                            spans));
        } else if (isParty(piece.text())) {
            party(piece, 0);
        } else if (draft != null
                && !draft.title().isPresent()
                && piece.text().length() <= 90
                && waiting.isEmpty()) {
            draft.title(stated(piece, 0, piece.text()));
        }
    }

    // a title that breaks off at the end of its line
    private boolean goesOn(SignatureDraft draft, String text) {
        String title = draft.title().value().orElse("");
        return !title.isEmpty()
                && waiting.isEmpty()
                && text.length() <= 90
                && UNFINISHED.matcher(title).find()
                && !isParty(text);
    }

    private boolean isParty(String text) {
        boolean chain = text.toLowerCase(java.util.Locale.ROOT).contains("its general partner");
        return text.length() <= 120
                && !chain
                && (cast.isPerson(text)
                        || cast.isPerson(text.replaceAll("[,;*]+$", ""))
                        || cast.isPerson(text.replaceFirst(",\\s+an?\\s+\\p{Lu}.*$", ""))
                        || entity(text));
    }

    private static boolean entity(String text) {
        List<Found<String>> names = Cast.names(text);
        return names.size() == 1
                && names.getFirst().from() <= 4
                && text.length() - names.getFirst().to() <= 12
                && (text.equals(text.toUpperCase(java.util.Locale.ROOT))
                        || names.getFirst().to() >= text.length() - 1);
    }

    private void party(SignaturePiece piece, int at) {
        String name = piece.text().substring(at).replaceAll("\\*+$", "");
        SignatureDraft draft = open;
        if (draft != null
                && draft.persons().isEmpty()
                && (cast.persons().isEmpty() || cast.isPerson(name) || signatures.isEmpty())
                && !cast.isPerson(draft.signedBy().value().orElse(""))) {
            draft.persons().add(stated(piece, at, name));
        } else {
            close();
            waiting.add(stated(piece, at, name));
        }
    }

    private void close() {
        SignatureDraft draft = open;
        open = null;
        if (draft == null || draft.signedBy().value().orElse("").isEmpty()) {
            return;
        }
        if (draft.persons().isEmpty()) {
            draft.persons().add(alone(draft.signedBy()));
        }
        for (Stated<String> person : draft.persons()) {
            signatures.add(new Signature(person, draft.signedBy(), draft.title(), Stated.none()));
        }
    }

    // no name above the line: the signer for himself, else the only reporting person
    private Stated<String> alone(Stated<String> signer) {
        if (cast.isPerson(signer.value().orElse(""))) {
            return signer;
        }
        return cast.persons().size() == 1 ? Stated.of(cast.persons().getFirst()) : Stated.none();
    }

    private Stated<String> stated(SignaturePiece piece, int at, String words) {
        String folded = words.replaceAll("\\s+", " ").strip();
        return Stated.of(
                folded, span(piece, Math.min(at, piece.text().length()), piece.text().length()));
    }

    private Span span(SignaturePiece piece, int from, int to) {
        int length = section.to() - section.from();
        int start = Math.clamp(piece.from() + from, 0, length);
        return section.span(start, Math.clamp(piece.from() + to, start, length));
    }
}
