package org.stakeline.read.cover;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How a row's caption is worded: {@code head} wholly, then as much of {@code tail} as is printed.
 */
record Caption(Row row, List<String> head, List<String> tail) {

    private static final String TABLE = "captions.tsv";

    Caption {
        head = List.copyOf(head);
        tail = List.copyOf(tail);
    }

    /** All captions of the table, the longest heads first. */
    static List<Caption> all() {
        List<Caption> all = new ArrayList<>();
        for (String line : table().split("\n", -1)) {
            String[] cells = line.split("\t", -1);
            if (!line.startsWith("#") && cells.length >= 3) {
                all.add(new Caption(Row.valueOf(cells[0]), words(cells[1]), words(cells[2])));
            }
        }
        all.sort(Comparator.comparingInt((Caption c) -> -c.head.size()));
        return List.copyOf(all);
    }

    /** The letters of head and tail, without spaces. */
    String letters() {
        return (String.join("", head) + String.join("", tail)).replaceAll("[^A-Z]", "");
    }

    private static String table() {
        try (InputStream in = Caption.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split(" "));
    }
}
