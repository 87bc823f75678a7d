package org.stakeline.read.fact;

import org.stakeline.filing.Relationship;
import org.stakeline.read.field.Cast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps the ties that a schedule is about: between reporting persons, between one and a named
 * holder of the shares, and through somebody who stands between two reporting persons. Each tie is
 * kept once, the one that says more where two are alike.
 */
public final class Ties {

    private Ties() {}

    /** {@code holders} are those whom the text names as holding shares of the issuer. */
    public static List<Relationship> kept(List<Relationship> all, Cast cast, Set<String> holders) {
        Map<String, Relationship> kept = new LinkedHashMap<>();
        Set<String> fromPersons = others(all, cast, true);
        Set<String> toPersons = others(all, cast, false);
        for (Relationship tie : all) {
            if (concerns(tie, cast, holders, fromPersons, toPersons)) {
                kept.putIfAbsent(key(tie), tie);
            }
        }
        return new ArrayList<>(kept.values());
    }

    private static boolean concerns(
            Relationship tie,
            Cast cast,
            Set<String> holders,
            Set<String> fromPersons,
            Set<String> toPersons) {
        String subject = tie.subject().value().orElse("");
        String object = tie.object().value().orElse("");
        boolean subjectFiles = cast.isPerson(subject);
        boolean objectFiles = cast.isPerson(object);
        if (subjectFiles && objectFiles) {
            return true;
        }
        if (tie.kindOrOther() == Relationship.Kind.DIRECTOR_OR_OFFICER
                || subjectFiles == objectFiles) {
            return false;
        }
        String other = fold(subjectFiles ? object : subject);
        boolean between = fromPersons.contains(other) && toPersons.contains(other);
        return between || subjectFiles && (holders.contains(other) || isRow(tie));
    }

    // said by row 1 of a cover page
    private static boolean isRow(Relationship tie) {
        return tie.kindOrOther() == Relationship.Kind.TRUSTEE
                && tie.sentence().spans().equals(tie.subject().spans())
                && tie.kind().spans().equals(tie.subject().spans());
    }

    // those who are controlled by a reporting person, or who control one
    private static Set<String> others(List<Relationship> all, Cast cast, boolean controlled) {
        return all.stream()
                .filter(t -> t.kindOrOther() != Relationship.Kind.DIRECTOR_OR_OFFICER)
                .filter(
                        t ->
                                cast.isPerson(
                                        (controlled ? t.subject() : t.object()).value().orElse("")))
                .map(t -> fold((controlled ? t.object() : t.subject()).value().orElse("")))
                .collect(Collectors.toSet());
    }

    private static String key(Relationship tie) {
        return fold(tie.subject().value().orElse(""))
                + ">"
                + fold(tie.object().value().orElse(""))
                + ">"
                + tie.kindOrOther();
    }

    /** A name as it is compared: letters and digits, lower case, no leading article. */
    public static String fold(String name) {
        return name.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}&]+", " ")
                .replaceFirst("^the ", "")
                .strip();
    }
}
