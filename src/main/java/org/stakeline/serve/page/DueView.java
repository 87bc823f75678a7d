package org.stakeline.serve.page;

import org.stakeline.compute.deadline.DueDate;
import org.stakeline.evidence.Derived;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** When the filing was due by the rule in force on the day of its event, and why. */
public record DueView(
        List<Field> fields, List<Rule> rules, String judgement, String style, String words) {

    public DueView {
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
    }

    /** One rule that may apply, with the date that it gives. */
    public record Rule(
            String title,
            String citation,
            String term,
            String inForce,
            Fact due,
            List<Otherwise> otherwise) {}

    /** Another date that may hold, and why. */
    public record Otherwise(String because, Fact due) {}

    static DueView of(DueDate date, Marks marks) {
        List<Rule> rules = new ArrayList<>();
        for (DueDate.Applied applied : date.applied()) {
            rules.add(rule(applied, rules.size(), marks));
        }
        Fact filed =
                date.filed()
                        .map(d -> new Fact(Figures.date(d), d.toString(), "", Fact.Kind.PLAIN))
                        .orElse(Fact.absent("not known"));
        Field by = Field.of(filedBy(date.filedBy()), filed);
        Field event =
                Field.of("Date of event", marks.date("Date of event", "/eventDate", date.event()));
        return new DueView(
                List.of(event, by),
                rules,
                judgement(date.judgement()),
                style(date.judgement()),
                date.words());
    }

    private static Rule rule(DueDate.Applied applied, int index, Marks marks) {
        String until =
                applied.rule()
                        .inForceUntil()
                        .map(d -> " to " + Figures.date(d))
                        .orElse(", still in force");
        Fact due =
                applied.due()
                        .map(d -> due(d, "due/" + index, marks))
                        .orElse(Fact.absent("no day count"));
        List<Otherwise> others = new ArrayList<>();
        for (DueDate.Otherwise other : applied.otherwise()) {
            String key = "due/" + index + "/otherwise/" + others.size();
            others.add(new Otherwise(other.because(), due(other.due(), key, marks)));
        }
        return new Rule(
                applied.rule().title(),
                applied.rule().citation(),
                applied.rule().term(),
                applied.rule().inForceFrom().map(Figures::date).orElse("before 1993") + until,
                due,
                others);
    }

    private static Fact due(Derived<LocalDate> derived, String key, Marks marks) {
        return marks.computed(
                "Due date",
                key,
                derived,
                Figures.date(derived.value()),
                derived.value().toString());
    }

    private static String filedBy(DueDate.FiledBy by) {
        return switch (by) {
            case HEADER -> "Filed (header)";
            case SIGNATURE -> "Signed (no header)";
            case NOTHING -> "Filed";
        };
    }

    private static String judgement(DueDate.Judgement judgement) {
        return switch (judgement) {
            case NOT_LATE -> "not late";
            case FILED_AFTER_COMPUTED_DUE_DATE -> "filed after the computed due date";
            case CANNOT_BE_SAID -> "cannot be said";
        };
    }

    private static String style(DueDate.Judgement judgement) {
        return judgement == DueDate.Judgement.NOT_LATE
                ? "agrees"
                : judgement == DueDate.Judgement.CANNOT_BE_SAID ? "not-compared" : "differs";
    }
}
