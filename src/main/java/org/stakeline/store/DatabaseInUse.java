package org.stakeline.store;

/** Another process has the database open; the message says which and what to do. */
public final class DatabaseInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseInUse(String message, Throwable cause) {
        super(message, cause);
    }
}
