package org.stakeline.acquire;

import org.stakeline.evidence.Submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Opens one file in bounded memory: a large file is first read through in small pieces, and kept
 * only when it has words of Schedule 13D or 13G.
 */
public final class LocalFile {

    /** Files up to this size are opened without a look first. */
    public static final long SMALL = 8L << 20;

    // a file's bytes, its text, its views and its JSON are all held at once
    private static final long MEMORY_PER_BYTE = 20;

    private LocalFile() {}

    /** The file's bytes, or why there are none. */
    public static Opened open(Found.File file) {
        try {
            long size = Files.size(file.path());
            return size > SMALL ? large(file, size) : whole(file);
        } catch (IOException e) {
            return new Opened.Problem(file.source(), Problems.say(e));
        }
    }

    /** The largest file that fits this program's memory. */
    public static long most() {
        return Runtime.getRuntime().maxMemory() / MEMORY_PER_BYTE;
    }

    private static Opened whole(Found.File file) throws IOException {
        return new Opened.Whole(Submission.of(file.source(), Files.readAllBytes(file.path())));
    }

    private static Opened large(Found.File file, long size) throws IOException {
        MessageDigest digest = sha256();
        ScheduleWords words = new ScheduleWords();
        byte[] piece = new byte[1 << 16];
        try (InputStream in = new DigestInputStream(Files.newInputStream(file.path()), digest)) {
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                words.take(piece, n);
            }
        }
        if (words.found() && size <= most()) {
            return whole(file);
        }
        String why =
                words.found()
                        ? "Too large for its memory: "
                                + size
                                + " bytes, and at most "
                                + most()
                                + " can be read. Give it more with -Xmx."
                        : "This is no Schedule 13D or 13G: none of its "
                                + size
                                + " bytes name one.";
        return new Opened.Unlike(file.source(), HexFormat.of().formatHex(digest.digest()), why);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
