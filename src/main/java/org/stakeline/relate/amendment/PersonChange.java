package org.stakeline.relate.amendment;

import org.stakeline.evidence.Span;
import org.stakeline.filing.Filing;
import org.stakeline.filing.FormerPerson;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A person that joined the filing or left it, as the filing says.
 *
 * @param reason the filing's word for why ({@code dissolved})
 */
public record PersonChange(
        Kind kind,
        String name,
        Optional<String> reason,
        Optional<LocalDate> date,
        String words,
        String path,
        List<Span> spans) {

    public PersonChange {
        spans = List.copyOf(spans);
    }

    /** The changes that one filing tells of. */
    public static List<PersonChange> of(Filing filing) {
        return IntStream.range(0, filing.formerPersons().size())
                .mapToObj(i -> dropped(filing.formerPersons().get(i), "/formerPersons/" + i))
                .toList();
    }

    private static PersonChange dropped(FormerPerson former, String path) {
        String name = former.name().value().orElse("(no name read)");
        String words =
                name
                        + " is no longer a reporting person"
                        + former.reason().value().map(reason -> ": " + reason).orElse("")
                        + former.date().value().map(date -> " on " + date).orElse("")
                        + ", as the filing says";
        List<Span> spans = new ArrayList<>(former.name().spans());
        spans.addAll(former.reason().spans());
        spans.addAll(former.date().spans());
        return new PersonChange(
                Kind.DROPPED,
                name,
                former.reason().value(),
                former.date().value(),
                words,
                path,
                spans);
    }

    /** Which way. */
    public enum Kind {
        DROPPED,
        JOINED
    }
}
