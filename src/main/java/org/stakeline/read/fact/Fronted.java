package org.stakeline.read.fact;

import org.stakeline.read.field.Found;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A role that is told before its bearer: <i>As the general partner of O, S may be deemed</i>, <i>O,
 * for which S serves as adviser</i>.
 *
 * @param subjects who bears the role
 * @param objects in what
 */
record Fronted(List<String> subjects, List<String> objects) {

    private static final Phrase OPENS =
            Phrase.of(
                    "(?:^|[;:]\\s+|\\.\\s+|\\)\\s+|,?\\s+and\\s+)\\s*(?:accordingly,\\s+|further,\\s+|in\\s+addition,\\s+)?(?:as|acting\\s+as"
                            + "|in\\s+(?:its|his|her|their)\\s+(?:respective\\s+)?capacit(?:y|ies)\\s+as"
                            + "|by\\s+(?:virtue|reason)\\s+of\\s+(?:(?:its|his|her|their)\\s+(?:position|role|status)s?\\s+as|being)"
                            + "|(?:through|because\\s+of)\\s+(?:its|his|her|their)\\s+(?:position|role|status)s?\\s+as)\\s+(?:the\\s+|an?\\s+|each\\s+)?(?:sole\\s+)?$",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase VERB =
            Phrase.of(
                    "\\s*(?:\\([^()]{0,80}\\)\\s*)?(?:,[^,;]{0,80},\\s*)?(?:each\\s+)?(?:may|is|are|has|have|shares?|exercises?|could|can|disclaims?"
                            + "|was|were|had|possess\\w*|controls?|makes?|beneficially|indirectly|directly)\\b");
    private static final Phrase WHICH =
            Phrase.of(
                    "\\b(?:for|of|to|over)\\s+(?:each\\s+of\\s+)?(?:which|whom)\\s+([^;]{2,120}?)\\s+(?:each\\s+|both\\s+)?(?:serves?|acts?|is|are)\\s+(?:also\\s+)?(?:as\\s+)?(?:the\\s+|an?\\s+)?(?:sole\\s+|co-\\s*)?$",
                    Pattern.CASE_INSENSITIVE);
    private static final int BEFORE = 160;

    private static final Fronted NONE = new Fronted(List.of(), List.of());

    /** True where the words before a role open a clause with it. */
    static boolean opens(String text, int at) {
        return OPENS.matcher(text).region(Math.max(0, at - 70), at).find();
    }

    /** The role's parts where its list of objects begins at the place. */
    static Fronted of(Clause clause, int at, boolean plural) {
        List<Found<List<String>>> names = clause.joined(at, 45);
        if (names.size() < 2
                || !VERB.matcher(clause.text().substring(names.getLast().to())).lookingAt()) {
            return NONE;
        }
        int split = -1;
        for (int i = 1; i < names.size() && !(plural && split > 0); i++) {
            String gap = clause.folded(names.get(i - 1).to(), names.get(i).from()).strip();
            split = gap.equals(",") || gap.equals(", each of") || gap.equals(", the") ? i : split;
        }
        if (split < 0 || !plural && split < names.size() - 1) {
            return NONE;
        }
        return new Fronted(flat(names.subList(split, names.size())), flat(names.subList(0, split)));
    }

    /** <i>O, for which S serves as</i>, before a role at the place. */
    static Fronted which(Clause clause, int at) {
        PhraseMatcher m = WHICH.matcher(clause.text()).region(Math.max(0, at - BEFORE), at);
        if (!m.find()) {
            return NONE;
        }
        List<String> subjects = flat(clause.joined(m.start(1), 5));
        List<String> objects = clause.nearest(m.start(), 3);
        return new Fronted(subjects, objects);
    }

    private static List<String> flat(List<Found<List<String>>> names) {
        List<String> flat = new ArrayList<>();
        names.forEach(n -> flat.addAll(n.value()));
        return flat;
    }
}
