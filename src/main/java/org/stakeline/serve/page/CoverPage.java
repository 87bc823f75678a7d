package org.stakeline.serve.page;

import org.stakeline.evidence.Stated;
import org.stakeline.filing.Filing;
import org.stakeline.filing.GroupBox;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.filing.Schedule;
import org.stakeline.quantity.Shares;
import org.stakeline.quantity.StatedPercent;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One cover page as the form has it: a reporting person, its rows with their numbers and captions,
 * and its notes.
 *
 * @param index the place of the person in the filing, from 0
 */
public record CoverPage(int index, String name, List<Row> rows, List<Fact> notes) {

    public CoverPage {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /**
     * One row of a cover page.
     *
     * @param figure true for a number, which stands to the right
     */
    public record Row(String number, String caption, List<Fact> values, boolean figure) {

        public Row {
            values = List.copyOf(values);
        }
    }

    /** All cover pages of a filing, in its order. */
    static List<CoverPage> of(Filing filing, Marks marks) {
        List<CoverPage> covers = new ArrayList<>();
        for (int i = 0; i < filing.persons().size(); i++) {
            boolean isG = filing.schedule().filter(s -> s == Schedule.G).isPresent();
            covers.add(new Rows(filing.persons().get(i), i, isG, marks).cover());
        }
        return covers;
    }

    /** The rows of one person, under the numbers of its schedule. */
    private static final class Rows {

        private final ReportingPerson person;
        private final int index;
        private final boolean isG;
        private final Marks marks;
        private final List<Row> rows = new ArrayList<>();

        Rows(ReportingPerson person, int index, boolean isG, Marks marks) {
            this.person = person;
            this.index = index;
            this.isG = isG;
            this.marks = marks;
        }

        CoverPage cover() {
            identity();
            powers();
            totals();
            return new CoverPage(index, person.displayName(), rows, notes());
        }

        private void identity() {
            text("1", "1", "Name of reporting person", "name", person.name());
            if (person.cik().isPresent()) {
                text("", "", "CIK", "cik", person.cik());
            }
            row("2", "2", "Member of a group", List.of(group()), false);
            if (!isG) {
                row(
                        "4",
                        "",
                        "Source of funds",
                        list("Source of funds", "funds", person.funds()),
                        false);
                row(
                        "5",
                        "",
                        "Legal proceedings (Items 2(d), 2(e))",
                        List.of(box("legalProceedings", person.legalProceedings())),
                        false);
            }
            text(
                    "6",
                    "4",
                    "Citizenship or place of organization",
                    "citizenship",
                    person.citizenship());
        }

        private void powers() {
            shares("7", "5", "Sole voting power", "soleVoting", person.soleVoting());
            shares("8", "6", "Shared voting power", "sharedVoting", person.sharedVoting());
            shares("9", "7", "Sole dispositive power", "soleDispositive", person.soleDispositive());
            shares(
                    "10",
                    "8",
                    "Shared dispositive power",
                    "sharedDispositive",
                    person.sharedDispositive());
        }

        private void totals() {
            shares(
                    "11",
                    "9",
                    "Aggregate amount beneficially owned",
                    "aggregate",
                    person.aggregate());
            row(
                    "12",
                    "10",
                    "Excludes certain shares",
                    List.of(box("excludesShares", person.excludesShares())),
                    false);
            row("13", "11", "Percent of class", List.of(percent()), true);
            row(
                    "14",
                    "12",
                    "Type of reporting person",
                    list("Type of reporting person", "types", person.types()),
                    false);
        }

        private Fact percent() {
            Function<StatedPercent, String> shown = p -> p + "%";
            return marks.stated(
                    label("Percent of class"),
                    at("percent"),
                    person.percent(),
                    shown,
                    StatedPercent::toString);
        }

        private Fact group() {
            Function<GroupBox, String> shown = box -> "(" + box.word() + ") marked";
            return person.group() instanceof Stated.NotStated
                    ? Fact.absent("neither box marked")
                    : marks.stated(
                            label("Member of a group"),
                            at("group"),
                            person.group(),
                            shown,
                            GroupBox::word);
        }

        private Fact box(String field, Stated<Boolean> box) {
            return box instanceof Stated.NotStated
                    ? Fact.absent("not shown in this copy")
                    : marks.stated(
                            label("Box"),
                            at(field),
                            box,
                            b -> b ? "marked" : "not marked",
                            Object::toString);
        }

        private void shares(
                String rowD, String rowG, String caption, String field, Stated<Shares> shares) {
            row(
                    rowD,
                    rowG,
                    caption,
                    List.of(marks.shares(label(caption), at(field), shares)),
                    true);
        }

        private void text(
                String rowD, String rowG, String caption, String field, Stated<String> text) {
            row(rowD, rowG, caption, List.of(marks.stated(label(caption), at(field), text)), false);
        }

        private <T> List<Fact> list(String caption, String field, List<Stated<T>> values) {
            List<Fact> facts = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                facts.add(marks.stated(label(caption), at(field) + "/" + i, values.get(i)));
            }
            return facts.isEmpty() ? List.of(Fact.absent("not stated")) : facts;
        }

        private List<Fact> notes() {
            List<Fact> notes = new ArrayList<>();
            for (int i = 0; i < person.notes().size(); i++) {
                notes.add(
                        marks.stated(label("Note"), at("notes") + "/" + i, person.notes().get(i)));
            }
            return notes;
        }

        private void row(
                String rowD, String rowG, String caption, List<Fact> values, boolean figure) {
            rows.add(new Row(isG ? rowG : rowD, caption, values, figure));
        }

        private String label(String caption) {
            return caption + ", " + person.displayName();
        }

        private String at(String field) {
            return "/persons/" + index + "/" + field;
        }
    }
}
