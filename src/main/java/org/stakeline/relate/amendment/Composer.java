package org.stakeline.relate.amendment;

import org.stakeline.evidence.Finding;
import org.stakeline.filing.Era;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Item;
import org.stakeline.filing.Schedule;
import org.stakeline.relate.amendment.AmendingText.Block;
import org.stakeline.relate.amendment.Instruction.Operation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Works the filings of one schedule into each other, in their order. */
final class Composer {

    private static final Set<String> NEEDED = Set.of("1", "2", "3", "4", "5", "6");

    private final List<Filing> filings;
    private final Map<String, ItemState> items = new LinkedHashMap<>();
    private final List<Integer> missing = new ArrayList<>();

    Composer(List<Filing> filings) {
        this.filings = List.copyOf(filings);
    }

    AmendedSchedule composed(Optional<LocalDate> asOf) {
        boolean passive =
                !filings.isEmpty() && filings.getLast().schedule().equals(Optional.of(Schedule.G));
        IntStream.rangeClosed(1, passive ? 10 : 7)
                .mapToObj(String::valueOf)
                .forEach(n -> items.put(n, new ItemState(n)));
        int last = -1;
        for (int member = 0; member < filings.size(); member++) {
            last = work(member, last);
        }
        return new AmendedSchedule(
                asOf, filings, missing, items.values().stream().map(ItemState::item).toList());
    }

    /** Works one filing in; the number that it has reached. */
    private int work(int member, int last) {
        Filing filing = filings.get(member);
        if (!filing.isAmendment()) {
            restateAll(member, texts(member));
            return 0;
        }
        int number = filing.amendmentNumber().value().orElse(last + 1);
        gap(member, last + 1, number);
        List<List<Block>> texts = texts(member);
        if (isComplete(filing, texts)) {
            restateAll(member, texts);
        } else {
            IntStream.range(0, texts.size()).forEach(i -> amend(member, i, texts.get(i)));
        }
        return Math.max(number, last);
    }

    private List<List<Block>> texts(int member) {
        return IntStream.range(0, filings.get(member).items().size())
                .mapToObj(i -> AmendingText.of(member, i, filings.get(member)))
                .toList();
    }

    private void gap(int member, int from, int to) {
        List<Integer> gone =
                IntStream.range(from, to).filter(n -> !comesLater(member, n)).boxed().toList();
        if (gone.isEmpty()) {
            return;
        }
        missing.addAll(gone);
        items.forEach(
                (number, state) ->
                        state.gap(
                                "Item "
                                        + number
                                        + " as "
                                        + named(gone)
                                        + " left it, not in the store."));
    }

    // filed out of order
    private boolean comesLater(int member, int number) {
        return filings.stream()
                .skip(member + 1L)
                .anyMatch(f -> f.amendmentNumber().value().equals(Optional.of(number)));
    }

    private static String named(List<Integer> gone) {
        String first = gone.getFirst() == 0 ? "the original" : "Amendment No. " + gone.getFirst();
        if (gone.size() == 1) {
            return first;
        }
        if (gone.size() == 2) {
            return first + " and Amendment No. " + gone.getLast();
        }
        return first
                + (gone.getFirst() == 0 ? " and the amendments up to No. " : " to No. ")
                + gone.getLast();
    }

    /**
     * A Schedule 13G/A is whole each time; so is an amendment that answers every item without a
     * lead-in.
     */
    private static boolean isComplete(Filing filing, List<List<Block>> texts) {
        if (filing.schedule().equals(Optional.of(Schedule.G))) {
            return true;
        }
        Set<String> answered =
                IntStream.range(0, filing.items().size())
                        .filter(i -> isAnswered(texts.get(i)))
                        .mapToObj(i -> filing.items().get(i).number().value().orElse(""))
                        .collect(Collectors.toSet());
        return answered.containsAll(NEEDED);
    }

    private static boolean isAnswered(List<Block> blocks) {
        return !blocks.isEmpty()
                && blocks.stream()
                        .allMatch(
                                b ->
                                        b.instruction().isEmpty()
                                                && !AmendingText.isIntroduction(b.body()));
    }

    private void restateAll(int member, List<List<Block>> texts) {
        Filing filing = filings.get(member);
        for (int i = 0; i < filing.items().size(); i++) {
            Item item = filing.items().get(i);
            ItemState state = state(item);
            state.titled(item.title().value());
            state.restate(texts.get(i).stream().flatMap(b -> b.body().stream()).toList());
            state.step(member, Operation.RESTATE, "");
            if (filing.isAmendment() && filing.schedule().equals(Optional.of(Schedule.D))) {
                state.say(complete(member, i));
            }
        }
    }

    private Finding complete(int member, int index) {
        return Finding.info(
                "amended.complete",
                called(member)
                        + " answers every item and no sentence says what it amends: its text was taken for the whole.",
                "/items/" + index);
    }

    private void amend(int member, int index, List<Block> blocks) {
        Item item = filings.get(member).items().get(index);
        state(item).titled(item.title().value());
        for (Block block : blocks) {
            block.instruction()
                    .ifPresentOrElse(
                            instruction -> follow(member, index, instruction, block.body()),
                            () -> withoutLead(member, index, block.body()));
        }
    }

    private void withoutLead(int member, int index, List<Passage> body) {
        ItemState state = state(filings.get(member).items().get(index));
        if (isFormField(member, index)) {
            state.restate(body);
            state.step(member, Operation.RESTATE, "");
            return;
        }
        if (AmendingText.isIntroduction(body)) {
            state.step(member, Operation.UNCHANGED, "");
            state.say(
                    Finding.info(
                            "amended.introduction",
                            called(member)
                                    + " has only its own introduction here; the text before stands.",
                            "/items/" + index));
            return;
        }
        state.step(member, Operation.UNCLEAR, "");
        doubt(state, body, List.of());
        state.say(
                Finding.warning(
                        "amended.no-lead-in",
                        called(member)
                                + " has text here and does not say what becomes of the text before; both are shown.",
                        "/items/" + index));
    }

    // the structured form asks for the title, the issuer and its address each time
    private boolean isFormField(int member, int index) {
        Filing filing = filings.get(member);
        return filing.era() == Era.XML
                && filing.items().get(index).number().value().equals(Optional.of("1"));
    }

    private void follow(int member, int index, Instruction instruction, List<Passage> body) {
        String heading = filings.get(member).items().get(index).number().value().orElse("");
        ItemState state = items.computeIfAbsent(instruction.item(), ItemState::new);
        if (isOther(instruction, heading)) {
            state.step(member, Operation.UNCLEAR, instruction.words());
            otherHeading(member, index, instruction, body);
            return;
        }
        boolean unclear =
                instruction.operation() == Operation.UNCLEAR
                        || instruction.operation() == Operation.RESTATE && body.isEmpty();
        state.step(
                member, unclear ? Operation.UNCLEAR : instruction.operation(), instruction.words());
        if (unclear) {
            doubt(state, body, instruction.labels());
            state.say(unclear(member, index, instruction));
            return;
        }
        state.apply(instruction, body)
                .ifPresent(why -> state.say(notFound(member, index, instruction, why)));
    }

    // an instruction for other items than the one that it stands under
    private boolean isOther(Instruction instruction, String heading) {
        return !heading.equals(instruction.item())
                && !instruction
                        .words()
                        .toLowerCase(java.util.Locale.ROOT)
                        .matches("(?s).*\\bitems\\b.*");
    }

    private void otherHeading(int member, int index, Instruction instruction, List<Passage> body) {
        ItemState under = state(filings.get(member).items().get(index));
        under.step(member, Operation.UNCLEAR, instruction.words());
        doubt(under, body, List.of());
        Finding differs =
                Finding.inconsistency(
                        "amended.heading-differs",
                        called(member)
                                + " says under the heading of Item "
                                + filings.get(member)
                                        .items()
                                        .get(index)
                                        .number()
                                        .value()
                                        .orElse("?")
                                + " that Item "
                                + instruction.item()
                                + " is amended; its text is shown under the heading, in doubt.",
                        List.of("/items/" + index),
                        List.of());
        under.say(differs);
        items.computeIfAbsent(instruction.item(), ItemState::new).say(differs);
    }

    private static void doubt(ItemState state, List<Passage> body, List<String> labels) {
        if (state.isEmpty()) {
            state.restate(body);
        } else {
            state.doubt(body, labels);
        }
    }

    private Finding unclear(int member, int index, Instruction instruction) {
        return Finding.warning(
                "amended.unclear",
                called(member)
                        + " does not say which words it replaces (\""
                        + instruction.words()
                        + "\"); both texts are shown.",
                "/items/" + index);
    }

    private Finding notFound(int member, int index, Instruction instruction, String why) {
        return Finding.warning(
                "amended.part-not-found",
                called(member) + ": \"" + instruction.words() + "\"; " + why + ".",
                "/items/" + index);
    }

    private String called(int member) {
        return filings.get(member)
                .amendmentNumber()
                .value()
                .map(n -> "Amendment No. " + n)
                .orElse(
                        filings.get(member).isAmendment()
                                ? "An amendment without number"
                                : "The original");
    }

    private ItemState state(Item item) {
        return items.computeIfAbsent(item.number().value().orElse("?"), ItemState::new);
    }
}
