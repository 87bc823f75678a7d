package org.stakeline.read.fact;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Signature;
import org.stakeline.read.field.Cast;
import org.stakeline.read.field.Found;
import org.stakeline.read.field.Section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Deals the titles under one hand out to the persons it signed for: <i>President – Alder Inc.</i>
 * is a title for Alder alone, <i>attorney-in-fact for each of …</i> names those signed for.
 */
final class SignatureTitles {

    private static final Pattern ATTORNEY =
            Pattern.compile(
                    "(individually\\s+and\\s+)?(?:as\\s+)?((?:attorneys?[-\\s]in[-\\s]fact|agent))\\s+(?:for|on\\s+behalf\\s+of)\\s+(.*)",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BEHALF =
            Pattern.compile("\\bbehalf\\s+of\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern EACH =
            Pattern.compile(
                    "[,\\s]*(?:\\b(?:of|for|on\\s+behalf\\s+of)\\s+){1,4}(?:each|all)\\s+of\\s+the\\b.*|[,\\s]*\\b(?:of|for)\\s+each\\s+of\\s+the\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern AND =
            Pattern.compile("[\\s,;.]*(?:&|and)?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK =
            Pattern.compile("(?:[\\s,;(–—-]|\\b(?:of|for|the|to)\\b)++$", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRM = Pattern.compile("\\p{L}\\s*[–—-]$");
    private static final Pattern AS =
            Pattern.compile("as\\s+(?:the\\s+)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKS = Pattern.compile("[\\s*†‡]+$|\\s*\\(\\d{1,2}\\)\\s*$");

    private final Section section;
    private final Cast cast;
    private final SignatureDraft draft;
    private final Map<SignaturePiece, @Nullable SignaturePiece> titles = new LinkedHashMap<>();
    private @Nullable SignaturePiece common;

    private SignatureTitles(Section section, Cast cast, SignatureDraft draft) {
        this.section = section;
        this.cast = cast;
        this.draft = draft;
        this.common = draft.title() == null ? null : cleaned(draft.title());
    }

    /** One signature, without its date, for each person that the hand signed for. */
    static List<Signature> dealt(Section section, Cast cast, SignatureDraft draft) {
        return new SignatureTitles(section, cast, draft).deal();
    }

    private List<Signature> deal() {
        boolean told = !draft.persons().isEmpty();
        draft.persons().stream()
                .filter(
                        p ->
                                cast.isPerson(p.text())
                                        || !SignatureWords.sameHand(p.text(), draft.hand())
                                        || cast.persons().isEmpty())
                .forEach(p -> titles.put(p, null));
        for (SignaturePiece line : draft.capacities()) {
            if (!attorney(line, told) && !offices(line, told)) {
                common(line);
            }
        }
        if (titles.isEmpty()) {
            return List.of(signature(alone(), stated(common)));
        }
        boolean apart = titles.values().stream().anyMatch(t -> t != null);
        List<Signature> signatures = new ArrayList<>();
        titles.forEach(
                (person, title) ->
                        signatures.add(
                                signature(
                                        stated(person),
                                        stated(title != null || apart && told ? title : common))));
        return signatures;
    }

    private void common(SignaturePiece line) {
        SignaturePiece title = cleaned(line);
        if (common == null && !title.text().isEmpty()) {
            common = title;
        }
    }

    // "individually and as attorney-in-fact for each of A, B and C"
    private boolean attorney(SignaturePiece line, boolean told) {
        Matcher m = ATTORNEY.matcher(line.text());
        if (!m.matches()) {
            return false;
        }
        SignaturePiece title = line.part(m.start(2), m.end(2));
        SignaturePiece signer = draft.signer();
        List<SignaturePiece> names = named(line, m.start(3));
        if (!told && m.group(1) != null && signer != null) {
            titles.put(signer, null);
        }
        for (SignaturePiece name : names) {
            give(name, title, told);
        }
        return !names.isEmpty();
    }

    // "director of A, general partner of B"; "Vice President, A"; "by and on behalf of A"
    private boolean offices(SignaturePiece line, boolean told) {
        List<SignaturePiece> names = named(line, 0);
        if (names.isEmpty()) {
            return false;
        }
        Matcher behalf = BEHALF.matcher(line.text());
        boolean given = false;
        int at = 0;
        int end = 0;
        for (SignaturePiece name : names) {
            int place = Math.max(0, line.text().indexOf(name.text(), end));
            at = end > 0 && AND.matcher(line.text().substring(end, place)).matches() ? at : place;
            end = place + name.text().length();
            boolean stands = behalf.find(0) && behalf.end() <= at;
            SignaturePiece title = stands ? line : cleaned(line.part(0, at));
            given |= !title.text().isEmpty() && give(name, title, told);
        }
        return given;
    }

    private boolean give(SignaturePiece name, SignaturePiece title, boolean told) {
        for (Map.Entry<SignaturePiece, @Nullable SignaturePiece> e : titles.entrySet()) {
            if (isSame(e.getKey().text(), name.text())) {
                if (e.getValue() == null) {
                    e.setValue(title);
                }
                return true;
            }
        }
        if (!told) {
            titles.put(name, title);
        }
        return !told;
    }

    private boolean isSame(String one, String other) {
        return Cast.same(full(one), full(other));
    }

    private String full(String name) {
        return cast.one(name).orElse(name);
    }

    // those named from this place on who are reporting persons or signed for here
    private List<SignaturePiece> named(SignaturePiece line, int from) {
        List<SignaturePiece> names = new ArrayList<>();
        for (Found<List<String>> m : cast.mentions(line.text())) {
            boolean known =
                    m.from() >= from
                            && m.value().size() == 1
                            && (cast.isPerson(m.value().getFirst())
                                    || isTold(m.value().getFirst()));
            if (known) {
                names.add(line.part(m.from(), m.to()));
            }
        }
        return names.isEmpty() ? printed(line, from) : names;
    }

    private boolean isTold(String name) {
        return draft.persons().stream().anyMatch(p -> isSame(p.text(), name));
    }

    // persons above the hand whom no cover page has
    private List<SignaturePiece> printed(SignaturePiece line, int from) {
        List<SignaturePiece> names = new ArrayList<>();
        for (SignaturePiece p : draft.persons()) {
            int at = indexOf(line.text(), p.text(), from);
            if (at >= 0) {
                names.add(line.part(at, at + p.text().length()));
            }
        }
        return names;
    }

    private static int indexOf(String text, String name, int from) {
        int at = from;
        while (at + name.length() <= text.length()
                && !text.regionMatches(true, at, name, 0, name.length())) {
            at++;
        }
        return at + name.length() <= text.length() ? at : -1;
    }

    // a title without the signer's name, the firm's and the marks of notes
    private SignaturePiece cleaned(SignaturePiece line) {
        SignaturePiece title = line;
        Matcher name = SignatureWords.NAME.matcher(title.text());
        if (name.matches() && SignatureWords.sameHand(name.group(1), draft.hand())) {
            title =
                    name.group(2) == null
                            ? title.part(title.text().length())
                            : title.part(name.start(2));
        }
        title = title.part(0, SignatureWords.power(title.text()));
        title = cut(title, EACH);
        title = cut(title, MARKS);
        title = withoutFirm(cut(title, LINK));
        Matcher as = AS.matcher(title.text());
        return as.lookingAt() ? title.part(as.end()) : title;
    }

    // "General Counsel – Alder Inc." where Alder is not signed for here
    private static SignaturePiece withoutFirm(SignaturePiece title) {
        List<Found<String>> names = Cast.names(title.text());
        if (names.isEmpty() || names.getLast().to() < title.text().length() - 1) {
            return title;
        }
        SignaturePiece office = title.part(0, names.getLast().from());
        return FIRM.matcher(office.text()).find() ? cut(office, LINK) : title;
    }

    private static SignaturePiece cut(SignaturePiece piece, Pattern tail) {
        Matcher m = tail.matcher(piece.text());
        return m.find() ? piece.part(0, m.start()) : piece;
    }

    // no name by the line: the signer for himself, else the only reporting person
    private Stated<String> alone() {
        boolean oneOfTwo =
                cast.persons().size() == 1
                        && SignatureWords.isHalf(draft.hand(), cast.persons().getFirst());
        if (cast.isPerson(draft.hand()) || oneOfTwo) {
            return stated(draft.signer());
        }
        return cast.persons().size() == 1 ? Stated.of(cast.persons().getFirst()) : Stated.none();
    }

    private Signature signature(Stated<String> person, Stated<String> title) {
        return new Signature(person, stated(draft.signer()), title, Stated.none());
    }

    private Stated<String> stated(@Nullable SignaturePiece piece) {
        return piece == null || piece.text().isEmpty()
                ? Stated.none()
                : Stated.of(piece.text(), piece.spans(section));
    }
}
