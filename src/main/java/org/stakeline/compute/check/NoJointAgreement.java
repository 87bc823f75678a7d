package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Item;
import org.stakeline.filing.Schedule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Persons that file one Schedule 13D together file their agreement to do so as an exhibit, Rule
 * 13d-1(k)(1)(iii): an original whose list of exhibits, and whose text, have no such agreement is
 * told of.
 */
final class NoJointAgreement implements Check {

    private static final String EXHIBITS = "7";

    @Override
    public Rule rule() {
        return new Rule(
                "joint.no-agreement",
                Finding.Level.WARNING,
                "Rule 13d-1(k)(1)(iii); Item 7 of Schedule 13D",
                "Several persons file together, and neither exhibits nor text name an agreement to do so.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        Filing filing = subject.filing();
        boolean several = filing.persons().size() > 1 && !filing.isAmendment();
        boolean scheduleD = filing.schedule().filter(Schedule.D::equals).isPresent();
        return several && scheduleD && !isToldOf(filing)
                ? exhibits(filing).stream().map(i -> finding(filing, i)).toList()
                : List.of();
    }

    private static boolean isToldOf(Filing filing) {
        return filing.items().stream()
                        .map(item -> item.text().value().orElse(""))
                        .anyMatch(NoJointAgreement::namesIt)
                || filing.persons().stream()
                        .flatMap(person -> person.notes().stream())
                        .flatMap(note -> note.value().stream())
                        .anyMatch(NoJointAgreement::namesIt);
    }

    private static boolean namesIt(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("joint") || lower.contains("13d-1(k)") || lower.contains("13d-1(f)");
    }

    /** the item of exhibits, where it has a text. */
    private static Optional<Integer> exhibits(Filing filing) {
        List<Item> items = filing.items();
        return IntStream.range(0, items.size())
                .filter(i -> items.get(i).number().value().filter(EXHIBITS::equals).isPresent())
                .filter(i -> items.get(i).text().value().filter(t -> !t.isBlank()).isPresent())
                .boxed()
                .findFirst();
    }

    private Finding finding(Filing filing, int item) {
        return rule().finding(
                        filing.persons().size()
                                + " persons file together, and no agreement to file jointly is named.",
                        "/items/" + item + "/text",
                        filing.items().get(item).number().spans());
    }
}
