package org.stakeline.read.fact;

import org.stakeline.filing.Relationship;
import org.stakeline.read.field.Cast;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which partners and members a company can have, by the legal form that its name ends with. */
final class LegalForm {

    private static final Pattern PARTNERSHIP =
            Pattern.compile("(?i)(?:\\bL\\.?\\s?P\\.?|\\blimited partnership)$");
    private static final Pattern COMPANY =
            Pattern.compile(
                    "(?i)(?:\\bL\\.?\\s?L\\.?\\s?C\\.?|\\blimited liability company|\\b(?:inc|corp|corporation)\\.?)$");
    private static final Map<Relationship.Kind, Pattern> NEVER =
            Map.of(
                    Relationship.Kind.GENERAL_PARTNER, COMPANY,
                    Relationship.Kind.MANAGING_MEMBER, PARTNERSHIP);

    private static final Pattern TRUST =
            Pattern.compile("(?i)\\b(?:\\w*trust|plan|foundation)(?:\\s+dated\\b.*)?$");
    private static final Map<Relationship.Kind, Pattern> ALWAYS =
            Map.of(
                    Relationship.Kind.GENERAL_PARTNER, PARTNERSHIP,
                    Relationship.Kind.TRUSTEE, TRUST);

    private LegalForm() {}

    /** True where every such company has such a partner or trustee: a partnership has a partner. */
    static boolean has(Relationship.Kind kind, String name) {
        Pattern always = ALWAYS.get(kind);
        return always != null && always.matcher(name.strip()).find();
    }

    /** False where no such company has such a partner or member: a partnership has no members. */
    static boolean mayHave(Relationship.Kind kind, List<String> names) {
        Pattern never = NEVER.get(kind);
        return never == null || names.stream().noneMatch(n -> never.matcher(n.strip()).find());
    }

    /** False for a partnership of whose stock the words speak. */
    static boolean mayBe(Token words, String name) {
        boolean stock = words.word().contains("stock") || words.word().contains("shares");
        return !stock || !PARTNERSHIP.matcher(name.strip()).find();
    }

    /** The last company named before a place that is none of those and may be what stands there. */
    static Parties other(List<Token> tokens, int at, Parties those) {
        for (int i = at - 1; i >= 0; i--) {
            List<String> names = tokens.get(i).names();
            if (tokens.get(i).is(Token.Kind.PARTY)
                    && names.size() == 1
                    && !those.names().contains(names.getFirst())
                    && mayBe(tokens.get(at), names.getFirst())) {
                boolean company = Cast.isCompany(names.getFirst());
                return company ? Parties.of(names, i) : Parties.NONE;
            }
        }
        return Parties.NONE;
    }
}
