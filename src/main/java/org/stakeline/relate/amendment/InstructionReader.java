package org.stakeline.relate.amendment;

import org.stakeline.relate.amendment.Instruction.Operation;
import org.stakeline.relate.amendment.Instruction.Place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lead-in sentence that a paragraph of an amendment begins with. */
final class InstructionReader {

    private static final String DONE =
            "amended|supplemented|restated|deleted|replaced|revised|updated|modified|superseded";
    private static final Pattern PASSIVE =
            Pattern.compile(
                    "\\b(?:is|are|has been|have been|shall be|be|hereby)\\s+(?:(?:hereby|further|being|each|also|partially|deemed)\\s+){0,6}(?:not\\s+(?:being\\s+)?)?(?:"
                            + DONE
                            + "|unchanged)\\b");
    private static final Pattern ACTIVE =
            Pattern.compile(
                    "\\b(?:amendment(?:\\s+no\\.?\\s*\\d+)?|reporting persons?|undersigned|statement|filing)\\s+(?:hereby\\s+)?(?:further\\s+)?(?:amends?|supplements?|restates?|deletes?|replaces?|adds?|revises?)\\b");
    private static final String REFERENCE = "\\d{1,2}(?:\\s?\\([a-j]\\)){0,12}";
    private static final Pattern ITEMS =
            Pattern.compile(
                    "\\bitems?\\s+("
                            + REFERENCE
                            + "(?:\\s*(?:,|&|-|–|—|and|through|to){1,4}\\s*(?:items?\\s+)?(?:\\([a-j]\\)|"
                            + REFERENCE
                            + ")){0,30})");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})((?:[^\\d]*))");
    private static final Pattern OF_LABELS =
            Pattern.compile(
                    "\\b(?:paragraphs?|sub-?items?|sub-?paragraphs?|sections?|clauses?|under|parts?)\\s+((?:\\([a-j]\\)[\\s,&–—-]*(?:and|through|to)?\\s*){1,30})");
    private static final Pattern END =
            Pattern.compile(":|(?<!\\b(?:no|inc|corp|co|ltd|mr|ms|llc|l\\.p))[.](?=\\s|$|[”\"])");
    private static final Pattern WHOLE =
            Pattern.compile(
                    "in (?:its|their) entirety|in (?:full|whole)\\b|restat|to read|supersed"
                            + "|\\b(?:is|are|be|been)\\s+(?:(?:hereby|further|being|amended|and|deleted)[,\\s]+){0,6}(?:deleted|replaced)\\b"
                            + "|\\b(?:delet|replac|substitut)\\w*\\s+(?:it|them|this|such|all)\\b"
                            + "|\\b(?:delet|replac)\\w*\\s+(?:the\\s+(?:(?:entire|current|existing|prior|previous)\\s+)?(?:text|response|information|disclosures?|contents?|paragraphs?)\\s+(?:\\w+\\s+){0,3})?(?:in|of|under|to)?\\s*(?:each\\s+of\\s+)?items?\\s+\\d"
                            + "|\\bwith the following|\\bby the following|\\bas follows");
    private static final int LONGEST_LEAD = 900;
    private static final List<String> STEMS =
            List.of(
                    "amend",
                    "supplement",
                    "restat",
                    "delet",
                    "replac",
                    "revis",
                    "updat",
                    "modif",
                    "supersed",
                    "unchanged",
                    " adds ");

    private InstructionReader() {}

    /**
     * A paragraph that leads in: what its sentence says, and the text that follows on the same
     * line.
     *
     * @param rest empty where the text begins with the next paragraph
     */
    record Lead(List<Instruction> instructions, String rest) {}

    /**
     * The lead-in of a paragraph under the heading of an item; empty where it is the item's text.
     */
    static Optional<Lead> read(String paragraph, String heading) {
        String lower =
                paragraph
                        .substring(0, Math.min(LONGEST_LEAD, paragraph.length()))
                        .toLowerCase(Locale.ROOT);
        if (STEMS.stream().noneMatch(lower::contains)) {
            return Optional.empty();
        }
        Optional<Integer> verb = verb(lower);
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        int end = end(lower, verb.get());
        String sentence = paragraph.substring(0, end).strip();
        String said = lower.substring(0, end);
        Map<String, List<String>> items = items(said);
        if (items.isEmpty() && !namesPart(said)) {
            return Optional.empty();
        }
        if (items.isEmpty()) {
            items.put(heading, labels(said));
        }
        Place place = PlaceReader.read(said, said.contains("delet"));
        List<Instruction> instructions = new ArrayList<>();
        items.forEach(
                (item, labels) ->
                        instructions.add(
                                new Instruction(
                                        item,
                                        labels,
                                        operation(said, place, labels),
                                        place,
                                        sentence)));
        return Optional.of(new Lead(instructions, paragraph.substring(end).strip()));
    }

    // only a verb in the first sentence leads in
    private static Optional<Integer> verb(String lower) {
        Matcher passive = PASSIVE.matcher(lower);
        Matcher active = ACTIVE.matcher(lower);
        int at = passive.find() ? passive.start() : Integer.MAX_VALUE;
        at = Math.min(at, active.find() ? active.start() : Integer.MAX_VALUE);
        if (at == Integer.MAX_VALUE || end(lower, 0) < at) {
            return Optional.empty();
        }
        return Optional.of(at);
    }

    private static int end(String lower, int from) {
        Matcher end = END.matcher(lower);
        return end.find(from) ? end.end() : lower.length();
    }

    private static boolean namesPart(String said) {
        return said.matches("(?s).{0,120}\\b(?:paragraph|sentence|section|exhibit)s?\\b.*");
    }

    /** The items that the sentence names, each with its sub-items. */
    private static Map<String, List<String>> items(String said) {
        Map<String, List<String>> items = new LinkedHashMap<>();
        Matcher found = ITEMS.matcher(said);
        if (found.find()) {
            List<String> before = labels(said);
            Matcher number = NUMBER.matcher(found.group(1));
            while (number.find()) {
                List<String> labels = Labels.in(number.group(2));
                items.merge(number.group(1), labels, InstructionReader::both);
            }
            fillRange(found.group(1), items);
            if (items.size() == 1 && items.values().iterator().next().isEmpty()) {
                items.replaceAll((item, none) -> before);
            }
        }
        return items;
    }

    // Items 2 through 5
    private static void fillRange(String words, Map<String, List<String>> items) {
        Matcher range =
                Pattern.compile("^(\\d{1,2})\\s*(?:-|–|—|through|to)\\s*(\\d{1,2})$")
                        .matcher(words.strip());
        if (range.find()) {
            for (int i = Integer.parseInt(range.group(1));
                    i <= Integer.parseInt(range.group(2));
                    i++) {
                items.putIfAbsent(String.valueOf(i), List.of());
            }
        }
    }

    private static List<String> both(List<String> one, List<String> other) {
        List<String> both = new ArrayList<>(one);
        other.stream().filter(l -> !both.contains(l)).forEach(both::add);
        return both;
    }

    private static List<String> labels(String said) {
        Matcher of = OF_LABELS.matcher(said);
        return of.find() ? Labels.in(of.group(1)) : List.of();
    }

    // what takes away old words must say that it takes away all of them, or which
    private static Operation operation(String said, Place place, List<String> labels) {
        Operation operation = operation(said);
        boolean takes = operation == Operation.RESTATE || operation == Operation.DELETE;
        boolean all = place instanceof Place.Whole && labels.isEmpty();
        return takes && all && !WHOLE.matcher(said).find() ? Operation.UNCLEAR : operation;
    }

    private static Operation operation(String said) {
        if (has(said, "not amended|not being amended|unchanged|no change")) {
            return Operation.UNCHANGED;
        }
        if (has(said, "in pertinent part|as the case may be|to the extent")) {
            return Operation.UNCLEAR;
        }
        boolean deletes = has(said, "delet");
        boolean adds =
                has(
                        said,
                        "insert|adding|addition|to add|adds?\\b|to include|append|supplement|substitut");
        boolean restates =
                has(said, "restat|replac|in (?:its|their) entirety|to read|supersed|substitut");
        if (deletes) {
            return adds || has(said, "restat|replac|substitut|to read")
                    ? Operation.RESTATE
                    : Operation.DELETE;
        }
        if (restates) {
            return Operation.RESTATE;
        }
        return adds ? Operation.ADD : Operation.UNCLEAR;
    }

    private static boolean has(String said, String words) {
        return Pattern.compile(words).matcher(said).find();
    }
}
