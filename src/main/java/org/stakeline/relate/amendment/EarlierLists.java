package org.stakeline.relate.amendment;

import org.stakeline.evidence.Span;
import org.stakeline.filing.EarlierFiling;
import org.stakeline.filing.Filing;
import org.stakeline.relate.amendment.EarlierList.Entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Puts the filings that a filing says it amends in order, and says what does not fit. */
final class EarlierLists {

    private static final Pattern NUMBER =
            Pattern.compile("(?i)\\b(?:amendment|no\\.?|number|#)\\s*(?:no\\.?\\s*)?(\\d{1,3})\\b");
    private static final int ENOUGH_TO_BE_A_FULL_LIST = 3;

    private final List<EarlierFiling> said;
    private final Optional<Integer> ownNumber;

    private EarlierLists(Filing filing) {
        this.said = filing.earlierFilings();
        this.ownNumber = filing.amendmentNumber().value();
    }

    static EarlierList of(Filing filing) {
        EarlierLists lists = new EarlierLists(filing);
        return new EarlierList(
                IntStream.range(0, lists.said.size()).mapToObj(lists::entry).toList(),
                lists.missing());
    }

    static Optional<Integer> numberIn(String name) {
        Matcher number = NUMBER.matcher(name);
        return number.find() ? Optional.of(Integer.parseInt(number.group(1))) : Optional.empty();
    }

    private Entry entry(int index) {
        EarlierFiling one = said.get(index);
        List<Span> spans = new ArrayList<>(one.calledAs().spans());
        spans.addAll(one.amendmentNumber().spans());
        return new Entry(
                index,
                one.amendmentNumber().value(),
                one.filedDate().value(),
                one.calledAs().value(),
                one.calledAs().value().flatMap(EarlierLists::numberIn),
                remarks(index),
                spans);
    }

    private List<String> remarks(int index) {
        List<String> remarks = new ArrayList<>();
        EarlierFiling one = said.get(index);
        Optional<Integer> called = one.calledAs().value().flatMap(EarlierLists::numberIn);
        if (called.isPresent()
                && one.amendmentNumber().isPresent()
                && !called.equals(one.amendmentNumber().value())) {
            remarks.add(
                    "is No. "
                            + one.amendmentNumber().value().orElse(0)
                            + " but called No. "
                            + called.get());
        }
        if (index > 0 && isBeforeTheOneAbove(index)) {
            remarks.add("is dated before the one listed above it");
        }
        return remarks;
    }

    private boolean isBeforeTheOneAbove(int index) {
        return said.get(index)
                .filedDate()
                .value()
                .flatMap(date -> said.get(index - 1).filedDate().value().map(date::isBefore))
                .orElse(false);
    }

    /**
     * the numbers left out of a list that names most of them; a list that names a few is not meant
     * to be full.
     */
    private List<Integer> missing() {
        TreeSet<Integer> listed = new TreeSet<>();
        said.forEach(one -> one.amendmentNumber().value().ifPresent(listed::add));
        listed.remove(0);
        int last = ownNumber.map(own -> own - 1).orElse(listed.isEmpty() ? 0 : listed.last());
        if (listed.size() < ENOUGH_TO_BE_A_FULL_LIST || last / 2 > listed.size()) {
            return List.of();
        }
        List<Integer> missing =
                IntStream.rangeClosed(1, last).filter(n -> !listed.contains(n)).boxed().toList();
        return missing.size() * 2 <= listed.size() ? missing : List.of();
    }
}
