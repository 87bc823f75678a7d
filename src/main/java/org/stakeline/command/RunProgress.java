package org.stakeline.command;

import org.jspecify.annotations.Nullable;
import org.stakeline.pipeline.Outcome;
import org.stakeline.pipeline.RunListener;

import java.io.PrintWriter;

/** Shows how a run goes on: a count on a terminal, or a line for each file where that is wanted. */
final class RunProgress implements RunListener, AutoCloseable {

    private final PrintWriter err;
    private final @Nullable PrintWriter lines;
    private @Nullable Progress count;

    /**
     * @param lines where each file is told; null for nowhere
     */
    RunProgress(PrintWriter err, @Nullable PrintWriter lines) {
        this.err = err;
        this.lines = lines;
    }

    @Override
    public void begins(int files) {
        count = Progress.on(err, lines == null, files);
    }

    @Override
    public void done(Outcome outcome) {
        if (count != null) {
            count.step();
        }
        if (lines != null) {
            lines.println(words(outcome));
            lines.flush();
        }
    }

    private static String words(Outcome outcome) {
        return outcome.source()
                + ": "
                + switch (outcome) {
                    case Outcome.Stored o -> "stored as " + o.filing();
                    case Outcome.AlreadyThere o -> "already there as " + o.filing();
                    case Outcome.ReadAgain o -> "read again, " + o.filing();
                    case Outcome.Refused o -> "refused. " + o.reason();
                    case Outcome.NotOpened o -> "not opened: " + o.reason();
                };
    }

    @Override
    public void close() {
        if (count != null) {
            count.end();
            count = null;
        }
    }
}
