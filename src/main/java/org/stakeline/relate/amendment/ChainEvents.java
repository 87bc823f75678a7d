package org.stakeline.relate.amendment;

import org.stakeline.evidence.Accession;
import org.stakeline.filing.Filing;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.filing.Schedule;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.StatedPercent;
import org.stakeline.relate.amendment.Chain.Member;
import org.stakeline.relate.amendment.ChainEvent.Kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Says what the order of a chain's filings shows. */
final class ChainEvents {

    private static final Percent FIVE = Percent.of("5");

    /** a number may be misprinted, and its gap endless. */
    private static final int MOST_NAMED = 1_000;

    private final List<Member> members;
    private final List<ChainKeys> keys;
    private final List<ChainEvent> events = new ArrayList<>();
    private final Set<Integer> used = new HashSet<>();
    private final Map<Integer, Integer> lastAt = new HashMap<>();
    private int highest = -1;

    private ChainEvents(ChainBuilder.Open open) {
        this.members = open.members();
        this.keys = open.keys();
    }

    static Chain chain(ChainBuilder.Open open) {
        ChainEvents said = new ChainEvents(open);
        IntStream.range(0, said.members.size()).forEach(said::look);
        said.merged(open);
        said.events.sort(Comparator.comparingInt(ChainEvent::member));
        return new Chain(said.members, said.events, ToldFilings.of(said.members));
    }

    private void merged(ChainBuilder.Open open) {
        for (int at = 0; at < members.size(); at++) {
            Filing other = open.merges().get(filing(at));
            if (other != null) {
                say(
                        Kind.MERGED,
                        at,
                        "The filers of another chain, last seen in "
                                + called(other)
                                + ", go on in this one.",
                        List.of());
            }
        }
        open.goesOnIn()
                .ifPresent(
                        f ->
                                say(
                                        Kind.MERGED,
                                        members.size() - 1,
                                        "The chain goes on in "
                                                + called(f)
                                                + ", with other filers.",
                                        List.of()));
    }

    private static String called(Filing filing) {
        return filing.accession().value().map(Object::toString).orElse(filing.source());
    }

    private void look(int at) {
        Filing filing = filing(at);
        if (at == 0 || !filing.isAmendment() || switches(at)) {
            begin(at);
        }
        if (at > 0) {
            switched(at);
            cusip(at);
            predecessor(at);
            persons(at);
        }
        number(at, filing);
        exit(at, filing);
    }

    private void number(int at, Filing filing) {
        if (!filing.isAmendment()) {
            if (at > 0 && !switches(at)) {
                say(
                        Kind.RESTARTED,
                        at,
                        "A new original stands where an amendment would have gone on.",
                        List.of());
            }
            used.clear();
            used.add(0);
            highest = 0;
            return;
        }
        filing.amendmentNumber().value().ifPresent(number -> numbered(at, number));
    }

    private void numbered(int at, int number) {
        if (!used.add(number)) {
            say(
                    Kind.REPEATED_NUMBER,
                    at,
                    "Amendment No. " + number + " is there twice.",
                    List.of(number));
            return;
        }
        if (number < highest) {
            say(
                    Kind.OUT_OF_ORDER,
                    at,
                    "Amendment No. " + number + " was filed after No. " + highest + ".",
                    List.of(number));
            return;
        }
        List<Integer> missing =
                IntStream.range(highest + 1, number)
                        .limit(MOST_NAMED)
                        .filter(n -> !comesLater(at, n))
                        .boxed()
                        .toList();
        if (!missing.isEmpty()) {
            say(Kind.GAP, at, missing(missing), missing);
        }
        highest = number;
    }

    /** from an original, or from the other schedule, up to the next. */
    private void begin(int at) {
        lastAt.clear();
        for (int i = at + 1; i < members.size() && filing(i).isAmendment() && !switches(i); i++) {
            int place = i;
            filing(i).amendmentNumber().value().ifPresent(number -> lastAt.put(number, place));
        }
    }

    // filed out of order
    private boolean comesLater(int at, int number) {
        return lastAt.getOrDefault(number, -1) > at;
    }

    private static String missing(List<Integer> numbers) {
        String names =
                numbers.getFirst() == 0
                        ? numbers.size() == 1
                                ? "The original is"
                                : numbers.size() == 2
                                        ? "The original and Amendment No. 1 are"
                                        : "The original and Amendments No. 1 to "
                                                + numbers.getLast()
                                                + " are"
                        : numbers.size() == 1
                                ? "Amendment No. " + numbers.getFirst() + " is"
                                : "Amendments No. "
                                        + numbers.getFirst()
                                        + " to "
                                        + numbers.getLast()
                                        + " are";
        return names + " not in the store.";
    }

    private boolean switches(int at) {
        return at > 0 && !filing(at).schedule().equals(filing(at - 1).schedule());
    }

    private void switched(int at) {
        if (switches(at)) {
            say(
                    Kind.SWITCHED,
                    at,
                    "From Schedule " + word(at - 1) + " to Schedule " + word(at) + ".",
                    List.of());
            used.clear();
            highest = -1;
        }
    }

    private String word(int at) {
        return filing(at).schedule().map(Schedule::word).orElse("?");
    }

    private void cusip(int at) {
        ChainKeys before = keys.get(at - 1);
        ChainKeys now = keys.get(at);
        boolean other =
                !before.cusips().isEmpty()
                        && !now.cusips().isEmpty()
                        && !ChainKeys.meet(before.cusips(), now.cusips());
        if (other) {
            say(
                    Kind.CUSIP_CHANGED,
                    at,
                    "The CUSIP is another than in the filing before.",
                    List.of());
        }
    }

    private void predecessor(int at) {
        Optional<Accession> named = filing(at).previousAccession().value();
        Optional<Accession> before = filing(at - 1).accession().value();
        if (named.isPresent() && before.isPresent() && !named.equals(before)) {
            say(
                    Kind.OTHER_PREDECESSOR,
                    at,
                    "It names "
                            + named.get()
                            + " as the filing before; the one before it here is "
                            + before.get()
                            + ".",
                    List.of());
        }
    }

    private void persons(int at) {
        if (keys.get(at - 1).persons().isEmpty() || keys.get(at).persons().isEmpty()) {
            return;
        }
        absent(at, at - 1)
                .forEach(
                        p ->
                                person(
                                        Kind.PERSON_JOINED,
                                        at,
                                        p,
                                        " is a reporting person here and was none in the filing before."));
        absent(at - 1, at)
                .forEach(
                        p ->
                                person(
                                        Kind.PERSON_LEFT,
                                        at,
                                        p,
                                        " was a reporting person in the filing before and is none here."));
    }

    /** The persons of one member that another does not have. */
    private List<ReportingPerson> absent(int member, int from) {
        List<Set<String>> others = keys.get(from).persons();
        List<Set<String>> own = keys.get(member).persons();
        return IntStream.range(0, own.size())
                .filter(i -> others.stream().noneMatch(o -> ChainKeys.meet(o, own.get(i))))
                .mapToObj(i -> filing(member).persons().get(i))
                .toList();
    }

    private void person(Kind kind, int at, ReportingPerson person, String words) {
        events.add(
                new ChainEvent(
                        kind,
                        at,
                        person.displayName() + words,
                        List.of(),
                        Optional.of(person.displayName())));
    }

    private void exit(int at, Filing filing) {
        Optional<String> ceased = Ceased.said(filing);
        boolean fell = at > 0 && isAboveFive(filing(at - 1)) && isAtMostFive(filing);
        if (ceased.isPresent()) {
            say(Kind.EXIT, at, "Item 5 says: " + ceased.get(), List.of());
        } else if (fell && isAtMostFiveTogether(filing)) {
            say(
                    Kind.EXIT,
                    at,
                    "The reporting persons state 5 % or less, and more in the filing before.",
                    List.of());
        } else if (fell) {
            say(
                    Kind.NONE_ABOVE_FIVE,
                    at,
                    "No cover page states more than 5 % any more; the persons together may hold more.",
                    List.of());
        }
    }

    // where they report the same shares the sum is too large, so that it never says too much
    private static boolean isAtMostFiveTogether(Filing filing) {
        Percent sum =
                percents(filing).stream()
                        .map(StatedPercent::percent)
                        .reduce(Percent.of("0"), Percent::plus);
        return sum.compareTo(FIVE) <= 0;
    }

    private static boolean isAboveFive(Filing filing) {
        return percents(filing).stream().anyMatch(p -> !atMostFive(p));
    }

    // all cover pages have a percent, and none is above five
    private static boolean isAtMostFive(Filing filing) {
        List<StatedPercent> percents = percents(filing);
        return !percents.isEmpty()
                && percents.size() == filing.persons().size()
                && percents.stream().allMatch(ChainEvents::atMostFive);
    }

    private static List<StatedPercent> percents(Filing filing) {
        return filing.persons().stream().flatMap(p -> p.percent().value().stream()).toList();
    }

    private static boolean atMostFive(StatedPercent percent) {
        return percent.bound() != StatedPercent.Bound.MORE_THAN
                && percent.percent().compareTo(FIVE) <= 0;
    }

    private Filing filing(int at) {
        return members.get(at).filing();
    }

    private void say(Kind kind, int at, String words, List<Integer> numbers) {
        events.add(new ChainEvent(kind, at, words, numbers, Optional.empty()));
    }
}
