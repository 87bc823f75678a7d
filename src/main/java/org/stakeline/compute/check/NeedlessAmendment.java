package org.stakeline.compute.check;

import org.stakeline.compute.threshold.Position;
import org.stakeline.compute.threshold.Step;
import org.stakeline.evidence.Finding;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Schedule;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.Ratio;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * From 30 September 2024 a Schedule 13G is amended for a quarter only if something material
 * changed, Rule 13d-2(b): an amendment in which the same persons hold, each to less than a point,
 * what they held before is told of. Other facts may have changed.
 */
final class NeedlessAmendment implements ChainCheck {

    private static final LocalDate MATERIAL_ONLY = LocalDate.of(2024, 9, 30);
    private static final Ratio ONE_POINT = Ratio.of(Percent.of("1"));
    private static final Ratio FIVE = Ratio.of(Percent.of("5"));

    @Override
    public Rule rule() {
        return new Rule(
                "chain.needless-amendment",
                Finding.Level.INFO,
                "Rule 13d-2(b)",
                "An amendment of a Schedule 13G by the same persons, none of whose holdings changed by a point.");
    }

    @Override
    public List<At> look(ChainSubject subject) {
        return IntStream.range(1, subject.filings().size())
                .filter(i -> isUnderTheNewRule(subject.filing(i)) && !subject.isAfterAGap(i))
                .filter(i -> isUnchanged(subject, i))
                .mapToObj(i -> new At(i, finding(subject.filing(i))))
                .toList();
    }

    private static boolean isUnderTheNewRule(Filing filing) {
        return filing.isAmendment()
                && filing.schedule().filter(Schedule.G::equals).isPresent()
                && filing.eventDate().value().filter(e -> !e.isBefore(MATERIAL_ONLY)).isPresent();
    }

    private static boolean isUnchanged(ChainSubject subject, int member) {
        List<Step> steps =
                subject.steps().stream()
                        .filter(step -> step.to() == member && step.person().isPresent())
                        .toList();
        int before = subject.filing(member - 1).persons().size();
        return steps.size() == subject.filing(member).persons().size()
                && steps.size() == before
                && !steps.isEmpty()
                && steps.stream().allMatch(NeedlessAmendment::isUnchanged);
    }

    private static boolean isUnchanged(Step step) {
        return step.before()
                .filter(before -> before.mostFrom(step.now()).compareTo(ONE_POINT) < 0)
                .filter(before -> isOverFive(before) == isOverFive(step.now()))
                .isPresent();
    }

    private static boolean isOverFive(Position position) {
        return position.high().compareTo(FIVE) > 0;
    }

    private Finding finding(Filing filing) {
        return rule().finding(
                        "The same persons hold, each to less than a point of the class, what they held before; "
                                + "the rule asks for an amendment only after a material change.",
                        "/persons",
                        filing.eventDate().spans());
    }
}
