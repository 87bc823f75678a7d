package org.stakeline.evidence;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * Numbers of seven bits a byte, and texts as their length and their characters as such numbers:
 * most take one byte.
 */
final class MappedTextBytes {

    private MappedTextBytes() {}

    /** Bytes that grow. */
    static final class Out {

        private byte[] bytes;
        private int length;

        Out(int expected) {
            bytes = new byte[expected];
        }

        void name(@Nullable String name) {
            number(name == null ? 0 : 1);
            if (name != null) {
                text(name, 0, name.length());
            }
        }

        void text(String text, int from, int to) {
            number(to - from);
            for (int i = from; i < to; i++) {
                number(text.charAt(i));
            }
        }

        void signed(int number) {
            number(number << 1 ^ number >> 31);
        }

        void number(int number) {
            int rest = number;
            while ((rest & ~0x7f) != 0) {
                add((byte) (rest & 0x7f | 0x80));
                rest >>>= 7;
            }
            add((byte) rest);
        }

        private void add(byte b) {
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, length + (length >> 1) + 16);
            }
            bytes[length++] = b;
        }

        byte[] bytes() {
            return Arrays.copyOf(bytes, length);
        }
    }

    /** Takes them apart again. */
    static final class In {

        private final byte[] bytes;
        private int at;

        In(byte[] bytes) {
            this.bytes = bytes;
        }

        @Nullable String name() {
            return number() == 0 ? null : text();
        }

        String text() {
            int length = number();
            if (length < 0 || length > bytes.length - at) {
                throw new IllegalArgumentException(
                        "not an encoded text: " + length + " characters at " + at);
            }
            StringBuilder text = new StringBuilder(length);
            for (int i = 0; i < length; i++) {
                text.append((char) number());
            }
            return text.toString();
        }

        int signed() {
            int number = number();
            return number >>> 1 ^ -(number & 1);
        }

        int number() {
            int number = 0;
            for (int shift = 0; shift < 35; shift += 7) {
                if (at == bytes.length) {
                    throw new IllegalArgumentException("not an encoded text: it ends at " + at);
                }
                byte b = bytes[at++];
                number |= (b & 0x7f) << shift;
                if (b >= 0) {
                    return number;
                }
            }
            throw new IllegalArgumentException("not an encoded text: no number ends at " + at);
        }

        void end() {
            if (at != bytes.length) {
                throw new IllegalArgumentException("not an encoded text: more after " + at);
            }
        }
    }
}
