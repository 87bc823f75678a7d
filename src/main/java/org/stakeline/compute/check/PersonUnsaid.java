package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.filing.Filing;
import org.stakeline.filing.PersonName;
import org.stakeline.relate.amendment.ChainEvent;

import java.util.List;
import java.util.Optional;

/**
 * Who joins a filing or leaves it is told of in its text, Rule 13d-2(a): a person with a cover page
 * in the filing before and none here, or the other way, whose name stands nowhere in the items, is
 * told of. Where amendments between are not in the store, nothing is said.
 */
final class PersonUnsaid implements ChainCheck {

    @Override
    public Rule rule() {
        return new Rule(
                "chain.person-unsaid",
                Finding.Level.WARNING,
                "Rule 13d-2(a); Item 2 of Schedule 13D, Item 2 of Schedule 13G",
                "A person has a cover page in one of two successive filings alone, and the text does not name it.");
    }

    @Override
    public List<At> look(ChainSubject subject) {
        return subject.chain().events().stream()
                .filter(event -> event.member() > 0)
                .filter(event -> isOfPersons(event) && !subject.isAfterAGap(event.member()))
                .filter(event -> !isTold(subject, event))
                .map(event -> new At(event.member(), finding(subject, event)))
                .toList();
    }

    private static boolean isOfPersons(ChainEvent event) {
        return event.kind() == ChainEvent.Kind.PERSON_LEFT
                || event.kind() == ChainEvent.Kind.PERSON_JOINED;
    }

    private static boolean isTold(ChainSubject subject, ChainEvent event) {
        Filing filing = subject.filing(event.member());
        boolean noText = filing.items().stream().noneMatch(item -> item.text().isPresent());
        boolean switched =
                !filing.schedule().equals(subject.filing(event.member() - 1).schedule())
                        || !filing.isAmendment();
        List<String> words =
                PersonName.of(event.person().orElse("")).ownWords().stream()
                        .filter(word -> word.length() > 1)
                        .toList();
        boolean named =
                !words.isEmpty()
                        && words.stream().allMatch(word -> subject.isInText(event.member(), word));
        return noText || switched || named || isFormer(filing, words);
    }

    private static boolean isFormer(Filing filing, List<String> words) {
        return filing.formerPersons().stream()
                .flatMap(former -> former.name().value().stream())
                .map(name -> PersonName.of(name).ownWords())
                .anyMatch(former -> former.containsAll(words));
    }

    private Finding finding(ChainSubject subject, ChainEvent event) {
        Filing filing = subject.filing(event.member());
        Optional<Integer> page =
                java.util.stream.IntStream.range(0, filing.persons().size())
                        .filter(
                                i ->
                                        filing.persons()
                                                .get(i)
                                                .displayName()
                                                .equals(event.person().orElse("")))
                        .boxed()
                        .findFirst();
        return rule().finding(
                        event.words() + " The text does not name it.",
                        page.map(p -> "/persons/" + p + "/name").orElse("/persons"),
                        page.map(p -> filing.persons().get(p).name().spans()).orElse(List.of()));
    }
}
