package org.stakeline.command;

import java.io.PrintWriter;

/** While it is open, a process that is told to stop says what that leaves behind. */
final class Stopping implements AutoCloseable {

    private final Thread hook;

    private Stopping(Thread hook) {
        this.hook = hook;
    }

    /** {@code sentence} is said when the process is told to stop before this is closed. */
    static Stopping says(PrintWriter err, String sentence) {
        Thread hook = new Thread(() -> say(err, sentence), "stopping");
        Runtime.getRuntime().addShutdownHook(hook);
        return new Stopping(hook);
    }

    private static void say(PrintWriter err, String sentence) {
        err.println();
        err.println(sentence);
        err.flush();
    }

    /** The process was told to stop: what fails now fails because of that. */
    static boolean isOn() {
        Thread hook = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            Runtime.getRuntime().removeShutdownHook(hook);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    @Override
    public void close() {
        if (!isOn()) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
