package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.filing.Item;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.Printed;
import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.StatedPercent;

import java.math.BigDecimal;
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
    private static final int NEAR = 250;
    private static final Pattern PERCENT =
            Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)\\s?(?:%|percent)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_THE_CLASS =
            Pattern.compile(
                    "\\s+of\\s+(?:the|all|its|such)?\\s*(?:[\\w’']+\\s+){0,4}?"
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
                .filter(said -> isOfThatSize(said, stated.get().percent()))
                .filter(said -> !isSaidBefore(stated.get().percent(), amount.get(), item))
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

    /** the first percent after the amount, if it is one of the class, before another's amount. */
    private static Optional<Percent> percentAfter(Subject subject, String amount, String text) {
        int at = text.indexOf(amount);
        if (at < 0) {
            return Optional.empty();
        }
        int from = at + amount.length();
        Matcher percent = PERCENT.matcher(text).region(from, Math.min(text.length(), from + FAR));
        if (!percent.find()) {
            return Optional.empty();
        }
        boolean ofTheClass =
                OF_THE_CLASS.matcher(text).region(percent.end(), text.length()).lookingAt();
        boolean another =
                BIG_NUMBER
                        .matcher(text.substring(from, percent.start()))
                        .results()
                        .anyMatch(number -> isAnAmountOf(subject, number.group()));
        return ofTheClass && !another
                ? Optional.of(Percent.of(percent.group(1)))
                : Optional.empty();
    }

    private static boolean isAnAmountOf(Subject subject, String number) {
        return subject.filing().persons().stream()
                .flatMap(person -> person.aggregate().value().stream())
                .anyMatch(amount -> Printed.number(amount).equals(number));
    }

    /** a percent half as large again, or a third smaller, is rather of something else. */
    private static boolean isOfThatSize(Percent said, Percent stated) {
        BigDecimal three = BigDecimal.valueOf(3);
        BigDecimal two = BigDecimal.valueOf(2);
        return said.value().multiply(two).compareTo(stated.value().multiply(three)) <= 0
                && said.value().multiply(three).compareTo(stated.value().multiply(two)) >= 0;
    }

    /** some texts give the percent first and the amount after it. */
    private static boolean isSaidBefore(Percent stated, String amount, Item item) {
        String text = item.text().value().orElse("");
        int at = Math.max(0, text.indexOf(amount));
        return PERCENT.matcher(text)
                .region(Math.max(0, at - NEAR), at)
                .results()
                .anyMatch(percent -> !isFarFrom(Percent.of(percent.group(1)), stated));
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
