package org.stakeline.command;

import java.io.Console;
import java.io.PrintWriter;

/** How far a long run is, on a terminal; nothing elsewhere. */
final class Progress {

    private static final int EVERY = 20;

    private final PrintWriter err;
    private final int all;
    private final boolean shown;
    private int done;

    private Progress(PrintWriter err, int all, boolean shown) {
        this.err = err;
        this.all = all;
        this.shown = shown;
    }

    /** Shown where a person looks on, and where standard output is not in its way. */
    static Progress on(PrintWriter err, boolean wanted, int all) {
        Console console = wanted ? System.console() : null;
        return new Progress(err, all, console != null && console.isTerminal());
    }

    void step() {
        done++;
        if (shown && (done % EVERY == 0 || done == all)) {
            err.print("\r" + done + " of " + all + " files");
            err.flush();
        }
    }

    void end() {
        if (shown && done > 0) {
            err.print("\r" + " ".repeat(40) + "\r");
            err.flush();
        }
    }
}
