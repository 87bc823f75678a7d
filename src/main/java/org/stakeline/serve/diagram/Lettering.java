package org.stakeline.serve.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide words come out in a sans-serif type, about: the server has no fonts, and a little too
 * wide is no harm.
 */
final class Lettering {

    private static final String NARROW = "ijltfrI.,;:'|!()[]/-·’“”";
    private static final String BROAD = "mwMW@%";

    /** In tenths of a pixel. */
    private final int size;

    Lettering(int size) {
        this.size = size;
    }

    int width(String text) {
        int hundredths = text.codePoints().map(Lettering::hundredthsOfSize).sum();
        return (hundredths * size + 999) / 1000;
    }

    private static int hundredthsOfSize(int letter) {
        if (letter > 0x2E80) {
            return 104;
        }
        if (letter == ' ') {
            return 35;
        }
        if (NARROW.indexOf(letter) >= 0) {
            return 42;
        }
        if (BROAD.indexOf(letter) >= 0) {
            return 104;
        }
        return Character.isUpperCase(letter) || letter == '&' ? 77 : 68;
    }

    /** The text in lines of at most this width, broken between words, and within one too long. */
    List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (width(line.toString()) > width && line.length() > 1) {
                int fits = fitting(line, width);
                lines.add(line.substring(0, fits));
                line.delete(0, fits);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private int fitting(StringBuilder line, int width) {
        int fits = line.length() - 1;
        while (fits > 1 && width(line.substring(0, fits)) > width) {
            fits--;
        }
        return fits;
    }
}
