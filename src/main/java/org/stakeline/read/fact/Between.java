package org.stakeline.read.fact;

import org.stakeline.filing.Relationship;
import org.stakeline.read.field.Cast;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The chains of control that lead from one reporting person to another through others who do not
 * report. A chain is left out where the text also ties its two ends outright, unless its links are
 * owners.
 */
final class Between {

    private final Set<String> files = new HashSet<>();
    private final Set<String> owned = new HashSet<>();
    private final Map<String, Set<String>> down = new HashMap<>();
    private final Map<String, Set<String>> up = new HashMap<>();

    Between(List<Relationship> all, Cast cast) {
        for (Relationship tie : all) {
            note(tie.subject().value().orElse(""), cast);
            note(tie.object().value().orElse(""), cast);
            if (isLink(tie)) {
                down.computeIfAbsent(subject(tie), k -> new HashSet<>()).add(object(tie));
                up.computeIfAbsent(object(tie), k -> new HashSet<>()).add(subject(tie));
            }
            boolean owner =
                    tie.kindOrOther() == Relationship.Kind.OWNER
                            || tie.kindOrOther() == Relationship.Kind.SOLE_OWNER;
            if (owner && !files.contains(subject(tie))) {
                owned.add(object(tie));
            }
        }
    }

    // who has an office in another, or is a member of it, does not control it by that
    private static boolean isLink(Relationship tie) {
        return tie.kindOrOther() != Relationship.Kind.DIRECTOR_OR_OFFICER
                && tie.kindOrOther() != Relationship.Kind.OTHER;
    }

    private void note(String name, Cast cast) {
        if (cast.isPerson(name)) {
            files.add(Ties.fold(name));
        }
    }

    private static String subject(Relationship tie) {
        return Ties.fold(tie.subject().value().orElse(""));
    }

    private static String object(Relationship tie) {
        return Ties.fold(tie.object().value().orElse(""));
    }

    /** True for a link of such a chain. */
    boolean contains(Relationship tie) {
        boolean above = files.contains(subject(tie));
        boolean below = files.contains(object(tie));
        if (above && below || !isLink(tie)) {
            return false;
        }
        Set<String> tops = above ? Set.of(subject(tie)) : ends(subject(tie), up);
        Set<String> bottoms = below ? Set.of(object(tie)) : ends(object(tie), down);
        return tops.stream().anyMatch(t -> bottoms.stream().anyMatch(b -> joins(t, b)));
    }

    private boolean joins(String top, String bottom) {
        boolean outright = down.getOrDefault(top, Set.of()).contains(bottom);
        return !top.equals(bottom) && (!outright || owned.contains(bottom));
    }

    // the reporting persons to whom the links lead, through nobody who reports
    private Set<String> ends(String from, Map<String, Set<String>> links) {
        Set<String> seen = new HashSet<>();
        Set<String> ends = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            String one = next.pop();
            if (files.contains(one)) {
                ends.add(one);
            } else if (seen.add(one)) {
                next.addAll(links.getOrDefault(one, Set.of()));
            }
        }
        return ends;
    }
}
