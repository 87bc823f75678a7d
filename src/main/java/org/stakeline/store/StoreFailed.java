package org.stakeline.store;

/** The database did not take what it was given; nothing of it was stored. */
public final class StoreFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
