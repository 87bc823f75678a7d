package org.stakeline;

import org.stakeline.command.Stakeline;

/**
 * Where the program starts: hands its arguments to the command line and ends with its exit status.
 */
public final class Application {

    private Application() {}

    public static void main(String[] args) {
        System.exit(Stakeline.run(args));
    }
}
