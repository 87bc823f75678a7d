package org.stakeline.serve.export;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The letters that a printed page has: Latin, Greek, Cyrillic, Hebrew and the usual signs. Any
 * other one is printed as its number, {@code [U+63A7]}, so that nothing is left out unseen.
 */
final class Glyphs {

    private static final String FILE =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final byte[] FONT = load();
    private static final CmapLookup KNOWN = lookup();

    private Glyphs() {}

    /** The font's own file, which is embedded in what is printed. */
    static InputStream font() {
        return new ByteArrayInputStream(FONT);
    }

    /** The text with signs of which the font has each. */
    static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.append(printable(c)));
        return out.toString();
    }

    private static String printable(int c) {
        if (Character.isWhitespace(c)) {
            return " ";
        }
        if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
            return "\uFFFD";
        }
        boolean known = c < 0x7F || KNOWN.getGlyphId(c) != 0;
        return known
                ? Character.toString(c)
                : "[U+" + Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT) + "]";
    }

    private static byte[] load() {
        try (InputStream in = PDDocument.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("there is no font to print with at " + FILE);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the font to print with cannot be read", e);
        }
    }

    private static CmapLookup lookup() {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(FONT)).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("the font to print with cannot be read", e);
        }
    }
}
