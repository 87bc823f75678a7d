package org.stakeline.evidence;

import java.util.List;

/**
 * One thing that a reader of the filing ought to know: what could not be read, what disagrees, what
 * is unusual. It states; it does not judge.
 *
 * @param code a stable code from the documented list ({@code percent.differs})
 * @param message one sentence with both sides' words or numbers in it
 * @param paths JSON Pointers into the reading of the values that it is about
 * @param spans the words that it is about
 */
public record Finding(
        String code, Level level, String message, List<String> paths, List<Span> spans) {

    /** How much it matters. */
    public enum Level {
        ERROR,
        INCONSISTENCY,
        WARNING,
        INFO
    }

    public Finding {
        paths = List.copyOf(paths);
        spans = List.copyOf(spans);
    }

    public static Finding error(String code, String message, String path, Span... spans) {
        return new Finding(code, Level.ERROR, message, pathList(path), List.of(spans));
    }

    public static Finding inconsistency(
            String code, String message, List<String> paths, List<Span> spans) {
        return new Finding(code, Level.INCONSISTENCY, message, paths, spans);
    }

    public static Finding warning(String code, String message, String path, Span... spans) {
        return new Finding(code, Level.WARNING, message, pathList(path), List.of(spans));
    }

    public static Finding info(String code, String message, String path, Span... spans) {
        return new Finding(code, Level.INFO, message, pathList(path), List.of(spans));
    }

    private static List<String> pathList(String path) {
        return path.isEmpty() ? List.of() : List.of(path);
    }
}
