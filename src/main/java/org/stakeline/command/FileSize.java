package org.stakeline.command;

/**
 * The largest file that fits this program's memory: its text, its views and its JSON are all held
 * at once.
 */
final class FileSize {

    private static final long PER_BYTE = 20;

    private FileSize() {}

    static long most() {
        return Runtime.getRuntime().maxMemory() / PER_BYTE;
    }

    static String tooLarge(long bytes) {
        return bytes
                + " bytes are more than the "
                + most()
                + " that its memory allows. Give it more with -Xmx.";
    }
}
