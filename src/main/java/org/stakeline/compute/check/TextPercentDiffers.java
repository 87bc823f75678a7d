package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.filing.Item;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.Printed;
import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.StatedPercent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Item 5(a) of Schedule 13D and Item 4 of Schedule 13G repeat what the cover page says: where the
 * text gives a person's aggregate amount and then a percent of the class more than a tenth of a
 * point away from the cover page's, both are told.
 */
final class TextPercentDiffers implements Check {

    private static final Percent A_TENTH = Percent.of("0.1");
    private static final int FAR = 1500;
    private static final Pattern PERCENT =
            Pattern.compile(
                    "(\\d{1,2}(?:\\.\\d+)?)\\s?%\\s+of\\s+(?:the|all|its|such)?\\s*(?:[\\w’']+\\s+){0,4}?"
                            + "(?:outstanding|class|shares|common|ordinary|stock|issued|total)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BIG_NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+");

    @Override
    public Rule rule() {
        return new Rule(
                "text.percent-differs",
                Finding.Level.INCONSISTENCY,
                "Item 5(a) of Schedule 13D against row 13",
                "The text gives another percent for an amount than the cover page.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        List<Item> items = subject.filing().items();
        return IntStream.range(0, items.size())
                .filter(i -> items.get(i).number().value().filter("5"::equals).isPresent())
                .boxed()
                .flatMap(
                        i ->
                                subject.covers()
                                        .flatMap(c -> look(subject, c, items.get(i), i).stream()))
                .distinct()
                .toList();
    }

    private Optional<Finding> look(Subject subject, Subject.Cover cover, Item item, int index) {
        Optional<StatedPercent> stated =
                cover.person()
                        .percent()
                        .value()
                        .filter(p -> p.bound() == StatedPercent.Bound.EXACTLY);
        Optional<String> amount =
                cover.person().aggregate().value().filter(a -> !a.isZero()).map(Printed::number);
        if (stated.isEmpty() || amount.isEmpty() || !isOnlyOneWith(subject, cover)) {
            return Optional.empty();
        }
        return percentAfter(subject, amount.get(), item.text().value().orElse(""))
                .filter(said -> isFarFrom(said, stated.get().percent()))
                .map(said -> finding(cover, item, index, amount.get(), said));
    }

    /** two cover pages with the same amount and other percents are told of elsewhere. */
    private static boolean isOnlyOneWith(Subject subject, Subject.Cover cover) {
        return subject.filing().persons().stream()
                        .filter(
                                p ->
                                        p.aggregate()
                                                .value()
                                                .equals(cover.person().aggregate().value()))
                        .map(ReportingPerson::percent)
                        .flatMap(p -> p.value().stream())
                        .distinct()
                        .count()
                == 1;
    }

    /**
     * the first percent of the class after the amount, in its paragraph, before another cover
     * page's amount.
     */
    private static Optional<Percent> percentAfter(Subject subject, String amount, String text) {
        int at = text.indexOf(amount);
        if (at < 0) {
            return Optional.empty();
        }
        int paragraph = text.indexOf('\n', at);
        int end = Math.min(paragraph < 0 ? text.length() : paragraph, at + FAR);
        Matcher percent = PERCENT.matcher(text.substring(0, end));
        if (!percent.find(at + amount.length())) {
            return Optional.empty();
        }
        boolean another =
                BIG_NUMBER
                        .matcher(text.substring(at + amount.length(), percent.start()))
                        .results()
                        .anyMatch(number -> isAnAmountOf(subject, number.group()));
        return another ? Optional.empty() : Optional.of(Percent.of(percent.group(1)));
    }

    private static boolean isAnAmountOf(Subject subject, String number) {
        return subject.filing().persons().stream()
                .flatMap(person -> person.aggregate().value().stream())
                .anyMatch(amount -> Printed.number(amount).equals(number));
    }

    private static boolean isFarFrom(Percent said, Percent stated) {
        return Ratio.of(said).minus(Ratio.of(stated)).abs().isMoreThan(A_TENTH);
    }

    private Finding finding(
            Subject.Cover cover, Item item, int index, String amount, Percent said) {
        List<Span> spans = new ArrayList<>(cover.person().percent().spans());
        spans.addAll(item.number().spans());
        String message =
                cover.name()
                        + ": the cover page states "
                        + cover.person().percent().value().map(Object::toString).orElse("")
                        + " %, Item "
                        + item.number().value().orElse("")
                        + " gives "
                        + said
                        + " % for the "
                        + amount
                        + " shares.";
        return rule().finding(
                        message,
                        List.of(cover.path("percent"), "/items/" + index + "/text"),
                        spans);
    }
}
