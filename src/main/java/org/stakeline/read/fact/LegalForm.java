package org.stakeline.read.fact;

import org.stakeline.filing.Relationship;

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

    private LegalForm() {}

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
}
