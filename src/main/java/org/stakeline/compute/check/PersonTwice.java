package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.filing.PersonName;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each reporting person has one cover page: two of one name, word for word, are told of. */
final class PersonTwice implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "person.twice",
                Finding.Level.WARNING,
                "row 1 of Schedules 13D and 13G",
                "Two cover pages have the same name.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        if (subject.filing().persons().size() < 2) {
            return List.of();
        }
        Map<PersonName, List<Subject.Cover>> byName = new LinkedHashMap<>();
        subject.covers().forEach(cover -> add(cover, byName));
        return byName.values().stream().filter(same -> same.size() > 1).map(this::finding).toList();
    }

    private static void add(Subject.Cover cover, Map<PersonName, List<Subject.Cover>> byName) {
        cover.person()
                .name()
                .value()
                .map(PersonName::of)
                .filter(name -> !name.words().isEmpty())
                .ifPresent(name -> byName.computeIfAbsent(name, n -> new ArrayList<>()).add(cover));
    }

    private Finding finding(List<Subject.Cover> same) {
        List<Span> spans = new ArrayList<>();
        same.forEach(c -> spans.addAll(c.person().name().spans()));
        return rule().finding(
                        same.size() + " cover pages have the name " + same.getFirst().name() + ".",
                        same.stream().map(c -> c.path("name")).toList(),
                        spans);
    }
}
