package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Item;
import org.stakeline.filing.ItemChange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The lead-in under an item's heading says that this item is amended: where it names another item,
 * as <i>Item 4 … is hereby amended and restated</i> under the heading of Item 2, both are told.
 */
final class ItemNamesAnother implements Check {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Override
    public Rule rule() {
        return new Rule(
                "item.names-another",
                Finding.Level.INCONSISTENCY,
                "Rule 13d-2(a); Rule 12b-15",
                "Under one item's heading the text says that another item is amended.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        List<Item> items = subject.filing().items();
        return IntStream.range(0, items.size())
                .boxed()
                .filter(i -> isItsOwn(items, i))
                .flatMap(i -> look(items, i).stream())
                .toList();
    }

    /** a lead-in that stands over several items together is none of a single one. */
    private static boolean isItsOwn(List<Item> items, int index) {
        return items.get(index).changes().stream()
                .findFirst()
                .map(ItemChange::item)
                .filter(
                        item ->
                                IntStream.range(0, items.size())
                                        .filter(i -> i != index)
                                        .mapToObj(items::get)
                                        .flatMap(other -> other.changes().stream())
                                        .noneMatch(change -> isSame(change.item(), item)))
                .isPresent();
    }

    private static boolean isSame(Stated<String> one, Stated<String> other) {
        return !one.spans().isEmpty() && one.spans().equals(other.spans());
    }

    /** a lead-in that names an item further on may stand before that one's heading. */
    private static boolean hasNoHeading(List<Item> items, Optional<String> number) {
        return items.stream().noneMatch(item -> item.number().value().equals(number));
    }

    private Optional<Finding> look(List<Item> items, int index) {
        Item item = items.get(index);
        Optional<String> own = item.number().value();
        boolean namesItself =
                item.changes().stream().anyMatch(change -> number(change).equals(own));
        return item.changes().stream()
                .findFirst()
                .filter(change -> own.isPresent() && number(change).isPresent() && !namesItself)
                .filter(change -> hasNoHeading(items, number(change)))
                .map(
                        change ->
                                rule().finding(
                                                "Under Item "
                                                        + own.orElse("")
                                                        + " the text says that Item "
                                                        + change.item().value().orElse("")
                                                        + " is "
                                                        + said(change.kind())
                                                        + ".",
                                                "/items/" + index + "/text",
                                                change.item().spans()));
    }

    private static Optional<String> number(ItemChange change) {
        Matcher number = NUMBER.matcher(change.item().value().orElse(""));
        return number.find() ? Optional.of(number.group()) : Optional.empty();
    }

    private static String said(ItemChange.Kind kind) {
        return switch (kind) {
            case RESTATED -> "amended and restated";
            case SUPPLEMENTED -> "supplemented";
            case AMENDED -> "amended";
            case DELETED -> "deleted";
            case UNCHANGED -> "not changed";
        };
    }
}
