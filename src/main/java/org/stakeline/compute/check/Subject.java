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
import org.stakeline.relate.amendment.EarlierList;
import org.stakeline.relate.control.ControlGraph;

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
