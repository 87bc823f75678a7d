package org.stakeline.relate.person;

import org.stakeline.filing.Filing;
import org.stakeline.filing.Item;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Addresses in the United States by what two ways of writing one have in common. */
final class Addresses {

    // a number, a street and within the line or so a postal code after a state
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "\\b(\\d{1,6}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\\s+"
                            + "(?:(?:North|South|East|West|[NSEW]\\.?)\\s+)?([A-Z][A-Z0-9]+|\\d+(?:st|nd|rd|th))\\b"
                            + "[^;:()]{2,140}?\\b([A-Z][a-z]+|[A-Z]{2}),?\\s+(\\d{5})(?:-\\d{4})?\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LAWYERS = Pattern.compile("\\bLLP\\b[^;:()]{0,60}$");
    private static final int LONGEST = 20_000;

    private Addresses() {}

    /** The addresses that Item 2 gives, but for those of law firms. */
    static Set<String> inItemTwo(Filing filing) {
        return filing.items().stream()
                .filter(i -> i.number().value().filter("2"::equals).isPresent())
                .flatMap(i -> text(i).stream())
                .flatMap(t -> in(t).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<String> text(Item item) {
        return item.text()
                .value()
                .map(t -> t.substring(0, Math.min(LONGEST, t.length())).replaceAll("\\s+", " "));
    }

    private static Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            if (!LAWYERS.matcher(text.substring(0, address.start())).find()) {
                found.add(key(address));
            }
        }
        return found;
    }

    /** The key of one address. */
    static Optional<String> key(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        return matcher.find() ? Optional.of(key(matcher)) : Optional.empty();
    }

    private static String key(Matcher address) {
        return (address.group(1) + " " + address.group(2)).toUpperCase(Locale.ROOT)
                + ", "
                + address.group(4);
    }
}
