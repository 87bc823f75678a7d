package org.stakeline.relate.amendment;

import org.stakeline.evidence.Finding;
import org.stakeline.relate.amendment.Instruction.Operation;
import org.stakeline.relate.amendment.Instruction.Place;
import org.stakeline.relate.amendment.Passage.Standing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One item while amendments are worked into it, filing by filing. */
final class ItemState {

    private final String number;
    private Optional<String> title = Optional.empty();
    private List<Passage> passages = new ArrayList<>();
    private final List<AmendedItem.Step> steps = new ArrayList<>();
    private List<Finding> findings = new ArrayList<>();

    ItemState(String number) {
        this.number = number;
    }

    AmendedItem item() {
        return new AmendedItem(number, title, passages, steps, findings);
    }

    void titled(Optional<String> printed) {
        title = printed.or(() -> title);
    }

    void say(Finding finding) {
        findings.add(finding);
    }

    void step(int member, Operation operation, String words) {
        steps.add(new AmendedItem.Step(member, operation, words));
    }

    /** Other filings, not in the store, may have changed the item here. */
    void gap(String words) {
        if (passages.isEmpty() || !passages.getLast().isGap()) {
            passages.add(Passage.gap(words, List.of()));
        }
    }

    boolean isEmpty() {
        return passages.isEmpty();
    }

    /** The whole item has new text; what was doubtful before is no more. */
    void restate(List<Passage> body) {
        passages = new ArrayList<>(body);
        findings = new ArrayList<>();
    }

    /** Nobody says whether the earlier words hold: both are kept, and marked. */
    void doubt(List<Passage> body, List<String> labels) {
        IntStream.range(0, passages.size())
                .filter(i -> inScope(passages.get(i), labels))
                .filter(i -> passages.get(i).standing() == Standing.IN_FORCE)
                .forEach(i -> mark(i, Standing.PERHAPS_REPLACED));
        body.forEach(p -> passages.add(p.standing(Standing.PERHAPS_ADDED)));
    }

    /** Works an instruction in; empty when done, else why it could not be. */
    Optional<String> apply(Instruction instruction, List<Passage> body) {
        List<Passage> text = withLabels(body, instruction.labels());
        return switch (instruction.operation()) {
            case RESTATE -> replace(instruction, text);
            case DELETE -> replace(instruction, List.of());
            case ADD -> add(instruction, text);
            case UNCHANGED, UNCLEAR -> Optional.empty();
        };
    }

    private Optional<String> replace(Instruction instruction, List<Passage> text) {
        if (instruction.place() instanceof Place.Whole && instruction.labels().isEmpty()) {
            restate(text);
            return Optional.empty();
        }
        if (instruction.place() instanceof Place.Sentence sentence) {
            return replaceSentence(instruction.labels(), sentence, text);
        }
        List<Integer> at = places(instruction);
        if (at.isEmpty()) {
            boolean subItem = instruction.place() instanceof Place.Whole && hasGap();
            insertByLabel(text, instruction.labels());
            return subItem
                    ? Optional.empty()
                    : Optional.of("the words that it replaces were not found");
        }
        Optional<String> doubt = sharedLabels(instruction, at);
        int first = at.getFirst();
        if (doubt.isPresent() || cannotCount(instruction)) {
            at.forEach(i -> mark(i, Standing.PERHAPS_REPLACED));
            passages.addAll(at.getLast() + 1, text);
            return doubt.or(
                    () -> Optional.of("paragraphs cannot be counted where filings are missing"));
        }
        at.reversed().forEach(i -> passages.remove((int) i));
        passages.addAll(first, text);
        return Optional.empty();
    }

    private Optional<String> add(Instruction instruction, List<Passage> text) {
        List<Integer> scope = scope(instruction.labels());
        if (scope.isEmpty()) {
            insertByLabel(text, instruction.labels());
            return instruction.labels().isEmpty() || isEmpty()
                    ? Optional.empty()
                    : Optional.of("the part that it adds to was not found");
        }
        Optional<Integer> at =
                switch (instruction.place()) {
                    case Place.Start start -> Optional.of(scope.getFirst());
                    case Place.After after -> nth(scope, after.paragraph()).map(i -> i + 1);
                    case Place.Before before -> nth(scope, before.paragraph());
                    case Place.At as ->
                            as.paragraph() < 0
                                    ? Optional.of(scope.getLast() + 1)
                                    : nth(scope, as.paragraph());
                    case Place.Saying words -> saying(scope, words.words()).map(i -> i + 1);
                    default -> Optional.of(scope.getLast() + 1);
                };
        boolean counted = !(instruction.place() instanceof Place.Whole) && cannotCount(instruction);
        passages.addAll(counted ? scope.getLast() + 1 : at.orElse(scope.getLast() + 1), text);
        if (counted) {
            return Optional.of("paragraphs cannot be counted where filings are missing");
        }
        return at.isPresent()
                ? Optional.empty()
                : Optional.of("the place that it names was not found");
    }

    private Optional<String> replaceSentence(
            List<String> labels, Place.Sentence place, List<Passage> text) {
        List<Integer> scope = scope(labels).stream().filter(i -> !passages.get(i).isGap()).toList();
        Optional<Integer> at = hasGap() ? Optional.empty() : nth(scope, place.paragraph());
        Optional<List<String>> parts =
                at.flatMap(i -> SentenceCut.around(passages.get(i).text(), place.sentence()));
        if (at.isEmpty() || parts.isEmpty()) {
            passages.addAll(text);
            return Optional.of("the sentence that it replaces was not found");
        }
        Passage old = passages.remove((int) at.get());
        List<Passage> pieces = new ArrayList<>();
        addPiece(pieces, old, parts.get().getFirst());
        pieces.addAll(text);
        addPiece(pieces, old, parts.get().getLast());
        passages.addAll(at.get(), pieces);
        return Optional.empty();
    }

    private static void addPiece(List<Passage> pieces, Passage old, String words) {
        if (!words.isEmpty()) {
            pieces.add(old.saying(words));
        }
    }

    /** The paragraphs that the instruction replaces or deletes, in order. */
    private List<Integer> places(Instruction instruction) {
        List<Integer> scope = scope(instruction.labels());
        return switch (instruction.place()) {
            case Place.At at -> run(scope, at);
            case Place.Saying words -> saying(scope, words.words()).map(List::of).orElse(List.of());
            case Place.Exhibits exhibits -> exhibits(scope, exhibits.numbers());
            default -> instruction.labels().isEmpty() ? List.of() : scope;
        };
    }

    private List<Integer> run(List<Integer> scope, Place.At at) {
        List<Integer> known = scope.stream().filter(i -> !passages.get(i).isGap()).toList();
        int first =
                at.paragraph() < 0
                        ? known.size() + at.paragraph() - at.count() + 1
                        : at.paragraph() - 1;
        boolean there = first >= 0 && first + at.count() <= known.size();
        return there ? known.subList(first, first + at.count()) : List.of();
    }

    private static Optional<Integer> nth(List<Integer> scope, int paragraph) {
        int index = paragraph < 0 ? scope.size() + paragraph : paragraph - 1;
        return index >= 0 && index < scope.size()
                ? Optional.of(scope.get(index))
                : Optional.empty();
    }

    private Optional<Integer> saying(List<Integer> scope, String words) {
        List<Integer> found =
                scope.stream()
                        .filter(i -> folded(passages.get(i).text()).contains(folded(words)))
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private List<Integer> exhibits(List<Integer> scope, List<String> numbers) {
        return scope.stream()
                .filter(i -> numbers.stream().anyMatch(n -> isExhibit(passages.get(i).text(), n)))
                .toList();
    }

    private static boolean isExhibit(String paragraph, String number) {
        String start = folded(paragraph).replaceFirst("^(?:exhibit|ex\\.?)\\s+", "");
        return start.startsWith(number)
                && (start.length() == number.length()
                        || !Character.isLetterOrDigit(start.charAt(number.length())));
    }

    private List<Integer> scope(List<String> labels) {
        return IntStream.range(0, passages.size())
                .filter(i -> inScope(passages.get(i), labels))
                .boxed()
                .toList();
    }

    private static boolean inScope(Passage passage, List<String> labels) {
        return labels.isEmpty() || !Collections.disjoint(passage.labels(), labels);
    }

    // (a), (b) said together, and only (a) restated
    private Optional<String> sharedLabels(Instruction instruction, List<Integer> at) {
        boolean shared =
                !instruction.labels().isEmpty()
                        && at.stream()
                                .anyMatch(
                                        i ->
                                                !instruction
                                                        .labels()
                                                        .containsAll(passages.get(i).labels()));
        return shared
                ? Optional.of("the earlier text answers other sub-items in the same paragraph")
                : Optional.empty();
    }

    private boolean cannotCount(Instruction instruction) {
        boolean counts =
                instruction.place() instanceof Place.At
                        || instruction.place() instanceof Place.After
                        || instruction.place() instanceof Place.Before;
        return counts && hasGap();
    }

    private boolean hasGap() {
        return passages.stream().anyMatch(Passage::isGap);
    }

    // behind the last part whose label comes before
    private void insertByLabel(List<Passage> text, List<String> labels) {
        if (labels.isEmpty()) {
            passages.addAll(text);
            return;
        }
        int at =
                IntStream.range(0, passages.size())
                                .filter(i -> !passages.get(i).labels().isEmpty())
                                .filter(
                                        i ->
                                                passages.get(i)
                                                                .labels()
                                                                .getFirst()
                                                                .compareTo(labels.getFirst())
                                                        < 0)
                                .max()
                                .orElse(
                                        passages.stream().allMatch(p -> p.labels().isEmpty())
                                                ? passages.size() - 1
                                                : -1)
                        + 1;
        passages.addAll(at, text);
    }

    private static List<Passage> withLabels(List<Passage> body, List<String> labels) {
        boolean own = body.stream().anyMatch(p -> !p.labels().isEmpty());
        return own || labels.isEmpty()
                ? body
                : body.stream()
                        .map(p -> new Passage(p.text(), labels, p.standing(), p.source()))
                        .toList();
    }

    private void mark(int index, Standing standing) {
        passages.set(index, passages.get(index).standing(standing));
    }

    private static String folded(String text) {
        return text.toLowerCase(java.util.Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
