package org.stakeline.store;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names as keys: two names with the same key differ in case, accents, signs and spaces only ({@code
 * Example Fund, L.P.} and {@code EXAMPLE FUND LP}). Whether two keys are one person is not judged
 * here.
 */
final class Names {

    private static final int LONGEST = 200;
    private static final int HASH = 16;

    private Names() {}

    static String key(String name) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toUpperCase(Locale.ROOT)
                        .replace("&", " AND ")
                        .replaceAll("[.'’`]", "")
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip();
        if (plain.isEmpty()) {
            return name.strip().isEmpty() ? "?" : "? " + hash(name.strip());
        }
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + " " + hash(plain);
    }

    /** A name's id in addresses. */
    static String id(String key) {
        return "n" + hash(key);
    }

    private static String hash(String key) {
        return Hashes.sha256(key).substring(0, HASH);
    }
}
