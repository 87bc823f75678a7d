package org.stakeline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.SplittableRandom;

class MappedTextTest {

    @Test
    void aPlainTextIsItsOwnView() {
        MappedText text = MappedText.identity(null, "Row 11: 19,952,136");
        assertThat(text.span(8, 18)).isEqualTo(new Span(null, 8, 18, "19,952,136"));
    }

    @Test
    void aSpanOverAnEntityNamesItsSourceCharacters() {
        String source = "<b>Royce &amp; Associates</b>";
        MappedText text =
                new MappedText.Builder("d.htm", source)
                        .copy(3, 9)
                        .put("&", 9, 14)
                        .copy(14, 25)
                        .build();
        assertThat(text.view()).isEqualTo("Royce & Associates");
        assertThat(text.span(0, 18)).isEqualTo(new Span("d.htm", 3, 25, "Royce &amp; Associates"));
        assertThat(text.span(8, 18).text()).isEqualTo("Associates");
        assertThat(text.span(6, 7).text()).isEqualTo("&amp;");
    }

    @Test
    void aSpanIsFoundAgainInTheView() {
        String source = "<b>Royce &amp; Associates</b>";
        MappedText text =
                new MappedText.Builder("d.htm", source)
                        .copy(3, 9)
                        .put("&", 9, 14)
                        .copy(14, 25)
                        .build();
        Span associates = text.span(8, 18);
        assertThat(text.viewPlace(associates.start())).isEqualTo(8);
        assertThat(text.viewPlace(associates.end())).isEqualTo(18);
        assertThat(text.viewPlace(0)).isZero();
        assertThat(text.viewPlace(14)).isEqualTo(7);
        assertThat(text.viewPlace(28)).isEqualTo(18);
    }

    @Test
    void takingBackASpaceLeavesTheRestMapped() {
        String source = "ab  <td>cd";
        MappedText text = text(source);
        assertThat(text.view()).isEqualTo("ab\tcd");
        assertThat(text.span(0, 2).text()).isEqualTo("ab");
        assertThat(text.span(3, 5)).isEqualTo(new Span(null, 8, 10, "cd"));
    }

    private static MappedText text(String source) {
        MappedText.Builder builder = new MappedText.Builder(null, source).copy(0, 2).put(" ", 2, 4);
        assertThat(builder.takeBack('x')).isFalse();
        assertThat(builder.takeBack(' ')).isTrue();
        return builder.put("\t", 4, 8).copy(8, 10).build();
    }

    @Test
    void everyCopiedCharacterMapsToItself() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 200; round++) {
            StringBuilder source = new StringBuilder();
            for (int i = 0; i < 300; i++) {
                source.append((char) ('a' + random.nextInt(26)));
            }
            MappedText.Builder builder = new MappedText.Builder("r", source.toString());
            for (int at = 0; at < 290; ) {
                int next = at + random.nextInt(1, 9);
                switch (random.nextInt(4)) {
                    case 0 -> builder.put("\n", at, next);
                    case 1 -> {
                        builder.copy(at, next);
                        if (builder.takeBack(source.charAt(next - 1))) {
                            builder.put("\t", next - 1, next);
                        }
                    }
                    case 2 -> {}
                    default -> builder.copy(at, next);
                }
                at = next;
            }
            MappedText text = builder.build();
            for (int i = 0; i < text.view().length(); i++) {
                char c = text.view().charAt(i);
                if (c != '\n' && c != '\t') {
                    assertThat(text.span(i, i + 1).text()).isEqualTo(String.valueOf(c));
                }
            }
        }
    }
}
