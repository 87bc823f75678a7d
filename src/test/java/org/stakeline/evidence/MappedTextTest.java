package org.stakeline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @Test
    void anEncodedTextComesBackAsItWas() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 200; round++) {
            MappedText text = anyText(random);
            MappedText back = MappedText.decode(text.encode());
            assertThat(back.document()).isEqualTo(text.document());
            assertThat(back.source()).isEqualTo(text.source());
            assertThat(back.view()).isEqualTo(text.view());
            for (int from = 0; from <= text.view().length(); from++) {
                int to = random.nextInt(from, text.view().length() + 1);
                if (from < to) {
                    assertThat(back.span(from, to)).isEqualTo(text.span(from, to));
                }
            }
        }
    }

    // copies, entities, inserted and changed characters, some beyond ASCII, one half of a pair
    private static MappedText anyText(SplittableRandom random) {
        String source = "ab&amp;\u00e9\u4e2d\ud800 c".repeat(random.nextInt(1, 9));
        MappedText.Builder builder =
                new MappedText.Builder(random.nextBoolean() ? "d.htm" : null, source);
        for (int at = 0; at < source.length(); at += 3) {
            int to = Math.min(source.length(), at + random.nextInt(4));
            switch (random.nextInt(4)) {
                case 0 -> builder.put("\ud83d", at, to);
                case 1 -> builder.put("long text", at, at);
                case 2 -> builder.takeBack(builder.last());
                default -> builder.copy(at, to);
            }
        }
        return builder.build();
    }

    @Test
    void aTextThatIsMostlyCopiedTakesFewMoreBytesThanItsSource() {
        String source = "<p>words and words &amp; words</p>\n".repeat(1000);
        MappedText.Builder builder = new MappedText.Builder("d.htm", source);
        for (int at = 0; at < source.length(); at += 35) {
            builder.copy(at + 3, at + 19).put("&", at + 19, at + 24).copy(at + 24, at + 30);
        }
        assertThat(builder.build().encode().length - source.length()).isLessThan(14 * 1000);
    }

    @Test
    void bytesThatAreNoEncodedTextAreRefused() {
        assertThatThrownBy(() -> MappedText.decode(new byte[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not an encoded text: it ends at 0");
        assertThatThrownBy(() -> MappedText.decode(new byte[] {0, 9, 'a'}))
                .hasMessage("not an encoded text: 9 characters at 2");
        assertThatThrownBy(() -> MappedText.decode(new byte[] {0, 1, 'a', 1, 0, 2, 0}))
                .hasMessage("not an encoded text: a run 0-2");
        assertThatThrownBy(() -> MappedText.decode(new byte[] {0, 1, 'a', 0, 0}))
                .hasMessage("not an encoded text: more after 4");
    }
}
