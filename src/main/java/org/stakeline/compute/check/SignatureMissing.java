package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.filing.Filing;
import org.stakeline.filing.PersonName;
import org.stakeline.filing.Signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every reporting person signs, Rule 13d-1(k)(1): where each signature says for whom it stands, and
 * none stands for a person with a cover page, that is told of. A signature for a longer or shorter
 * form of the name counts.
 */
final class SignatureMissing implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "signature.missing",
                Finding.Level.WARNING,
                "Rule 13d-1(k)(1); signature page of Schedules 13D and 13G",
                "No signature was read for a person that has a cover page.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        Filing filing = subject.filing();
        List<PersonName> signed =
                filing.signatures().stream()
                        .flatMap(s -> s.person().value().stream())
                        .map(PersonName::of)
                        .toList();
        boolean telling = signed.size() > 1 && signed.size() == filing.signatures().size();
        List<Subject.Cover> unsigned =
                subject.covers()
                        .filter(c -> telling && c.person().name().isPresent())
                        .filter(c -> !isAmong(c.name(), signed))
                        .toList();
        // where most are unsigned one hand rather signed for all
        return unsigned.size() * 2 <= filing.persons().size()
                ? unsigned.stream().map(c -> finding(c, filing)).toList()
                : List.of();
    }

    private static boolean isAmong(String name, List<PersonName> signed) {
        List<String> own = PersonName.of(name).ownWords();
        return signed.stream()
                .map(PersonName::ownWords)
                .anyMatch(
                        other ->
                                other.containsAll(own)
                                        || own.containsAll(other)
                                        || share(own, other));
    }

    /** an initial or a middle name more or less, a surname with a first name. */
    private static boolean share(List<String> one, List<String> other) {
        long shared = one.stream().filter(w -> w.length() > 1 && other.contains(w)).count();
        return shared >= 2 && shared * 2 >= Math.min(one.size(), other.size());
    }

    private Finding finding(Subject.Cover cover, Filing filing) {
        Optional<Span> first =
                filing.signatures().stream()
                        .map(Signature::person)
                        .flatMap(person -> person.spans().stream())
                        .findFirst();
        List<Span> spans = new ArrayList<>(cover.person().name().spans());
        first.ifPresent(spans::add);
        return rule().finding(
                        cover.name()
                                + " has a cover page, and none of the "
                                + filing.signatures().size()
                                + " signatures read stands for it.",
                        List.of(cover.path("name"), "/signatures"),
                        spans);
    }
}
