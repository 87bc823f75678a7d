package org.stakeline.command;

import org.stakeline.evidence.Submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How much of a file fits this program's memory. */
final class FileSize {

    // its text, its views and its JSON are all held at once
    private static final long PER_BYTE = 24;

    private FileSize() {}

    /** The largest file that is read whole. */
    static long most() {
        return Math.min(Integer.MAX_VALUE - 8, Runtime.getRuntime().maxMemory() / PER_BYTE);
    }

    /** The first bytes of this file, as many as fit, with the hash of all. */
    static Submission beginning(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            byte[] first = in.readNBytes((int) most());
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return new Submission(
                    file.toString(), first, HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
