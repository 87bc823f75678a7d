package org.stakeline.read.fact;

import org.stakeline.read.field.Cast;
import org.stakeline.read.field.Found;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says which lines of a signature block name those for whom it is signed. */
final class SignatureParties {

    private static final String AND = " and";
    private static final int LONGEST = 120;
    private static final int LONGEST_LIST = 3000;
    private static final Pattern TAIL =
            Pattern.compile(
                    ",?\\s+an?\\s+(?:\\p{Lu}.*|.*\\b(?:company|corporation|partnership|trust|liability|association)\\b.*)$",
                    Pattern.DOTALL);
    private static final Pattern JOINED =
            Pattern.compile(
                    "\\bon\\s+(?:its|his|her|their)\\s+own\\s+behalf\\b|\\bas\\s+(?:the\\s+)?(?:sole\\s+)?(?:general\\s+partner|managing\\s+member|manager|investment\\s+manager)\\b|\\bon\\s+behalf\\s+of\\b|,\\s*and\\s",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFICER =
            Pattern.compile(
                    "\\b(?:counsel|president|director|officer|secretary|treasurer|chairman|attorney)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CAPACITY =
            Pattern.compile(
                    ",\\s+(?:as\\s+)?(?:co-)?(?:trustee|agent|custodian|executor)\\b.*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMELIKE =
            Pattern.compile(
                    "(?:(?:\\p{Lu}|\\d)[\\p{L}\\d.,'’&/-]*|of|and|the|for|de|&)(?:\\s+(?:(?:\\p{Lu}|\\d)[\\p{L}\\d.,'’&/-]*|of|and|the|for|de|&|-|–|\\(.*\\)))*");

    private static final Pattern PLACE = Pattern.compile("\\s+of\\s+\\p{Lu}\\p{L}+");

    private final Cast cast;
    private final Optional<String> issuer;

    SignatureParties(Cast cast, Optional<String> issuer) {
        this.cast = cast;
        this.issuer = issuer;
    }

    Cast cast() {
        return cast;
    }

    /** The names that the piece consists of; empty where it is something else. */
    List<SignaturePiece> of(SignaturePiece piece) {
        SignaturePiece name = trimmed(piece);
        if (isOne(name.text()) || isOne(piece.text())) {
            return List.of(name);
        }
        boolean several =
                piece.text().length() <= LONGEST_LIST
                        && JOINED.matcher(piece.text()).find()
                        && !SignatureWords.isStatement(piece.text());
        return several ? listed(piece) : List.of();
    }

    /** True for one name of a reporting person or of an entity, and nothing else. */
    boolean isOne(String text) {
        boolean chain = SignatureWords.CHAIN.matcher(text).find();
        return text.length() <= LONGEST
                && !chain
                && !isIssuer(text)
                && (cast.isPerson(text) || entity(text) && !OFFICER.matcher(text).find());
    }

    /** True where the issuer is named, who does not report. */
    boolean isIssuer(String text) {
        return issuer.filter(i -> Cast.same(i, text)).isPresent() && !cast.isPerson(text);
    }

    /** True for words that can be a name above a hand, though nothing else tells that they are. */
    boolean isNameLike(String text) {
        String name = CAPACITY.matcher(text).replaceFirst("");
        return text.length() <= LONGEST
                && NAMELIKE.matcher(name).matches()
                && !SignatureWords.isOffice(name)
                && !isIssuer(name);
    }

    /** True for words without a small letter. */
    static boolean isCapital(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** The name without a list's comma or <i>and</i>, and without the law it is formed under. */
    static SignaturePiece trimmed(SignaturePiece piece) {
        SignaturePiece name = piece;
        Matcher tail = TAIL.matcher(name.text());
        name = tail.find() ? name.part(0, tail.start()) : name;
        String text = name.text();
        int from = text.toLowerCase(Locale.ROOT).startsWith("and ") ? 4 : 0;
        int to = withoutJoint(text);
        return from < to ? name.part(from, to) : name;
    }

    // the place after the last word that is no comma and no "and"
    private static int withoutJoint(String text) {
        int to = text.length();
        boolean joint = true;
        while (joint) {
            while (to > 0 && ",;* ".indexOf(text.charAt(to - 1)) >= 0) {
                to--;
            }
            joint = to >= AND.length() && text.startsWith(AND, to - AND.length());
            to -= joint ? AND.length() : 0;
        }
        return to;
    }

    // "A LLC, on its own behalf and as the general partner of B, L.P. and C, L.P."
    private List<SignaturePiece> listed(SignaturePiece piece) {
        List<SignaturePiece> names = new ArrayList<>();
        for (Found<List<String>> m : cast.mentions(piece.text())) {
            boolean person = m.value().size() == 1 && cast.isPerson(m.value().getFirst());
            if (person) {
                names.add(piece.part(m.from(), m.to()));
            }
        }
        boolean first = !names.isEmpty() && piece.from() == names.getFirst().from();
        if (first) {
            return names;
        }
        return cast.persons().isEmpty() ? entities(piece) : List.of();
    }

    private static List<SignaturePiece> entities(SignaturePiece piece) {
        List<Found<String>> names = Cast.names(piece.text());
        boolean first = !names.isEmpty() && names.getFirst().from() == 0;
        return first
                ? names.stream()
                        .filter(
                                n ->
                                        piece.text().lastIndexOf('(', n.from())
                                                <= piece.text().lastIndexOf(')', n.from()))
                        .map(n -> piece.part(n.from(), placed(piece.text(), n.to())))
                        .toList()
                : List.of();
    }

    // "B Insurance Company of Ohio"
    private static int placed(String text, int to) {
        Matcher m = PLACE.matcher(text).region(to, text.length());
        return m.lookingAt() ? m.end() : to;
    }

    private static boolean entity(String text) {
        List<Found<String>> names = Cast.names(text);
        return names.size() == 1
                && names.getFirst().from() <= 4
                && text.length() - names.getFirst().to() <= 12
                && (isCapital(text) || names.getFirst().to() >= text.length() - 1);
    }
}
