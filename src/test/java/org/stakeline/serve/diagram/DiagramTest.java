package org.stakeline.serve.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stakeline.serve.diagram.Diagram.Box;
import org.stakeline.serve.diagram.Diagram.Line;
import org.stakeline.serve.diagram.Diagram.Name;
import org.stakeline.serve.diagram.Diagram.Shape;
import org.stakeline.serve.diagram.Diagram.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

class DiagramTest {

    static Stream<Diagram> shapes() {
        return Shapes.all().stream()
                .flatMap(s -> Stream.of(Shape.values()).map(shape -> Diagram.of(s, shape)));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void noLineCrossesAnotherWhereNoneNeeds(Diagram diagram) {
        assertThat(diagram.lines()).isNotEmpty();
        assertThat(Crossings.ofLines(diagram)).isEmpty();
        assertThat(Crossings.ofBoxes(diagram)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void everyLineLeadsDownToTheBoxItPointsAt(Diagram diagram) {
        for (Line line : diagram.lines()) {
            assertThat(line.points().getFirst().y()).isLessThan(line.points().getLast().y());
            if (line.arrow()) {
                assertThat(line.points().getLast().y())
                        .isEqualTo(diagram.boxes().get(line.to()).y());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void boxesLieApartAndHoldTheirNames(Diagram diagram) {
        List<Box> boxes = diagram.boxes();
        for (Box box : boxes) {
            assertThat(boxes.stream().filter(other -> overlap(box, other))).containsExactly(box);
            assertThat(box.x() + box.width()).isLessThanOrEqualTo(diagram.width());
            for (Name name : box.names()) {
                assertThat(joined(name.lines())).isEqualTo(name.text());
                assertThat(name.lines())
                        .allMatch(t -> box.y() < t.y() && t.y() < box.y() + box.height());
            }
        }
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    private static String joined(List<Text> lines) {
        return String.join(" ", lines.stream().map(Text::text).toList());
    }

    @Test
    void theSameSketchIsDrawnTheSameEachTime() {
        for (Sketch sketch : Shapes.all()) {
            Diagram first = Diagram.of(sketch, Shape.WIDE);
            for (int i = 0; i < 3; i++) {
                assertThat(Diagram.of(sketch, Shape.WIDE)).isEqualTo(first);
            }
        }
    }

    @Test
    void aLabelIsWrittenOnceForAllOfWhomItIsSaid() {
        Diagram wide = Diagram.of(Shapes.membersOverFunds(), Shape.WIDE);
        assertThat(wide.labels())
                .extracting(Diagram.Label::text)
                .containsExactly(
                        "managing member", "general partner", "holds", "holds", "holds", "holds");
        assertThat(wide.labels().getFirst().quoted()).hasSize(3);
    }

    @Test
    void aPercentIsWrittenOnItsLine() {
        Diagram wide = Diagram.of(Shapes.trust(), Shape.WIDE);
        assertThat(wide.labels()).extracting(Diagram.Label::text).contains("owns 75 %");
    }

    @Test
    void aNarrowDrawingPutsPersonsSideBySideInOneBoxWithWhatTheyHold() {
        Diagram narrow = Diagram.of(Shapes.membersOverFunds(), Shape.NARROW);
        assertThat(narrow.boxes()).hasSize(3);
        assertThat(narrow.width()).isLessThan(200);
        assertThat(narrow.boxes().getLast().names())
                .extracting(name -> joined(name.below()))
                .containsExactly(
                        "holds 1,200,000 shares",
                        "holds 60,000 shares",
                        "holds 12,000 shares",
                        "holds 300,000 shares");
    }

    @Test
    void manySideBySideShareABoxInAWideDrawingToo() {
        String[] members = new String[9];
        for (int i = 0; i < 9; i++) {
            members[i] = "Member Number " + i + " | managing member | Meadow Management, L.L.C.";
        }
        assertThat(Diagram.of(Shapes.of(members), Shape.WIDE).boxes()).hasSize(2);
    }

    @Test
    void aDrawingTooWideIsPackedAsForANarrowWindow() {
        String[] lines = new String[14];
        for (int i = 0; i < 7; i++) {
            String company = "Meadow Number " + i + " Holdings Company";
            lines[2 * i] = "Ann Able | owns " + (10 + i) + " % | " + company;
            lines[2 * i + 1] = company + " | holds | " + (i + 1) + " shares";
        }
        Diagram wide = Diagram.of(Shapes.of(lines), Shape.WIDE);
        assertThat(wide.boxes()).hasSize(8);
        assertThat(wide.boxes().getLast().names().getFirst().below()).isNotEmpty();
        assertThat(Crossings.ofLines(wide)).isEmpty();
    }

    @Test
    void aCircleIsDrawnWithALineBackUp() {
        Diagram diagram =
                Diagram.of(
                        Shapes.of("Ash LLC | owner | Beech LLC", "Beech LLC | owner | Ash LLC"),
                        Shape.WIDE);
        assertThat(diagram.boxes()).hasSize(2);
        assertThat(diagram.lines()).hasSize(4);
        assertThat(diagram.lines())
                .anyMatch(l -> l.points().getLast().y() < l.points().getFirst().y());
    }

    @Test
    void nothingIsDrawnWhereNothingIsSaidAndATangleIsNotDrawn() {
        assertThat(Diagram.of(new Sketch(List.of(), List.of()), Shape.WIDE).isEmpty()).isTrue();
        List<String> lines = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            lines.add("Person " + random.nextInt(90) + " | link " + i + " | Fund " + i);
        }
        Diagram tangle = Diagram.of(Shapes.of(lines.toArray(String[]::new)), Shape.WIDE);
        assertThat(tangle.isEmpty()).isTrue();
        assertThat(tangle.left()).isGreaterThan(300);
    }

    @Test
    void longNamesAreBrokenBetweenWordsAndWithinOneTooLong() {
        String name =
                "An Uncommonly Long Name of a Limited Partnership with "
                        + "Donaudampfschifffahrtsgesellschaftskapitänsmütze in It";
        Diagram diagram = Diagram.of(Shapes.of("Ann Able | general partner | " + name), Shape.WIDE);
        Box box = diagram.boxes().getLast();
        assertThat(box.width()).isLessThanOrEqualTo(215);
        assertThat(box.names().getFirst().lines()).hasSizeGreaterThan(3);
    }
}
