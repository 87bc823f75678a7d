package org.stakeline.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Span;

import java.util.List;
import java.util.stream.Collectors;

class SourceViewTest {

    @Test
    void wordsAreMarkedAcrossLinesAndCells() {
        MappedText text = MappedText.identity(null, "one\ntwo\tthree\nfour");
        SourceView view = SourceView.of(List.of(text), 1, false, List.of(text.span(2, 9)), 0);
        assertThat(marked(view)).containsExactly("e", "two", "t");
        assertThat(view.marked()).containsExactly(new SourceView.Range(2, 9));
    }

    @Test
    void allThatIsShownIsTheTextItself() {
        String source = "a\n\nb\tc\td\n\te\n";
        MappedText text = MappedText.identity(null, source);
        SourceView view =
                SourceView.of(
                        List.of(text), 1, false, List.of(text.span(3, 4), text.span(3, 6)), 0);
        assertThat(shown(view)).isEqualTo(source.strip());
        assertThat(marked(view)).containsExactly("b", "c");
    }

    @Test
    void aLongDocumentIsShownInThePartWithTheWords() {
        String source = "0123456789 23456789\n".repeat(25_000);
        MappedText text = MappedText.identity("d.txt", source);
        SourceView view =
                SourceView.of(List.of(text), 1, true, List.of(text.span(410_000, 410_005)), 0);
        assertThat(view.part()).isEqualTo(new DocumentPart(3, 3, 400_020, 500_000));
        assertThat(marked(view)).hasSize(1);
        assertThat(SourceView.of(List.of(text), 1, true, List.of(), 0).part().number())
                .isEqualTo(1);
    }

    @Test
    void thePartsOfADocumentFollowEachOther() {
        String source = "x".repeat(250_000) + "\n" + "y".repeat(400_000);
        DocumentPart last = DocumentPart.of(source, 1);
        assertThat(last.from()).isZero();
        for (int number = 2; number <= last.of(); number++) {
            DocumentPart next = DocumentPart.of(source, number);
            assertThat(next.from()).isEqualTo(last.to());
            assertThat(DocumentPart.at(source, next.from())).isEqualTo(next);
            last = next;
        }
        assertThat(last.to()).isEqualTo(source.length());
    }

    @Test
    void theSameWordsTwiceAreMarkedOnce() {
        MappedText text = MappedText.identity(null, "19,952,136");
        Span span = text.span(0, 10);
        assertThat(SourceView.ranges(text, List.of(span, span)))
                .containsExactly(new SourceView.Range(0, 10));
    }

    private static List<String> marked(SourceView view) {
        return pieces(view).stream()
                .filter(SourceView.Piece::marked)
                .map(SourceView.Piece::text)
                .toList();
    }

    private static List<SourceView.Piece> pieces(SourceView view) {
        return view.blocks().stream()
                .flatMap(block -> block.lines().stream())
                .flatMap(line -> line.cells().stream())
                .flatMap(cell -> cell.pieces().stream())
                .toList();
    }

    private static String shown(SourceView view) {
        return view.blocks().stream()
                .flatMap(block -> block.lines().stream())
                .map(
                        line ->
                                line.cells().stream()
                                        .map(
                                                cell ->
                                                        cell.pieces().stream()
                                                                .map(SourceView.Piece::text)
                                                                .collect(Collectors.joining()))
                                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }
}
