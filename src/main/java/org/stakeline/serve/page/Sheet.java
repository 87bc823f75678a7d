package org.stakeline.serve.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table on its way into a file.
 *
 * @param name of the file, without its ending
 * @param heads one for each column
 * @param rows as many cells each as there are heads; taken once, from first to last
 */
public record Sheet(String name, List<String> heads, Stream<List<Cell>> rows) {

    public Sheet {
        heads = List.copyOf(heads);
    }

    /** A name that every system takes for a file: letters, digits and hyphens. */
    public static Sheet of(String name, List<String> heads, Stream<List<Cell>> rows) {
        return new Sheet("stakeline-" + name.replaceAll("[^A-Za-z0-9]+", "-"), heads, rows);
    }
}
