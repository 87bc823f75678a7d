package org.stakeline.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as it was received, unchanged, addressed by the hash of its bytes.
 *
 * @param source where it came from, as given (a path or an address)
 */
@SuppressWarnings("ArrayRecordComponent") // equality is by hash, see below
public record Submission(String source, byte[] bytes, String sha256) {

    public static Submission of(String source, byte[] bytes) {
        return new Submission(source, bytes, hash(bytes));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Submission that
                && sha256.equals(that.sha256)
                && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    @Override
    public String toString() {
        return source + " (" + bytes.length + " bytes, sha256 " + sha256 + ")";
    }
}
