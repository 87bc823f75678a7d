package org.stakeline.read.fact;

import org.stakeline.read.fact.Grammar.Pair;
import org.stakeline.read.fact.Token.Kind;

import java.util.List;
import java.util.Optional;

/** Finds of whom and of what a verb speaks that says what one does to another. */
final class Verbs {

    private final List<Token> tokens;
    private final NameLists lists;
    private final Complements complements;
    private final Antecedents antecedents;
    private final Fronts fronts;

    Verbs(
            List<Token> tokens,
            NameLists lists,
            Complements complements,
            Antecedents antecedents,
            Fronts fronts) {
        this.tokens = tokens;
        this.lists = lists;
        this.complements = complements;
        this.antecedents = antecedents;
        this.fronts = fronts;
    }

    /** <i>S controls O</i>: whom the verb speaks of; none where that is not said or not clear. */
    Optional<Pair> of(int i) {
        boolean bare = tokens.get(i).word().strip().equals("owns") && !lists.is(i + 1, Kind.PARTY);
        Parties whom = bare ? Parties.NONE : lists.from(i + 1);
        Parties shared = whom.isNone() ? complements.shared(i) : whom;
        Parties owned = shared.isNone() ? complements.owner(i + 1) : shared;
        boolean manages = owned.isNone() && tokens.get(i).word().strip().endsWith(" to");
        Parties object = manages ? complements.including(i + 1) : owned;
        if (isMandate(i)) {
            return mandate(i);
        }
        if (object.isNone()) {
            return gap(i);
        }
        boolean mandate =
                tokens.get(i).word().contains("agreement")
                        || tokens.get(i).word().contains("contract")
                        || fronts.isMeans(i);
        return Optional.of(new Pair(mandate ? fronts.holder(i, object.to()) : does(i), object));
    }

    private boolean isMandate(int i) {
        String word = tokens.get(i).word().strip();
        return word.endsWith(",") && (word.contains("agreement") || word.contains("contract"));
    }

    // "Pursuant to an investment management agreement, S has power over the shares held by O"
    private Optional<Pair> mandate(int i) {
        Parties holder = fronts.leading(i);
        for (int k = holder.to(); !holder.isNone() && k < tokens.size(); k++) {
            if (lists.is(k, Kind.TIE)
                    && tokens.get(k).word().matches("(?s)(?:held|.*owned) by\\s")) {
                Parties held = lists.from(k + 1);
                return Optional.of(new Pair(holder, held));
            }
        }
        return Optional.empty();
    }

    private Parties does(int i) {
        if (lists.is(i - 1, Kind.WHOSE)) {
            return antecedents.before(i - 1, true);
        }
        Parties subject = antecedents.subject(i);
        boolean noun = lists.is(i - 1, Kind.WORD) || lists.is(i - 1, Kind.COMMA);
        return subject.isNone() && noun ? fronts.holder(i, i + 1) : subject;
    }

    // "O, for which S provides advice"; "S is head of O and owns 80% of its stock"
    private Optional<Pair> gap(int i) {
        Parties subject = antecedents.subject(i);
        int who = subject.from() - 1;
        if (subject.isNone()) {
            return Optional.empty();
        }
        if (lists.is(who, Kind.WHO) && lists.is(who - 1, Kind.OF)) {
            return Optional.of(new Pair(subject, antecedents.of(who, false)));
        }
        return tokens.get(i).word().matches("(?s).*\\sits\\s.*")
                ? Optional.of(new Pair(subject, LegalForm.other(tokens, i, subject)))
                : Optional.empty();
    }
}
