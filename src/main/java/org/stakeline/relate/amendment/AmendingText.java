package org.stakeline.relate.amendment;

import org.stakeline.filing.Filing;
import org.stakeline.filing.Item;
import org.stakeline.relate.amendment.Instruction.Operation;
import org.stakeline.relate.amendment.Instruction.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An item of one filing, parted at its lead-in sentences: what to do, and the text to do it with.
 */
final class AmendingText {

    private static final Pattern INTRODUCTION =
            Pattern.compile(
                    "(?is)^[“\"]?(?:this|the) (?:amended and restated )?(?:amendment|schedule 13d/a|amended statement).{0,600}\\bamend(?:s|ed|ing)?\\b.*");
    private static final Pattern RULE = Pattern.compile("[-_=*.\\s]*");
    private static final Instruction.Place.Whole WHOLE = new Place.Whole();

    private final int member;
    private final int index;
    private final String number;
    private final List<Block> blocks = new ArrayList<>();

    /**
     * One lead-in and its text.
     *
     * @param instruction empty for text that nothing leads in
     */
    record Block(Optional<Instruction> instruction, List<Passage> body) {}

    private AmendingText(int member, int index, String number) {
        this.member = member;
        this.index = index;
        this.number = number;
    }

    /** The blocks of an item, in order. */
    static List<Block> of(int member, int index, Filing filing) {
        Item item = filing.items().get(index);
        AmendingText text = new AmendingText(member, index, item.number().value().orElse(""));
        text.part(Paragraphs.of(item.text().value().orElse(""), filing.era()));
        return text.blocks;
    }

    /** True for the words with which an amendment introduces itself, often under Item 1. */
    static boolean isIntroduction(List<Passage> body) {
        return !body.isEmpty()
                && body.stream().allMatch(p -> INTRODUCTION.matcher(p.text()).matches());
    }

    private void part(List<String> paragraphs) {
        List<Instruction> instructions = List.of();
        List<Passage> body = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get(i);
            Optional<InstructionReader.Lead> lead = InstructionReader.read(paragraph, number);
            if (lead.isPresent()) {
                close(instructions, body);
                instructions = lead.get().instructions();
                body = new ArrayList<>();
                paragraph = lead.get().rest();
            }
            if (!RULE.matcher(paragraph).matches()) {
                body.add(
                        Passage.inForce(
                                paragraph, List.of(), new Passage.Source(member, index, i)));
            }
        }
        close(instructions, body);
    }

    private void close(List<Instruction> instructions, List<Passage> body) {
        List<Passage> labelled = labelled(body);
        if (instructions.isEmpty() && !labelled.isEmpty()) {
            blocks.add(new Block(Optional.empty(), labelled));
        }
        for (Instruction instruction : instructions) {
            blocks.add(new Block(Optional.of(settled(instruction, labelled)), labelled));
        }
    }

    /** Nothing follows "is restated as follows": what was to follow is not known. */
    private static Instruction settled(Instruction instruction, List<Passage> body) {
        boolean wants =
                instruction.operation() == Operation.RESTATE
                        || instruction.operation() == Operation.ADD;
        return wants && body.isEmpty()
                ? new Instruction(
                        instruction.item(),
                        instruction.labels(),
                        Operation.UNCLEAR,
                        WHOLE,
                        instruction.words())
                : instruction;
    }

    private static List<Passage> labelled(List<Passage> body) {
        List<List<String>> labels = Labels.ofEach(body.stream().map(Passage::text).toList());
        List<Passage> labelled = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            Passage one = body.get(i);
            labelled.add(new Passage(one.text(), labels.get(i), one.standing(), one.source()));
        }
        return labelled;
    }
}
