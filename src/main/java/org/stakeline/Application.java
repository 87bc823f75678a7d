package org.stakeline;

import org.stakeline.command.ShortRun;

/**
 * Where the program starts: hands its arguments to the command line and ends with its exit status.
 */
public final class Application {

    private static final int CUT_OFF = 1;

    private Application() {}

    public static void main(String[] args) {
        if (ShortRun.isForAnother()) {
            Thread.ofPlatform().daemon().start(Application::endWithTheOther);
        }
        System.exit(ShortRun.run(args));
    }

    // who was started for another process does not outlive it
    private static void endWithTheOther() {
        ShortRun.awaitTheOther();
        Runtime.getRuntime().halt(CUT_OFF);
    }
}
