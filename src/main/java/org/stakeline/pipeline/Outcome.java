package org.stakeline.pipeline;

import java.util.List;

/** What became of one file. */
public sealed interface Outcome {

    /** The path as given, or a path below it. */
    String source();

    /** It is in the store now; {@code errors} say what of it could not be read. */
    record Stored(String source, String filing, List<String> errors) implements Outcome {
        public Stored {
            errors = List.copyOf(errors);
        }
    }

    /** A file with the same bytes was there already; nothing was changed. */
    record AlreadyThere(String source, String filing) implements Outcome {}

    /** A newer reading of the same bytes was added beside the older one. */
    record ReadAgain(String source, String filing) implements Outcome {}

    /** It was opened, and is nothing to store. */
    record Refused(String source, String reason) implements Outcome {}

    /** It could not be opened. */
    record NotOpened(String source, String reason) implements Outcome {}
}
