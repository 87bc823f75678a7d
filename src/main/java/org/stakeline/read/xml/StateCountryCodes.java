package org.stakeline.read.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of states and countries that structured forms give as two characters: {@code E9} is the Cayman Islands. */
final class StateCountryCodes {

    private static final Map<String, String> NAMES = load();

    private StateCountryCodes() {}

    /** The name of this code. */
    static Optional<String> name(String code) {
        return Optional.ofNullable(NAMES.get(code.toUpperCase(Locale.ROOT)));
    }

    private static Map<String, String> load() {
        Map<String, String> names = new HashMap<>();
        try (InputStream in = StateCountryCodes.class.getResourceAsStream("/codes/state_country_codes.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the codes of states and countries are not in the program");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("#")) {
                    names.put(line.substring(0, tab), line.substring(tab + 1).strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(names);
    }
}
