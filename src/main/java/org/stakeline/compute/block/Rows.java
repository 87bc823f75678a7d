package org.stakeline.compute.block;

import org.stakeline.evidence.Stated;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Relationship;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.quantity.Printed;
import org.stakeline.quantity.Shares;
import org.stakeline.relate.control.ControlGraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The amounts of a filing's cover pages, those of nought left out, and which of them lie within
 * which.
 */
record Rows(
        List<Row> all, List<Optional<Shares>> amounts, ControlGraph control, List<String> texts) {

    Rows {
        all = List.copyOf(all);
        amounts = List.copyOf(amounts);
        texts = List.copyOf(texts);
    }

    /** One cover page's amount, more than nought. */
    record Row(int index, ReportingPerson person, Shares amount) {

        String name() {
            return person.displayName();
        }

        /** what this person holds with a power that nobody shares. */
        Shares sole() {
            return value(person.soleVoting()).max(value(person.soleDispositive()));
        }

        /** what this person holds with a power that others share. */
        Shares shared() {
            return value(person.sharedVoting()).max(value(person.sharedDispositive()));
        }

        private static Shares value(Stated<Shares> stated) {
            return stated.value().orElse(Shares.ZERO);
        }
    }

    static Rows of(Filing filing, ControlGraph control) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < filing.persons().size(); i++) {
            ReportingPerson person = filing.persons().get(i);
            int index = i;
            person.aggregate()
                    .value()
                    .filter(amount -> !amount.isZero())
                    .ifPresent(amount -> rows.add(new Row(index, person, amount)));
        }
        Stream<Stated<String>> notes = filing.persons().stream().flatMap(p -> p.notes().stream());
        Stream<Stated<String>> items =
                filing.items().stream().flatMap(item -> Stream.of(item.title(), item.text()));
        return new Rows(
                rows,
                filing.persons().stream().map(p -> p.aggregate().value()).toList(),
                control,
                Stream.concat(notes, items).flatMap(text -> text.value().stream()).toList());
    }

    Shares max() {
        return all.stream().map(Row::amount).reduce(Shares.ZERO, Shares::max);
    }

    Shares sum() {
        return all.stream().map(Row::amount).reduce(Shares.ZERO, Shares::plus);
    }

    /** The rows that lie in no other; of rows that lie in each other the first stays. */
    List<Row> notWithinAnother() {
        return all.stream().filter(row -> all.stream().noneMatch(o -> goesBefore(o, row))).toList();
    }

    /**
     * of two rows that hold each other's shares, the one that the filing puts above; else the
     * first.
     */
    private boolean goesBefore(Row other, Row row) {
        if (other.equals(row) || !contains(other, row)) {
            return false;
        }
        boolean above = containsAsSaid(other, row);
        boolean below = containsAsSaid(row, other);
        return !contains(row, other) || (above == below ? other.index() < row.index() : above);
    }

    private boolean contains(Row outer, Row inner) {
        return containsAsSaid(outer, inner) || sharesAllOf(outer, inner);
    }

    /**
     * True when the filing says that the one stands above the other and the one reports at least as
     * many: its row is then taken to hold the other's shares. Not so where persons on top report
     * fewer than those below them, for then each reports its own.
     */
    boolean containsAsSaid(Row outer, Row inner) {
        return outer.amount().compareTo(inner.amount()) >= 0
                && control.controls(outer.index(), inner.index())
                && !eachReportsItsOwn();
    }

    /** True when the one's shared power is over exactly the other's number. */
    static boolean sharesAllOf(Row outer, Row inner) {
        return outer.shared().compareTo(inner.amount()) == 0
                && outer.amount().compareTo(inner.amount()) >= 0;
    }

    private boolean eachReportsItsOwn() {
        return control.edges().stream()
                .filter(edge -> edge.kind().filter(Rows::isMoreThanAnOffice).isPresent())
                .anyMatch(edge -> isSmaller(edge.from(), edge.to()));
    }

    private static boolean isMoreThanAnOffice(Relationship.Kind kind) {
        return kind != Relationship.Kind.DIRECTOR_OR_OFFICER;
    }

    private boolean isSmaller(String above, String below) {
        Optional<Shares> upper = amountAt(above);
        Optional<Shares> lower = amountAt(below);
        return upper.isPresent() && lower.isPresent() && upper.get().compareTo(lower.get()) < 0;
    }

    private Optional<Shares> amountAt(String node) {
        return control.nodes().stream()
                .filter(n -> n.id().equals(node))
                .flatMap(n -> n.person().stream())
                .flatMap(person -> amounts.get(person).stream())
                .findFirst();
    }

    boolean amountsAllDiffer() {
        return all.stream().map(Row::amount).distinct().count() == all.size();
    }

    Shares sumOfTops() {
        return notWithinAnother().stream().map(Row::amount).reduce(Shares.ZERO, Shares::plus);
    }

    /** The most that the rows may come to: those that are in no other for sure, added. */
    Shares sumOfApart() {
        return all.stream()
                .filter(
                        row ->
                                all.stream()
                                        .noneMatch(o -> goesBefore(o, row) && !mayBeApart(o, row)))
                .map(Row::amount)
                .reduce(Shares.ZERO, Shares::plus);
    }

    /** Two who both have no power but sole ones cannot have it over the same shares. */
    private static boolean mayBeApart(Row one, Row other) {
        return one.shared().isZero()
                && other.shared().isZero()
                && one.amount().compareTo(other.amount()) != 0;
    }

    /** True when every cover page gives an amount, and each gives nought. */
    boolean areAllNought() {
        return !amounts.isEmpty()
                && amounts.stream().allMatch(amount -> amount.filter(Shares::isZero).isPresent());
    }

    /** Each amount smaller than the largest once, however many rows have it. */
    List<Shares> distinctBelowMax() {
        return all.stream()
                .map(Row::amount)
                .distinct()
                .filter(amount -> amount.compareTo(max()) < 0)
                .toList();
    }

    boolean isInText(Shares number) {
        String shown = Printed.number(number);
        return texts.stream().anyMatch(text -> text.contains(shown));
    }
}
