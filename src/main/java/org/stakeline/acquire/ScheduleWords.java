package org.stakeline.acquire;

/**
 * Looks for {@code 13D} or {@code 13G} in bytes that come in pieces, whatever the case, with signs
 * and spaces between the digits and the letter ({@code 13-D}).
 */
final class ScheduleWords {

    private int matched;
    private boolean found;

    void take(byte[] piece, int length) {
        for (int i = 0; i < length && !found; i++) {
            step(piece[i] & 0xff);
        }
    }

    boolean found() {
        return found;
    }

    private void step(int c) {
        if (c == '1') {
            matched = 1;
        } else if (matched == 1) {
            matched = c == '3' ? 2 : 0;
        } else if (matched == 2 && Character.isLetterOrDigit(c)) {
            found = c == 'D' || c == 'd' || c == 'G' || c == 'g';
            matched = 0;
        }
    }
}
