package org.stakeline.read.fact;

import org.jspecify.annotations.Nullable;
import org.stakeline.read.field.Cast;
import org.stakeline.read.field.Found;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins the lines of a signature block that say one thing: a long name, a title, a list. */
final class SignatureLines {

    private static final int MOST_LINES = 4;
    private static final int LONGEST = 3000;
    private static final int MOST_JOINED = 40;
    private static final int FARTHEST_HANG = 8;
    private static final Pattern FORM =
            Pattern.compile(
                    "\\b(?:limited|partnership|company|corporation|corp|inc|l\\.?l\\.?c|l\\.?p|ltd|trust)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLY_FORM =
            Pattern.compile(
                    "(?:(?:limited|liability|partnership|company|corporation|corp|inc|l\\.?l\\.?c|l\\.?p|ltd|trust)\\b[.,]?\\s?)+",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern REPRESENTS =
            Pattern.compile(
                    "\\b(?:attorneys?[-\\s]in[-\\s]fact|agent)\\s+for\\b|\\bbehalf\\s+of\\b",
                    Pattern.CASE_INSENSITIVE);

    private final List<SignaturePiece> pieces;
    private final SignatureParties parties;
    // of each line what is known of its being plain
    private final @Nullable Boolean[] plain;

    private SignatureLines(List<SignaturePiece> pieces, SignatureParties parties) {
        this.pieces = pieces;
        this.parties = parties;
        this.plain = new Boolean[pieces.size()];
    }

    static List<SignaturePiece> of(List<SignaturePiece> pieces, SignatureParties parties) {
        return new SignatureLines(pieces, parties).joined();
    }

    private List<SignaturePiece> joined() {
        List<SignaturePiece> joined = new ArrayList<>();
        int i = 0;
        while (i < pieces.size()) {
            int named = named(i);
            SignaturePiece piece = pieces.get(i);
            for (int k = i + 1; k < i + named; k++) {
                piece = piece.with(pieces.get(k), " ");
            }
            i += named;
            while (i < pieces.size() && goesOn(piece, i)) {
                piece = piece.with(pieces.get(i), " ");
                i++;
            }
            joined.add(piece);
        }
        return joined;
    }

    // how many lines from here are a reporting person's name together; 1 where none are
    private int named(int from) {
        SignaturePiece name = pieces.get(from);
        String first = SignatureParties.trimmed(name).text();
        if (!parties.cast().mayBegin(first) || !isPlain(from) || parties.isOne(first)) {
            return 1;
        }
        int most = Math.min(pieces.size(), from + MOST_LINES);
        for (int i = from + 1; i < most && follows(name, pieces.get(i)) && isPlain(i); i++) {
            name = name.with(pieces.get(i), " ");
            if (parties.cast().isPerson(SignatureParties.trimmed(name).text())) {
                return i - from + 1;
            }
        }
        return 1;
    }

    private boolean goesOn(SignaturePiece piece, int at) {
        SignaturePiece next = pieces.get(at);
        boolean full =
                piece.text().length() > LONGEST || piece.lastRow() - piece.row() >= MOST_JOINED;
        if (full || !follows(piece, next)) {
            return false;
        }
        if (isOpenBracket(piece) && !isStop(next)) {
            return true;
        }
        if (isNothing(piece.text()) || !isPlain(at)) {
            return false;
        }
        Matcher label = SignatureWords.LABEL.matcher(piece.text());
        boolean hand = SignatureWords.HAND.matcher(piece.text()).matches();
        if (hand || isDay(piece)) {
            return false;
        }
        boolean goesOn = SignatureWords.isUnfinished(piece.text()) || isTail(next.text());
        return label.matches() ? labelled(piece, label, next, goesOn) : plain(piece, next, goesOn);
    }

    private boolean labelled(
            SignaturePiece piece, Matcher label, SignaturePiece next, boolean goesOn) {
        String word = label.group(1).toLowerCase(java.util.Locale.ROOT);
        if (word.startsWith("date") || label.group(2).isEmpty()) {
            return false;
        }
        boolean firm =
                parties.isOne(next.text())
                        && !ONLY_FORM.matcher(next.text()).matches()
                        && !SignatureWords.isUnfinished(piece.text());
        boolean below =
                piece.line() != piece.lastLine()
                        || next.column() + 1 >= piece.columnOf(label.start(2));
        boolean value = !word.startsWith("name") || word.contains("title");
        boolean name = word.equals("by") && !isEntity(label.group(2) + " " + next.text());
        return value
                && (goesOn && !(firm && !piece.text().endsWith(" of"))
                        || !firm && !name && below && !next.isCell());
    }

    private boolean plain(SignaturePiece piece, SignaturePiece next, boolean goesOn) {
        if (goesOn) {
            return !(SignatureWords.isOffice(piece.text())
                    && parties.isOne(next.text())
                    && piece.text().endsWith(",")
                    && parties.of(piece).isEmpty());
        }
        if (REPRESENTS.matcher(piece.text()).find()
                || SignatureWords.isOffice(piece.text()) && namesPerson(piece, next)) {
            return true;
        }
        boolean hanging =
                !next.isCell()
                        && next.column() > piece.column()
                        && next.column() - piece.column() <= FARTHEST_HANG;
        boolean person =
                SignatureWords.NAME.matcher(piece.text()).matches()
                        && !SignatureParties.isCapital(piece.text());
        return hanging
                && !person
                && !parties.isOne(piece.text())
                && !SignatureWords.isOffice(next.text());
    }

    // a firm's name may break before its legal form
    private static boolean isEntity(String text) {
        List<Found<String>> names = Cast.names(text);
        return !names.isEmpty() && names.getFirst().from() == 0 || FORM.matcher(text).find();
    }

    private static boolean isNothing(String text) {
        return text.chars().noneMatch(Character::isLetter);
    }

    // a line at which whatever was open ends
    private static boolean isStop(SignaturePiece next) {
        return isNothing(next.text())
                || SignatureWords.HAND.matcher(next.text()).matches()
                || SignatureWords.LABEL.matcher(next.text()).matches();
    }

    // "President – Alder Capital" / "Group, Inc."
    private boolean namesPerson(SignaturePiece piece, SignaturePiece next) {
        String text = piece.text();
        for (int i = text.length() - 1; i > 0; i--) {
            boolean gap = ",-–—".indexOf(text.charAt(i)) >= 0;
            if (gap && parties.cast().isPerson(text.substring(i + 1) + " " + next.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpenBracket(SignaturePiece piece) {
        return piece.text().lastIndexOf('(') > piece.text().lastIndexOf(')');
    }

    private static boolean isTail(String text) {
        return Character.isLowerCase(text.charAt(0))
                || text.startsWith("& ")
                || text.startsWith("(") && !text.startsWith("(1");
    }

    private static boolean follows(SignaturePiece piece, SignaturePiece next) {
        return next.row() == piece.lastRow() + 1;
    }

    private static boolean isDay(SignaturePiece piece) {
        return SignatureDates.isDay(piece.text());
    }

    private boolean isPlain(int at) {
        Boolean known = plain[at];
        if (known == null) {
            known = isPlain(pieces.get(at));
            plain[at] = known;
        }
        return known;
    }

    private boolean isPlain(SignaturePiece piece) {
        String text = piece.text();
        Matcher label = SignatureWords.LABEL.matcher(text);
        boolean labelled = label.matches() && !Character.isLowerCase(text.charAt(0));
        boolean rule = SignatureWords.RULE.matcher(text).matches() && parties.of(piece).isEmpty();
        return !text.isEmpty()
                && !labelled
                && !SignatureWords.HAND.matcher(text).matches()
                && !SignatureWords.STARRED.matcher(text).matches()
                && !isDay(piece)
                && !text.startsWith("*")
                && !(rule && !isProse(text));
    }

    // "the", "each" and the like may open the second line of a sentence
    private static boolean isProse(String text) {
        return Character.isLowerCase(text.charAt(0));
    }
}
