package org.stakeline.read.envelope;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A file's bytes as characters: UTF-8 where they are valid UTF-8, else windows-1252.
 *
 * <p>Offsets count characters, and a character is one place in every language only up to U+FFFF. A
 * character beyond is therefore shown by one that means the same (a ballot box) or by U+FFFD, so
 * that every offset after it stays right.
 */
public final class Decoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';
    // boxes and marks that stand beyond U+FFFF, with their like below it
    private static final Map<Integer, Character> LIKE =
            Map.of(
                    0x1F5F5, '\u2612',
                    0x1F5F7, '\u2612',
                    0x1F5F9, '\u2611',
                    0x1F5F4, '\u2717',
                    0x1F5F8, '\u2713',
                    0x1F78E, '\u25A1',
                    0x1F790, '\u25A1',
                    0x1F167, 'X',
                    0x1F187, 'X');

    private Decoding() {}

    /** The characters of these bytes; one place each. */
    public static String decode(byte[] bytes) {
        String text = utf8OrWindows(bytes);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))) {
                return onePlaceEach(text);
            }
        }
        return text;
    }

    // a text that decodes without a replacement is valid; one with some may have them in its bytes
    private static String utf8OrWindows(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 || isUtf8(bytes)
                ? text
                : new String(bytes, WINDOWS_1252);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static String onePlaceEach(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c ->
                                out.append(
                                        c <= Character.MAX_VALUE
                                                ? (char) c
                                                : LIKE.getOrDefault(c, REPLACEMENT)));
        return out.toString();
    }
}
