package org.stakeline.command;

/** A command cannot do what it was asked; the message says why, and what the user can do. */
public final class CommandFailed extends RuntimeException {

    public CommandFailed(String message) {
        super(message);
    }

    public CommandFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
