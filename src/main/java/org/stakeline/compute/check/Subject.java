package org.stakeline.compute.check;

import org.stakeline.calendar.Calendars;
import org.stakeline.compute.block.Block;
import org.stakeline.compute.deadline.DueDate;
import org.stakeline.compute.percent.AdsCheck;
import org.stakeline.compute.percent.PercentCheck;
import org.stakeline.compute.trades.TradeSchedule;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Item;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.StatedPercent;
import org.stakeline.relate.amendment.EarlierList;
import org.stakeline.relate.control.ControlGraph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the checks look at: a filing, and what its facts came to. */
public record Subject(
        Filing filing,
        List<PercentCheck> percents,
        List<AdsCheck> adsChecks,
        Block block,
        ControlGraph control,
        TradeSchedule trades,
        DueDate dueDate,
        EarlierList earlier,
        Calendars calendars) {

    private static final Percent FIVE = Percent.of("5");

    public Subject {
        percents = List.copyOf(percents);
        adsChecks = List.copyOf(adsChecks);
    }

    Optional<LocalDate> filed() {
        return dueDate.filed();
    }

    /** True when these words stand in a note to a cover page or in an item. */
    boolean isInText(String words) {
        Stream<Stated<String>> notes = filing.persons().stream().flatMap(p -> p.notes().stream());
        Stream<Stated<String>> items = filing.items().stream().map(Item::text);
        return Stream.concat(notes, items)
                .flatMap(text -> text.value().stream())
                .anyMatch(text -> text.contains(words));
    }

    /**
     * True when all persons together surely have five percent or less: every cover page states a
     * percent and these add up to no more, or their block, each share counted once, comes to no
     * more.
     */
    boolean areTogetherAtMostFive() {
        List<StatedPercent> stated =
                covers().flatMap(c -> c.person().percent().value().stream()).toList();
        boolean allStated = !stated.isEmpty() && stated.size() == filing.persons().size();
        boolean noneOver =
                stated.stream().noneMatch(p -> p.bound() == StatedPercent.Bound.MORE_THAN);
        BigDecimal sum =
                stated.stream()
                        .map(p -> p.percent().value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean blockIs =
                block.percent().map(ratio -> !ratio.value().isMoreThan(FIVE)).orElse(false);
        return allStated
                && noneOver
                && stated.stream().allMatch(p -> p.percent().compareTo(FIVE) <= 0)
                && (sum.compareTo(FIVE.value()) <= 0 || blockIs);
    }

    /** A cover page with its place. */
    record Cover(int index, ReportingPerson person) {

        String path(String row) {
            return "/persons/" + index + "/" + row;
        }

        String name() {
            return person.displayName();
        }
    }

    Stream<Cover> covers() {
        return IntStream.range(0, filing.persons().size())
                .mapToObj(i -> new Cover(i, filing.persons().get(i)));
    }
}
