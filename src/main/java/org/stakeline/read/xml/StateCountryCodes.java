package org.stakeline.read.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names of states and countries that structured forms give as two characters: {@code E9} is the
 * Cayman Islands.
 */
final class StateCountryCodes {

    private static final Map<String, String> NAMES = load();

    private StateCountryCodes() {}

    /** The name of this code. */
    static Optional<String> name(String code) {
        return Optional.ofNullable(NAMES.get(code.toUpperCase(Locale.ROOT)));
    }

    private static Map<String, String> load() {
        Map<String, String> names = new HashMap<>();
        try (InputStream in =
                StateCountryCodes.class.getResourceAsStream("/codes/state_country_codes.tsv")) {
            if (in == null) {
                throw new IllegalStateException(
                        "the codes of states and countries are not in the program");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.indexOf('\t') > 0)
                    .forEach(line -> put(names, line, line.indexOf('\t')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(names);
    }

    private static void put(Map<String, String> names, String line, int tab) {
        names.put(line.substring(0, tab), line.substring(tab + 1).strip());
    }
}
