package org.stakeline.compute.block;

import org.stakeline.compute.block.Block.Method;
import org.stakeline.compute.percent.Base;
import org.stakeline.compute.percent.PercentCheck;
import org.stakeline.evidence.Derived;
import org.stakeline.filing.Filing;
import org.stakeline.quantity.Printed;
import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.ShareRange;
import org.stakeline.quantity.Shares;
import org.stakeline.relate.control.ControlGraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Counts the shares of all reporting persons once. The rows of one filing mostly overlap: a fund,
 * its general partner and its founder report the same shares. Tried in this order: one person;
 * smaller rows that add up to the largest; a sum of all rows that the text gives; one row above all
 * others, by the control that the filing tells of or by shared power over the same number; a sum of
 * the rows on top that the text gives. Where none of these holds, the total is a range from the
 * largest row to the sum.
 */
public final class Blocks {

    private static final String RULE = "each share counted once, Rules 13d-3 and 13d-5(b)";

    private final Rows rows;
    private final Optional<Base> base;
    private final List<PercentCheck> percents;

    private Blocks(Rows rows, Optional<Base> base, List<PercentCheck> percents) {
        this.rows = rows;
        this.base = base;
        this.percents = percents;
    }

    /**
     * The block of a filing.
     *
     * @param percents those of its cover pages: rights that count in their bases count in the
     *     block's too
     */
    public static Block of(
            Filing filing, ControlGraph control, Optional<Base> base, List<PercentCheck> percents) {
        return new Blocks(Rows.of(filing, control), base, percents).block();
    }

    private Block block() {
        return rows.all().isEmpty() ? nothing() : something();
    }

    private Block nothing() {
        return rows.areAllNought()
                ? exactly(
                        Shares.ZERO,
                        rows.amounts().size() == 1 ? Method.ONE_PERSON : Method.SAME_NUMBER,
                        "Each cover page gives the amount nought.")
                : new Block(
                        Optional.empty(),
                        Method.NOTHING_STATED,
                        "No cover page gives an amount.",
                        Optional.empty(),
                        Optional.empty());
    }

    private Block something() {
        return onePerson()
                .or(this::rowsAddUp)
                .or(this::allRowsInText)
                .or(this::underOneTop)
                .or(this::topRowsInText)
                .or(this::sameNumber)
                .orElseGet(this::range);
    }

    private Optional<Block> onePerson() {
        return rows.all().size() == 1
                ? Optional.of(
                        exactly(
                                rows.max(),
                                Method.ONE_PERSON,
                                "One reporting person reports an amount."))
                : Optional.empty();
    }

    private Optional<Block> underOneTop() {
        List<Rows.Row> tops = rows.notWithinAnother();
        if (tops.size() != 1) {
            return Optional.empty();
        }
        Rows.Row top = tops.getFirst();
        List<Rows.Row> others = rows.all().stream().filter(row -> !row.equals(top)).toList();
        List<Rows.Row> said = others.stream().filter(row -> rows.containsAsSaid(top, row)).toList();
        List<Rows.Row> shared = others.stream().filter(row -> !said.contains(row)).toList();
        String reason = reason(top, said, shared);
        return Optional.of(
                exactly(
                        top.amount(),
                        shared.isEmpty() ? Method.CONTROL : Method.SHARED_POWER,
                        reason));
    }

    private static String reason(Rows.Row top, List<Rows.Row> said, List<Rows.Row> shared) {
        String begin = top.name() + " reports " + Printed.number(top.amount());
        String control =
                said.isEmpty()
                        ? ""
                        : ", and the filing says that it stands above "
                                + list(said.stream().map(Rows.Row::name).toList());
        String power =
                shared.isEmpty()
                        ? ""
                        : ", and shared power over the same number ties in "
                                + list(shared.stream().map(Rows.Row::name).toList());
        return begin + control + power + ": the same shares, counted once.";
    }

    private Optional<Block> rowsAddUp() {
        List<Shares> smaller = rows.distinctBelowMax();
        Shares sum = smaller.stream().reduce(Shares.ZERO, Shares::plus);
        if (smaller.size() < 2 || sum.compareTo(rows.max()) != 0) {
            return Optional.empty();
        }
        String reason =
                "The largest row, "
                        + Printed.number(rows.max())
                        + ", is the sum of the smaller amounts "
                        + list(smaller.stream().map(Printed::number).toList())
                        + ": it contains them.";
        return Optional.of(exactly(rows.max(), Method.ROWS_ADD_UP, reason));
    }

    private Optional<Block> allRowsInText() {
        return rows.amountsAllDiffer() ? inText(rows.sum(), "All rows") : Optional.empty();
    }

    private Optional<Block> topRowsInText() {
        return inText(rows.sumOfTops(), "The rows that do not contain each other");
    }

    private Optional<Block> inText(Shares sum, String which) {
        if (sum.compareTo(rows.max()) <= 0 || !rows.isInText(sum)) {
            return Optional.empty();
        }
        String reason =
                which + " come to " + Printed.number(sum) + ", and the text gives that number.";
        return Optional.of(exactly(sum, Method.SAID_IN_TEXT, reason));
    }

    private Optional<Block> sameNumber() {
        boolean same = rows.all().stream().allMatch(row -> row.amount().compareTo(rows.max()) == 0);
        String reason =
                "Every row has the same "
                        + Printed.number(rows.max())
                        + ", to the last share: taken for the same shares, though the filing was not read to say so.";
        return same && !rows.max().isRound()
                ? Optional.of(exactly(rows.max(), Method.SAME_NUMBER, reason))
                : Optional.empty();
    }

    private Block range() {
        ShareRange range = new ShareRange(rows.max(), rows.sumOfApart().max(rows.max()));
        String reason =
                "The filing does not say which shares the rows have in common: at least "
                        + Printed.number(range.low())
                        + " (the largest row), at most "
                        + Printed.number(range.high())
                        + " (the rows that are in no other, added).";
        return block(range, Method.RANGE, reason);
    }

    private Block exactly(Shares total, Method method, String reason) {
        return block(ShareRange.exactly(total), method, reason);
    }

    private Block block(ShareRange range, Method method, String reason) {
        Derived<ShareRange> total =
                new Derived<>(range, RULE, inputs(), List.of(reason, "total " + range.shown()));
        Shares naive = rows.sum();
        boolean naiveIsIt = range.isExact() && naive.compareTo(range.low()) == 0;
        return new Block(
                Optional.of(total),
                method,
                reason,
                range.isExact() ? percent(range.low()) : Optional.empty(),
                naiveIsIt ? Optional.empty() : Optional.of(naive));
    }

    /**
     * that of the cover page with the whole; else over the base, unless rights count in a person's
     * own.
     */
    private Optional<Derived<Ratio>> percent(Shares total) {
        Optional<PercentCheck> page =
                percents.stream()
                        .filter(
                                check ->
                                        check.aggregate().value().filter(total::equals).isPresent())
                        .findFirst();
        boolean rights = percents.stream().anyMatch(check -> check.newlyIssuable().isPresent());
        return page.isPresent()
                ? page.flatMap(PercentCheck::computed)
                : base.filter(b -> !rights).map(b -> over(b, total));
    }

    private static Derived<Ratio> over(Base base, Shares total) {
        Ratio ratio = total.over(base.shares());
        return new Derived<>(
                ratio,
                "block ÷ shares of the class outstanding",
                List.of(
                        new Derived.Input(
                                "shares outstanding", base.shown(), base.path(), base.spans())),
                List.of(
                        Printed.number(total)
                                + " ÷ "
                                + Printed.number(base.shares())
                                + " = "
                                + Printed.percent(ratio)));
    }

    private List<Derived.Input> inputs() {
        List<Derived.Input> inputs = new ArrayList<>();
        for (Rows.Row row : rows.all()) {
            inputs.add(
                    Derived.Input.of(
                            "aggregate amount of " + row.name(),
                            row.person().aggregate(),
                            "/persons/" + row.index() + "/aggregate"));
        }
        return inputs;
    }

    private static String list(List<String> names) {
        int last = names.size() - 1;
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
