package org.stakeline.read.fact;

import org.stakeline.filing.Relationship;
import org.stakeline.read.fact.Grammar.Pair;
import org.stakeline.read.fact.Token.Kind;

import java.util.List;
import java.util.Optional;

/** Finds whose an office is that stands in a sentence without saying it. */
final class BareOffices {

    private final List<Token> tokens;
    private final NameLists lists;
    private final Complements complements;
    private final Antecedents antecedents;
    private final List<String> before;

    BareOffices(
            List<Token> tokens,
            NameLists lists,
            Complements complements,
            Antecedents antecedents,
            List<String> before) {
        this.tokens = tokens;
        this.lists = lists;
        this.complements = complements;
        this.antecedents = antecedents;
        this.before = before;
    }

    /** <i>the general partner of the partnership is</i>: whose name is not said here. */
    boolean isGeneric(int at) {
        return at < tokens.size()
                && tokens.get(at).article()
                && tokens.get(at).word().matches("partnership|fund|trust");
    }

    /**
     * <i>S is the general partner.</i>, <i>S, the general partner, has</i>, <i>The general partner
     * is S</i>: that of the one of whom the sentence before spoke.
     */
    Optional<Pair> of(int i, int after) {
        Tie tie = tokens.get(i).tie();
        if (tie == null || !tokens.get(i).article() || before.size() != 1) {
            return Optional.empty();
        }
        Relationship.Kind kind = tie.kind();
        Parties bearer = bareBearer(i, after);
        boolean owned =
                LegalForm.has(kind, before.getFirst())
                        && !bearer.names().contains(before.getFirst())
                        && !namesAnother(kind, bearer.names());
        return owned ? Optional.of(new Pair(bearer, Parties.of(before, 0))) : Optional.empty();
    }

    private Parties bareBearer(int i, int after) {
        if (i == 0 && lists.is(after, Kind.BE) && lists.is(after + 1, Kind.PARTY)) {
            return complements.said(after);
        }
        if (after > i + 1) {
            return Parties.NONE;
        }
        if (after == tokens.size() && lists.is(i - 1, Kind.BE)) {
            return antecedents.subject(i - 1);
        }
        boolean beside =
                lists.is(after, Kind.COMMA)
                        && lists.is(i - 1, Kind.COMMA)
                        && lists.is(i - 2, Kind.PARTY);
        return beside ? Parties.of(tokens.get(i - 2).names(), i - 2) : Parties.NONE;
    }

    // somebody else in the sentence could have that office's bearer
    private boolean namesAnother(Relationship.Kind kind, List<String> borne) {
        return tokens.stream()
                .flatMap(t -> t.names().stream())
                .anyMatch(n -> !borne.contains(n) && !before.contains(n) && LegalForm.has(kind, n));
    }
}
